import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { trainspec } from './fake-io.ts'

test.each([
  ['perplexity', 12],
  ['shifted_rmse', 12],
  ['accuracy', 16],
])('the best %s of a run is %d where a plan names no metric', async (metric, best) => {
  const home = mkdtempSync(join(tmpdir(), 'trainspec-runs-'))
  mkdirSync(join(home, 'run'))
  const events = [16, 12, 13].map((value, index) => (
    { type: 'evaluation', update: index + 1, epoch: index + 1, source: 'eval', values: { [metric]: value }, seconds: 0, time: 1 }))
  writeFileSync(join(home, 'run', 'events.jsonl'), events.map(event => `${JSON.stringify(event)}\n`).join(''))
  const { out } = await trainspec(['runs', '--json'], { cwd: home })
  rmSync(home, { recursive: true, force: true })
  expect(JSON.parse(out)).toMatchObject({ runs: [{ metric, best }] })
})

test('the best of a metric that has a name is the better one for what it measures', async () => {
  const home = mkdtempSync(join(tmpdir(), 'trainspec-runs-'))
  mkdirSync(join(home, 'run'))
  writeFileSync(join(home, 'run', 'plan.json'), JSON.stringify({ spec: { metrics: [{ name: 'mae', options: {}, as: 'error' }, { name: 'top_k', options: { k: 5 }, as: 'mae' }] } }))
  const best = async (metric: string): Promise<unknown> => {
    const events = [16, 12, 13].map((value, index) => ({ type: 'evaluation', update: index + 1, epoch: index + 1, source: 'eval', values: { [metric]: value }, seconds: 0, time: 1 }))
    writeFileSync(join(home, 'run', 'events.jsonl'), events.map(event => `${JSON.stringify(event)}\n`).join(''))
    return (JSON.parse((await trainspec(['runs', '--json'], { cwd: home })).out) as { runs: { best: number }[] }).runs[0]!.best
  }
  expect([await best('eval_error'), await best('eval_shifted_error'), await best('eval_mae')]).toEqual([12, 12, 16])
  rmSync(home, { recursive: true, force: true })
})
