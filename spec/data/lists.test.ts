import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sqlText } from '../../src/data/duckdb.ts'
import { inspectSource } from '../../src/data/inspect.ts'
import { inspectRows } from '../../src/data/inspect-rows.ts'
import { loadData } from '../../src/data/load.ts'
import { inspectSql } from '../../src/data/sql.ts'
import { folded } from '../../src/diagnostics/reporters/folded.ts'
import type { ColumnExpression } from '../../src/language/checked-spec.ts'
import { hashFile } from '../../src/plan/file-hash.ts'
import type { DataProgram, PlannedFeature, PlannedSource } from '../../src/plan/plan.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const folder = mkdtempSync(join(tmpdir(), 'trainspec-lists-'))
const columns = (...names: string[]): ColumnExpression => ({ op: 'columns', names, range })
const list = (shape: readonly number[], column = 'emb'): ColumnExpression => ({ op: 'list', column, shape, range })
const input = (shape: readonly number[], value: ColumnExpression = list(shape)): PlannedFeature => ({ name: 'x', type: { kind: 'tensor', shape }, value })
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return name
}

/** Numbers that float32 rounds, some with an exponent: rows enough for several batches. */
const table = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 4 }, (_, place) => Math.sin(row * 4 + place) * 10 ** ((row % 7) - 5)))
const flat = table.flat().map(Math.fround)

beforeAll(async () => {
  put('rows.jsonl', table.map((emb, id) => JSON.stringify({ id, emb, nested: [emb.slice(0, 2), emb.slice(2)] })).join('\n'))
  put('rows.csv', `id,a,b,c,d\n${table.map((row, id) => `${id},${row.join(',')}`).join('\n')}\n`)
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  const write = (select: string, name: string) => database.run(`COPY (${select}) TO ${sqlText(join(folder, name))}`)
  const rows = `read_json(${sqlText(join(folder, 'rows.jsonl'))})`
  await write(`SELECT id, emb, emb::FLOAT[4] AS fixed, nested, nested::FLOAT[2][2] AS square, list_transform(emb, v -> v::DECIMAL(9,4)) AS decimals FROM ${rows} ORDER BY id`, 'rows.parquet')
  await write(`SELECT id, emb FROM ${rows} ORDER BY id`, 'lists.csv')
  await write("SELECT * FROM (VALUES (1, [1.0, 2.0]), (2, [1.0]), (3, NULL), (4, [1.0, NULL]), (5, [1.0, 'nan'::DOUBLE]), (6, []), (7, [3.0, 1e200])) t(id, emb)", 'bad.parquet')
  await write("SELECT 1 AS id, ['1', 'b'] AS emb", 'names.parquet')
  database.closeSync()
})

async function sourceOf(path: string, query?: string): Promise<PlannedSource> {
  if (query !== undefined) {
    const [found] = await inspectSql({ query, files: [{ written: path, path: join(folder, path) }] }, range)
    return { kind: 'sql', path, query, files: [{ written: path, path, sha256: await hashFile(join(folder, path)), bytes: 1 }], bytes: 1, ...found! }
  }
  if (path.endsWith('.csv')) {
    const [found] = await inspectSource(join(folder, path), { delimiter: null, shown: path, range })
    return { kind: 'csv', path, ...found! }
  }
  const kind = path.endsWith('.parquet') ? 'parquet' : 'jsonl'
  const [found] = await inspectRows({ kind, path: join(folder, path), window: null }, { shown: path, range })
  return { kind, path, window: null, ...found! }
}

async function load(path: string, feature: PlannedFeature, query?: string) {
  const program: DataProgram = { sources: { train: await sourceOf(path, query) }, train: 'train', eval: [], test: null, inputs: [feature], labels: [] }
  const [loaded, problems] = await loadData(program, { root: folder, sources: ['train'] })
  return { data: loaded === null ? null : [...loaded.sets['train']!.features[0]!.data], statistics: loaded?.preprocessing.inputs[0]!.statistics, problems, messages: folded(problems).map(({ message }) => message) }
}

test.each([
  ['JSON lines', 'rows.jsonl', 'emb', undefined],
  ['lists within lists in JSON lines', 'rows.jsonl', 'nested', undefined],
  ['a LIST of Parquet', 'rows.parquet', 'emb', undefined],
  ['an ARRAY of Parquet', 'rows.parquet', 'fixed', undefined],
  ['lists within lists in Parquet', 'rows.parquet', 'nested', undefined],
  ['arrays within arrays in Parquet', 'rows.parquet', 'square', undefined],
  ['a query', 'rows.parquet', 'emb', "SELECT id, emb FROM 'rows.parquet' ORDER BY id"],
  ['a query over texts', 'lists.csv', 'emb', "SELECT id, emb::DOUBLE[] AS emb FROM 'lists.csv' ORDER BY id"],
  ['texts as DuckDB writes lists into a CSV', 'lists.csv', 'emb', undefined],
])('%s: the numbers of the file', async (_, path, column, query) => {
  for (const shape of [[4], [2, 2]]) expect(await load(path, input(shape, list(shape, column)), query)).toMatchObject({ messages: [], data: flat })
})

test('decimals of Parquet', async () => {
  const { data } = await load('rows.parquet', input([4], list([4], 'decimals')))
  expect(data).toEqual(table.flat().map(value => expect.closeTo(value, 3) as unknown))
})

