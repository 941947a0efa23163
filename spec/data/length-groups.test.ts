import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthGroupedOrder } from '../../src/data/length-groups.ts'

/** Lengths with many ties, the same as those that the orders below were recorded with. */
const lengthsOf = (rows: number) => Array.from({ length: rows }, (_, row) => ((row * 7919 + 13) % 23) + 1)

test('lengths of the reference (B.12) give its orders', () => {
  const lengths = [5, 1, 9, 3, 7, 2, 8, 4, 6, 10, 12, 11]
  expect([...lengthGroupedOrder(lengths, 2, 42, 0)]).toEqual([10, 8, 7, 1, 2, 0, 6, 11, 4, 3, 9, 5])
  expect([...lengthGroupedOrder(lengths, 4, 42, 0)]).toEqual([10, 8, 7, 1, 6, 11, 2, 0, 9, 4, 3, 5])
  expect([...lengthGroupedOrder(lengths, 8, 42, 0)]).toEqual([10, 11, 2, 6, 8, 0, 7, 1, 9, 4, 3, 5])
})

test('the grouping of Transformers 5.18, given a generator of seed + epoch, has these orders', () => {
  expect([...lengthGroupedOrder(lengthsOf(10), 2, 42, 0)]).toEqual([1, 2, 6, 8, 4, 5, 0, 9, 7, 3])
  expect([...lengthGroupedOrder(lengthsOf(10), 2, 42, 1)]).toEqual([1, 8, 0, 9, 4, 5, 7, 6, 3, 2])
  expect([...lengthGroupedOrder(lengthsOf(37), 3, 7, 0)]).toEqual([
    21, 17, 23, 36, 29, 32, 5, 18, 8, 11, 14, 27, 20, 26, 3, 16, 22, 35, 24, 34, 4, 30, 33, 9, 25, 2, 15, 1, 7, 10, 0, 13, 6, 19, 28, 31, 12,
  ])
  const large = [...lengthGroupedOrder(lengthsOf(500), 4, 42, 0)]
  expect(large.slice(0, 12)).toEqual([366, 136, 481, 241, 425, 448, 70, 461, 93, 162, 369, 1])
  expect(large.reduce((sum, row, place) => sum + (place + 1) * row, 0)).toBe(31923598)
})

test('every row comes once, a longest one first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 }), fc.integer({ min: 1, max: 64 }), fc.nat(2 ** 31), fc.nat(9),
      (lengths, groupSize, seed, epoch) => {
        const order = lengthGroupedOrder(lengths, groupSize, seed, epoch)
        expect([...order].sort((a, b) => a - b)).toEqual(lengths.map((_, row) => row))
        if (lengths.length > 0) expect(lengths[order[0]!]).toBe(Math.max(...lengths))
      },
    ),
    { numRuns: 100 },
  )
})
