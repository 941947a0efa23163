import { rowNumbers } from '../tensor/pick-rows.ts'
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
  /** Features and labels whose whole table a batch holds, beside the numbers of its rows: the engine picks them (`tensor/pick-rows.ts`). None if absent. */
  readonly tables?: readonly string[]
}

/** The order of rows in an epoch. The last one is kept: it is asked for again as long as the epoch lasts. */
export function rowOrders({ dataset, lengths, group, dataSeed }: BatchRecipe): (epoch: number) => Uint32Array {
  let current: { readonly epoch: number; readonly order: Uint32Array } | null = null
  return epoch => {
    if (current?.epoch !== epoch) {
      current = null // not two of them at a time, where the rows are many
      current = { epoch, order: lengths === null ? epochOrder(dataset.rows, dataSeed, epoch) : lengthGroupedOrder(lengths, group, dataSeed, epoch) }
    }
    return current.order
  }
}

/** Micro-batches by epoch and index (0-based), in the order of the epoch's permutation. Valid until the next call. */
export function batchMaker(recipe: BatchRecipe): (epoch: number, index: number) => GatheredBatch {
  const { dataset, size, dataSeed, tables = [] } = recipe
  const others = dataset.features.filter(({ name }) => !tables.includes(name))
  const gather = others.length === 0 ? null : batchGatherer({ ...dataset, features: others }, Math.min(size, dataset.rows))
  const whole = Object.fromEntries(dataset.features.filter(({ name }) => tables.includes(name)).map(({ name, dtype, shape, data }) =>
    [name, { dtype, shape: [dataset.rows, ...shape], data }]))
  const orderOf = rowOrders(recipe)
  return (epoch, index) => {
    const first = index * size
    const count = Math.min(size, dataset.rows - first)
    const order = orderOf(epoch)
    const batch = gather?.(order, first, count, { seed: dataSeed, epoch })
    if (tables.length === 0) return batch!
    return { ...whole, ...batch, [rowNumbers]: { dtype: 'int32', shape: [count], data: new Int32Array(order.buffer, order.byteOffset + 4 * first, count) } }
  }
}
