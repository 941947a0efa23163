import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Sampling } from '../../../src/commands/predict/sampling.ts'
import { createChooser, keptTokens } from '../../../src/commands/predict/sampling.ts'

const logits = Float32Array.from([0.5, 0.1, 0.2, 0.2].map(Math.log))
const every: Sampling = { temperature: 1, topK: 0, topP: 1, seed: 7 }
const anything = (): boolean => true

/** Share of 4,000 draws that each token gets. */
function shares(values: Float32Array, sampling: Sampling, writes: (token: number) => boolean = anything): readonly number[] {
  const choose = createChooser(writes, values.length, sampling)
  const counts = new Array<number>(values.length).fill(0)
  for (let place = 0; place < 4000; place++) counts[choose(values, 0, place)!]! += 1 / 4000
  return counts
}

/** Four standard deviations of 4,000 draws are below this. */
const near = (values: readonly number[]): unknown[] => values.map(value => (value === 0 ? 0 : expect.toSatisfy((found: number) => Math.abs(found - value) < 0.032)))

test('tokens come as often as the model says, at any temperature', () => {
  expect(shares(logits, every)).toEqual(near([0.5, 0.1, 0.2, 0.2]))
  // Half the temperature squares the odds.
  expect(shares(logits, { ...every, temperature: 0.5 })).toEqual(near([25 / 34, 1 / 34, 4 / 34, 4 / 34]))
})

test('top_k keeps those as likely as the last one, as Transformers does', () => {
  expect(shares(logits, { ...every, topK: 1 })).toEqual([expect.closeTo(1, 9), 0, 0, 0])
  expect(shares(logits, { ...every, topK: 2 })).toEqual(near([5 / 9, 0, 2 / 9, 2 / 9]))
  expect(shares(logits, { ...every, topK: 9 })).toEqual(near([0.5, 0.1, 0.2, 0.2]))
})

test('top_p keeps the likeliest until they come to it, of equals the one with the lower number', () => {
  expect(shares(logits, { ...every, topP: 0.49 })).toEqual([expect.closeTo(1, 9), 0, 0, 0])
  expect(shares(logits, { ...every, topP: 0.6 })).toEqual(near([5 / 7, 0, 2 / 7, 0]))
  expect(shares(logits, { ...every, topP: 0.8 })).toEqual(near([5 / 9, 0, 2 / 9, 2 / 9]))
  // After top_k, of what is left.
  expect(shares(logits, { ...every, topK: 2, topP: 0.5 })).toEqual([expect.closeTo(1, 9), 0, 0, 0])
})

test('what is no text is never chosen; without sampling the first of the likeliest is', () => {
  const writes = (token: number): boolean => token !== 0
  expect(shares(logits, every, writes)).toEqual(near([0, 0.2, 0.4, 0.4]))
  const choose = createChooser(writes, 4, null)
  expect(choose(logits, 0, 0)).toBe(2)
  expect(choose(Float32Array.of(9, -Infinity, -Infinity, -1), 0, 0)).toBe(3)
  expect(choose(Float32Array.of(9, -Infinity, -Infinity, -Infinity), 0, 0)).toBe(null)
  expect(choose(Float32Array.of(9, 1, NaN, 1), 0, 0)).toBe(null)
  expect(choose(Float32Array.of(NaN, 1, 2, 1), 0, 0)).toBe(2)
})

test('a draw is a function of seed, row and place', () => {
  const drawn = (seed: number, row: number): readonly (number | null)[] => {
    const choose = createChooser(anything, 4, { ...every, seed })
    return Array.from({ length: 24 }, (_, place) => choose(logits, row, place))
  }
  expect(drawn(1, 0)).toEqual(drawn(1, 0))
  expect(new Set([drawn(1, 0), drawn(2, 0), drawn(1, 1), drawn(0, 1)].map(String)).size).toBe(4)
  // Held from release to release: the text of a command stays what it was.
  expect(drawn(1, 0).join('')).toBe('200113203000030000300001')
})

test('what is kept is what Transformers keeps', () => {
  // See record-warpers.py.
  const { cases } = JSON.parse(readFileSync(new URL('warpers.json', import.meta.url), 'utf8')) as {
    readonly cases: readonly (Omit<Sampling, 'seed'> & { readonly logits: readonly number[]; readonly kept: readonly number[] })[]
  }
  expect(cases).toHaveLength(60)
  for (const { logits: given, kept, ...sampling } of cases) {
    const values = Float32Array.from(given)
    const weight = (token: number): number => Math.exp(values[token]! / sampling.temperature)
    expect([...keptTokens(values, Int32Array.from(given.keys()), weight, sampling)], JSON.stringify({ given, sampling })).toEqual(kept)
  }
})
