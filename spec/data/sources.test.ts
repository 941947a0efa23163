import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { rowsOf } from '../../src/data/batches.ts'
import { faultDiagnostics, missingColumn } from '../../src/data/faults.ts'
import { inspectRows } from '../../src/data/inspect-rows.ts'
import { loadData } from '../../src/data/load.ts'
import { jsonProblem } from '../../src/data/records.ts'
import { inspectSql } from '../../src/data/sql.ts'
import type { ColumnExpression, FeatureType, Tokenizer, TokenPart } from '../../src/language/checked-spec.ts'
import type { DataProgram, PlannedFeature } from '../../src/plan/plan.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const folder = mkdtempSync(join(tmpdir(), 'trainspec-sources-'))
const number: FeatureType = { kind: 'tensor', shape: [] }
const column = (name: string): ColumnExpression => ({ op: 'columns', names: [name], range })
const numeric = (name: string): PlannedFeature => ({ name, type: number, value: column(name) })
const classes = (name: string, ...names: string[]): PlannedFeature => ({ name, type: { kind: 'class', count: names.length, names }, value: column(name) })

function tokens(part: TokenPart, tokenizer: Tokenizer, { maximum = 4, fixed = false } = {}): PlannedFeature {
  const type: FeatureType = { kind: 'sequence', of: part === 'mask' ? 'mask' : 'ids', vocabulary: 300, maximum, fixed, pad: part === 'next' ? -100 : 0 }
  return { name: part, type, value: { op: 'tokens', part, column: 'text', tokenizer, range } }
}

interface Case {
  readonly inputs: readonly PlannedFeature[]
  readonly labels?: readonly PlannedFeature[]
  readonly window?: number | null
}

async function load(kind: 'jsonl' | 'parquet' | 'text', path: string, { inputs, labels = [], window = null }: Case) {
  const [found, problems] = await inspectRows({ kind, path: join(folder, path), window }, { shown: path, range })
  if (found === null) return { messages: problems.map(({ message }) => message), help: problems.map(({ help }) => help), set: null, preprocessing: null }
  const program: DataProgram = { sources: { train: { kind, path, window, ...found } }, train: 'train', eval: [], test: null, inputs, labels }
  const [loaded, faults] = await loadData(program, { root: folder, sources: ['train'] })
  return { messages: faults.map(({ message }) => message), help: faults.map(({ help }) => help), set: loaded?.sets.train ?? null, preprocessing: loaded?.preprocessing ?? null }
}

const put = (path: string, text: string | Buffer): string => {
  writeFileSync(join(folder, path), text)
  return path
}

test('JSON lines: members in any order, blank lines are no rows, text and numbers as classes', async () => {
  const path = put('a.jsonl', '{"x": 1.5, "y": "no"}\r\n\n{"y": "yes", "x": "-2", "more": [1]}\n')
  const { set, messages } = await load('jsonl', path, { inputs: [numeric('x')], labels: [classes('y', 'no', 'yes')] })
  expect(messages).toEqual([])
  expect(set!.features.map(({ data }) => [...data])).toEqual([[1.5, -2], [0, 1]])
})

test('JSON lines: the NaN of Python is told with what to write instead, and a first line that is no object with its number', async () => {
  const nan = faultDiagnostics({ rows: 0, faults: [{ kind: 'json', line: 2, problem: jsonProblem('{"x": NaN}') }], more: false }, { kind: 'jsonl', path: 'nan.jsonl', columns: ['x'] }, range)
  expect(nan).toMatchObject([{ message: "nan.jsonl:2: the line is not a JSON object: unexpected token 'N'", help: 'JSON has neither NaN nor Infinity: write null for what is missing' }])
  expect((await load('jsonl', put('late.jsonl', '\n\n[1]\n'), { inputs: [] })).messages).toEqual(['late.jsonl:3: the line is not a JSON object: it is a list'])
})

