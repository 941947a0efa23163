import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../src/terminal/series.ts'
import { addPoint, cutSeries, emptySeries, pointsOf } from '../../src/terminal/series.ts'

const seriesOf = (points: readonly Point[]) => points.reduce(addPoint, emptySeries)

test('a short series is kept as it is', () => {
  const points = [1, 2, 3].map(update => ({ update, value: update * 2 }))
  expect(pointsOf(seriesOf(points))).toEqual(points)
})

test('a long series is averaged: bounded, in order, its mean kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 9 }), (length, step) => {
      const points = Array.from({ length }, (_, index) => ({ update: (index + 1) * step, value: Math.sin(index) }))
      const kept = pointsOf(seriesOf(points))
      expect(kept.length).toBeLessThanOrEqual(512)
      expect(kept.at(-1)!.update).toBe(length * step)
      const updates = kept.map(({ update }) => update)
      expect(updates).toEqual([...updates].sort((a, b) => a - b))
      expect(Math.max(...kept.map(({ value }) => Math.abs(value)))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})

test('what is no finite number is the newest value and in no average', () => {
  const series = seriesOf([{ update: 1, value: 1 }, { update: 2, value: Number.NaN }])
  expect(pointsOf(series)).toEqual([{ update: 1, value: 1 }])
  expect(series.last).toEqual({ update: 2, value: Number.NaN })
})

test('cut at an update, nothing later is left', () => {
  const series = cutSeries(seriesOf(Array.from({ length: 2000 }, (_, index) => ({ update: index + 1, value: index }))), 700)
  expect(pointsOf(series).every(({ update }) => update <= 700)).toBe(true)
  expect(series.last!.update).toBeLessThanOrEqual(700)
  expect(cutSeries(series, 0).last).toBeNull()
})
