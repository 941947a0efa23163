import type { Builder } from '../tensor/builder.ts'
import type { ValueId } from '../tensor/program.ts'
import type { Failure } from './layer.ts'
import type { Label } from './loss.ts'
import { product, sameShape } from '../tensor/dimension.ts'
import { shapeText, typeText } from './layer.ts'
import { rowCount } from './loss.ts'

/** Scores of classes and the right ones, each row or each token of a sequence by itself. */
export interface Classified {
  readonly classes: number
  /** float32 [n, classes] */
  readonly output: ValueId
  /** int32 [n]; below 0 (−100, say) a token that does not count. */
  readonly label: ValueId
  /** 1 where a label counts, else 0; null where all do. */
  readonly counted: ValueId | null
  /** How many count, a scalar. */
  readonly count: ValueId
}

/** Checks that the output is [batch, classes] for a class label, [batch, length, classes] for a label of token numbers. */
export function classified(build: Builder, user: string, output: ValueId, label: Label): Classified | Failure {
  const labelShape = build.shapeOf(label.value)
  if (label.type.kind === 'tensor' || (label.type.kind === 'sequence' && label.type.of === 'mask')) {
    const what = label.type.kind === 'tensor' ? 'numbers' : 'a mask'
    return { kind: 'label', message: `${user} needs a class label, and ${label.name} is ${what} of shape ${shapeText(labelShape)}` }
  }
  const classes = label.type.kind === 'class' ? label.type.count : label.type.vocabulary
  const type = build.typeOf(output)
  const wanted = [...labelShape, classes]
  if (type.dtype !== 'float32' || !sameShape(type.shape, wanted)) {
    return {
      kind: 'shape',
      message: `${user} with ${classes} classes of ${label.name} needs a model output of shape ${shapeText(wanted)}, `
        + `and it is ${typeText(type)}`,
      ...(sameShape(type.shape.slice(0, -1), labelShape) && typeof type.shape.at(-1) === 'number' ? { classes: [type.shape.at(-1) as number, classes] } : {}),
      help: type.shape.length > wanted.length
        ? type.shape.some((extent, axis) => axis > 0 && typeof extent === 'string')
          ? `put mean, first_token or last_token before linear(${classes}): the output is for each token, and the label for a row`
          : `put flatten and linear(${classes}) at the end of the model`
        : `end the model with linear(${classes})${user === 'cross_entropy' && classes === 2 && type.shape.slice(1).every(extent => extent === 1)
          ? ', or take the loss binary_cross_entropy_with_logits, which one number is enough for' : ''}`,
    }
  }
  if (label.type.kind === 'class' && label.ignored === undefined) return { classes, output, label: label.value, counted: null, count: rowCount(build, label.value) }
  const tokens = product(labelShape)
  const flat = withoutIgnored(build, build.reshape(label.value, [tokens]), label.ignored)
  const counted = build.cast(build.greater(flat, build.constant('int32', [], [-1])), 'float32')
  return { classes, output: build.reshape(output, [tokens, classes]), label: flat, counted, count: build.sum(counted, [0], false) }
}

/** A label that is ignored becomes one that does not count. */
function withoutIgnored(build: Builder, label: ValueId, ignored: number | undefined): ValueId {
  if (ignored === undefined) return label
  return build.where(build.equal(label, build.constant('int32', [], [ignored])), build.constant('int32', [], [-1]), label)
}

export interface Pair {
  readonly output: ValueId
  readonly target: ValueId
  /** Numbers a row. */
  readonly width: number
}

/**
 * Output and label as two float32 tensors [batch, width]. An output of one number a row may have an axis of extent 1 that
 * the label lacks: PyTorch would silently broadcast them to [batch, batch].
 */
export function pairOf(build: Builder, user: string, output: ValueId, label: Label): Pair | Failure {
  if (label.type.kind === 'sequence') return { kind: 'label', message: `${user} needs numbers as label, and ${label.name} is tokens` }
  if (label.type.kind === 'class' && label.type.count > 2) {
    return { kind: 'label', message: `${user} needs numbers as label, and ${label.name} is a class of ${label.type.count}` }
  }
  const out = build.typeOf(output)
  const target = build.typeOf(label.value)
  const samples = (shape: readonly (number | string)[]) => shape.slice(1).filter(extent => extent !== 1)
  if (out.dtype !== 'float32' || out.shape[0] !== target.shape[0] || !sameShape(samples(out.shape), samples(target.shape))) {
    return {
      kind: 'shape',
      message: `${user} compares the model's output with ${label.name}, `
        + `and their shapes are ${typeText(out)} and ${shapeText(target.shape)}`,
      help: target.shape.length === 1
        ? `end the model with linear(1)${label.type.kind === 'class' ? ', whose number is the logit of the second class' : ''}`
        : `give the model an output of shape ${shapeText(target.shape)}`,
    }
  }
  const width = target.shape.slice(1).reduce<number>((total, extent) => total * Number(extent), 1)
  const flat = [target.shape[0]!, width]
  return { output: build.reshape(output, flat), target: build.reshape(build.cast(label.value, 'float32'), flat), width }
}