test('JSON lines: the columns are the members of all rows, of which each may lack some', async () => {
  const { set, messages } = await load('jsonl', put('some.jsonl', '{"x":1}\n{"y":5,"x":2}\n\n{"z":1,"x":3}\n'), { inputs: [{ ...numeric('y'), value: { op: 'fill', operand: numeric('y').value, with: 7 } }] })
  expect([set?.features.map(({ data }) => [...data]), messages]).toEqual([[[7, 5, 7]], []])
  const rows = Array.from({ length: 3000 }, (_, row) => `{"x":1,"name ${row}":${row}}\n`).join('')
  const [found] = await inspectRows({ kind: 'jsonl', path: join(folder, put('names.jsonl', rows)) }, { shown: 'names.jsonl', range })
  expect([found!.rows, found!.columns.length, found!.columns.slice(0, 3)]).toEqual([3000, 1002, ['x', 'name 0', 'name 1']])
  expect((await load('jsonl', put('blank.jsonl', '\n \n'), { inputs: [] })).messages).toEqual(['The data file blank.jsonl is empty'])
})

test('JSON lines: a comma after the object, or more than one', async () => {
  expect((await load('jsonl', put('commas.jsonl', '{"x":1}\n{"x":2},\n{"x":3} {"x":4}\n'), { inputs: [numeric('x')] })).messages).toEqual([
    'commas.jsonl:2: the line is not a JSON object: a comma follows the object',
    'commas.jsonl:3: the line is not a JSON object: more follows the object, at character 9',
  ])
})

test('JSON lines: lists that lie too deep within each other are told, in a column that nothing reads too', async () => {
  const path = put('deep.jsonl', `{"x":1}\n{"x":2,"more":${'['.repeat(20000)}${']'.repeat(20000)}}\n`)
  expect((await load('jsonl', path, { inputs: [numeric('x')] })).messages).toEqual(['deep.jsonl:2: the line is not a JSON object: its lists or objects lie too deep within each other'])
})

test('JSON lines: each bad line is named', async () => {
  const path = put('bad.jsonl', '{"x": 1}\n[2]\n{"x": null}\n{"x": {"a": 1}}\n{"x": 2\n{"z": 1}\n')
  expect((await load('jsonl', path, { inputs: [numeric('x')] })).messages).toEqual([
    'bad.jsonl:2: the line is not a JSON object: it is a list',
    "bad.jsonl:3, column 'x': the value is missing",
    `bad.jsonl:4, column 'x': ${JSON.stringify('{"a":1}')} is not a number`,
    expect.stringMatching(/^bad\.jsonl:5: the line is not a JSON object: expected .* at character 8$/),
    "bad.jsonl:6, column 'x': the value is missing",
  ])
  expect((await load('jsonl', put('none.jsonl', '1\n'), { inputs: [] })).messages).toEqual(['none.jsonl:1: the line is not a JSON object: it is a number'])
})

test('JSON lines: yes and no are 1 and 0', async () => {
  const path = put('truth.jsonl', '{"x":true}\n{"x":false}\n{"x":2}\n')
  expect((await load('jsonl', path, { inputs: [numeric('x')] })).set!.features.map(({ data }) => [...data])).toEqual([[1, 0, 2]])
})

async function parquet(path: string, select: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (${select}) TO '${join(folder, path)}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
  return path
}

test('Parquet: columns of any type, in the order of the rows', async () => {
  const path = await parquet('a.parquet', `SELECT i::BIGINT AS i, (i / 4)::FLOAT AS "a ""b""", CASE WHEN i % 2 = 0 THEN 'even' ELSE 'odd' END AS y FROM range(5000) t(i)`)
  const { set, messages } = await load('parquet', path, { inputs: [numeric('i'), numeric('a "b"')], labels: [classes('y', 'even', 'odd')] })
  expect(messages).toEqual([])
  const [i, quarter, y] = set!.features.map(({ data }) => data)
  expect([i![4999], quarter![4999], y![4999], y![4998]]).toEqual([4999, 1249.75, 1, 0])
})

