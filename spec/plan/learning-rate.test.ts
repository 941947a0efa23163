import { describe, expect, test } from 'vitest'
import { learningRateAt } from '../../src/plan/learning-rate.ts'
import type { CheckedSchedule } from '../../src/language/checked-spec.ts'
import { training } from '../support/training.ts'

type Kind = CheckedSchedule['learningRate']['kind']

const curve = (kind: Kind, { total = 10, warmup = 3, rate = 1 } = {}): number[] => {
  const base = training({ total_updates: total, warmup_updates: warmup })
  const planned = { ...base, schedule: { ...base.schedule, learningRate: { ...base.schedule.learningRate, kind } } }
  return Array.from({ length: total + 2 }, (_, k) => learningRateAt(planned, rate, k) / rate)
}
const warm = [0, 1 / 3, 2 / 3]

describe('the learning rate agrees with Transformers: T = 10, w = 3, k = 0…11', () => {
  const golden: [Kind, number, number[]][] = [
    ['linear', 1, [...warm, 1, 0.857143, 0.714286, 0.571429, 0.428571, 0.285714, 0.142857, 0, 0]],
    ['cosine', 1, [...warm, 1, 0.950484, 0.811745, 0.61126, 0.38874, 0.188255, 0.049516, 0, 0.049516]],
    ['cosine_with_restarts', 1, [...warm, 1, 0.950484, 0.811745, 0.61126, 0.38874, 0.188255, 0.049516, 0, 0]],
    ['polynomial', 1e-3, [...warm, 1, 0.857157, 0.714314, 0.571471, 0.428629, 0.285786, 0.142943, 0.0001, 0.0001]],
    ['constant', 1, Array<number>(12).fill(1)],
    ['constant_with_warmup', 1, [...warm, ...Array<number>(9).fill(1)]],
    ['inverse_sqrt', 1, [...warm, 1, 0.866025, 0.774597, 0.707107, 0.654654, 0.612372, 0.57735, 0.547723, 0.522233]],
  ]
  test.each(golden)('%s', (kind, rate, expected) => {
    const got = curve(kind, { rate })
    expect(got).toHaveLength(expected.length)
    got.forEach((value, k) => expect(value, `k = ${k}`).toBeCloseTo(expected[k] ?? NaN, 6))
  })
})

test('inverse_sqrt without warmup decays over ten thousand updates', () => {
  const got = curve('inverse_sqrt', { warmup: 0 })
  expect(got[0]).toBe(1)
  expect(got[5]).toBeCloseTo(1 / Math.sqrt(1.0005), 12)
})

test('warmup longer than the run only rises, and the rate stays finite', () => {
  for (const kind of ['linear', 'cosine', 'polynomial', 'inverse_sqrt', 'cosine_with_restarts'] as const) {
    const got = curve(kind, { warmup: 20, rate: 1e-3 })
    expect(got.slice(0, 11)).toEqual(Array.from({ length: 11 }, (_, k) => (1e-3 * (k / 20)) / 1e-3))
  }
  expect(curve('polynomial', { warmup: 10, rate: 1e-3 }).every(Number.isFinite)).toBe(true)
})
