import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { parseCase } from '../../scripts/fidelity/case.ts'
import { writeCase } from '../../scripts/fidelity/write.ts'
import type { RunOutcome } from '../../src/training/execute.ts'
import { exitCodeOf } from '../../src/training/execute.ts'
import { takeLock } from '../../src/training/lock.ts'
import { processStart } from '../../src/training/process-identity.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf, run } from '../support/run-spec.ts'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'trainspec-directory-'))
let original: Plan
let project: string
beforeAll(async () => {
  project = fresh()
  const recorded = parseCase(readFileSync(join(import.meta.dirname, 'fidelity-cases/save-01.json'), 'utf8'))
  original = await planOf(writeCase(recorded, project), project)
})

/** The plan, for another directory; `overwrite` sets overwrite_output_dir. */
const planFor = (directory: string, overwrite = false): Plan => ({
  ...original,
  spec: { ...original.spec, arguments: { ...original.spec.arguments, overwrite_output_dir: { value: overwrite, origin: { kind: 'default' } } } },
  environment: { ...original.environment, output_dir: directory },
})
const problems = (outcome: RunOutcome): string[] => ('problems' in outcome ? outcome.problems.map(({ name }) => name) : [outcome.kind])

test('a run never starts on top of another; resuming a finished one does nothing; overwriting removes only what is ours', async () => {
  const directory = join(fresh(), 'run')
  expect((await run(planFor(directory))).kind).toBe('finished')
  const record = runRecord(directory)

  const second = await run(planFor(directory))
  expect(problems(second)).toEqual(['run-exists'])
  expect(exitCodeOf(second)).toBe(3)
  expect(runRecord(directory)).toEqual(record)

  const before = readFileSync(join(directory, 'events.jsonl'), 'utf8')
  const resumed = await run(planFor(directory), { resume: true })
  expect(resumed).toMatchObject({ kind: 'already-finished', result: { outcome: 'completed', update: 10 } })
  expect(exitCodeOf(resumed)).toBe(0)
  expect(readFileSync(join(directory, 'events.jsonl'), 'utf8')).toBe(before)

  const outside = join(fresh(), 'precious')
  writeFileSync(outside, 'precious')
  writeFileSync(join(directory, 'notes.txt'), 'mine')
  rmSync(join(directory, 'model.safetensors'))
  symlinkSync(outside, join(directory, 'model.safetensors'))
  const third = await run(planFor(directory, true))
  expect(third.kind).toBe('finished')
  expect(readFileSync(outside, 'utf8')).toBe('precious')
  expect(readFileSync(join(directory, 'notes.txt'), 'utf8')).toBe('mine')
  expect(runRecord(directory)).toEqual({ ...record, files: [...record.files, 'notes.txt'].sort() })
  expect(readEvents(directory).filter(({ type }) => type === 'attempt')).toHaveLength(1)
})

test('overwriting leaves a checkpoint folder that holds something else, and says so', async () => {
  const directory = join(fresh(), 'run')
  await run(planFor(directory))
  writeFileSync(join(directory, 'checkpoint-4', 'extra'), 'mine')
  expect(problems(await run(planFor(directory, true)))).toEqual(['directory-foreign'])
  expect(readdirSync(join(directory, 'checkpoint-4'))).toEqual(['extra'])
})

test('files of the names that a run writes, but of no run, are not touched', async () => {
  const directory = join(fresh(), 'run')
  mkdirSync(directory)
  writeFileSync(join(directory, 'model.safetensors'), 'not ours')
  for (const overwrite of [false, true]) expect(problems(await run(planFor(directory, overwrite)))).toEqual(['directory-foreign'])
  expect(readFileSync(join(directory, 'model.safetensors'), 'utf8')).toBe('not ours')
  const linked = join(fresh(), 'run')
  mkdirSync(linked)
  symlinkSync(fresh(), join(linked, '.trainspec'))
  expect(problems(await run(planFor(linked)))).toEqual(['directory-foreign'])
})

test('a directory that cannot be made is a diagnostic', async () => {
  const file = join(fresh(), 'file')
  writeFileSync(file, '')
  const outcome = await run(planFor(join(file, 'run')))
  expect(problems(outcome)).toEqual(['directory-unusable'])
  expect('problems' in outcome && outcome.problems[0]!.message).toMatch(/cannot be used as the run directory: part of the path is a file, not a folder$/)
})

