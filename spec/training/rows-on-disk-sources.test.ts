import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlText } from '../../src/data/duckdb.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf } from '../support/run-spec.ts'

const rows = 30_000
const columns = Array.from({ length: 8 }, (_, column) => `p${column}`)
let folder: string
let runner: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-rows-'))
  runner = await bundleRunner('spec/training/kill-runner.ts')
  const all = Array.from({ length: rows }, (_, row) => Object.fromEntries([
    ...columns.map((name, column) => [name, (row * 31 + column * 7 + ((row * column) >> 3)) % 10] as const), ['y', row % 3] as const, ['place', row] as const,
  ]))
  writeFileSync(join(folder, 'rows.jsonl'), all.map(row => JSON.stringify(row)).join('\n'))
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  await database.run(`COPY (SELECT * FROM read_json(${sqlText(join(folder, 'rows.jsonl'))}) ORDER BY place) TO ${sqlText(join(folder, 'rows.parquet'))} (FORMAT parquet)`)
  database.closeSync()
})
afterAll(() => {
  for (const path of [folder, dirname(runner)]) rmSync(path, { recursive: true, force: true })
})

/** Peak of the memory of a run in a process of its own (bytes), and what it left. */
async function trained(name: string, source: string, storage: 'memory' | 'disk') {
  // Each column is read once and makes 128 values of a row: 123 MB in all.
  const inputs = Array.from({ length: 128 }, (_, index) => `input x${index}: tensor[8] = p * ${index + 1}`)
  const path = join(folder, 'rows.trainspec')
  writeFileSync(path, `run rows {
  data {
    train = ${source}
    p = columns("p0".."p7")
    ${inputs.join('\n    ')}
    label y: class(3)
    storage = "${storage}"
  }
  model { concat(${inputs.map((_, index) => `x${index}`).join(', ')}); linear(3) }
  loss cross_entropy
  arguments { output_dir: "run"; per_device_train_batch_size: 32; max_steps: 6; logging_steps: 2; save_strategy: "no" }
}
`)
  const home = join(folder, `${name} ${storage}`)
  const plan = join(folder, 'plan.json')
  writeFileSync(plan, JSON.stringify(await planOf(path, home)))
  const tellPeak = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS * 1024))`
  const done = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`, runner, plan], { encoding: 'utf8' })
  expect(done).toMatchObject({ status: 0, stderr: expect.stringMatching(/^peak \d+$/) as string })
  return { record: runRecord(join(home, 'run')), peak: Number(done.stderr.slice('peak '.length)) }
}

test.each([
  ['JSON lines', 'jsonl("rows.jsonl")'],
  ['Parquet', 'parquet("rows.parquet")'],
  ['a query', 'sql("SELECT * FROM \'rows.parquet\' ORDER BY place")'],
])('%s: trained on from disk to the bits of memory, in less of it than its rows take', async (name, source) => {
  const memory = await trained(name, source, 'memory')
  const disk = await trained(name, source, 'disk')
  expect(disk.record).toEqual(memory.record)
  expect(memory.peak - disk.peak).toBeGreaterThan(0.5 * rows * 4 * (8 * 128 + 1))
}, 60_000)
