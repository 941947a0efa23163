import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { listCheckpoints, verifyCheckpoint } from '../../src/training/checkpoint/verify.ts'
import { exitCodeOf } from '../../src/training/execute.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf, run } from '../support/run-spec.ts'

// The model of scripts/kills/heavy.trainspec: a checkpoint takes some 2.9 MB, of which the optimizer's file 1.9 MB.

let folder: string
let runner: string
let plan: Plan
let reference: ReturnType<typeof runRecord>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-disk-'))
  runner = await bundleRunner('spec/training/kill-runner.ts')
  plan = await planOf('scripts/kills/heavy.trainspec', folder, { 'arguments.max_steps': '16' })
  expect((await run(plan)).kind).toBe('finished')
  reference = runRecord(join(folder, 'run'))
})
afterAll(() => {
  for (const path of [folder, dirname(runner)]) rmSync(path, { recursive: true, force: true })
})

const inFolder = (output: string): Plan => ({ ...plan, environment: { ...plan.environment, output_dir: output } })

/** Whether this process may mount a file system of its own. */
function mountSmall(path: string, size: string): boolean {
  mkdirSync(path)
  return process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]).status === 0
}

const small = join(mkdtempSync(join(tmpdir(), 'trainspec-mount-')), 'small')
const mounted = mountSmall(small, '8m')
afterAll(() => {
  if (mounted) spawnSync('umount', [small])
  rmSync(dirname(small), { recursive: true, force: true })
})

test.runIf(mounted)('a disk that fills during a save (needs the right to mount a small file system): earlier checkpoints stay, and with room made the run comes to the same bits', async () => {
  const directory = join(small, 'run')
  const outcome = await run(inFolder(directory))
  if (outcome.kind !== 'failed') throw new Error(outcome.kind)
  expect(outcome.problems.map(({ code, message }) => [code, message])).toEqual([['SPEC7007', expect.stringMatching(/^checkpoint-\d+ could not be written: the disk is full$/)]])
  expect(exitCodeOf(outcome)).toBe(3)
  const before = listCheckpoints(directory)
  expect(before).toEqual([2, 4])
  for (const update of before) expect(typeof verifyCheckpoint(join(directory, `checkpoint-${update}`))).toBe('object')
  expect(readdirSync(join(directory, '.trainspec')).filter(name => name.startsWith('tmp-'))).toEqual([])
  expect(readEvents(directory).at(-1)).toMatchObject({ type: 'run_end', outcome: 'failed' })

  expect(spawnSync('mount', ['-o', 'remount,size=64m', small]).status).toBe(0)
  expect((await run(inFolder(directory), { resume: true })).kind).toBe('finished')
  expect(readEvents(directory).filter(({ type }) => type === 'attempt')).toMatchObject([{ from_update: 0 }, { from_update: 4 }])
  expect(runRecord(directory)).toEqual(reference)
})

test.runIf(process.platform !== 'win32')('a file that cannot grow during a save: earlier checkpoints stay, and without the limit the run comes to the same bits', async () => {
  const home = mkdtempSync(join(tmpdir(), 'trainspec-limit-'))
  const directory = join(home, 'run')
  const path = join(home, 'plan.json')
  writeFileSync(path, JSON.stringify(inFolder(directory)))

  // Killed after its second checkpoint, so that there are some to keep.
  const first = spawn(process.execPath, [runner, path], { stdio: 'ignore' })
  const ended = new Promise(resolve => first.on('exit', resolve))
  while (!existsSync(join(directory, 'checkpoint-4'))) await new Promise(resolve => setTimeout(resolve, 2))
  first.kill('SIGKILL')
  await ended
  const before = listCheckpoints(directory)
  const bytes = () => before.map(update => readFileSync(join(directory, `checkpoint-${update}`, 'optimizer.safetensors')).toString('base64'))
  const kept = bytes()

  // 1200 blocks are 0.6 MB, or 1.2 MB in shells that count in kilobytes; the signal is ignored so that a write fails instead.
  const limited = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f 1200; exec "$0" "$@"`, process.execPath, runner, path], { encoding: 'utf8' })
  expect(limited.status).toBe(3)
  expect(limited.stderr).toMatch(/SPEC7007 checkpoint-\d+ could not be written/)
  expect(listCheckpoints(directory)).toEqual(before)
  expect(bytes()).toEqual(kept)

  expect(spawnSync(process.execPath, [runner, path], { encoding: 'utf8' }).status).toBe(0)
  expect(runRecord(directory)).toEqual(reference)
  rmSync(home, { recursive: true, force: true })
})