test('resume goes on from the newest complete checkpoint, or from the one named, and comes to the same bits', async () => {
  const whole = join(fresh(), 'run')
  await run(planFor(whole))
  const reference = runRecord(whole)
  const cut = async (damage: (directory: string) => void, resume: boolean | string) => {
    const directory = join(fresh(), 'run')
    await run(planFor(directory))
    // As if killed before its end was recorded.
    const manifest = join(directory, '.trainspec', 'manifest.json')
    writeFileSync(manifest, JSON.stringify({ ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), result: null }))
    damage(directory)
    const outcome = await run(planFor(directory), { resume })
    const attempt = readEvents(directory).filter(event => event.type === 'attempt').at(-1)
    return { outcome, directory, from: attempt?.from_update, notes: readEvents(directory).flatMap(event => (event.type === 'warning' ? [event.message] : [])) }
  }
  const damaged = await cut(directory => {
    rmSync(join(directory, 'checkpoint-10', 'optimizer.safetensors'))
    mkdirSync(join(directory, '.trainspec', 'tmp-checkpoint-12'))
  }, true)
  expect(damaged.from).toBe(8)
  expect(damaged.notes).toEqual(['skipped checkpoint-10: optimizer.safetensors is missing or cannot be read'])
  expect(runRecord(damaged.directory)).toEqual(reference)

  for (const resume of ['checkpoint-4', '4']) {
    const named = await cut(() => undefined, resume)
    expect(named.from).toBe(4)
    expect(runRecord(named.directory)).toEqual(reference)
  }
  const none = await cut(directory => {
    for (const update of [4, 8, 10]) rmSync(join(directory, `checkpoint-${update}`), { recursive: true })
  }, true)
  expect(none.from).toBe(0)
  expect(runRecord(none.directory)).toEqual(reference)

  expect(problems((await cut(() => undefined, 'checkpoint-5')).outcome)).toEqual(['resume-unknown-checkpoint'])
  expect(problems((await cut(() => undefined, 'elsewhere')).outcome)).toEqual(['resume-unknown-checkpoint'])
})

test('resume where there is no run starts one, and says so', async () => {
  const directory = join(fresh(), 'run')
  expect((await run(planFor(directory), { resume: true })).kind).toBe('finished')
  expect(readEvents(directory).filter(({ type }) => type === 'warning')).toHaveLength(1)
})

test('resume under a plan that the checkpoints do not fit is refused', async () => {
  const directory = join(fresh(), 'run')
  await run(planFor(directory))
  const plan = planFor(directory)
  const other: Plan = { ...plan, hash: 'other', spec: { ...plan.spec, training: { ...plan.spec.training, train_batch_size: 3 } } }
  expect(problems(await run(other, { resume: true }))).toEqual(['resume-other-plan'])
})

test('a full disk under the event log ends the run with a diagnostic', async () => {
  // Linux has a file that is always full; elsewhere there is nothing to try it with.
  if (!existsSync('/dev/full')) return
  const directory = join(fresh(), 'run')
  await run(planFor(directory))
  const manifest = join(directory, '.trainspec', 'manifest.json')
  writeFileSync(manifest, JSON.stringify({ ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), result: null }))
  rmSync(join(directory, 'checkpoint-10'), { recursive: true })
  rmSync(join(directory, 'events.jsonl'))
  symlinkSync('/dev/full', join(directory, 'events.jsonl'))
  const outcome = await run(planFor(directory), { resume: true })
  expect(problems(outcome)).toEqual(['write-failed'])
  expect(exitCodeOf(outcome)).toBe(3)
  expect(existsSync(join(directory, 'checkpoint-8', 'manifest.json'))).toBe(true)
})

test('the lock of a live process is refused with who holds it; that of a dead one is taken over', async () => {
  const directory = join(fresh(), 'run')
  mkdirSync(directory)
  const lock = takeLock(directory)
  if ('pid' in lock) throw new Error('held')
  expect(takeLock(directory)).toMatchObject({ pid: process.pid, host: hostname() })
  const outcome = await run(planFor(directory))
  expect(problems(outcome)).toEqual(['directory-in-use'])
  expect('problems' in outcome && outcome.problems[0]!.message).toContain(`process ${process.pid} on ${hostname()}`)
  lock.release()
  lock.release()

  const path = join(directory, '.trainspec', 'lock')
  const holder = { pid: process.pid, host: hostname(), started: 'another life', since: 'then' }
  for (const stale of [JSON.stringify(holder), JSON.stringify({ ...holder, pid: 2 ** 22 - 1 }), '{"pi', '']) {
    writeFileSync(path, stale)
    const taken = takeLock(directory)
    expect('release' in taken, stale).toBe(true)
    if ('release' in taken) taken.release()
  }
  writeFileSync(path, JSON.stringify({ ...holder, host: 'another-host' }))
  expect(takeLock(directory)).toMatchObject({ host: 'another-host' })
  expect(readdirSync(join(directory, '.trainspec'))).toContain('lock')
})

test('a process is known by its start', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid))
  expect(processStart(2 ** 22 - 1)).toBe(null)
})
