import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { pictureLines, pictureShape } from '../../src/commands/data/picture.ts'
import type { DataReport } from '../../src/commands/data/report.ts'
import { rowDigests } from '../../src/commands/data/row-digests.ts'
import { seenRows } from '../../src/commands/data/seen-rows.ts'
import type { PlannedFeature } from '../../src/plan/plan.ts'
import { obeyed } from '../trust/cli.ts'
import { trainspec } from './fake-io.ts'

const validate = new Ajv2020().compile(JSON.parse(readFileSync('spec/data.schema.json', 'utf8')) as object)

let home: string
const data = (name: string, ...args: string[]) => trainspec(['data', join(home, `${name}.trainspec`), ...args], { cwd: home, terminal: { columns: 80 } })
const report = async (name: string): Promise<DataReport> => {
  const { code, out } = await data(name, '--json')
  expect(code).toBe(0)
  const value = JSON.parse(out) as DataReport
  expect([validate(value), validate.errors]).toEqual([true, null])
  return value
}
const spec = (name: string, lines: readonly string[], model: string, loss: string): void => writeFileSync(join(home, `${name}.trainspec`), `run ${name} {
  data {
    ${lines.join('\n    ')}
  }
  model { ${model} }
  loss ${loss}
  arguments { output_dir: "${name}"; max_steps: 2 }
}
`)

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-data-'))
  writeFileSync(join(home, 'trainspec.yaml'), '')
  // Row 4 of train is row 1 again, row 5 is row 2 with another label; row 2 of eval is in train.
  writeFileSync(join(home, 'train.csv'), 'a,b,kind\n1,10,x\n2,,y\n3,30,none\n1,10,x\n2,NA,x\n')
  writeFileSync(join(home, 'eval.csv'), 'a,b,kind\n9,10,x\n3,30,y\n')
  spec('table', ['train = csv("train.csv")', 'eval = csv("eval.csv")', 'input v: tensor[2] = fill(columns("a", "b"), 0)', 'label kind: class("x", "y", "none")'], 'linear(3)', 'cross_entropy')
  writeFileSync(join(home, 'texts.jsonl'), ['a b c', 'a b c d e', 'a', 'b c d e f g h'].map((text, index) => JSON.stringify({ text, mood: index % 2 })).join('\n'))
  const words = 'w = words(text, vocabulary: 6, max_length: 4)'
  spec('texts', ['train = jsonl("texts.jsonl")', words, 'input ids: w.ids', 'input mask: w.mask', 'label mood: class(2)'], 'e = embedding(6, 2)(ids); mean(where: mask); linear(2)', 'cross_entropy')
  writeFileSync(join(home, 'letters.txt'), 'abcdefghij')
  spec('letters', ['train = text("letters.txt", window: 4)', 'c = characters(text, vocabulary: 20, max_length: 4)', 'input ids: c.ids', 'label next: c.next'], 'embedding(20, 4); linear(20)', 'cross_entropy')
  writeFileSync(join(home, 'strange.csv'), 'v,\u001b[31mtext\u001b[0m\n1,\u001b]0;owned\u0007\u202e\n2,b\n')
  spec('strange', ['train = csv("strange.csv")', 's = words("\\u001b[31mtext\\u001b[0m", vocabulary: 6, max_length: 4)', 'input ids: s.ids', 'label v: tensor[1]'], 'embedding(6, 2); mean; linear(1)', 'mse')
})

test('counts, missing cells, duplicates and contradictions of a table', async () => {
  const { sources, features, missing, duplicates, first_rows: first, tokens } = await report('table')
  expect(sources).toEqual([{ name: 'train', rows: 5 }, { name: 'eval', rows: 2 }])
  expect(features.map(({ name, role }) => [name, role])).toEqual([['v', 'input'], ['kind', 'label']])
  expect(features[0]!.values).toEqual({ mean: expect.closeTo(5.9, 9) as number, deviation: expect.closeTo(8.7801, 3) as number, least: 0, greatest: 30 })
  expect(features[0]!.first).toEqual([1, 10])
  expect(features[1]!.classes).toEqual({ names: ['x', 'y', 'none'], counts: { train: [3, 1, 1], eval: [1, 1, 0] } })
  // `none` is a class here, and no missing number.
  expect(missing).toEqual([{ file: 'train.csv', column: 'b', cells: 2, rows: 5 }])
  expect(duplicates).toEqual({ within_train: 2, contradicting: 1, in_train: [{ source: 'eval', rows: 1 }] })
  expect(first).toEqual({ columns: ['a', 'b', 'kind'], rows: [['1', '10', 'x'], ['2', '', 'y'], ['3', '30', 'none']] })
  expect(tokens).toEqual([])
})

