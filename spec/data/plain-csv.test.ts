import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { isPlain, readPlainCsv } from '../../src/data/plain-csv.ts'
import type { WantedColumn } from '../../src/data/row-batch.ts'
import { readColumns } from '../../src/data/read-columns.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-plain-'))
const path = join(folder, 'a.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const number = { kind: 'number' } as const
const fillable = { kind: 'number', missing: true } as const
const digit = { kind: 'class', count: 10, names: null } as const
const mood = { kind: 'class', count: 2, names: ['good', ' bad'] } as const
const wanted: readonly WantedColumn[] = [
  { key: 'a', index: 0, kind: number },
  { key: 'b', index: 1, kind: fillable },
  { key: 'b as class', index: 2, kind: digit },
  { key: 'c', index: 2, kind: number },
  { key: 'd', index: 3, kind: mood },
]
const columns = ['a', 'b', 'c', 'd', 'free']

/** What the plain reader reads of a text, null where it leaves it to another. */
async function plain(text: string | Buffer, header = columns, want = wanted) {
  writeFileSync(path, text)
  const values: number[][] = want.map(() => [])
  let next = 0
  const rows = await readPlainCsv({ path, delimiter: ',', columns: header.length, wanted: want }, batch => {
    expect(batch.first).toBe(next)
    next += batch.count
    want.forEach(({ key }, index) => {
      expect(batch.columns.get(key)).toHaveLength(batch.count)
      for (const value of batch.columns.get(key)!) values[index]!.push(value)
    })
  })
  return rows === null ? null : { rows, values }
}

/** The same from the reader that reads record by record. */
async function exact(text: string, header = columns, want = wanted) {
  writeFileSync(path, text)
  let values: number[][] = []
  const consumer = () => {
    values = want.map(() => [])
    return (batch: Parameters<Parameters<typeof readPlainCsv>[1]>[0]) => want.forEach(({ key }, index) => values[index]!.push(...batch.columns.get(key)!))
  }
  const { rows, faults } = await readColumns({ kind: 'csv', path, delimiter: ',', columns: header }, want, consumer, { limit: 20, typedFrom: Infinity })
  return { rows, faults, values }
}

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(value => value.toFixed(4)),
  fc.double({ min: 1e-300, max: 1e300, noNaN: true }).map(value => value.toExponential(6)),
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: -400, max: 280 })).map(([digits, power]) => `${digits}e${power}`),
  fc.constantFrom('-0', '+7', '.25', '5.', '1_000', ' 12 ', '1E+5', '000000000000000000001.5', '123456789012345678', '9007199254740993', '0.1234567890123456', '1e22', '1e23', '123456789012345e22', '4.9e-324'),
)

test('numbers are to the last bit those that Number reads, whatever their form', async () => {
  const row = fc.tuple(anyNumber, fc.oneof(anyNumber, fc.constantFrom('', 'NA', 'nan', 'null')), fc.integer({ min: 0, max: 9 }).map(String), fc.constantFrom('good', ' bad'), fc.constantFrom('', 'some text', "it's\ttabbed"))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), async (rows, end, ended) => {
      const text = [columns.join(','), ...rows.map(cells => cells.join(','))].join(end) + (ended ? end : '')
      const { faults, ...other } = await exact(text)
      expect(faults).toEqual([])
      expect(await plain(text)).toEqual(other)
    }),
    { numRuns: 60, seed: 3 },
  )
})

test('a file of any size is read in order, lines cut by no piece', async () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => [row, row / 8, row % 10, 'good', 'x'.repeat(row % 23)].join(','))
  const read = await plain([columns.join(','), ...rows].join('\n'))
  expect(read?.rows).toBe(200_000)
  expect(read?.values[0]!.every((value, row) => value === row)).toBe(true)
  expect(read?.values[1]!.every((value, row) => value === row / 8)).toBe(true)
  expect(read?.values[2]).toEqual(read?.values[3])
})

test('twenty thousand columns are read in a time that grows with them, not with their square', async () => {
  const columns = Array.from({ length: 20_000 }, (_, index) => `g${index}`)
  writeFileSync(path, `${columns.join(',')}\n${columns.map((_, index) => index).join(',')}\n`)
  const wanted = columns.map((key, index): WantedColumn => ({ key, index, kind: { kind: 'number' } }))
  let last = 0
  const begin = performance.now()
  expect(await readPlainCsv({ path, delimiter: ',', columns: columns.length, wanted }, batch => (last = batch.columns.get('g19999')![0]!))).toBe(1)
  expect(last).toBe(19_999)
  expect(performance.now() - begin).toBeLessThan(3000)
})

