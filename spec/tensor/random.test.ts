import { describe, expect, test } from 'vitest'
import { draw, fillMask, fillNormal, fillUniform, maskStream, mix, parameterStream, streamOf, threshold } from '../../src/tensor/random.ts'

const hex = (word: number): string => word.toString(16).padStart(8, '0')
const firstFour = (...words: number[]): string => [0, 1, 2, 3].map(index => hex(draw(streamOf(...words), index))).join(' ')

test('the published test vectors', () => {
  expect([0, 1, 0xffffffff].map(mix).map(hex)).toEqual(['00000000', '042741d6', '127f588f'])
  expect(firstFour(42, 0, 0, 0)).toBe('27e918ca 2c06fcf7 be87d3d3 b5dfa691')
  expect(firstFour(42, 7, 1, 3)).toBe('ad730368 801dc88a 985f9ac5 9e81f650')
})

describe('masks', () => {
  const size = 1 << 18
  const mask = (keep: number, ...[key, update, microBatch, site]: [number, number, number, number]) => {
    const bytes = new Uint8Array(size)
    fillMask(bytes, maskStream(key, update, microBatch, site), keep)
    return bytes
  }

  test('are the draws below the threshold', () => {
    const stream = maskStream(1, 2, 3, 4)
    const bytes = new Uint8Array(1000)
    fillMask(bytes, stream, 0.75)
    expect([...bytes]).toEqual(Array.from(bytes, (_, index) => Number(draw(stream, index) < threshold(0.75))))
  })

  test.each([0.1, 0.5, 0.9])('keep %f of the values, within four standard deviations', keep => {
    const kept = mask(keep, 7, 0, 0, 0).reduce((total, byte) => total + byte, 0)
    expect(Math.abs(kept - keep * size)).toBeLessThan(4 * Math.sqrt(keep * (1 - keep) * size))
  })

  test('keep all at 1 and none at 0', () => {
    expect(mask(1, 1, 1, 1, 1).every(byte => byte === 1)).toBe(true)
    expect(mask(0, 1, 1, 1, 1).every(byte => byte === 0)).toBe(true)
  })

  test('of neighbouring seeds, updates, micro-batches and sites agree by chance only, as do neighbouring elements', () => {
    const base = mask(0.5, 1, 0, 0, 0)
    const agreement = (other: Uint8Array, shift: number) => {
      let same = 0
      for (let index = shift; index < size; index++) if (base[index] === other[index - shift]) same++
      return Math.abs(same - size / 2) / Math.sqrt(size / 4)
    }
    for (const other of [mask(0.5, 2, 0, 0, 0), mask(0.5, 1, 1, 0, 0), mask(0.5, 1, 0, 1, 0), mask(0.5, 1, 0, 0, 1)]) {
      expect(agreement(other, 0)).toBeLessThan(4)
      expect(agreement(other, 1)).toBeLessThan(4)
    }
    for (const shift of [1, 2, 64, 1024]) expect(agreement(base, shift)).toBeLessThan(4)
  })
})

/** Mean, variance and excess kurtosis. */
const moments = (values: Float32Array) => {
  const mean = values.reduce((total, value) => total + value, 0) / values.length
  const power = (exponent: number) => values.reduce((total, value) => total + (value - mean) ** exponent, 0) / values.length
  return { mean, variance: power(2), excess: power(4) / power(2) ** 2 - 3 }
}

describe('initial values', () => {
  test('uniform ones fill their interval evenly', () => {
    const values = new Float32Array(200_000)
    fillUniform(values, parameterStream(1, 'a.weight'), 0.5)
    const { mean, variance, excess } = moments(values)
    expect(Math.max(...values.subarray(0, 100_000))).toBeLessThanOrEqual(0.5)
    expect(Math.abs(mean)).toBeLessThan(0.003)
    expect(variance).toBeCloseTo(1 / 12, 3)
    expect(excess).toBeCloseTo(-1.2, 1)
  })

  test('normal ones have the moments of a normal distribution', () => {
    const values = new Float32Array(200_000)
    fillNormal(values, parameterStream(1, 'a.weight'), 0.02)
    const { mean, variance, excess } = moments(values)
    expect(Math.abs(mean)).toBeLessThan(0.0002)
    expect(variance / 0.0004).toBeCloseTo(1, 1)
    expect(Math.abs(excess)).toBeLessThan(0.05)
  })

  test('depend on the seed and on the whole name', () => {
    const streams = [[1, 'a.weight'], [2, 'a.weight'], [1, 'b.weight'], [1, 'a.weight2'], [1, '']].map(([seed, name]) => JSON.stringify(parameterStream(seed as number, name as string)))
    expect(new Set(streams).size).toBe(streams.length)
  })
})