test('Parquet: yes and no are 1 and 0, also where another column is no good', async () => {
  const path = await parquet('truth.parquet', `SELECT i % 2 = 1 AS x, CASE WHEN i = 2 THEN 'c' ELSE 'a' END AS y FROM range(3) t(i)`)
  expect((await load('parquet', path, { inputs: [numeric('x')], labels: [classes('y', 'a', 'c')] })).set!.features.map(({ data }) => [...data])).toEqual([[0, 1, 0], [0, 0, 1]])
  expect((await load('parquet', path, { inputs: [numeric('x')], labels: [classes('y', 'a', 'b')] })).messages).toEqual([`row 3 of truth.parquet, column 'y': "c" is none of the classes "a", "b"`])
})

test('Parquet: a missing value and an unknown class are named by row; what is no Parquet is refused', async () => {
  const path = await parquet('bad.parquet', `SELECT * FROM (VALUES (1.0, 'a'), (NULL, 'b'), (3.0, 'c')) t(x, y)`)
  expect((await load('parquet', path, { inputs: [numeric('x')], labels: [classes('y', 'a', 'b')] })).messages).toEqual([
    "row 2 of bad.parquet, column 'x': the value is missing",
    `row 3 of bad.parquet, column 'y': "c" is none of the classes "a", "b"`,
  ])
  expect((await load('parquet', put('no.parquet', 'x,y\n1,2\n'), { inputs: [] })).messages[0]).toMatch(/^The data file no\.parquet cannot be read: /)
})

/** Written by pyarrow: a row of decimal256(60, 2). */
const wide = 'UEFSMRUAFUAVQCwVAhUAFQYVBhwAAAACAAAAAgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfRUEGSw1ABgGc2NoZW1hFQIAFQ4VNBUCGAR3aWRlJQoVBBV4LFwVBBV4AAAAFgIZHBkcJgAcFQ4ZJQYAGRgEd2lkZRUAFgIWZhZmJghJHBUAFQAVAgA8KQYZJgACAAAAFmYWAiYIFmYAKCBwYXJxdWV0LWNwcC1hcnJvdyB2ZXJzaW9uIDI1LjAuMRkcHAAAAJAAAABQQVIx'

test('Parquet: decimals wider than DuckDB has them are refused, also under a query; it would read other numbers', async () => {
  const path = put('wide.parquet', Buffer.from(wide, 'base64'))
  const told = "The data file wide.parquet cannot be read: its column 'wide' holds decimals of 60 digits, and 38 are the most that are read"
  expect((await load('parquet', path, { inputs: [numeric('wide')] })).messages).toEqual([told])
  const [, problems] = await inspectSql({ query: "select wide from 'wide.parquet'", files: [{ written: 'wide.parquet', path: join(folder, path) }] }, range)
  expect(problems.map(({ message }) => message)).toEqual([told])
})

test('a column that Parquet lacks is told with the one of nearly that name', () => {
  const source = { kind: 'parquet', path: 'a.parquet', columns: ['Width ', 'height'] }
  expect(missingColumn(source, 'width', range)).toMatchObject({ message: "a.parquet has no column 'width'", help: 'Did you mean `column("Width ")`?' })
  expect(missingColumn(source, 'colour', range).help).toBe('Say which column is meant: `column("NAME")`')
})

test('text in lines: the vocabulary is the most frequent words of train, what it lacks is 1, padding is 0', async () => {
  const path = put('lines.txt', "The cat. The dog!\n\nDon't\n the cat sat on a mat\n")
  const words: Tokenizer = { kind: 'words', vocabulary: 5 }
  const { set, preprocessing } = await load('text', path, { inputs: [tokens('ids', words), tokens('mask', words)] })
  expect(preprocessing!.inputs[0]!.statistics).toEqual([{ op: 'tokens', vocabulary: ['the', 'cat', '!'] }])
  expect([...set!.features[0]!.data]).toEqual([2, 3, 1, 2, 1, 0, 0, 0, 2, 3, 1, 1])
  expect([...set!.features[1]!.data]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1])
})

