import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMasks } from '../../../src/engines/onnx/masks.ts'
import { fillMask, maskStream } from '../../../src/tensor/random.ts'

it('makes the bytes that random.ts defines, whatever was made before', () => {
  const masks = createMasks()
  const word = fc.integer({ min: 0, max: 0xffffffff })
  const request = fc.record({
    stream: fc.tuple(word, word, word, word).map(([key, update, microBatch, site]) => maskStream(key, update, microBatch, site)),
    keep: fc.oneof(fc.constantFrom(0, 1, 0.5, 1 - 2 ** -32), fc.double({ min: 0, max: 1, noNaN: true })),
    size: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 60_000, max: 140_000 })),
  })
  fc.assert(fc.property(fc.array(request, { maxLength: 5 }), requests => {
    const made = masks.fill(requests)
    for (const [index, { stream, keep, size }] of requests.entries()) {
      const expected = new Uint8Array(size)
      fillMask(expected, stream, keep)
      expect(Buffer.compare(made[index]!, expected)).toBe(0)
    }
  }), { numRuns: 60, seed: 5 })
})
