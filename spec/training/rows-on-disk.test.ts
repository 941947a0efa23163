import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-rows-'))
  writeFileSync(join(folder, 'rows.csv'), table(700))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Columns a, b, c with gaps in c, a class y. */
function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    `${Math.sin(row) * 10},${row % 17},${row % 5 === 0 ? '' : Math.cos(row)},${['low', 'middle', 'high'][(row * 7) % 3]}`)
  return `a,b,c,y\n${lines.join('\n')}\n`
}

const source = (storage: string, data = `train = csv("rows.csv")
    eval = split(train, 20%, stratify: y)
    input x: tensor[3] = standardize(fill(columns("a", "b", "c"), mean))
    input z: number = rescale(a) * 2
    label y: class("low", "middle", "high")`, model = 'concat(x, reshape(1)(z)); linear(16); relu; linear(3)') => `run rows {
  data {
    ${data}
    ${storage}
  }
  model { ${model} }
  loss cross_entropy
  metrics accuracy
  arguments { output_dir: "run"; per_device_train_batch_size: 32; num_train_epochs: 3; learning_rate: 1e-2; save_steps: 20; logging_steps: 5; evaluation_strategy: "epoch" }
}
`

/** The plan of a spec that is always of one name: the name is in what a run leaves. */
async function plannedIn(name: string, text: string): Promise<Plan> {
  const path = join(folder, 'rows.trainspec')
  writeFileSync(path, text)
  return planOf(path, join(folder, name))
}

async function trained(name: string, text: string) {
  const plan = await plannedIn(name, text)
  expect((await run(plan)).kind).toBe('finished')
  return { plan, record: runRecord(join(folder, name, 'run')) }
}

test('rows on disk: the plan\'s hash and every bit of the result are those of rows in memory', async () => {
  const memory = await trained('memory', source('storage = "memory"'))
  const disk = await trained('disk', source('storage = "disk"'))
  expect(disk.plan.spec.data.storage).toBe('disk')
  expect(memory.plan.spec.data.storage).toBeUndefined()
  expect(disk.plan.hash).toBe(memory.plan.hash)
  expect(disk.record).toEqual(memory.record)
})
