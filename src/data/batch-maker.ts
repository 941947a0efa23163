import type { GatheredBatch } from './batches.ts'
import { batchGatherer } from './batches.ts'
import type { Dataset } from './dataset.ts'
import { lengthGroupedOrder } from './length-groups.ts'
import { epochOrder } from './sampler.ts'

/** All that the batches of training are a function of. Plain data: it goes to other threads as it is. */
export interface BatchRecipe {
  readonly dataset: Dataset
  /** Length of each row where epochs are grouped by it, else null. */
  readonly lengths: Float32Array | null
  /** Rows of a micro-batch, and of an update. */
  readonly size: number
  readonly group: number
  readonly dataSeed: number
}

/** Micro-batches by epoch and index (0-based), in the order of the epoch's permutation, which is kept while the epoch lasts. Valid until the next call. */
export function batchMaker({ dataset, lengths, size, group, dataSeed }: BatchRecipe): (epoch: number, index: number) => GatheredBatch {
  const gather = batchGatherer(dataset, Math.min(size, dataset.rows))
  const orderOf = (epoch: number): Uint32Array =>
    lengths === null ? epochOrder(dataset.rows, dataSeed, epoch) : lengthGroupedOrder(lengths, group, dataSeed, epoch)
  let current: { readonly epoch: number; readonly order: Uint32Array } | null = null
  return (epoch, index) => {
    if (current?.epoch !== epoch) current = { epoch, order: orderOf(epoch) }
    const first = index * size
    return gather(current.order, first, Math.min(size, dataset.rows - first), { seed: dataSeed, epoch })
  }
}
