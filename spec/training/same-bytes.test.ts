import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runRecord } from '../support/run-record.ts'
import { planOf, run } from '../support/run-spec.ts'

test('two runs of one plan leave the same bytes', async () => {
  const records = []
  for (let n = 0; n < 2; n++) {
    const folder = mkdtempSync(join(tmpdir(), 'trainspec-twice-'))
    const plan = await planOf('spec/training/kill.trainspec', folder, { 'arguments.num_train_epochs': '1', 'arguments.full_determinism': 'true' })
    expect((await run(plan)).kind).toBe('finished')
    const directory = join(folder, 'run')
    // Weights, optimizer, history and events, without times; of a checkpoint's own state all but the seconds it holds.
    const states = readdirSync(directory).filter(name => name.startsWith('checkpoint-')).map(name => {
      const { loop, ...rest } = JSON.parse(readFileSync(join(directory, name, 'run_state.json'), 'utf8')) as { loop?: Record<string, unknown> }
      return JSON.stringify({ rest, loop }, (key, value: unknown) => (/seconds$|_runtime$|_per_second$/.test(key) ? 0 : value))
    })
    records.push({ ...runRecord(directory), states, hash: plan.hash })
  }
  expect(records[0]!.checkpoints.length).toBeGreaterThan(0)
  expect(records[0]).toEqual(records[1])
})
