import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mersenneTwister } from '../../src/data/mersenne-twister.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import type { Kill } from '../support/kills.ts'
import { killUntilDone, undisturbedRun } from '../support/kills.ts'
import { planOf } from '../support/run-spec.ts'

// `npm run kills` kills more, over several specs.
const kills = 25
const seed = 20_261_124

let runner: string
beforeAll(async () => {
  runner = await bundleRunner('spec/training/kill-runner.ts')
})
afterAll(() => rmSync(dirname(runner), { recursive: true, force: true }))

test(`a run killed ${kills} times at random instants comes to the same bits (seed ${seed})`, async () => {
  const random = mersenneTwister(seed)
  const out = mkdtempSync(join(tmpdir(), 'trainspec-kill-'))
  const plan = await planOf('spec/training/kill.trainspec', out, { 'arguments.num_train_epochs': '3' })
  const subject = await undisturbedRun('kill', plan, runner, out)
  expect(subject.reference.checkpoints).toHaveLength(2)
  const done: Kill[] = []
  while (done.length < kills) {
    const run = await killUntilDone(subject, runner, out, random, () => done.length >= kills, kill => done.push(kill))
    expect(run.faults, `after ${done.length} kills`).toEqual([])
  }
  rmSync(out, { recursive: true, force: true })
}, 240_000)
