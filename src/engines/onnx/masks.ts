import type { Stream } from '../../tensor/random.ts'
import { threshold } from '../../tensor/random.ts'
import { masksBase64 } from './masks-module.ts'
import { createMemory, instantiate, largestMemoryBytes, pageBytes } from './wasm.ts'

export interface MaskRequest {
  readonly stream: Stream
  /** Probability that a byte is 1. */
  readonly keep: number
  /** Bytes. */
  readonly size: number
}

/** Makes the random masks of a step in one memory, which the next step uses again. */
export interface Masks {
  /** A view for each request, byte for byte what `fillMask` makes. They are valid until the next call. */
  fill(requests: readonly MaskRequest[]): readonly Uint8Array[]
}

/** Bytes that masks.wat fills at a time. */
const stride = 16

export function createMasks(): Masks {
  const memory = createMemory(1, largestMemoryBytes / pageBytes)
  const fillMask = instantiate(masksBase64, memory).fill_mask as (target: number, count: number, a: number, b: number, limit: number) => void
  const padded = (size: number): number => Math.ceil(size / stride) * stride
  return {
    fill(requests) {
      const bytes = requests.reduce((sum, { size }) => sum + padded(size), 0)
      const more = bytes - memory.buffer.byteLength
      if (more > 0) memory.grow(Math.ceil(more / pageBytes))
      let end = 0
      return requests.map(({ stream, keep, size }) => {
        const target = end
        end += padded(size)
        const mask = new Uint8Array(memory.buffer, target, size)
        const limit = threshold(keep)
        // The one limit that 32 bits do not hold.
        if (limit === 2 ** 32) mask.fill(1)
        else fillMask(target, padded(size), stream.a, stream.b, limit)
        return mask
      })
    },
  }
}
