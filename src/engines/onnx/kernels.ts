import { optimizerBase64 } from './optimizer-module.ts'
import { createMemory, instantiate, pageBytes } from './wasm.ts'

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

/**
 * Kernels over a fresh memory of at least `bytes` zero bytes. It never grows, so views of it stay valid.
 */
export function createKernels(bytes: number): Kernels {
  const pages = Math.max(1, Math.ceil(bytes / pageBytes))
  const memory = createMemory(pages, pages)
  const functions = instantiate(optimizerBase64, memory)
  return {
    memory: memory.buffer,
    sumOfSquares: functions.sum_of_squares as Kernels['sumOfSquares'],
    add: functions.add as Kernels['add'],
    adamw: functions.adamw as Kernels['adamw'],
    sgd: functions.sgd as Kernels['sgd'],
    adagrad: functions.adagrad as Kernels['adagrad'],
  }
}
