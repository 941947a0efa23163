import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../../src/data/dates.ts'
import { inspectSource } from '../../src/data/inspect.ts'
import { loadData } from '../../src/data/load.ts'
import { readColumns } from '../../src/data/read-columns.ts'
import { groupRows } from '../../src/data/split-rows.ts'
import type { ColumnExpression, DatePart } from '../../src/language/checked-spec.ts'
import type { DataProgram, PlannedFeature, PlannedSource } from '../../src/plan/plan.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const root = mkdtempSync(join(tmpdir(), 'trainspec-functions-'))
const column = (...names: string[]): ColumnExpression => ({ op: 'columns', names, range })
const feature = (name: string, value: ColumnExpression, shape: readonly number[] = []): PlannedFeature => ({ name, type: { kind: 'tensor', shape }, value })
const date = (name: string, part: DatePart, format: string | null = null): ColumnExpression => ({ op: 'date', column: name, part, format, range })

type Split = Omit<Extract<PlannedSource, { kind: 'split' }>, 'kind' | 'rows'>

async function load(text: string, inputs: readonly PlannedFeature[], splits: Readonly<Record<string, Split>> = {}) {
  writeFileSync(join(root, 'a.csv'), text)
  const [found] = await inspectSource(join(root, 'a.csv'), { delimiter: ',', shown: 'a.csv', range: null })
  const sources: Record<string, PlannedSource> = { train: { kind: 'csv', path: 'a.csv', ...found! } }
  for (const [name, split] of Object.entries(splits)) sources[name] = { kind: 'split', rows: 0, ...split }
  const program: DataProgram = { sources, train: 'train', eval: [], test: null, inputs, labels: [] }
  const [loaded, problems] = await loadData(program, { root, sources: Object.keys(sources) })
  const values = (source: string, name: string): number[] => [...loaded!.sets[source]!.features.find(each => each.name === name)!.data]
  return { values, messages: problems.map(({ message }) => message) }
}

test('dates: parts, days with the time of day and zones, other forms, elapsed days, what is missing', async () => {
  const text = 'a,b,c\n2024-02-29,1.3.2024 06:00,\n1969-12-31T12:00:00+02:00,31.12.1999 23:59,2000-01-01\n'
  const parts: DatePart[] = ['days', 'year', 'month', 'day', 'day_of_week', 'day_of_year', 'hour', 'minute']
  const { values, messages } = await load(text, [
    ...parts.map(part => feature(part, date('a', part))),
    feature('elapsed', { op: '-', left: date('b', 'days', '%d.%m.%Y %H:%M'), right: date('a', 'days') }),
    feature('filled', { op: 'fill', operand: date('c', 'year'), with: -1 }),
  ])
  expect(messages).toEqual([])
  expect(parts.map(part => values('train', part))).toEqual([[19782, Math.fround(-1 + 10 / 24)], [2024, 1969], [2, 12], [29, 31], [3, 2], [60, 365], [0, 12], [0, 0]])
  expect(values('train', 'elapsed')[0]).toBe(1.25)
  expect(values('train', 'filled')).toEqual([-1, 2000])
})

test('a zone may be hours alone, as Parquet\'s and DuckDB\'s dates with a zone are written', async () => {
  const { values, messages } = await load('a\n2024-01-02 06:00:00+00\n2024-01-02 06:00:00-03\n2024-01-02 06:00:00+0530\n', [feature('x', date('a', 'days'))])
  expect(messages).toEqual([])
  const day = 19724
  expect(values('train', 'x')).toEqual([6, 9, 0.5].map(hours => Math.fround(day + hours / 24)))
})

test('what is no date is named, days that do not exist among them; large files agree', async () => {
  const text = 'a\n2023-02-29\nyesterday\n2024-01-01\n\n'
  const { messages } = await load(text, [feature('x', date('a', 'days'))])
  expect(messages).toEqual([
    `a.csv:2, column 'a': "2023-02-29" is not a date`,
    `a.csv:3, column 'a': "yesterday" is not a date`,
    `a.csv:5, column 'a': the value is missing`,
  ])
  const kind = { kind: 'date', part: 'days', format: null } as const
  const read = async (typedFrom: number) => {
    const seen: number[] = []
    writeFileSync(join(root, 'b.csv'), 'a\n2024-01-01\n1999-12-31 06:00\n')
    await readColumns({ kind: 'csv', path: join(root, 'b.csv'), columns: ['a'], delimiter: ',' }, [{ key: 'a', index: 0, kind }], () => batch => { seen.push(...batch.columns.get('a')!) }, { limit: 20, typedFrom })
    return seen
  }
  expect(await read(0)).toEqual(await read(Infinity))
})

test('every day of the calendar agrees with JavaScript\'s own', () => {
  fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), when => {
    const text = when.toISOString()
    const day = when.getUTCDay()
    expect(parseDate(text, 'days', null)).toBeCloseTo(when.getTime() / 86_400_000, 8)
    expect(parseDate(text, 'day_of_week', null)).toBe((day + 6) % 7)
    expect(parseDate(text.slice(0, 10), 'year', null)).toBe(when.getUTCFullYear())
  }), { numRuns: 200, seed: 5 })
})