test('long lines are no matter', async () => {
  const header = Array.from({ length: 300_000 }, (_, index) => `p${index}`)
  const want = [0, 150_000, 299_999].map((index): WantedColumn => ({ key: `p${index}`, index, kind: number }))
  const line = header.map((_, index) => index / 4).join(',')
  expect(await plain(`${header.join(',')}\n${line}\n${line}\n`, header, want)).toEqual({ rows: 2, values: [[0, 0], [37_500, 37_500], [74_999.75, 74_999.75]] })
})

test('what is not plain, or wrong, is left to another reader', async () => {
  const good = '1,2,3,good,x'
  const texts: Readonly<Record<string, string | Buffer>> = {
    'a quoted field': '"1",2,3,good,x',
    'a quote in a field that is not wanted': '1,2,3,good,"x"',
    'text beyond ASCII': '1,2,3,good,é',
    'no number': '1x,2,3,good,x',
    'no value': ',2,3,good,x',
    'too large a number': '1e999,2,3,good,x',
    'no class': '1,2,3,bad,x',
    'a class out of range': '1,2,10,good,x',
    'half a class': '1,2,1.5,good,x',
    'a field too few': '1,2,3,good',
    'a field too many': '1,2,3,good,x,y',
    'an exponent without digits': '1e,2,3,good,x',
    'a point alone': '.,2,3,good,x',
    'carriage returns alone': `${good}\r${good}`,
    'a zero byte': '1,2,3,good,\u0000',
  }
  for (const [what, line] of Object.entries(texts)) expect(await plain(`${columns.join(',')}\n${good}\n${line}\n`), what).toBeNull()
  expect(await plain(`${columns.join(',')}\n${good}\n\n${good}\n\n`)).toMatchObject({ rows: 2 })
  expect(await plain(`a,b,c,"d\n",free\n${good}\n`), 'a quoted header').toBeNull()
  expect(await plain(Buffer.from(`\ufeff${columns.join(',')}\n${good}\n`, 'utf16le')), 'UTF-16').toBeNull()
  expect(await plain('a\n1\n\n2\n', ['a'], [{ key: 'a', index: 0, kind: number }]), 'an empty value of a single column').toBeNull()
  expect(isPlain([{ key: 'a', index: 0, kind: { kind: 'text' } }])).toBe(false)
})

test('an empty file and a header alone have no rows', async () => {
  for (const text of [`${columns.join(',')}\n`, columns.join(',')]) expect(await plain(text)).toEqual({ rows: 0, values: wanted.map(() => []) })
})

test('where a consumer finds fault, the exact reader says where', async () => {
  writeFileSync(path, 'a\n1\n2\n3\n')
  const { faults } = await readColumns({ kind: 'csv', path, delimiter: ',', columns: ['a'] }, [{ key: 'a', index: 0, kind: number }], () => (batch, report) => {
    batch.columns.get('a')!.forEach((value, row) => {
      if (value === 2) report({ row, column: 'a', value: '2', fault: 'not-finite', expected: number })
    })
  })
  expect(faults).toEqual([{ kind: 'cell', line: 3, column: 'a', value: '2', fault: 'not-finite', expected: number }])
})

test('short texts that rows are chosen by are read plain; prose, what is not ASCII, a quote and a missing one are left to others', async () => {
  const short = { key: 'd', index: 3, kind: { kind: 'text', short: true } } as const
  const texts = async (cells: readonly string[], wanted: WantedColumn = short) => {
    writeFileSync(path, [columns.join(','), ...cells.map(cell => `1,2,3,${cell},`)].join('\n'))
    const found: string[] = []
    const rows = await readPlainCsv({ path, delimiter: ',', columns: columns.length, wanted: [wanted] }, batch => void found.push(...batch.texts.get('d')!))
    return rows === null ? null : found
  }
  expect([isPlain([short]), isPlain([{ ...short, kind: { kind: 'text' } }])]).toEqual([true, false])
  const many = Array.from({ length: 10_000 }, (_, row) => ` station ${row % 7}`)
  expect(await texts(many)).toEqual(many)
  expect(await texts(['7', '7.0', 'NA'])).toEqual(['7', '7.0', 'NA'])
  for (const cell of ['Zürich', '"a"', '']) expect(await texts(['a', cell]), cell).toBeNull()
  expect(await texts(['a', ''], { ...short, kind: { ...short.kind, filled: 'none' } })).toEqual(['a', 'none'])
})
