import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mersenneTwister } from '../../src/data/mersenne-twister.ts'
import { epochOrder, permutation } from '../../src/data/sampler.ts'
import { splitCount, splitRows } from '../../src/data/split-rows.ts'

test('MT19937 gives the published outputs for seed 5489', () => {
  const next = mersenneTwister(5489)
  expect([next(), next(), next()]).toEqual([3499211612, 581869302, 3890346734])
  for (let i = 3; i < 9999; i++) next()
  expect(next()).toBe(4123659995)
})

test('an epoch has the order that PyTorch gives it', () => {
  expect([...epochOrder(6, 42, 0)]).toEqual([0, 3, 2, 4, 1, 5])
  expect([...epochOrder(6, 42, 1)]).toEqual([4, 0, 5, 1, 2, 3])
  expect([...epochOrder(6, 7, 0)]).toEqual([3, 0, 1, 5, 2, 4])
  expect([...epochOrder(6, 7, 1)]).toEqual([3, 4, 0, 2, 5, 1])
})

test('a seed beyond 32 bits uses its low bits', () => {
  expect([...epochOrder(20, 2 ** 32 + 42, 0)]).toEqual([...epochOrder(20, 42, 0)])
})

test('every order is a permutation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (count, seed) => {
      expect([...permutation(count, seed)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i))
    }),
    { numRuns: 100 },
  )
})

test('a stratified split keeps the share of every class within one row', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 200 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.nat(1000),
      (classes, fraction, seed) => {
        const taken = splitRows(classes.length, fraction, seed, classes)
        const count = splitCount(classes.length, fraction)
        expect(taken.length).toBe(count)
        expect(new Set(taken).size).toBe(count)
        for (const kind of new Set(classes)) {
          const all = classes.filter(other => other === kind).length
          const here = [...taken].filter(row => classes[row] === kind).length
          expect(Math.abs(here - (all * count) / classes.length)).toBeLessThan(1)
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('a split is the same each time and differs by seed', () => {
  expect(splitRows(100, 0.2, 1, null)).toEqual(splitRows(100, 0.2, 1, null))
  expect(splitRows(100, 0.2, 1, null)).not.toEqual(splitRows(100, 0.2, 2, null))
})
