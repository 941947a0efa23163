import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ColumnExpression, FeatureType } from '../../src/language/checked-spec.ts'
import type { DataProgram, PlannedSource } from '../../src/plan/plan.ts'
import { inspectSource } from '../../src/data/inspect.ts'
import { loadData } from '../../src/data/load.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const columns = (...names: string[]): ColumnExpression => ({ op: 'columns', names, range })
const number: FeatureType = { kind: 'tensor', shape: [] }

interface Case {
  files: Record<string, string | Buffer>
  inputs?: [string, FeatureType, ColumnExpression][]
  labels?: [string, FeatureType, ColumnExpression][]
  splits?: Record<string, PlannedSource>
  delimiter?: string
}

/** Writes the files, inspects them and loads all sources; messages of whatever is wrong. */
async function load({ files, inputs = [], labels = [], splits = {}, delimiter }: Case) {
  const root = mkdtempSync(join(tmpdir(), 'trainspec-data-'))
  const sources: Record<string, PlannedSource> = {}
  for (const [name, text] of Object.entries(files)) {
    const path = `${name}.csv`
    writeFileSync(join(root, path), text)
    const [found, problems] = await inspectSource(join(root, path), { delimiter: delimiter ?? null, shown: path, range })
    if (found === null) return { messages: problems.map(({ message }) => message), help: problems.map(({ help }) => help) }
    sources[name] = { kind: 'csv', path, ...found }
  }
  const feature = ([name, type, value]: [string, FeatureType, ColumnExpression]) => ({ name, type, value })
  const program: DataProgram = {
    sources: { ...sources, ...splits },
    train: 'train',
    eval: [],
    test: null,
    inputs: inputs.map(feature),
    labels: labels.map(feature),
  }
  const [loaded, problems] = await loadData(program, { root, sources: Object.keys(program.sources) })
  const values = (source: string, name: string) => [...loaded!.sets[source]!.features.find(f => f.name === name)!.data]
  return { loaded, messages: problems.map(({ message }) => message), help: problems.map(({ help }) => help), values, program, root }
}

const xy: Pick<Case, 'inputs' | 'labels'> = { inputs: [['x', number, columns('x')]], labels: [['y', { kind: 'class', count: 3, names: null }, columns('y')]] }

test('rows come in the order of the file, as float32 and class numbers', async () => {
  const { values, messages } = await load({ files: { train: 'y,x\n2,0.1\n0,1e-3\n1,-5\n' }, ...xy })
  expect(messages).toEqual([])
  expect(values!('train', 'x')).toEqual([0.1, 1e-3, -5].map(Math.fround))
  expect(values!('train', 'y')).toEqual([2, 0, 1])
})

test('more rows than one piece of DuckDB holds keep their order', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `${i},${i % 3}`)
  const { values, messages } = await load({ files: { train: `x,y\n${rows.join('\n')}` }, ...xy })
  expect(messages).toEqual([])
  expect(values!('train', 'x')).toEqual(rows.map((_, i) => i))
})

test('an expression is computed in double precision and rounded once', async () => {
  const value: ColumnExpression = { op: '/', left: { op: '-', left: columns('a', 'b'), right: { op: 'constant', value: 0.3 } }, right: { op: 'constant', value: 7 } }
  const { values } = await load({ files: { train: 'a,b\n1,2\n3,4\n' }, inputs: [['v', { kind: 'tensor', shape: [2] }, value]] })
  expect(values!('train', 'v')).toEqual([1, 2, 3, 4].map(n => Math.fround((n - 0.3) / 7)))
})

test('statistics are those of train and are used for every source', async () => {
  const standard: ColumnExpression = { op: 'standardize', operand: columns('x') }
  const scaled: ColumnExpression = { op: 'rescale', operand: columns('x') }
  const { values, loaded } = await load({
    files: { train: 'x\n1\n2\n3\n6\n', eval: 'x\n10\n' },
    inputs: [['s', number, standard], ['r', number, scaled]],
  })
  const deviation = Math.sqrt((4 + 1 + 0 + 9) / 4)
  expect(values!('train', 's')).toEqual([1, 2, 3, 6].map(x => Math.fround((x - 3) / deviation)))
  expect(values!('eval', 's')[0]).toBe(Math.fround(7 / deviation))
  expect(values!('eval', 'r')[0]).toBe(Math.fround(9 / 5))
  expect(loaded!.preprocessing.inputs[0]!.statistics).toEqual([{ op: 'standardize', mean: [3], deviation: [deviation] }])
})

