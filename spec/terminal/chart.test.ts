import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chart } from '../../src/terminal/chart.ts'
import { drawChart } from '../../src/terminal/chart.ts'
import { bar } from '../../src/terminal/bar.ts'

const picture = (chart: Chart): string[] => [...chart.rows.map(row => (row.label + row.segments.map(({ text }) => text).join('')).trimEnd()), chart.axis]
const line = (values: readonly number[]) => values.map((value, index) => ({ update: index + 1, value }))

test('a line that falls, in plain characters', () => {
  expect(picture(drawChart({ lines: [line([4, 3, 2, 1])], width: 11, height: 5, unicode: false }))).toEqual([
    '4 |*',
    '  | ***',
    '  |    **',
    '1 |      **',
    '   1      4',
  ])
})

test('a line that rises, in braille dots', () => {
  expect(picture(drawChart({ lines: [line([0, 1])], width: 7, height: 3, unicode: true }))).toEqual(['1 ┤  ⡠⠊', '0 ┤⡠⠊', '   1  2'])
})

test('where two lines meet, the later one gives its colour', () => {
  const { rows } = drawChart({ lines: [line([1, 1]), line([1, 1])], width: 9, height: 3, unicode: false })
  expect(rows.flatMap(row => row.segments.map(segment => segment.line))).not.toContain(0)
})

test('any values at any size fill the rows and columns they were given, and no more', () => {
  const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ noNaN: true }), fc.constant(Number.NaN), fc.constant(Infinity))
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 40 }), { maxLength: 2 }), fc.integer({ min: 16, max: 200 }), fc.integer({ min: 3, max: 40 }), fc.boolean(), (lines, width, height, unicode) => {
      const chart = drawChart({ lines: lines.map(line), width, height, unicode })
      expect(chart.rows).toHaveLength(height - 1)
      for (const row of chart.rows) {
        const text = row.label + row.segments.map(segment => segment.text).join('')
        expect(text).toHaveLength(width)
        if (!unicode) expect(text).toMatch(/^[ -~]*$/)
      }
      expect(chart.axis.length).toBeLessThanOrEqual(width)
    }),
    { numRuns: 200 },
  )
})

test.each([[5e-324], [1e-323, 5e-324], [Number.MAX_VALUE], [Number.MAX_VALUE, -Number.MAX_VALUE], [0, -0], [1e-310, 0]])('the ends of the number range are drawn: %d …', (...values) => {
  const { rows } = drawChart({ lines: [line(values)], width: 30, height: 6, unicode: false })
  expect(rows.some(row => row.segments.some(segment => segment.line === 0))).toBe(true)
})

test('a bar is as wide as it was asked to be, whatever the share', () => {
  expect(bar(0.5, 10, true)).toEqual({ filled: '█████', empty: '░░░░░' })
  expect(bar(0.26, 4, true)).toEqual({ filled: '█', empty: '░░░' })
  expect(bar(0.5, 10, false)).toEqual({ filled: '#####', empty: '.....' })
  fc.assert(
    fc.property(fc.oneof(fc.double({ min: -1, max: 2 }), fc.constant(Number.NaN)), fc.integer({ min: 1, max: 100 }), fc.boolean(), (share, width, unicode) => {
      const { filled, empty } = bar(share, width, unicode)
      expect(filled.length + empty.length).toBe(width)
    }),
    { numRuns: 300 },
  )
})
