import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withBatchSize } from '../../src/compiler/batch-size.ts'
import { readEvents } from '../../src/events/read.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { fittingPlan, nextBatchSize } from '../../src/training/batch-size.ts'
import { listCheckpoints } from '../../src/training/checkpoint/verify.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
let plan: Plan
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-batch-'))
  plan = await planOf('spec/training/wide.trainspec', folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sized = (size: number, of: Plan = plan): Plan => (size === of.spec.training.train_batch_size ? of : withBatchSize(of, size)[0]!)
const inFolder = (name: string, of: Plan = plan): Plan => ({ ...of, environment: { ...of.environment, output_dir: join(folder, name) } })
const withMemory = (bytes: number, of: Plan = plan): Plan => ({ ...of, environment: { ...of.environment, total_memory_bytes: bytes } })
const planIn = (directory: string): Plan => JSON.parse(readFileSync(join(directory, 'plan.json'), 'utf8')) as Plan
/** Without the events and files that tell of attempts. */
const record = (directory: string) => ({ ...runRecord(directory), own: [], files: [] })

test('the sizes tried are those of Accelerate 1.14: nine tenths, rounded down', () => {
  const ladder = (from: number): number[] => {
    const next = nextBatchSize(sized(from))
    return next === 0 ? [] : [next, ...ladder(next)]
  }
  expect(ladder(64)).toEqual([57, 51, 45, 40, 36, 32, 28, 25, 22, 19, 17, 15, 13, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(ladder(10)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
})

test('a size that takes the same rows, because there are no more, is not tried', () => {
  expect(nextBatchSize(sized(8000))).toBe(1331)
})

describe('memory that the forecast says is not there', () => {
  test('the size goes down before the run, and the run is that of the smaller plan', async () => {
    const limit = sized(500).spec.forecast.memory.peak
    const fitting = fittingPlan(withMemory(limit), withBatchSize)
    if (!('plan' in fitting)) throw new Error('nothing fits')
    const size = fitting.plan.spec.training.train_batch_size
    expect(fitting.plan.spec.forecast.memory.peak).toBeLessThanOrEqual(limit)
    expect(nextBatchSize(sized(size))).toBeLessThan(500)
    expect(size).toBeLessThanOrEqual(500)

    expect((await run(inFolder('forecast', withMemory(limit)))).kind).toBe('finished')
    const directory = join(folder, 'forecast')
    expect(planIn(directory).hash).toBe(sized(size).hash)
    expect(readEvents(directory).slice(0, 2)).toMatchObject([
      { type: 'attempt', n: 1, plan_hash: sized(size).hash },
      { type: 'batch_size', from: 1400, to: size, reason: expect.stringMatching(/^about .* are needed and there are /) },
    ])
    expect((await run(inFolder('direct', sized(size)))).kind).toBe('finished')
    expect(record(directory)).toEqual(record(join(folder, 'direct')))
  })

  test('where not even one row fits, nothing is started', async () => {
    const outcome = await run(inFolder('nothing', withMemory(2 ** 20)))
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ name: 'no-batch-fits' }] })
    expect(existsSync(join(folder, 'nothing', 'plan.json'))).toBe(false)
  })

  test('without auto_find_batch_size the size is what the spec says', async () => {
    const small = await planOf('spec/training/wide.trainspec', folder, { 'arguments.auto_find_batch_size': 'false', 'arguments.per_device_train_batch_size': '8', 'arguments.max_steps': '1' })
    expect((await run(inFolder('off', withMemory(2 ** 20, small)))).kind).toBe('finished')
    expect(planIn(join(folder, 'off')).spec.training.train_batch_size).toBe(8)
  })
})

