import type { HostTensor } from '../tensor/host-tensor.ts'
import type { Dataset } from './dataset.ts'

/** Features and labels of some rows, by name. Valid until the next call: the arrays are used again. */
export type GatheredBatch = Readonly<Record<string, HostTensor>>

/**
 * Gathers rows of a dataset into batches of at most `largest` rows. The buffers are made once; a batch is a view of them,
 * so it must be used before the next one is gathered.
 */
export function batchGatherer(dataset: Dataset, largest: number): (order: Uint32Array, first: number, count: number) => GatheredBatch {
  const buffers = dataset.features.map(({ data, size }) =>
    data instanceof Int32Array ? new Int32Array(largest * size) : new Float32Array(largest * size))
  return (order, first, count) => {
    const batch: Record<string, HostTensor> = {}
    for (const [index, feature] of dataset.features.entries()) {
      const { name, dtype, shape, size, data } = feature
      const buffer = buffers[index]!
      if (size === 1) for (let i = 0; i < count; i++) buffer[i] = data[order[first + i]!]!
      else {
        for (let i = 0; i < count; i++) {
          const row = order[first + i]! * size
          buffer.set(data.subarray(row, row + size), i * size)
        }
      }
      batch[name] = { dtype, shape: [count, ...shape], data: buffer.subarray(0, count * size) }
    }
    return batch
  }
}

/** A view of consecutive rows, without copying. */
export function rowsOf(dataset: Dataset, first: number, count: number): GatheredBatch {
  return Object.fromEntries(dataset.features.map(({ name, dtype, shape, size, data }) =>
    [name, { dtype, shape: [count, ...shape], data: data.subarray(first * size, (first + count) * size) }]))
}
