import type { DataType } from './program.ts'

/** A tensor on the host, row-major. Bool tensors are bytes 0 and 1. */
export interface HostTensor {
  readonly dtype: DataType
  readonly shape: readonly number[]
  readonly data: Float32Array | Int32Array | Uint8Array
}

/** Number of elements of a shape whose extents are all numbers. */
export const elementCount = (shape: readonly number[]): number => shape.reduce((product, extent) => product * extent, 1)
