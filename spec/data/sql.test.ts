import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadData } from '../../src/data/load.ts'
import { withoutOrder } from '../../src/language/data/sql-order.ts'
import { inspectSql, sqlRows } from '../../src/data/sql.ts'
import { hashFile } from '../../src/plan/file-hash.ts'
import type { DataProgram, PlannedFeature } from '../../src/plan/plan.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const root = mkdtempSync(join(tmpdir(), 'trainspec-sql-'))
writeFileSync(join(root, 'trips.csv'), 'id,zone,minutes\n1,a,10\n2,b,20\n3,a,\n')
writeFileSync(join(root, 'zones.csv'), 'zone,name\na,North\nb,South\n')
writeFileSync(join(root, 'secret.csv'), 'x\n1\n')
const files = ['trips.csv', 'zones.csv'].map(written => ({ written, path: join(root, written) }))

const inspect = async (query: string) => {
  const [found, problems] = await inspectSql({ query, files }, range)
  return { found, messages: problems.map(({ message }) => message) }
}

async function load(query: string, inputs: readonly PlannedFeature[], change: () => void = () => {}) {
  const { found } = await inspect(query)
  const planned = await Promise.all(files.map(async ({ written, path }) => ({ written, path: written, sha256: await hashFile(path), bytes: 1 })))
  const program: DataProgram = { sources: { train: { kind: 'sql', path: 'trips.csv', query, files: planned, bytes: 2, ...found! } }, train: 'train', eval: [], test: null, inputs, labels: [] }
  change()
  const [loaded, problems] = await loadData(program, { root, sources: ['train'] })
  return { data: loaded?.sets.train?.features.map(({ data }) => [...data]), messages: problems.map(({ message }) => message) }
}
const number = (name: string): PlannedFeature => ({ name, type: { kind: 'tensor', shape: [] }, value: { op: 'columns', names: [name], range } })
const north: PlannedFeature = { name: 'name', type: { kind: 'class', count: 2, names: ['North', 'South'] }, value: { op: 'columns', names: ['name'], range } }

const joined = "select id, minutes * 2 as twice, name from 'trips.csv' join 'zones.csv' using (zone) where minutes is not null order by id desc"

test('rows of a query over two files, in its order', async () => {
  expect(await load(joined, [number('id'), number('twice'), north])).toEqual({ data: [[2, 1], [40, 20], [1, 0]], messages: [] })
})

test('what is missing is named by row; a query whose rows changed, or are others each time, is refused', async () => {
  expect((await load("select minutes from 'trips.csv' order by id", [number('minutes')])).messages).toEqual(["row 3 of the query, column 'minutes': the value is missing"])
  expect((await load("select id, minutes from 'trips.csv' order by id", [number('minutes')])).messages).toEqual([expect.stringMatching(/^row 3 of the query \(id "\d+"\), column 'minutes': the value is missing$/)])
  expect((await load("select random() as x from 'trips.csv'", [number('x')])).messages[0]).toBe('The query gives other rows than those that the plan was made with')
  const before = readFileSync(join(root, 'zones.csv'))
  const changed = await load(joined, [number('id'), north], () => writeFileSync(join(root, 'zones.csv'), 'zone,name\na,South\nb,South\n'))
  writeFileSync(join(root, 'zones.csv'), before)
  expect(changed.messages[0]).toBe('The query gives other rows than those that the plan was made with')
})

test('instants with a zone are told in UTC, whatever zone the machine is in', async () => {
  const { DuckDBTimestampTZValue } = await import('@duckdb/node-api')
  // As the library has it where clocks are five hours behind.
  DuckDBTimestampTZValue.timezoneOffsetInMinutes = -300
  const rows: (readonly string[])[] = []
  const query = "select current_setting('TimeZone'), '2024-02-29 13:05:00+00'::timestamptz, '2024-02-29 08:05:00-05'::timestamptz::varchar from 'trips.csv' limit 1"
  for await (const row of sqlRows({ query, files })) rows.push(row)
  expect(rows).toEqual([['UTC', '2024-02-29 13:05:00+00', '2024-02-29 13:05:00+00']])
})

test('quotes in names and comments begin no string', async () => {
  const query = `select id as "driver's id" -- it's a name
    /* 'zones.csv' */ from 'trips.csv' order by id`
  expect((await inspect(query)).found).toMatchObject({ rows: 3, columns: ["driver's id"] })
  expect(withoutOrder(`select "it's" from 'a.csv' join 'b.csv' using (id) -- order by`)).toBe('a join')
})

test('nothing but one SELECT over the declared files', async () => {
  const before = readFileSync(join(root, 'trips.csv'), 'utf8')
  for (const query of [
    "copy (select 1) to 'trips.csv'",
    "select 1; copy (select 1) to 'trips.csv'",
    "create table t as select * from 'trips.csv'",
    `select * from '${join(root, 'secret.csv')}'`,
    `select * from read_text('${join(root, 'secret.csv')}')`,
    "select * from read_csv('/etc/passwd')",
    "select * from 'https://example.com/a.csv'",
    "attach 'trips.csv' as t",
    "install httpfs",
    "set enable_external_access = true",
    "pragma enable_profiling",
    'select nonsense from',
  ]) {
    const { found, messages } = await inspect(query)
    expect(found, query).toBeNull()
    expect(messages, query).toHaveLength(1)
  }
  // Not even the names of other files.
  expect((await inspect(`select * from glob('${root}/sec*')`)).found).toBeNull()
  expect(readFileSync(join(root, 'trips.csv'), 'utf8')).toBe(before)
  expect((await inspect("select * from 'trips.csv' where id > 9")).messages).toEqual(['the query: it gives no rows'])
})

test('a query that fails far into its rows is refused with what failed, not taken for shorter', async () => {
  const failing = "select case when i = 150000 then error('no such zone') else i end as n from range(200000) t(i)"
  expect((await inspect(`${failing} -- all`)).messages).toEqual(['the query: no such zone'])
  expect((await inspect(`${failing}; -- all`)).messages).toEqual(['the query: reading fails midway through the rows'])
})

test('a query that never ends is ended', async () => {
  const query = "with recursive n(x) as (select id from 'trips.csv' union all select x + 1 from n) select count(*) as x from n"
  const rows = sqlRows({ query, files }, undefined, 0.5)
  await expect(rows.next()).rejects.toThrow('it takes more than 0.5 seconds')
})
