import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.mjs'
import { readEvents } from '../../src/events/read.ts'
import { parseEventLine } from '../../src/events/line.ts'

// Below node_modules, so that the libraries outside the bundle are found.
const built = resolve('node_modules/.cache/trainspec', `cli-${process.pid}`)
let dir = ''
beforeAll(async () => {
  await bundle(built)
  dir = mkdtempSync(join(tmpdir(), 'process-'))
}, 60_000)
afterAll(() => {
  rmSync(built, { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function start(args: readonly string[], cwd = join(dir, 'flowers'), more: NodeJS.ProcessEnv = {}): { child: ReturnType<typeof spawn>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(built, 'main.js'), ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', ...more } })
  let out = ''
  let err = ''
  child.stdout!.on('data', (text: Buffer) => void (out += text.toString()))
  child.stderr!.on('data', (text: Buffer) => void (err += text.toString()))
  return { child, ended: new Promise(done => child.on('close', code => done({ code, out, err }))) }
}
const trainspec = (...args: string[]): Promise<Ended> => start(args).ended

test('a project made by init is checked, planned, trained, listed, and refused a second time', async () => {
  const made = await start(['init'], dir).ended
  expect(made).toMatchObject({ code: 0, err: '' })
  expect((await start(['init'], dir).ended).code).toBe(2)
  expect(await trainspec('check', 'flowers.trainspec')).toMatchObject({ code: 0, err: '' })
  expect((await trainspec('fmt', '--check', 'flowers.trainspec')).code).toBe(0)
  expect(await trainspec('plan', 'flowers.trainspec', '--out', 'plan.json')).toMatchObject({ code: 0 })
  expect((await trainspec('plan', '--check', 'plan.json')).code).toBe(0)
  expect((await trainspec('diff', '--check', 'plan.json', 'flowers.trainspec')).code).toBe(0)
  const ran = await trainspec('run', 'flowers.trainspec')
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(ran.out).toMatch(/\nflowers +completed\nupdates +320 of 320 in /)
  expect(ran.out).not.toMatch(/[^\P{Cc}\n]/u)
  expect(existsSync(join(dir, 'flowers/runs/flowers/model.safetensors'))).toBe(true)
  const { runs } = JSON.parse((await trainspec('runs', '--json')).out) as { runs: { dir: string; state: string; update: number; best: number }[] }
  expect(runs).toHaveLength(1)
  expect(runs[0]).toMatchObject({ dir: 'runs/flowers', state: 'completed', update: 320 })
  expect(runs[0]!.best).toBeGreaterThan(0.9)
  const again = await trainspec('run', 'flowers.trainspec')
  expect(again.code).toBe(3)
  expect(again.err).toContain('--resume')
  expect((await trainspec('stop', 'runs/flowers')).code).toBe(3)
  expect((await trainspec('attach', 'runs/flowers')).out).toContain('completed')
}, 120_000)

test('a run is asked for a checkpoint and to stop from outside, and goes on to the same end', async () => {
  const values = ['flowers.trainspec', '--set', 'arguments.output_dir="runs/long"', '--param', 'rounds=4000', '--view', 'json']
  const { child, ended } = start(['run', ...values])
  await new Promise<void>(seen => child.stdout!.on('data', (text: Buffer) => text.includes('"progress"') && seen()))
  expect(await trainspec('checkpoint', 'runs/long')).toMatchObject({ code: 0, out: 'runs/long: a checkpoint is being written\n' })
  expect(await trainspec('stop', 'runs/long')).toMatchObject({ code: 0 })
  const { code, out } = await ended
  expect(code).toBe(130)
  expect(out.trimEnd().split('\n').filter(line => parseEventLine(line) === null)).toEqual([])
  expect(out).toBe(readFileSync(join(dir, 'flowers/runs/long/events.jsonl'), 'utf8'))

  const resumed = start(['run', ...values, '--resume'])
  await new Promise<void>(seen => resumed.child.stdout!.on('data', (text: Buffer) => text.includes('"progress"') && seen()))
  resumed.child.kill('SIGINT')
  expect((await resumed.ended).code).toBe(130)
  const attempts = readEvents(join(dir, 'flowers/runs/long')).filter(event => event.type === 'attempt')
  expect(attempts.map(({ n }) => n)).toEqual([1, 2])
  expect(attempts[1]!.from_update).toBeGreaterThan(0)
}, 120_000)

test('a run whose reader goes away trains on', async () => {
  const { child, ended } = start(['run', 'flowers.trainspec', '--set', 'arguments.output_dir="runs/pipe"'])
  child.stdout!.once('data', () => child.stdout!.destroy())
  expect(await ended).toMatchObject({ code: 0, err: '' })
  expect(existsSync(join(dir, 'flowers/runs/pipe/model.safetensors'))).toBe(true)
})

test('a run leaves nothing of ONNX Runtime with the user, which would be sent away', async () => {
  const home = join(dir, 'home')
  mkdirSync(home)
  const env = { ORT_DISABLE_TELEMETRY: undefined, HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
  expect((await start(['run', 'flowers.trainspec', '--set', 'arguments.output_dir="runs/quiet"', '--view', 'none'], undefined, env).ended).code).toBe(0)
  expect(readdirSync(home, { recursive: true })).toEqual([])
})

test('a run directory that is a file is refused, with and without --resume, and the process ends', async () => {
  writeFileSync(join(dir, 'flowers/taken'), '')
  for (const more of [[], ['--resume']]) {
    const { code, err } = await trainspec('run', 'flowers.trainspec', '--set', 'arguments.output_dir="taken"', ...more)
    expect(code).toBe(3)
    expect(err).toContain('SPEC7004 directory-unusable: taken cannot be used as the run directory: a file of this name is there already')
  }
})

test('an engine that is not there is exit code 4; doctor trains', async () => {
  const { code, err } = await trainspec('run', 'flowers.trainspec', '--engine', 'torch')
  expect(code).toBe(4)
  expect(err).not.toMatch(/\n\s+at /)
  const doctor = await trainspec('doctor')
  expect(doctor.out).toMatch(/^ok +engine onnx +trained 2 updates/m)
  expect(doctor.code).toBe(0)
})
