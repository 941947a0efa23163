import { expect, test } from 'vitest'
import { layoutFor } from '../../src/terminal/layout.ts'

test('at every size the parts fit, and from 60×16 on the chart is there', () => {
  for (let rows = 4; rows <= 80; rows += 1) {
    for (const columns of [20, 60, 69, 70, 80, 200]) {
      const layout = layoutFor(columns, rows)
      const used = 5 + (layout.checkpoints ? 1 : 0) + (layout.spaced ? 3 : 0) + layout.chartRows + layout.eventRows
      expect(used, `${columns}×${rows}`).toBeLessThanOrEqual(Math.max(5, rows - 1))
      if (rows >= 16) expect(layout.chartRows, `${columns}×${rows}`).toBeGreaterThanOrEqual(5)
      if (rows >= 12) expect(layout.eventRows).toBeGreaterThanOrEqual(3)
      expect(layout.chartColumns.reduce((sum, width) => sum + width, 2 * (layout.chartColumns.length - 1))).toBe(columns)
    }
  }
})

test('a usual screen is filled: what is above the smallest goes to charts, then to events', () => {
  for (let rows = 24; rows <= 60; rows += 1) {
    const layout = layoutFor(140, rows)
    expect(5 + 1 + (layout.spaced ? 3 : 0) + layout.chartRows + layout.eventRows, `${rows} rows`).toBe(rows - 1)
    expect(layout.chartRows).toBeGreaterThan(layout.eventRows)
  }
})