test('a query is told as a file is: missing cells and first rows', async () => {
  spec('query', ["train = sql(\"select a, cast(b as varchar) as b, kind from 'train.csv'\")", 'input v: tensor[2] = fill(columns("a", "b"), 0)', 'label kind: class("x", "y", "none")'], 'linear(3)', 'cross_entropy')
  const { missing, first_rows: first } = await report('query')
  expect(missing).toMatchObject([{ column: 'b', cells: 2, rows: 5 }])
  expect(first.rows).toEqual([['1', '10', 'x'], ['2', '', 'y'], ['3', '30', 'none']])
})

test.each(['table', 'texts'])('rows on disk: the same of %s, and nothing is left there', async name => {
  const text = readFileSync(join(home, `${name}.trainspec`), 'utf8')
  writeFileSync(join(home, `${name}-on-disk.trainspec`), text.replace('data {', 'data {\n    storage = "disk"'))
  const before = readdirSync(home)
  expect(await report(`${name}-on-disk`)).toEqual(await report(name))
  expect(readdirSync(home)).toEqual(before)
})

test.each([
  ['drawn', 'split(train, 50%)', 'split(eval, 25%)', 'split(test, 50%)'],
  ['by a column', 'split(train, column: p, value: "b")', 'split(eval, 25%)', 'split(test, 50%)'],
  ['by a column, of those drawn', 'split(train, 50%)', 'split(eval, column: p, value: "b")', 'split(eval, 25%)'],
])('splits of splits, %s: each has the rows that are left of it', async (_, first, second, third) => {
  writeFileSync(join(home, 'parts.csv'), `a,p\n${Array.from({ length: 40 }, (_, row) => `${row},${row % 2 === 0 ? 'a' : 'b'}\n`).join('')}`)
  spec('parts', ['train = csv("parts.csv")', `eval = ${first}`, `test = ${second}`, `other = ${third}`, 'input a: tensor[1]', 'label p: class("a", "b")'], 'linear(2)', 'cross_entropy')
  const { out } = await data('parts')
  for (const { name, rows } of (await report('parts')).sources) expect(out).toMatch(new RegExp(`^  ${name} +${rows} rows? `, 'm'))
})

test('names of columns may hold line breaks and delimiters', async () => {
  writeFileSync(join(home, 'broken.csv'), '"size;\r\nin cm";"age";y\r\n1;2;0\r\n3;4;1\r\n')
  spec('broken', ['train = csv("broken.csv")', 'input v: tensor[2] = columns("size;\\r\\nin cm", "age")', 'label y: class(2)'], 'linear(2)', 'cross_entropy')
  const { features, first_rows: first } = await report('broken')
  expect(features[0]!.values).toMatchObject({ mean: 2.5, least: 1, greatest: 4 })
  expect(first.columns).toEqual(['size;\r\nin cm', 'age', 'y'])
})

test('many rows are told apart and known again', () => {
  const digest = (n: number): [number, number] => [Math.imul(n, 0x9e3779b1) >>> 0, n % 7]
  const seen = seenRows(5000)
  for (let n = 0; n < 5000; n++) expect(seen.add(...digest(n), n % 3)).toBeNull()
  for (let n = 0; n < 5000; n++) expect(seen.add(...digest(n), 7)).toBe(n % 3)
  for (let n = 5000; n < 10_000; n++) expect(seen.has(...digest(n))).toBe(false)
  const other = seenRows(10)
  expect([other.has(0, 0), other.add(0, 0, 0), other.has(0, 0)]).toEqual([false, null, true])
})

test('digests of rows: alike for equal values, apart for signs, places, zeros and neighbours', () => {
  const number: PlannedFeature = { name: 'v', type: { kind: 'tensor', shape: [4] }, value: { op: 'constant', value: 0 } }
  const keysOf = (rows: readonly (readonly number[])[]): string[] => {
    const data = Float32Array.from(rows.flat())
    const { first, second } = rowDigests({ v: { dtype: 'float32', shape: [rows.length, 4], data } }, rows.length, [number])
    return Array.from(first, (key, row) => `${key} ${second[row]}`)
  }
  const rows = Array.from({ length: 20_000 }, (_, n) => [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100) % 10, Math.floor(n / 1000) - 10])
  const signs = Array.from({ length: 16 }, (_, n) => [1, 2, 3, 4].map((value, place) => ((n >> place) & 1 ? -value : value) + 0.5))
  const keys = keysOf([...rows, ...signs])
  expect(new Set(keys).size).toBe(keys.length)
  expect(keysOf(rows)).toEqual(keys.slice(0, rows.length))
  // One lane alone has as few that agree as random numbers would.
  expect(new Set(keys.map(key => key.split(' ')[0])).size).toBeGreaterThan(keys.length - 3)
})

