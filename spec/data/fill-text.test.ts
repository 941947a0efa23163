import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDuckDb } from '../../src/data/duckdb.ts'
import { inspectSource } from '../../src/data/inspect.ts'
import { inspectRows } from '../../src/data/inspect-rows.ts'
import { loadData } from '../../src/data/load.ts'
import type { WantedColumn } from '../../src/data/row-batch.ts'
import { readColumns } from '../../src/data/read-columns.ts'
import { inspectSql } from '../../src/data/sql.ts'
import { hashOf } from '../../src/plan/hash.ts'
import type { Plan, PlannedFeature, PlannedSource } from '../../src/plan/plan.ts'
import { trainspec } from '../commands/fake-io.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const root = mkdtempSync(join(tmpdir(), 'trainspec-fill-text-'))
const at = (name: string): string => join(root, name)
const names = ['female', 'none', 'unknown']
const type = { kind: 'class', count: 3, names } as const
const filled = 'unknown'

const inputs: readonly PlannedFeature[] = [
  { name: 'sex', type, value: { op: 'columns', names: ['sex'], filled, range } },
  { name: 'hot', type: { kind: 'tensor', shape: [3] }, value: { op: 'one_hot', column: 'sex', count: 3, names, filled, range } },
  { name: 'ids', type: { kind: 'sequence', of: 'ids', vocabulary: 257, maximum: 2, fixed: true, pad: 0 }, value: { op: 'tokens', part: 'ids', column: 'note', filled: 'z', tokenizer: { kind: 'bytes' }, range } },
]

async function load(source: PlannedSource) {
  const [loaded, problems] = await loadData({ sources: { train: source }, train: 'train', eval: [], test: null, inputs, labels: [] }, { root, sources: ['train'] })
  expect(problems).toEqual([])
  return loaded!.sets['train']!.features.map(({ data }) => [...data])
}

const wanted = [[0, 2, 1, 2], [1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1], [98, 0, 123, 0, 99, 0, 123, 0]]

test('a missing class and a missing text are what `fill` says, of every kind of file; a class that is called `none` is none that is missing', async () => {
  writeFileSync(at('a.csv'), 'sex,note\nfemale,a\n,\nnone,b\nNA,\n')
  const [csv] = await inspectSource(at('a.csv'), { delimiter: ',', shown: 'a.csv', range: null })
  expect(await load({ kind: 'csv', path: 'a.csv', ...csv! })).toEqual(wanted)
  writeFileSync(at('a.jsonl'), '{"sex": "female", "note": "a"}\n{"sex": null}\n{"sex": "none", "note": "b"}\n{"sex": "?", "note": null}\n')
  const rows = async (kind: 'jsonl' | 'parquet', path: string): Promise<PlannedSource> => {
    const [found] = await inspectRows({ kind, path: at(path), window: null }, { shown: path, range })
    return { kind, path, window: null, ...found! }
  }
  expect(await load(await rows('jsonl', 'a.jsonl'))).toEqual(wanted)
  const database = await openDuckDb([at('a.csv'), at('a.parquet')], 1)
  await database.connection.run(`COPY (SELECT * FROM read_csv('${at('a.csv')}', header = true)) TO '${at('a.parquet')}' (FORMAT parquet)`)
  database.close()
  expect(await load(await rows('parquet', 'a.parquet'))).toEqual(wanted)
  const query = "select * from 'a.csv'"
  const [found] = await inspectSql({ query, files: [{ written: 'a.csv', path: at('a.csv') }] }, range)
  const files = [{ written: 'a.csv', path: 'a.csv', sha256: '', bytes: 1 }]
  expect(await load({ kind: 'sql', path: 'a.csv', query, files, ...found!, bytes: 1 })).toEqual(wanted)
})

test('the three readers of a table agree on it, whatever stands for what is missing', async () => {
  const columns: readonly WantedColumn[] = [{ key: 'sex', index: 0, kind: { ...type, filled } }, { key: 'n', index: 1, kind: { kind: 'class', count: 4, names: null, filled: '3' } }]
  for (const missing of ['', 'NA', ' nan ', 'null', '?', '""']) {
    writeFileSync(at('b.csv'), `sex,n\nfemale,1\n${missing},${missing}\nnone,0\n`)
    const read = async (options: { readonly typedFrom: number; readonly plain: boolean }) => {
      let seen: number[][] = []
      const outcome = await readColumns({ kind: 'csv', path: at('b.csv'), columns: ['sex', 'n'], delimiter: ',' }, columns, () => {
        seen = [[], []]
        return batch => columns.forEach(({ key }, index) => seen[index]!.push(...batch.columns.get(key)!))
      }, { limit: 20, ...options })
      return { faults: outcome.faults, seen }
    }
    for (const options of [{ typedFrom: Infinity, plain: true }, { typedFrom: Infinity, plain: false }, { typedFrom: 0, plain: false }]) {
      expect(await read(options)).toEqual({ faults: [], seen: [[0, 2, 1], [1, 3, 0]] })
    }
  }
})

const spec = (sex: string): string => `run filled {
  data {
    train = csv("rows.csv")
    input sex: class("f", "m", "unknown") = ${sex}
    label y: class("a", "b")
  }
  model { embedding(3, 4)(sex); linear(2) }
  loss cross_entropy
  arguments { output_dir: "out"; max_steps: 2; per_device_train_batch_size: 4; use_cpu: true }
}
`

test('what fills is part of the plan, missing classes are counted, and new rows are filled as those of training were', async () => {
  writeFileSync(at('trainspec.yaml'), '')
  writeFileSync(at('rows.csv'), `sex,y\n${['f,a', 'm,b', ',a', 'NA,b'].join('\n')}\n`)
  writeFileSync(at('a.trainspec'), spec('fill(sex, "unknown")'))
  writeFileSync(at('b.trainspec'), spec('fill(sex, "f")'))
  const plan = async (name: string): Promise<Plan> => JSON.parse((await trainspec(['plan', at(name), '--json'], { cwd: root })).out) as Plan
  expect(hashOf((await plan('a.trainspec')).spec)).not.toBe(hashOf((await plan('b.trainspec')).spec))
  const report = JSON.parse((await trainspec(['data', at('a.trainspec'), '--json'], { cwd: root })).out) as { missing: unknown; features: readonly { classes: { counts: unknown } | null }[] }
  expect(report.missing).toEqual([{ file: 'rows.csv', column: 'sex', cells: 2, rows: 4 }])
  expect(report.features[0]!.classes!.counts).toEqual({ train: [1, 1, 2] })
  await trainspec(['run', at('a.trainspec'), '--view', 'none'], { cwd: root })
  writeFileSync(at('new.csv'), 'sex\nunknown\n\n?\nnull\n'.replace('\n\n', '\n""\n'))
  const { out } = await trainspec(['predict', at('new.csv'), at('out')], { cwd: root })
  const [, first, ...others] = out.trim().split('\n').map(line => line.replace(/^\S+?,/, ''))
  expect(first).toBeTruthy()
  expect(new Set([first, ...others]).size).toBe(1)
})

test('without `fill` a missing class is told with what to write for this column', async () => {
  writeFileSync(at('c.trainspec'), spec('sex').replace('"out"', '"none"'))
  const { err } = await trainspec(['run', at('c.trainspec'), '--view', 'plain'], { cwd: root })
  expect(err).toContain('`fill(sex, "CLASS")` with one of its classes')
})
