import { optimizerBase64 } from './optimizer-module.ts'

/** What of the WebAssembly global is used here; the project's type libraries declare no value of that name. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

/** Where an array lies in the memory, in bytes. */
export type Address = number

/** The functions of optimizer.wat. Addresses are multiples of 16, counts (in elements) of 8. */
export interface Kernels {
  readonly memory: ArrayBuffer
  sumOfSquares(x: Address, count: number): number
  /** y += x */
  add(y: Address, x: Address, count: number): void
  adamw(
    weights: Address, gradient: Address, m: Address, v: Address, count: number,
    clip: number, oneMinusBeta1: number, beta2: number, oneMinusBeta2: number,
    before: number, after: number, step: number, root: number, epsilon: number,
  ): void
  sgd(weights: Address, gradient: Address, count: number, clip: number, decay: number, rate: number): void
  adagrad(
    weights: Address, gradient: Address, sum: Address, count: number,
    clip: number, decay: number, rate: number, epsilon: number,
  ): void
}

const pageBytes = 65536
/** 32-bit addresses. */
export const largestMemoryBytes = 4 * 1024 ** 3

/**
 * Kernels over a fresh memory of at least `bytes` zero bytes. It is not shared between threads: ONNX Runtime takes tensors over a
 * WebAssembly memory, but not over a SharedArrayBuffer. It never grows, so views of it stay valid.
 */
export function createKernels(bytes: number): Kernels {
  const pages = Math.max(1, Math.ceil(bytes / pageBytes))
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(optimizerBase64, 'base64')), { host: { memory } })
  const functions = instance.exports
  return {
    memory: memory.buffer,
    sumOfSquares: functions.sum_of_squares as Kernels['sumOfSquares'],
    add: functions.add as Kernels['add'],
    adamw: functions.adamw as Kernels['adamw'],
    sgd: functions.sgd as Kernels['sgd'],
    adagrad: functions.adagrad as Kernels['adagrad'],
  }
}