test('a column without spread is not divided by 0', async () => {
  const { values } = await load({ files: { train: 'x\n5\n5\n' }, inputs: [['s', number, { op: 'standardize', operand: columns('x') }]] })
  expect(values!('train', 's')).toEqual([0, 0])
})

test('statistics of statistics', async () => {
  const inner: ColumnExpression = { op: 'rescale', operand: columns('x') }
  const { values } = await load({ files: { train: 'x\n0\n10\n' }, inputs: [['s', number, { op: 'standardize', operand: inner }]] })
  expect(values!('train', 's')).toEqual([-1, 1])
})

test('named classes, quotes, other delimiters and line ends, a byte order mark', async () => {
  const label: [string, FeatureType, ColumnExpression] = ['mood', { kind: 'class', count: 2, names: ['so, so', 'good'] }, columns('mood')]
  for (const text of ['x; mood \n1;good\n2;so, so\n', 'x;mood\n1;good\n2;"so, so"\n', 'x;mood\r\n1;good\r\n2;so, so', '\uFEFFx;mood\n1;"good"\n\n2;so, so\n']) {
    const { values, messages } = await load({ files: { train: text }, inputs: [['x', number, columns('x')]], labels: [label] })
    expect(messages).toEqual([])
    expect(values!('train', 'mood')).toEqual([1, 0])
    expect(values!('train', 'x')).toEqual([1, 2])
  }
})

