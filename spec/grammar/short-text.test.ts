import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieceOf } from '../../grammar/short-text.ts'

test('a piece is what slice cuts out, however often and of whatever it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('linear', 'width', 'é漢', '👩‍🔬')), { maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const text = words.join(' ')
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      for (let round = 0; round < 2; round += 1) expect(pieceOf(text, start, end)).toBe(text.slice(start, end))
    }),
    { numRuns: 2000, seed: 11 },
  )
})

test('pieces that share a place do not become each other', () => {
  // More words than there are places to keep them.
  const words = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}`)
  for (let round = 0; round < 2; round += 1) for (const word of words) expect(pieceOf(`-${word}-`, 1, word.length + 1)).toBe(word)
})