test('a batch is as long as its longest row, unless padding is fixed', async () => {
  const path = put('lengths.txt', 'a\nbc\nabcdef\n')
  const bytes: Tokenizer = { kind: 'bytes' }
  const { set } = await load('text', path, { inputs: [tokens('ids', bytes), tokens('mask', bytes)] })
  expect(rowsOf(set!, 0, 2)).toMatchObject({ ids: { shape: [2, 2], data: Int32Array.of(98, 0, 99, 100) }, mask: { data: Int32Array.of(1, 0, 1, 1) } })
  expect(rowsOf(set!, 2, 1).ids!.shape).toEqual([1, 4])
  const fixed = await load('text', path, { inputs: [tokens('ids', bytes, { fixed: true })] })
  expect(rowsOf(fixed.set!, 0, 1)).toMatchObject({ ids: { shape: [1, 4], data: Int32Array.of(98, 0, 0, 0) } })
})

test('windows of a text overlap by one character, so that every character but the first is predicted once', async () => {
  const text = 'abcdefghij😀k'
  const characters: Tokenizer = { kind: 'characters', vocabulary: 50 }
  const { set, preprocessing } = await load('text', put('windows.txt', text), { window: 4, inputs: [tokens('ids', characters)], labels: [tokens('next', characters)] })
  const statistics = preprocessing!.labels[0]!.statistics[0]!
  const letter = (token: number): string => (token < 0 ? '' : (statistics.op === 'tokens' ? statistics.vocabulary[token - 2]! : '?'))
  const read = (index: number): string => [...set!.features[index]!.data].filter(token => token !== 0).map(letter).join('')
  expect(set!.rows).toBe(3)
  expect(read(1)).toBe('bcdefghij😀k')
  expect(read(0)).toBe('abcdefghij😀k')
  expect([...set!.features[1]!.data].slice(-1)).toEqual([-100])
})

test('a text without any token is a missing value', async () => {
  const path = put('empty.jsonl', '{"text": "fine"}\n{"text": "   "}\n')
  const { messages } = await load('jsonl', path, { inputs: [tokens('mask', { kind: 'words', vocabulary: 9 })] })
  expect(messages).toEqual(["empty.jsonl:2, column 'text': the value is missing"])
  // What fills stands where there is nothing, and blanks are something.
  const filled = tokens('mask', { kind: 'words', vocabulary: 9 })
  const { help } = await load('jsonl', path, { inputs: [{ ...filled, value: { ...filled.value, filled: 'nothing' } as ColumnExpression }] })
  expect(help).toEqual(['Take the row out or write a text: blanks have no token, and `fill` stands where nothing is at all'])
})

test('missing numbers become the mean, the median or a number, before they are standardised', async () => {
  const path = put('missing.jsonl', [1, 'NA', 3, null, 8].map(x => JSON.stringify({ x })).join('\n'))
  const filled = (name: string, filler: 'mean' | 'median' | number): PlannedFeature =>
    ({ name, type: number, value: { op: 'fill', operand: column('x'), with: filler } })
  const standard: PlannedFeature = { name: 's', type: number, value: { op: 'standardize', operand: filled('m', 'mean').value } }
  const { set, messages } = await load('jsonl', path, { inputs: [filled('a', 'mean'), filled('b', 'median'), filled('c', -1), standard] })
  expect(messages).toEqual([])
  const [mean, median, constant, standardised] = set!.features.map(({ data }) => [...data])
  expect([mean, median, constant]).toEqual([[1, 4, 3, 4, 8], [1, 3, 3, 3, 8], [1, -1, 3, -1, 8]])
  // Mean 4, squares 9 + 0 + 1 + 0 + 16 over 5 rows.
  expect(standardised![4]).toBeCloseTo(4 / Math.sqrt(26 / 5), 6)
  expect((await load('jsonl', path, { inputs: [numeric('x')] })).messages).toEqual([
    `missing.jsonl:2, column 'x': "NA" stands for a missing value`,
    "missing.jsonl:4, column 'x': the value is missing",
  ])
})
