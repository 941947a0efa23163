import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planOf } from '../support/run-spec.ts'
import { trainspec } from './fake-io.ts'

test.each([
  ['spec/training/kill.trainspec', 'trainspec run run/plan.json --resume --allow-code'],
  ['spec/training/wide.trainspec', 'trainspec run run/plan.json --resume'],
])('how to go on with an interrupted run of %s says --allow-code where the run has code of its own', async (spec, command) => {
  const home = mkdtempSync(join(tmpdir(), 'trainspec-attach-'))
  mkdirSync(join(home, 'run'))
  writeFileSync(join(home, 'run', 'plan.json'), JSON.stringify(await planOf(spec, home)))
  const events = [
    { type: 'attempt', n: 1, from_update: 0, pid: 1, plan_hash: 'a', engine: 'onnx', device: 'cpu', threads: 1, time: 1 },
    { type: 'checkpoint', update: 2, path: join(home, 'run', 'checkpoint-2'), bytes: 1, seconds: 0, best: false, time: 1 },
    { type: 'run_end', update: 3, outcome: 'interrupted', reason: 'asked to stop', values: {}, time: 2 },
  ]
  writeFileSync(join(home, 'run', 'events.jsonl'), events.map(event => `${JSON.stringify(event)}\n`).join(''))
  const { out, code } = await trainspec(['attach', 'run', '--view', 'plain'], { cwd: home })
  rmSync(home, { recursive: true, force: true })
  expect(code).toBe(0)
  expect(out.split('\n').find(line => line.startsWith('to go on'))).toBe(`to go on    ${command}`)
})