test('a split takes its rows out of its source', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${i % 2}`)
  const { values, messages } = await load({
    files: { train: `x,y\n${rows.join('\n')}\n` },
    ...xy,
    splits: { eval: { kind: 'split', of: 'train', fraction: 0.25, stratify: 'y', seed: 3, rows: 10 } },
  })
  expect(messages).toEqual([])
  const taken = values!('eval', 'x')
  expect(taken.length).toBe(10)
  expect(taken.filter(x => x % 2 === 0).length).toBe(5)
  expect([...taken, ...values!('train', 'x')].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i))
})

test('all that is wrong is listed, with file, line, column, value and what was expected', async () => {
  const { messages } = await load({
    files: { train: 'x,y\n1,0\nabc,1\n2\n,2\nnan,0\n"1\n2",1\n7,3\n8,-1\n9,1.5\n10,,1\n11,x\n-inf,1\n1e400,1\n' },
    ...xy,
  })
  expect(messages).toEqual([
    `train.csv:3, column 'x': "abc" is not a number`,
    'train.csv:4: the row has 1 field, the header has 2',
    `train.csv:5, column 'x': the value is missing`,
    `train.csv:6, column 'x': "nan" stands for a missing value`,
    `train.csv:7, column 'x': "1\\n2" is not a number`,
    `train.csv:9, column 'y': "3" is not a class number from 0 to 2`,
    `train.csv:10, column 'y': "-1" is not a class number from 0 to 2`,
    `train.csv:11, column 'y': "1.5" is not a class number from 0 to 2`,
    'train.csv:12: the row has 3 fields, the header has 2',
    `train.csv:13, column 'y': "x" is not a number`,
    `train.csv:14, column 'x': "-inf" is not a finite number in float32`,
    `train.csv:15, column 'x': "1e400" is not a finite number in float32`,
  ])
})

test('values that are made too large, and unknown classes, are found too', async () => {
  const large: ColumnExpression = { op: '*', left: columns('x'), right: { op: 'constant', value: 1e30 } }
  expect((await load({ files: { train: 'x\n1\n1e10\n' }, inputs: [['big', number, large]] })).messages)
    .toEqual([`train.csv:3, column 'big': "1e+40" is not a finite number in float32`])
  const label: [string, FeatureType, ColumnExpression] = ['c', { kind: 'class', count: 2, names: ['a', 'b'] }, columns('c')]
  expect((await load({ files: { train: 'c\na\nB\n""\n' }, labels: [label] })).messages)
    .toEqual([`train.csv:3, column 'c': "B" is none of the classes "a", "b"`, `train.csv:4, column 'c': the value is missing`])
})

test('at most 20 problems are listed, those of one column counted as one, and of these 500', async () => {
  const { messages } = await load({ files: { train: `x,y\n${'1\n'.repeat(50)}` }, ...xy })
  expect(messages.length).toBe(21)
  expect(messages.at(-1)).toBe('train.csv has more problems than the 20 shown')
  expect((await load({ files: { train: `x,y\n${'a,0\n'.repeat(50)}` }, ...xy })).messages.length).toBe(50)
  expect((await load({ files: { train: `x,y\n${'a,0\n'.repeat(501)}` }, ...xy })).messages.at(-1)).toBe('train.csv has more problems than the 500 shown')
})

test('a date where a number belongs: what reads it, as it is written', async () => {
  const help = async (value: string) => (await load({ files: { train: `x,y\n"${value}",0\n` }, ...xy })).help[0]
  expect(await help('2024-03-18 10:00:00')).toBe('Read it as a date: `date(x)`, or a part of it: `date(x, month)`')
  expect(await help('18.03.2024')).toContain('`date(x, format: "%d.%m.%Y")`')
  expect(await help('3/18/2024')).toContain('`date(x, format: "%m/%d/%Y")`')
  expect(await help('2024/03/18')).toContain('`date(x, format: "%Y/%m/%d")`')
  expect(await help('12 kg')).toContain('without unit')
})

test('seconds since 1970 where a date belongs', async () => {
  const { help } = await load({ files: { train: 'x,y\n1700000000,0\n' }, ...xy, inputs: [['x', number, { op: 'date', column: 'x', part: 'days', format: null, range }]] })
  expect(help[0]).toContain('`x / 86400` are days')
})

test('a name where classes are numbered: names are to be listed', async () => {
  expect((await load({ files: { train: 'x,y\n1,yes\n' }, ...xy })).help).toEqual(['The classes are the numbers 0 to 2: where they have names, list these in place of `3`, as in `"yes", …`'])
})

test('files that are no data are refused when they are inspected', async () => {
  expect((await load({ files: { train: '' }, ...xy })).messages).toEqual(['The data file train.csv is empty'])
  expect((await load({ files: { train: 'x,y\n' }, ...xy })).messages).toEqual(['The data file train.csv has columns but no rows'])
  expect((await load({ files: { train: 'x,x\n1,2\n' }, ...xy })).messages).toEqual([`train.csv: two columns are called 'x'`])
  expect((await load({ files: { train: Buffer.from('x,y\n1,2\n', 'utf16le') }, ...xy })).messages).toEqual(['train.csv:1:1: the file is not UTF-8 text: it is UTF-16LE'])
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-data-'))
  mkdirSync(join(folder, 'd'))
  const inspect = async (path: string) => (await inspectSource(join(folder, path), { delimiter: null, shown: path, range }))[1].map(({ message }) => message)
  expect(await inspect('d')).toEqual(['The data file d cannot be read: it is a folder'])
  expect(await inspect('none.csv')).toEqual(['The data file none.csv does not exist'])
})

test('bytes that are not UTF-8 are found at their line', async () => {
  const text = Buffer.concat([Buffer.from('c\na\nb\n'), Buffer.from([0x61, 0xe9, 0x0a]), Buffer.from('a\n')])
  const { messages } = await load({ files: { train: text }, labels: [['c', { kind: 'class', count: 2, names: ['a', 'b'] }, columns('c')]] })
  expect(messages).toEqual(['train.csv:4:2: the file is not UTF-8 text: byte 0xE9 stands here'])
})

test('a file that changed since the plan is refused', async () => {
  const { program, root } = await load({ files: { train: 'x,y\n1,0\n' }, ...xy })
  writeFileSync(join(root!, 'train.csv'), 'x,y\n2,0\n')
  const [loaded, problems] = await loadData(program!, { root: root!, sources: ['train'] })
  expect(loaded).toBe(null)
  expect(problems.map(({ name }) => name)).toEqual(['data-changed'])
})

test('a column that the file lacks is named', async () => {
  expect((await load({ files: { train: 'x,z\n1,0\n' }, ...xy })).messages).toEqual([`train.csv has no column 'y'`])
})

test('inspection counts rows as reading does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-data-'))
  const path = join(folder, 'a.csv')
  for (const [text, rows] of [['a,b\n1,2', 1], ['a,b\n1,2\n\n3,4\n\n', 2], ['a\n1\n\n2\n', 3], ['a,b\r\n"x\r\ny",2\r\n5" pipe,1\r\n', 2]] as const) {
    writeFileSync(path, text)
    expect((await inspectSource(path, { delimiter: null, shown: 'a.csv', range }))[0]?.rows, JSON.stringify(text)).toBe(rows)
  }
})
