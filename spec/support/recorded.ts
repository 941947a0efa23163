import type { NumberArray } from './interpreter/array.ts'

/** A tensor as the recorders write it. */
export interface RecordedTensor {
  readonly shape: readonly number[]
  readonly data: readonly number[]
}

export const array = ({ shape, data }: { readonly shape: readonly number[]; readonly data: ArrayLike<number> }): NumberArray => ({ shape, data: Float64Array.from(data) })

export const scalar = (value: number): NumberArray => array({ shape: [], data: [value] })

/** The largest difference, relative to 1 and to the size of the values. */
export const distance = (ours: NumberArray | undefined, theirs: RecordedTensor): number => {
  if (ours === undefined || ours.shape.join() !== theirs.shape.join()) return Infinity
  return theirs.data.reduce((most, value, index) => Math.max(most, Math.abs(value - ours.data[index]!) / Math.max(1, Math.abs(value))), 0)
}
