import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMissing, parseCell } from '../../src/data/cells.ts'
import { countMissing } from '../../src/data/missing-cells.ts'
import { dataRecords } from '../../src/data/records.ts'

const home = mkdtempSync(join(tmpdir(), 'trainspec-missing-'))
const path = join(home, 'cells.csv')

test('cells counted on bytes are those that records have', async () => {
  const cell = fc.oneof(fc.constantFrom('', 'NA', ' nan ', 'null', '?', '1', '-2.5', 'none', '""', '"NA"', '"a ""b"""', '"x\r\ny"', '"1,2"', ' ', 'ä', '\u00a0', 'x"y'), fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' '), maxLength: 4 }))
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'), fc.boolean(), async (rows, end, closed) => {
    writeFileSync(path, `a,b,c${end}${rows.map(row => row.join(',')).join(end)}${closed ? end : ''}`)
    const expected = [0, 0, 0]
    let count = 0
    for await (const { fields } of dataRecords({ kind: 'csv', path, columns: ['a', 'b', 'c'], delimiter: ',' })) {
      count++
      const [a, b, c] = fields
      if (a !== undefined && isMissing(a)) expected[0]! += 1
      if (b === '') expected[1]! += 1
      // A class that is called so is not missing.
      if (c !== undefined && isMissing(c) && c !== 'none') expected[2]! += 1
    }
    const columns = [true, false, true].map((number, index) => ({ index, number, names: index === 2 ? ['none'] : [] }))
    expect(await countMissing(path, ',', 3, columns)).toEqual({ rows: count, missing: expected })
  }), { seed: 7, numRuns: 300 })
})

test('a column alone: an empty line is a cell', async () => {
  writeFileSync(path, 'a\n1\n\n?\n')
  expect(await countMissing(path, ',', 1, [{ index: 0, number: true }])).toEqual({ rows: 3, missing: [2] })
})

test.each(['', 'NA', 'n/a', 'NaN', 'null', 'None', '?', ' nan '])('%j is a missing number or date, filled or told so', text => {
  for (const kind of [{ kind: 'number' }, { kind: 'date', part: 'day', format: null }] as const) {
    expect(parseCell(text, kind)).toBe('missing')
    expect(parseCell(text, { ...kind, missing: true })).toBeNaN()
  }
})

test.each(['inf', '-Infinity', '-nan', '1e400'])('%j is no finite number', text => {
  expect(parseCell(text, { kind: 'number', missing: true })).toBe('not-finite')
})
