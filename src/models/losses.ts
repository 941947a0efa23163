import type { Loss } from './loss.ts'
import { crossEntropy } from './losses/cross-entropy.ts'
import { binaryCrossEntropyWithLogits, huber, l1, mse } from './losses/elementwise.ts'
import { contrastive, triplet } from './losses/embeddings.ts'
import { multiMargin } from './losses/multi-margin.ts'

/** How each loss declared in `stdlib/losses.trainspec` becomes ops. */
export const losses: Readonly<Record<string, Loss | undefined>> = {
  cross_entropy: crossEntropy,
  multi_margin: multiMargin,
  contrastive,
  triplet,
  mse,
  l1,
  huber,
  binary_cross_entropy_with_logits: binaryCrossEntropyWithLogits,
}