test.each([
  ['standardize', (x: ColumnExpression): ColumnExpression => ({ op: 'standardize', operand: x })],
  ['rescale', (x: ColumnExpression): ColumnExpression => ({ op: 'rescale', operand: { op: 'apply', function: 'abs', operand: { op: '-', left: x, right: { op: 'constant', value: 3 } } } })],
])('%s is fitted for each place as for columns side by side', async (_, made) => {
  const expected = await load('rows.csv', input([4], made(columns('a', 'b', 'c', 'd'))))
  expect(expected.messages).toEqual([])
  for (const path of ['rows.jsonl', 'rows.parquet']) expect(await load(path, input([2, 2], made(list([2, 2]))))).toMatchObject({ data: expected.data, statistics: expected.statistics })
})

test('one column in two shapes, and beside it a text', async () => {
  const source = await sourceOf('rows.jsonl')
  const program: DataProgram = { sources: { train: source }, train: 'train', eval: [], test: null, inputs: [input([4]), { ...input([2, 2]), name: 'z' }], labels: [{ name: 'id', type: { kind: 'tensor', shape: [] }, value: columns('id') }] }
  const [loaded] = await loadData(program, { root: folder, sources: ['train'] })
  const [x, z, id] = loaded!.sets['train']!.features
  expect([[...x!.data], [...z!.data], [...id!.data].slice(0, 3)]).toEqual([flat, flat, [0, 1, 2]])
})

test('JSON lines: what is no list of so many numbers is a fault of its row', async () => {
  const cells = ['[1,2]', '[1]', 'null', '[1,null]', '[1,"a"]', '7', '"none of it"', '[[1],[2,3]]', '[1,[2]]', '{"a":1}', '[]', '["1",true]', '[1e39,0]', `${'['.repeat(20000)}${']'.repeat(20000)}`]
  const path = put('bad.jsonl', [...cells.map(cell => `{"emb":${cell}}`), '{"id":1}', '{"emb":[1,2,3]}'].join('\n'))
  const { problems, messages } = await load(path, input([2]))
  expect(problems.map(({ message }) => message.replace("bad.jsonl:", '').replace(", column 'emb'", ''))).toEqual([
    '2: holds 1 number, and tensor[2] takes 2',
    '3: "null" stands for a missing value',
    '4: has null at place 2, which is not a finite number',
    '5: has "a" at place 2, which is not a finite number',
    '6: is one number, 7, and tensor[2] takes a list of 2',
    '7: is no list of numbers: "none of it"',
    '8: has lists of different lengths within',
    '9: has lists beside numbers within',
    '10: is no list of numbers: "{…}"',
    '11: holds no numbers, and tensor[2] takes 2',
    '14: has lists within lists too deep',
    '15: the value is missing',
    '16: holds 3 numbers, and tensor[2] takes 2',
  ])
  expect(messages).toEqual([
    "bad.jsonl:2, column 'emb': holds 1 number, and tensor[2] takes 2; likewise at 4, 5 and 8 more: also [1,null], [1,\"a\"], 7, \"none of it\", [[1],[2,3]], [1,[2]], …",
    "bad.jsonl:3, column 'emb': \"null\" stands for a missing value; likewise at 15: also \"\"",
  ])
  const good = put('few.jsonl', '{"emb":["1",true]}\n{"emb":"[0.5, -2]"}\n')
  expect((await load(good, input([2]))).data).toEqual([1, 1, 0.5, -2])
})

test('a list within lists has the extents of its shape, where it has as many levels', async () => {
  const path = put('nested.jsonl', '{"emb":[[1,2,3],[4,5,6]]}\n{"emb":[[1,2],[3,4],[5,6]]}\n')
  expect((await load(path, input([2, 3]))).messages).toEqual(["nested.jsonl:2, column 'emb': holds 3 × 2 numbers, and tensor[2, 3] takes 2 × 3"])
  expect((await load(path, input([6]))).data).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])
  expect((await load(path, input([1, 2, 3]))).data).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])
})

test('Parquet and queries: the rows at fault, and numbers that float32 does not hold', async () => {
  const expected = (of: string, beside = (_: number): string => '') => [
    `row 2 of ${of}${beside(2)}, column 'emb': holds 1 number, and tensor[2] takes 2`,
    `row 3 of ${of}${beside(3)}, column 'emb': the value is missing`,
    expect.stringContaining(`row 4 of ${of}${beside(4)}, column 'emb': has "NULL" at place 2, which is not a finite number`) as unknown,
    expect.stringMatching(/^row 5 of .*has "nan" at place 2, which is not a finite number$/i) as unknown,
    `row 6 of ${of}${beside(6)}, column 'emb': holds no numbers, and tensor[2] takes 2`,
  ]
  expect((await load('bad.parquet', input([2]))).problems.map(({ message }) => message)).toEqual(expected('bad.parquet'))
  const query = "SELECT * FROM 'bad.parquet' ORDER BY id"
  expect((await load('bad.parquet', input([2]), query)).problems.map(({ message }) => message)).toEqual(expected('the query', row => ` (id "${row}")`))
  expect((await load('bad.parquet', input([2]), "SELECT * FROM 'bad.parquet' WHERE id = 7")).messages).toEqual(["row 1 of the query, column 'x': \"1e+200\" is not a finite number in float32"])
  expect((await load('names.parquet', input([2]))).messages).toEqual(["row 1 of names.parquet, column 'emb': has \"b\" at place 2, which is not a finite number"])
  expect((await load('rows.parquet', input([4], list([4], 'id')))).messages[0]).toMatch(/^row 1 of rows\.parquet, column 'id': is one number, "0", and tensor\[4\] takes a list of 4; likewise at /)
})
