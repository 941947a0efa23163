import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namedTestFault } from '../support/named-test.ts'

const text = readFileSync('spec/differences.md', 'utf8')

/** Rows of the tables, by cells. */
const rows = text.split('\n').filter(line => line.startsWith('| ') && !/^\| (here|case) \|/.test(line))
  .map(line => line.slice(2, -2).split(' | '))

test('every difference and every corner case names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(50)
  expect(rows.flatMap(cells => namedTestFault((cells.at(-1) ?? '').replaceAll(/^`|`$/g, '')) ?? [])).toEqual([])
})

test('all 30 corner cases are answered, in order, and no row lacks a cell', () => {
  const numbers = rows.flatMap(([first = '']) => /^(\d+)\. /.exec(first)?.[1] ?? []).map(Number)
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  for (const cells of rows) {
    expect(cells).toHaveLength(/^\d+\. /.test(cells[0] ?? '') ? 3 : 4)
    expect(cells.every(cell => cell.trim() !== '')).toBe(true)
  }
})