// A limit on the memory that a process may write to; elsewhere than on Linux the system does not hold it.
describe.runIf(process.platform === 'linux')('a process that gets no more memory (ulimit -d)', () => {
  const kibibytes = 300_000
  let runner: string
  beforeAll(async () => {
    runner = await bundleRunner('spec/training/kill-runner.ts')
  })
  afterAll(() => rmSync(dirname(runner), { recursive: true, force: true }))

  const file = (name: string, of: Plan): string => {
    const path = join(folder, `${name}.json`)
    writeFileSync(path, JSON.stringify(of))
    return path
  }
  const limited = (path: string) => spawnSync('sh', ['-c', `ulimit -d ${kibibytes}; exec "$0" "$@"`, process.execPath, runner, path], { encoding: 'utf8' })

  test('training begins anew with smaller batches until one fits; killed, it goes on at that size, to the same bits', async () => {
    const directory = join(folder, 'limited')
    const path = file('limited', inFolder('limited'))
    const { status, stderr } = limited(path)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const smaller = planIn(directory)
    const size = smaller.spec.training.train_batch_size
    expect(size).toBeLessThan(1400)
    expect(smaller.hash).toBe(sized(size).hash)

    const events = readEvents(directory)
    const attempts = events.flatMap(event => (event.type === 'attempt' ? [event] : []))
    const sizes = events.flatMap(event => (event.type === 'batch_size' ? [event] : []))
    expect(attempts.map(({ n, from_update }) => [n, from_update])).toEqual(attempts.map((_, index) => [index + 1, 0]))
    expect(attempts.map(({ plan_hash }) => plan_hash)).toEqual([1400, ...sizes.map(({ to }) => to)].map(at => sized(at).hash))
    expect(sizes.map(({ from, to }) => [from, to])).toEqual(sizes.map(({ from }) => [from, nextBatchSize(sized(from))]))
    for (const { reason } of sizes) expect(reason).toMatch(/^memory ran out in training: /)
    expect(sizes.at(-1)?.to).toBe(size)

    // The same as a run that was planned for this size, with all the memory there is.
    expect((await run(inFolder('planned', sized(size)))).kind).toBe('finished')
    expect(record(directory)).toEqual(record(join(folder, 'planned')))

    // Killed after a checkpoint and gone on with under the plan that was asked for, it keeps the size that it had come to.
    const again = join(folder, 'killed')
    const asked = file('killed', inFolder('killed'))
    const child = spawn('sh', ['-c', `ulimit -d ${kibibytes}; exec "$0" "$@"`, process.execPath, runner, asked], { stdio: 'ignore' })
    const ended = new Promise(resolve => child.on('exit', resolve))
    while (!existsSync(join(again, 'checkpoint-2')) && child.exitCode === null) await new Promise(resolve => setTimeout(resolve, 2))
    child.kill('SIGKILL')
    await ended
    const reached = planIn(again).spec.training.train_batch_size
    expect(reached).toBeLessThan(1400)
    expect((await run(inFolder('killed'), { resume: true })).kind).toBe('finished')
    expect(planIn(again).hash).toBe(sized(reached).hash)
    if (reached !== size) expect((await run(inFolder('planned-too', sized(reached)))).kind).toBe('finished')
    expect(record(again)).toEqual(record(join(folder, reached === size ? 'planned' : 'planned-too')))
  }, 120_000)

  test('a run that has a checkpoint is not thrown away: it ends, and goes on where there is more memory', async () => {
    const directory = join(folder, 'kept')
    const path = file('kept', inFolder('kept'))
    const child = spawn(process.execPath, [runner, path], { stdio: 'ignore' })
    const ended = new Promise(resolve => child.on('exit', resolve))
    while (!existsSync(join(directory, 'checkpoint-2')) && child.exitCode === null) await new Promise(resolve => setTimeout(resolve, 2))
    child.kill('SIGKILL')
    await ended
    const before = listCheckpoints(directory)
    expect(before[0]).toBe(2)

    const { status, stderr } = limited(path)
    expect(status).toBe(3)
    expect(stderr).toMatch(/SPEC7013 memory ran out in training: /)
    expect(listCheckpoints(directory)).toEqual(before)
    expect(planIn(directory).hash).toBe(plan.hash)
    expect((await run(inFolder('kept'), { resume: true })).kind).toBe('finished')
  }, 60_000)

  test('in an evaluation it is the evaluation batch that is too large, and the training batch stays', async () => {
    const evaluating = await planOf('spec/training/wide.trainspec', folder, {
      'arguments.per_device_train_batch_size': '4', 'arguments.per_device_eval_batch_size': '1400', 'arguments.evaluation_strategy': '"steps"', 'arguments.eval_steps': '1',
    }, { width: '40960' })
    const path = file('evaluating', inFolder('evaluating', evaluating))
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -d 300000; exec "$0" "$@"`, process.execPath, runner, path], { encoding: 'utf8' })
    expect({ status, stderr }).toMatchObject({ status: 3, stderr: expect.stringMatching(/SPEC7013 memory ran out in evaluation: /) as string })
    expect(planIn(join(folder, 'evaluating')).spec.training.train_batch_size).toBe(4)
  }, 60_000)
})
