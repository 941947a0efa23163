import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDuckDb } from '../../src/data/duckdb.ts'
import type { WantedColumn } from '../../src/data/row-batch.ts'
import { readColumns } from '../../src/data/read-columns.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-columns-'))
const path = join(folder, 'a.csv')

/** What is read of the file, column by column, and what is wrong. */
async function read(text: string, columns: readonly string[], wanted: readonly WantedColumn[], typedFrom: number) {
  writeFileSync(path, text)
  let values: number[][] = []
  const { faults, rows } = await readColumns(
    { kind: 'csv', path, delimiter: ',', columns },
    wanted,
    () => {
      values = wanted.map(() => [])
      return batch => wanted.forEach(({ key }, index) => values[index]!.push(...batch.columns.get(key)!))
    },
    { limit: 20, typedFrom },
  )
  return { rows, faults, values: faults.length > 0 ? [] : values }
}

const number = { kind: 'number' } as const
const names = ['a b', 'c"d', "it's", 'é,x']
const wanted: WantedColumn[] = [
  { key: 'n', index: 0, kind: number },
  { key: 'c', index: 1, kind: { kind: 'class', count: 4, names } },
  { key: 'm', index: 2, kind: number },
]

test('DuckDB and the exact reader read the same values', async () => {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const row = fc.tuple(
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map(String),
    fc.constantFrom(...names).map(quoted),
    fc.constantFrom('1', ' 2 ', '-0.5', '1e3', '+4', '.25', '5.'),
    fc.constantFrom('', 'free "text"', 'two\nlines').map(quoted),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n'), async (rows, end) => {
      const text = ['n,c,m,free', ...rows.map(cells => cells.join(','))].join(end) + end
      const columns = ['n', 'c', 'm', 'free']
      const exact = await read(text, columns, wanted, Infinity)
      expect(exact.faults).toEqual([])
      expect(await read(text, columns, wanted, 0)).toEqual(exact)
    }),
    { numRuns: 15, seed: 7 },
  )
})

test('what DuckDB refuses is found by the exact reader', async () => {
  for (const bad of ['x', '', 'nan', 'inf', '1e999', '1,2']) {
    const text = `n,c\n1,a\n${bad},a\n`
    const columns = [{ key: 'n', index: 0, kind: number }]
    const { faults } = await read(text, ['n', 'c'], columns, 0)
    expect(faults, bad).toHaveLength(1)
    expect(faults[0], bad).toMatchObject({ line: 3 })
    expect(faults).toEqual((await read(text, ['n', 'c'], columns, Infinity)).faults)
  }
})

test('yes and no, and underscores between digits: the same of every reader', async () => {
  const cells = ['true', 'False', 'TRUE', '1_000.5_0', '1e1_0', 'nan']
  const text = `n,c\n${cells.map(cell => `${cell},1\n`).join('')}`
  const columns: WantedColumn[] = [{ key: 'n', index: 0, kind: { kind: 'number', missing: true } }]
  const exact = await read(text, ['n', 'c'], columns, Infinity)
  expect(exact.values).toEqual([[1, 0, 1, 1000.5, 1e10, NaN]])
  expect(await read(text, ['n', 'c'], columns, 0)).toEqual(exact)
  const numbers = `n,c\n${cells.slice(3).map(cell => `${cell},1\n`).join('')}`
  expect(await read(numbers, ['n', 'c'], columns, 0)).toEqual(await read(numbers, ['n', 'c'], columns, Infinity))
  const classes = (count: number): WantedColumn[] => [{ key: 'n', index: 0, kind: { kind: 'class', count, names: null } }]
  expect((await read('n\nTrue\nfalse\n', ['n'], classes(2), Infinity)).values).toEqual([[1, 0]])
  expect((await read('n\nTrue\nfalse\n', ['n'], classes(1), Infinity)).faults).toMatchObject([{ line: 2, fault: 'class-out-of-range' }])
})

test('many rows come in order from DuckDB', async () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => i)
  const { values } = await read(`n\n${rows.join('\n')}\n`, ['n'], [{ key: 'n', index: 0, kind: number }], 0)
  expect(values[0]).toEqual(rows)
})

