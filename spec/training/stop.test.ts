import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestControl } from '../../src/events/control.ts'
import type { RunEvent } from '../../src/events/events.ts'
import { readEvents } from '../../src/events/read.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf } from '../support/run-spec.ts'

let runner: string
let plan: string
let directory: string
beforeAll(async () => {
  runner = await bundleRunner('spec/training/kill-runner.ts')
})
afterAll(() => rmSync(dirname(runner), { recursive: true, force: true }))

/** The plan of a run of some 3 seconds in a directory of its own. */
async function project(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-stop-'))
  directory = join(folder, 'run')
  plan = join(folder, 'plan.json')
  writeFileSync(plan, JSON.stringify(await planOf('spec/training/kill.trainspec', folder)))
}

function start(): { child: ChildProcess; ended: Promise<number | string> } {
  const child = spawn(process.execPath, [runner, plan], { stdio: ['ignore', 'ignore', 'inherit'] })
  return { child, ended: new Promise(resolve => child.on('exit', (code, signal) => resolve(signal ?? code ?? -1))) }
}

const events = (): readonly RunEvent[] => (existsSync(join(directory, 'events.jsonl')) ? readEvents(directory) : [])

async function until(what: (event: RunEvent) => boolean): Promise<void> {
  for (let turn = 0; turn < 3000; turn++) {
    if (events().some(what)) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error('what was waited for did not happen')
}
const training = (event: RunEvent): boolean => event.type === 'log' && event.update >= 5
const last = (): RunEvent | undefined => events().at(-1)

/** Starts a run, sends the signal once it trains, and checks that it ended after a checkpoint. */
async function interrupt(signal: NodeJS.Signals): Promise<number> {
  await project()
  const { child, ended } = start()
  await until(training)
  child.kill(signal)
  expect(await ended).toBe(130)
  const end = last()
  if (end?.type !== 'run_end') throw new Error('the log has no end')
  expect(end.outcome).toBe('interrupted')
  expect(existsSync(join(directory, `checkpoint-${end.update}`, 'manifest.json'))).toBe(true)
  expect(existsSync(join(directory, '.trainspec', 'lock'))).toBe(false)
  return end.update
}

test('SIGTERM: a checkpoint, then the end', async () => {
  await interrupt('SIGTERM')
})

test('SIGINT: a checkpoint, then the end; a resumed run comes to what an undisturbed one comes to', async () => {
  const update = await interrupt('SIGINT')
  expect(await start().ended).toBe(0)
  const attempts = events().filter(event => event.type === 'attempt')
  expect(attempts.map(({ n, from_update: from }) => [n, from])).toEqual([[1, 0], [2, update]])
  // The log tells of the interruption; all else is as if there had been none.
  const { events: _told, ...interrupted } = runRecord(directory)
  await project()
  expect(await start().ended).toBe(0)
  const { events: _untold, ...undisturbed } = runRecord(directory)
  expect(interrupted).toEqual(undisturbed)
})

test('stopping by request is the same; a checkpoint by request does not stop; stop-now makes none', async () => {
  await project()
  const first = start()
  await until(training)
  requestControl(directory, 'checkpoint')
  // The request may fall on an update that saves anyway: what counts is a checkpoint at or after the request.
  await until(event => event.type === 'control' && event.verb === 'checkpoint')
  const asked = events().find(event => event.type === 'control')!.update
  await until(event => event.type === 'checkpoint' && event.update >= asked)
  requestControl(directory, 'stop')
  expect(await first.ended).toBe(130)
  expect(events().filter(({ type }) => type === 'control')).toHaveLength(2)

  const second = start()
  await until(event => event.type === 'attempt' && event.n === 2)
  await until(event => event.type === 'phase' && event.phase === 'training')
  requestControl(directory, 'stop-now')
  expect(await second.ended).toBe(130)
  const end = last()
  expect(end).toMatchObject({ type: 'run_end', outcome: 'interrupted', reason: 'stopped at once, without a checkpoint' })
})

test('two processes cannot own one directory', async () => {
  await project()
  const first = start()
  await until(training)
  const before = readFileSync(join(directory, '.trainspec', 'lock'), 'utf8')
  expect(await start().ended).toBe(3)
  expect(readFileSync(join(directory, '.trainspec', 'lock'), 'utf8')).toBe(before)
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(130)
})