test('lengths in tokens, what is cut and what the vocabulary lacks', async () => {
  const { tokens } = await report('texts')
  expect(tokens).toEqual([{ feature: 'ids', file: 'texts.jsonl', rows: 4, least: 1, median: 3, p95: 7, greatest: 7, maximum: 4, cut: 2, unknown: 5, total: 16 }])
  // The last character of a window is what follows the one before it: none is cut.
  expect((await report('letters')).tokens).toMatchObject([{ feature: 'ids', least: 2, greatest: 5, maximum: 4, cut: 0 }])
})

test('for people: everything in 80 columns', async () => {
  for (const name of ['table', 'texts', 'letters']) {
    const { code, out, err } = await data(name)
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
  }
  const { out } = await data('table')
  expect(out).toContain('1 row of eval has the inputs of a row of train')
  expect(out.replaceAll(/\n +/g, ' ')).toContain('2 rows of train have the inputs of an earlier one, 1 of them with another label')
  expect(out).toMatch(/train\.csv {2}b {2}2 of 5 rows/)
})

test('what a terminal would obey is shown, not obeyed; no colour where none is wanted', async () => {
  const { code, out, err } = await data('strange')
  expect([code, err]).toEqual([0, ''])
  expect(obeyed.exec(out)?.[0]).toBeUndefined()
  expect(out).toContain('\\u001b]0;owned\\u0007\\u202e')
  expect(obeyed.exec((await data('strange', '--json')).out)?.[0]).toBeUndefined()
})

test('digits as pictures, side by side with their classes', async () => {
  const { out } = await trainspec(['data', 'examples/digits/digits.trainspec'], { terminal: { columns: 80 } })
  const [, pictures = ''] = out.split('First pictures of pixels\n')
  const lines = pictures.trimEnd().split('\n')
  expect(lines).toHaveLength(5)
  expect(lines.at(-1)!.trim().split(/\s+/)).toEqual(['0', '1', '2', '3', '7', '8', '0', '1'])
  expect(lines.every(line => line.length <= 80)).toBe(true)
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
})

test('data that is no good is told as a run tells it', async () => {
  writeFileSync(join(home, 'bad.csv'), 'a,b,kind\n1,x,x\n')
  spec('bad', ['train = csv("bad.csv")', 'input v: tensor[2] = columns("a", "b")', 'label kind: class("x", "y")'], 'linear(2)', 'cross_entropy')
  expect(await data('bad')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bad.csv:2, column \'b\': "x" is not a number') as unknown })
  expect((await data('none')).code).toBe(1)
})

describe('pictures', () => {
  const plain = { colour: false, unicode: false, columns: 40 }
  test('one cell is two pixels, a shade of their mean', () => {
    expect(pictureLines([0, 1, 0, 1, 1, 1, 0, 0], [1, 4, 2], plain)).toEqual([' @', '++'])
    expect(pictureLines([5, 5, 5, 5], [1, 2, 2], plain)).toEqual(['  '])
  })
  test('with colour the halves of a block, in greys or in the cube', () => {
    expect(pictureLines([0, 1], [1, 2, 1], { ...plain, colour: true, unicode: true })).toEqual(['\u001b[38;5;232;48;5;255m▀\u001b[0m'])
    expect(pictureLines([1, 0, 0, 0, 0, 1], [3, 2, 1], { ...plain, colour: true, unicode: true })).toEqual(['\u001b[38;5;196;48;5;21m▀\u001b[0m'])
  })
  test('one that is too wide is made smaller', () => {
    const wide = pictureLines(Array.from({ length: 64 * 64 }, (_, index) => index % 64), [1, 64, 64], plain)
    expect([wide.length, wide[0]!.length]).toEqual([16, 32])
  })
  test('what looks like one', () => {
    expect(pictureShape({ kind: 'tensor', shape: [3, 8, 9] })).toEqual([3, 8, 9])
    expect(pictureShape({ kind: 'tensor', shape: [8, 8] })).toEqual([1, 8, 8])
    expect(pictureShape({ kind: 'tensor', shape: [8, 9] })).toBeNull()
    expect(pictureShape({ kind: 'tensor', shape: [5, 8, 8] })).toBeNull()
    expect(pictureShape({ kind: 'class', count: 2, names: null })).toBeNull()
  })
})
