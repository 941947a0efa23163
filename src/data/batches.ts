import type { HostTensor } from '../tensor/host-tensor.ts'
import type { Dataset } from './dataset.ts'
import { rowPager } from './row-pages.ts'
import { writePicture, type Augmentation, type PictureRecipe } from './pictures/rows.ts'

/** Features and labels of some rows, by name. Valid until the next call: the arrays are used again. */
export type GatheredBatch = Readonly<Record<string, HostTensor>>

/** Rows that a batch is made of: where they lie in the dataset at hand, and which of the whole dataset they are. */
export interface GatheredRows {
  readonly held: Dataset
  readonly count: number
  readonly placeOf: (index: number) => number
  readonly rowAt: (index: number) => number
}

/**
 * Makes batches of at most `largest` rows. The buffers are made once; a batch is a view of them, so it must be used before the next one is
 * made. `augmentation` says what is random in pictures. Sequences are cut to the longest row of the batch, all of them alike.
 */
export function rowGatherer(dataset: Dataset, largest: number): (rows: GatheredRows, augmentation?: Augmentation) => GatheredBatch {
  const longest = Math.max(...dataset.features.map(({ size, lengths }) => (lengths === undefined ? 0 : size)))
  const buffers = dataset.features.map(({ data, size, lengths }) =>
    data instanceof Int32Array ? new Int32Array(largest * (lengths === undefined ? size : longest)) : new Float32Array(largest * size))
  return ({ held, count, placeOf, rowAt }, augmentation) => {
    const batch: Record<string, HostTensor> = {}
    const length = longestRow(held, count, placeOf)
    for (const [index, feature] of held.features.entries()) {
      const { name, dtype, shape, size, data, lengths, pad = 0 } = feature
      const buffer = buffers[index]!
      const width = lengths === undefined ? size : length
      if (feature.picture !== undefined) {
        for (let i = 0; i < count; i++) writePicture(feature.picture, data as Uint8Array, placeOf(i), buffer as Float32Array, i * size, augmentation ?? null, rowAt(i))
      } else if (size === 1 && width === 1) for (let i = 0; i < count; i++) buffer[i] = data[placeOf(i)]!
      else {
        if (width > size) buffer.fill(pad, 0, count * width)
        for (let i = 0; i < count; i++) {
          const row = placeOf(i) * size
          buffer.set(data.subarray(row, row + Math.min(width, size)), i * width)
        }
      }
      batch[name] = { dtype, shape: lengths === undefined ? [count, ...shape] : [count, width], data: buffer.subarray(0, count * width) }
    }
    return batch
  }
}

/** Gathers rows of a dataset into batches, from wherever they lie, in an order of rows. */
export function batchGatherer(dataset: Dataset, largest: number): (order: Uint32Array, first: number, count: number, augmentation?: Augmentation) => GatheredBatch {
  const gather = rowGatherer(dataset, largest)
  const page = dataset.file === undefined ? null : rowPager(dataset, dataset.file, largest)
  return (order, first, count, augmentation) => {
    const rowAt = (index: number): number => order[first + index]!
    const held = page === null ? dataset : page(count, rowAt)
    return gather({ held, count, placeOf: page === null ? rowAt : index => index, rowAt }, augmentation)
  }
}

/** Consecutive rows: a view without copying where they lie in memory, but for sequences, which are cut to the longest of these rows. */
export function rowsOf(dataset: Dataset, first: number, count: number): GatheredBatch {
  if (dataset.file !== undefined) return rowsOf(rowPager(dataset, dataset.file, count)(count, index => first + index), 0, count)
  const length = longestRow(dataset, count, row => first + row)
  return Object.fromEntries(dataset.features.map(({ name, dtype, shape, size, data, lengths, pad = 0, picture }) => {
    if (picture !== undefined) return [name, { dtype, shape: [count, ...shape], data: picturesOf(picture, data as Uint8Array, first, count, size) }]
    if (lengths === undefined || length === size) {
      return [name, { dtype, shape: [count, ...shape], data: (data as Float32Array | Int32Array).subarray(first * size, (first + count) * size) }]
    }
    const cut = new Int32Array(count * length).fill(pad)
    for (let row = 0; row < count; row++) cut.set(data.subarray((first + row) * size, (first + row) * size + Math.min(length, size)), row * length)
    return [name, { dtype, shape: [count, length], data: cut }]
  }))
}

/** Pictures without what is random. */
function picturesOf(recipe: PictureRecipe, bytes: Uint8Array, first: number, count: number, size: number): Float32Array {
  const values = new Float32Array(count * size)
  for (let i = 0; i < count; i++) writePicture(recipe, bytes, first + i, values, i * size, null)
  return values
}

/** The most tokens a row of a batch has, at least 1: all sequences of a batch have one length. */
function longestRow({ features }: Dataset, count: number, rowAt: (index: number) => number): number {
  let longest = 1
  for (const { lengths } of features) {
    if (lengths !== undefined) for (let i = 0; i < count; i++) longest = Math.max(longest, lengths[rowAt(i)]!)
  }
  return longest
}