test('one-hot by name and by number, and functions of values', async () => {
  const { values, messages } = await load('k,n,x\nred,2,4\nblue,0,0\n', [
    feature('k', { op: 'one_hot', column: 'k', count: 2, names: ['blue', 'red'], range }, [2]),
    feature('n', { op: 'one_hot', column: 'n', count: 3, names: null, range }, [3]),
    feature('root', { op: 'apply', function: 'sqrt', operand: column('x') }),
    feature('log', { op: 'standardize', operand: { op: 'apply', function: 'log1p', operand: column('x') } }),
  ])
  expect(messages).toEqual([])
  expect(values('train', 'k')).toEqual([0, 1, 1, 0])
  expect(values('train', 'n')).toEqual([0, 0, 1, 1, 0, 0])
  expect(values('train', 'root')).toEqual([2, 0])
  expect(values('train', 'log')).toEqual([1, -1])
  expect((await load('k,n,x\ngreen,3,-1\n', [
    feature('k', { op: 'one_hot', column: 'k', count: 2, names: ['blue', 'red'], range }, [2]),
    feature('n', { op: 'one_hot', column: 'n', count: 3, names: null, range }, [3]),
  ])).messages).toEqual([`a.csv:2, column 'k': "green" is none of the classes "blue", "red"`, `a.csv:2, column 'n': "3" is not a class number from 0 to 2`])
  expect((await load('x\n-1\n', [feature('root', { op: 'apply', function: 'sqrt', operand: column('x') })])).messages)
    .toEqual([`a.csv:2, column 'root': "NaN" is not a finite number in float32`])
})

test('windows reach beyond the rows of a split, and rows without one are left out', async () => {
  const rows = Array.from({ length: 10 }, (_, i) => `${i},${i * 10}`).join('\n')
  const { values, messages } = await load(`a,b\n${rows}\n`, [
    feature('past', { op: 'window', first: -2, last: 0, operand: column('a', 'b') }, [3, 2]),
    feature('next', { op: 'window', first: 1, last: 2, operand: { op: '+', left: column('a'), right: { op: 'constant', value: 0.5 } } }, [2]),
    feature('b', column('b')),
  ], { eval: { of: 'train', fraction: 0.3, stratify: null, seed: 0, last: true } })
  expect(messages).toEqual([])
  expect(values('train', 'b')).toEqual([20, 30, 40, 50])
  expect(values('eval', 'b')).toEqual([60, 70])
  expect(values('eval', 'past').slice(0, 6)).toEqual([4, 40, 5, 50, 6, 60])
  expect(values('train', 'next').slice(0, 4)).toEqual([3.5, 4.5, 4.5, 5.5])
})

test('statistics within windows are those of the training rows', async () => {
  const { values } = await load('a\n0\n2\n4\n1000\n', [feature('w', { op: 'window', first: -1, last: 0, operand: { op: 'rescale', operand: column('a') } }, [2])],
    { eval: { of: 'train', fraction: 0.34, stratify: null, seed: 0, last: true } })
  expect(values('train', 'w')).toEqual([-1, 0, 0, 1])
  expect(values('eval', 'w')).toEqual([1, 499])
})

test('splits by a column and by groups', async () => {
  const text = `who,part,x\n${Array.from({ length: 12 }, (_, i) => `${'abcd'[i % 4]},${i % 3 === 0 ? 'test' : 'rest'},${i}`).join('\n')}\n`
  const common = { of: 'train', stratify: null, seed: 3 }
  const chosen = await load(text, [feature('x', column('x'))], { eval: { ...common, fraction: 0, where: { column: 'part', value: 'test' } } })
  expect(chosen.values('eval', 'x')).toEqual([0, 3, 6, 9])
  expect(chosen.values('train', 'x')).toEqual([1, 2, 4, 5, 7, 8, 10, 11])
  const grouped = await load(text, [feature('x', column('x'))], { eval: { ...common, fraction: 0.25, group: 'who' } })
  const remainder = new Set(grouped.values('eval', 'x').map(x => x % 4))
  expect(remainder.size).toBe(1)
  expect(grouped.values('eval', 'x')).toHaveLength(3)
  expect(grouped.values('train', 'x')).toHaveLength(9)
})

test('groups: no value on both sides, both sides have some, the same for the same seed', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 60 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.nat(1000), (numbers, fraction, seed) => {
    const keys = numbers.map(String)
    fc.pre(new Set(keys).size > 1)
    const taken = groupRows(keys.length, row => keys[row]!, fraction, seed)
    const inside = new Set(Array.from(taken, row => keys[row]))
    const outside = keys.filter((_, row) => !taken.includes(row))
    expect(taken.length).toBeGreaterThan(0)
    expect(outside.length).toBeGreaterThan(0)
    expect(outside.some(key => inside.has(key))).toBe(false)
    expect([...groupRows(keys.length, row => keys[row]!, fraction, seed)]).toEqual([...taken])
  }), { numRuns: 100, seed: 9 })
})

