import type { FeatureType } from '../language/checked-spec.ts'
import type { Builder } from '../tensor/builder.ts'
import type { ValueId } from '../tensor/program.ts'

/**
 * What a row of a model's output is, which its loss decides: scores of classes, the logit of the second of two classes, logits of
 * yes-or-no numbers, a place among others that only distances to them give a sense, the label's numbers, or scores of tokens.
 */
export type OutputMeaning = 'classes' | 'second class' | 'yes or no' | 'embedding' | 'numbers' | 'tokens'

export function outputMeaning(loss: string, label: FeatureType): OutputMeaning {
  if (loss === 'contrastive' || loss === 'triplet') return 'embedding'
  if (label.kind === 'sequence') return 'tokens'
  if (loss === 'binary_cross_entropy_with_logits') return label.kind === 'class' ? 'second class' : 'yes or no'
  return label.kind === 'class' ? 'classes' : 'numbers'
}

/**
 * What metrics compare with the label: logits of both classes where there is that of the second, and probabilities of yes or no,
 * as `predict` writes them and its report judges them (mse is then the Brier score); else the output.
 */
export function judgedOutput(build: Builder, loss: string, label: FeatureType, output: ValueId): ValueId {
  const meaning = outputMeaning(loss, label)
  return meaning === 'second class' ? bothLogits(build, output) : meaning === 'yes or no' ? build.sigmoid(output) : output
}

/** Logits [batch, 2] of both classes from that of the second, z: their softmax is σ(−z) and σ(z). A `where` and no product: 0 times infinity is no number. */
function bothLogits(build: Builder, output: ValueId): ValueId {
  const second = build.greater(build.constant('float32', [2], [0, 1]), build.number(0))
  return build.where(second, build.reshape(output, [build.shapeOf(output)[0]!, 1]), build.number(0))
}
