import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf } from '../support/run-spec.ts'

let folder: string
let runner: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-workers-'))
  runner = await bundleRunner('spec/training/kill-runner.ts')
})
afterAll(() => {
  for (const path of [folder, dirname(runner)]) rmSync(path, { recursive: true, force: true })
})

/** The run of spec/training/kill.trainspec, which rolls back, skips updates and runs code, with so many workers. */
async function project(name: string, workers: number): Promise<{ readonly plan: string; readonly directory: string }> {
  const home = join(folder, name)
  const plan = `${home}.json`
  writeFileSync(plan, JSON.stringify(await planOf('spec/training/kill.trainspec', home, { 'arguments.dataloader_num_workers': String(workers) })))
  return { plan, directory: join(home, 'run') }
}

test('a run with threads that make batches comes to the bits of one without, also after being killed', async () => {
  const [none, two, killed] = [await project('none', 0), await project('two', 2), await project('killed', 2)]
  for (const { plan } of [none, two]) expect(spawnSync(process.execPath, [runner, plan], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })

  const child = spawn(process.execPath, [runner, killed.plan], { stdio: 'ignore' })
  const ended = new Promise(resolve => child.on('exit', resolve))
  while (!existsSync(join(killed.directory, 'checkpoint-24')) && child.exitCode === null) await new Promise(resolve => setTimeout(resolve, 2))
  child.kill('SIGKILL')
  await ended
  expect(spawnSync(process.execPath, [runner, killed.plan], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  expect(readEvents(killed.directory).filter(({ type }) => type === 'attempt')).toHaveLength(2)

  // Of all that a run leaves, only the plan's own text tells the number of threads.
  const reference = runRecord(none.directory)
  expect(runRecord(two.directory)).toEqual(reference)
  expect(runRecord(killed.directory)).toEqual(reference)
}, 60_000)

test.runIf(process.platform === 'linux')('the threads run beside the one that trains, and end with the run', async () => {
  const { plan, directory } = await project('seen', 5)
  const threads = async (path: string): Promise<number> => {
    const child = spawn(process.execPath, [runner, path], { stdio: 'ignore' })
    const ended = new Promise<number>(resolve => child.on('exit', code => resolve(code ?? -1)))
    let most = 0
    const { readdirSync } = await import('node:fs')
    const timer = setInterval(() => {
      try {
        most = Math.max(most, readdirSync(`/proc/${child.pid}/task`).length)
      } catch {
        // It has ended.
      }
    }, 5)
    expect(await ended).toBe(0)
    clearInterval(timer)
    return most
  }
  const without = await project('unseen', 0)
  const difference = (await threads(plan)) - (await threads(without.plan))
  // Node itself may have one more or less for a moment.
  expect(difference).toBeGreaterThanOrEqual(4)
  expect(existsSync(join(directory, 'model.safetensors'))).toBe(true)
}, 60_000)
