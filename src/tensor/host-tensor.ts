import type { DataType } from './program.ts'

/** A tensor on the host, row-major. Bool tensors are bytes 0 and 1. */
export interface HostTensor {
  readonly dtype: DataType
  readonly shape: readonly number[]
  readonly data: Float32Array | Int32Array | Uint8Array
}
