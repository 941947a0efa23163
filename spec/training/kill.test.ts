import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mersenneTwister } from '../../src/data/mersenne-twister.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf } from '../support/run-spec.ts'

const kills = 25
const seed = 20_261_124

let runner: string
beforeAll(async () => {
  runner = await bundleRunner('spec/training/kill-runner.ts')
})
afterAll(() => rmSync(dirname(runner), { recursive: true, force: true }))

/** Starts a process that runs the plan; kills it after `ms` unless it has ended. Null where it was killed, else its exit code. */
function start(plan: string, ms: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [runner, plan], { stdio: ['ignore', 'ignore', 'inherit'] })
    const timer = ms === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), ms)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL' ? null : code)
    })
  })
}

function planFile(plan: Plan, folder: string): string {
  const path = join(folder, 'plan.json')
  writeFileSync(path, JSON.stringify({ ...plan, environment: { ...plan.environment, output_dir: join(folder, 'run') } }))
  return path
}

test(`a run killed ${kills} times at random instants comes to the same bits (seed ${seed})`, async () => {
  const random = mersenneTwister(seed)
  const fresh = () => mkdtempSync(join(tmpdir(), 'trainspec-kill-'))
  const plan = await planOf('spec/training/kill.trainspec', fresh())

  const undisturbed = fresh()
  const begin = performance.now()
  expect(await start(planFile(plan, undisturbed), Infinity)).toBe(0)
  const duration = performance.now() - begin
  const reference = runRecord(join(undisturbed, 'run'))
  expect(reference.checkpoints.length).toBe(2)

  for (let done = 0, runs = 0; done < kills; runs++) {
    const folder = fresh()
    const path = planFile(plan, folder)
    // Each life is a random part of a whole run's, so kills fall on loading, steps, evaluations, saves and the end alike.
    for (let lives = 0; ; lives++) {
      const spared = lives === 7 || done === kills
      const code = await start(path, spared ? Infinity : (random() / 2 ** 32) * duration)
      if (code === null) done++
      else {
        expect(code).toBe(0)
        break
      }
    }
    expect(runRecord(join(folder, 'run')), `run ${runs + 1} after ${done} kills`).toEqual(reference)
    rmSync(folder, { recursive: true, force: true })
  }
  rmSync(undisturbed, { recursive: true, force: true })
}, 180_000)
