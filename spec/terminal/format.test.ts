import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatBytes, formatCount, formatNumber, formatSeconds } from '../../src/terminal/format.ts'

test.each([[0, '0'], [5, '5'], [0.12345, '0.1235'], [12.3456, '12.35'], [1234.5, '1235'], [123456.7, '123457'], [0.00012, '1.2e-4'],
  [3e-3, '0.003000'], [1e9, '1e9'], [-0.5, '-0.5000'], [Number.NaN, 'nan'], [Infinity, 'inf'], [-Infinity, '-inf']])('%d is %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})

test('a formatted number is near the number', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), value => {
      const back = Number(formatNumber(value))
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-3)
    }),
    { numRuns: 500 },
  )
})

test('counts, bytes and times', () => {
  expect([999, 1000, 1234567].map(formatCount)).toEqual(['999', '1,000', '1,234,567'])
  expect([0, 999, 1000, 70_123, 999_950, 12_345_678_901].map(formatBytes)).toEqual(['0 B', '999 B', '1.0 KB', '70.1 KB', '1.0 MB', '12.3 GB'])
  expect([0.04, 9.96, 59.4, 65, 3725, 90_000, -1].map(formatSeconds)).toEqual(['0.0s', '10s', '59s', '1m 05s', '1h 02m', '1d 01h', '?'])
})