test('DuckDB reads the named file and nothing else, and cannot be talked out of it', async () => {
  const allowed = join(folder, "it's.csv")
  const other = join(folder, 'other.csv')
  writeFileSync(allowed, 'x\n1\n')
  writeFileSync(other, 'x\n2\n')
  const { connection, close } = await openDuckDb([allowed], 1)
  expect((await connection.run('SELECT * FROM read_csv($1)', [allowed])).rowsChanged).toBe(0)
  await expect(connection.run('SELECT * FROM read_csv($1)', [other])).rejects.toThrow(/Permission/)
  await expect(connection.run(`COPY (SELECT 1) TO '${other}'`)).rejects.toThrow(/Permission/)
  await expect(connection.run('SET enable_external_access = true')).rejects.toThrow()
  await expect(connection.run(`SET allowed_paths = ['${other}']`)).rejects.toThrow()
  await expect(connection.run('INSTALL httpfs')).rejects.toThrow()
  await expect(connection.run('LOAD httpfs')).rejects.toThrow()
  await expect(connection.run(`ATTACH '${join(folder, 'a.db')}'`)).rejects.toThrow()
  // The folder for what memory does not hold is one that it may always read and write: never `.tmp` of the folder at hand.
  const [[spills]] = await (await connection.run("SELECT current_setting('temp_directory')")).getRows() as [[string]]
  expect(relative(tmpdir(), spills)).toMatch(/^trainspec-duckdb-[-0-9a-f]{36}$/)
  expect(existsSync(spills)).toBe(false)
  close()
})

test('a line longer than DuckDB takes is read by the exact reader', async () => {
  const text = `n,c,m,free\n1,a b,2,${'x'.repeat(40_000_000)}\n2,"c""d",3,y\n`
  expect(await read(text, ['n', 'c', 'm', 'free'], wanted, 0)).toEqual({ rows: 2, faults: [], values: [[1, 2], [0, 1], [2, 3]] })
})

test('a quote that is not closed is told at the line where it opens, pieces before the end', async () => {
  const text = `n,c,m,free\n1,a b,2,x\n2,"a b,3,y\n${'3,a b,4,z\n'.repeat(100_000)}`
  expect((await read(text, ['n', 'c', 'm', 'free'], wanted, Infinity)).faults).toEqual([{ kind: 'quote', line: 3 }])
})

test('lines that end in a carriage return alone', async () => {
  const options = { limit: 20, typedFrom: Infinity, plain: true }
  writeFileSync(path, 'n,c\r1,a b\r2,"c""d"\r3,it\'s\r')
  let values: number[] = []
  const outcome = await readColumns({ kind: 'csv', path, delimiter: ',', columns: ['n', 'c'] }, wanted.slice(0, 2), () => {
    values = []
    return batch => void values.push(...batch.columns.get('n')!)
  }, options)
  expect([outcome, values]).toEqual([{ rows: 3, faults: [], more: false }, [1, 2, 3]])
})

test.each([
  ['1.5.2,"a b",1,x', [{ kind: 'cell', line: 90_002, column: 'n', value: '1.5.2', fault: 'not-a-number' }]],
  ['1,"a b",1,x,9', [{ kind: 'ragged', line: 90_002, found: 5 }]],
  ['1,"a b"x,1,x', [{ kind: 'quote', line: 90_002 }]],
  [`1,"a b",1,${'x'.repeat(3_000_000)}`, []],
])('DuckDB that stops far into a file leaves it to the exact reader: %.14s', async (row, faults) => {
  const rows = Array.from({ length: 100_000 }, (_, number) => `${number},"a b",2,"some text"`)
  rows.splice(90_000, 0, row)
  const found = await read(['n,c,m,free', ...rows].join('\n'), ['n', 'c', 'm', 'free'], wanted, 0)
  expect(found.faults).toMatchObject(faults)
  if (faults.length === 0) expect(found.rows).toBe(100_001)
})

test('a Parquet file that is damaged within is told so', async () => {
  const damaged = join(folder, 'damaged.parquet')
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (SELECT 1 AS n, 'a b' AS c) TO '${damaged}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
  const bytes = readFileSync(damaged)
  for (let at = 8; at < 40; at++) bytes[at]! ^= 0x5a
  writeFileSync(damaged, bytes)
  const { faults } = await readColumns({ kind: 'parquet', path: damaged, columns: ['n', 'c'] }, wanted.slice(0, 2), () => () => {})
  expect(faults).toEqual([{ kind: 'file', reason: expect.any(String) as unknown }])
})
