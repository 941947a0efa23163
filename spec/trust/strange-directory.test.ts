import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { hashOf } from '../../src/plan/hash.ts'
import { builtCli, obeyed } from './cli.ts'

// A run directory or a saved plan from a stranger, given to the real command line. `home/run` is a copy of a true run each time;
// `home/victim` lies beside it and must stay as it is.

let cli: Awaited<ReturnType<typeof builtCli>>
let home: string
const victim = (): string => join(home, 'victim')
const inRun = (...parts: string[]): string => join(home, 'run', ...parts)

beforeAll(async () => {
  cli = await builtCli('strange-directory')
  home = realpathSync(mkdtempSync(join(tmpdir(), 'trainspec-strange-')))
  writeFileSync(join(home, 'trainspec.yaml'), '')
  writeFileSync(join(home, 'a.csv'), `x,y\n${'1,0\n2,1\n'.repeat(8)}`)
  writeFileSync(join(home, 's.trainspec'), `run true_run {
  data { train = csv("a.csv"); eval = csv("a.csv"); input x: tensor[1]; label y: class(2) }
  model { linear(2) }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 6; per_device_train_batch_size: 4; seed: 1 }
  strategy evaluation { every: 2 steps }
  strategy saving { every: 2 steps, keep: 2 }
}
`)
  expect((await cli.run(home, ['run', 's.trainspec', '--view', 'plain'])).code).toBe(0)
  cpSync(join(home, 'run'), join(home, 'true-run'), { recursive: true })
}, 60_000)
afterAll(() => {
  cli.remove()
  rmSync(home, { recursive: true, force: true })
})
beforeEach(() => {
  for (const name of ['run', 'victim']) rmSync(join(home, name), { recursive: true, force: true })
  cpSync(join(home, 'true-run'), join(home, 'run'), { recursive: true })
  mkdirSync(victim())
  writeFileSync(join(victim(), 'dear.txt'), 'dear')
  writeFileSync(join(victim(), 'events.out.tfevents.dear'), 'dear')
})

async function unharmed(args: readonly string[], codes: readonly number[]): Promise<string> {
  const { code, said } = await cli.run(home, args)
  expect(codes, `${args.join(' ')}: ${code}\n${said}`).toContain(code)
  expect(obeyed.exec(said)?.[0], said).toBeUndefined()
  expect(readFileSync(join(victim(), 'dear.txt'), 'utf8')).toBe('dear')
  expect(readFileSync(join(victim(), 'events.out.tfevents.dear'), 'utf8')).toBe('dear')
  return said
}
const looks = async (): Promise<void> => {
  await unharmed(['attach', 'run', '--view', 'plain'], [0, 2, 3])
  await unharmed(['attach', 'run', '--view', 'json'], [0, 2, 3])
  await unharmed(['runs'], [0])
  await unharmed(['runs', '--json'], [0])
}
const resume = (...codes: number[]): Promise<string> => unharmed(['run', 's.trainspec', '--resume', '--view', 'plain'], codes)

/** As if the run had been killed after its last checkpoint. */
const unfinished = (): void => {
  const path = inRun('.trainspec/manifest.json')
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), result: null }))
}

/** Changes a file of a checkpoint and its manifest with it, as whoever made the folder can. */
function forge(update: number, name: string, change: (text: string) => string): void {
  const path = inRun(`checkpoint-${update}`, name)
  const bytes = Buffer.from(change(readFileSync(path, 'utf8')))
  writeFileSync(path, bytes)
  const manifestPath = inRun(`checkpoint-${update}`, 'manifest.json')
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { files: Record<string, unknown> }
  manifest.files[name] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  writeFileSync(manifestPath, JSON.stringify(manifest))
}

const strange = '\u001b]0;owned\u0007\u001b[2J\u202e\u009b31m\r'

test('events with escapes are shown, not obeyed', async () => {
  const lines = readFileSync(inRun('events.jsonl'), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
  const forged = lines.map(event => {
    switch (event['type']) {
      case 'run_begin': return { ...event, name: strange }
      case 'attempt': return { ...event, engine: strange, device: strange, plan_hash: strange }
      case 'log':
      case 'evaluation': return { ...event, ...(event['type'] === 'evaluation' ? { source: strange } : {}), values: { ...(event['values'] as object), [strange]: 1, __proto__: 2, [`eval_${strange}`]: 3 } }
      case 'checkpoint':
      case 'checkpoint_removed': return { ...event, path: strange }
      case 'run_end': return { ...event, reason: strange }
      default: return event
    }
  })
  const more = { type: 'warning', message: strange, time: 1 }
  const raw = [...forged.slice(0, -1), more, forged.at(-1)].map(event => JSON.stringify(event).replaceAll('\\u009b', '\u009b')).join('\n')
  writeFileSync(inRun('events.jsonl'), `${raw}\n${'x'.repeat(1 << 21)}\n{"type":"log"}\n[]\n`)
  await looks()
  unfinished()
  await resume(0)
  await looks()
}, 60_000)

test.each(['events.jsonl', 'plan.json', '.trainspec/lock', '.trainspec/manifest.json', '.trainspec/runner.log', '.trainspec/tensorboard.json', 'checkpoint-6/manifest.json', 'checkpoint-6/run_state.json', 'checkpoint-6/model.safetensors'])(
  'a pipe, a link or a folder in the place of %s is neither waited for nor followed', async name => {
    for (const make of [
      (path: string) => execFileSync('mkfifo', [path]),
      (path: string) => symlinkSync(join(victim(), 'dear.txt'), path),
      (path: string) => symlinkSync('/dev/zero', path),
      (path: string) => mkdirSync(path),
    ]) {
      rmSync(inRun(), { recursive: true, force: true })
      cpSync(join(home, 'true-run'), inRun(), { recursive: true })
      unfinished()
      rmSync(inRun(name), { force: true })
      make(inRun(name))
      // What a viewer reads; the rest only matters to a run.
      if (!name.startsWith('checkpoint') && !name.endsWith('manifest.json')) {
        await unharmed(['attach', 'run', '--view', 'plain'], [0, 2, 3])
        await unharmed(['runs'], [0])
      }
      await resume(0, 1, 2, 3)
    }
  }, 120_000)

test('links in place of checkpoints, of our own folder and of the control folder', async () => {
  unfinished()
  for (const name of ['checkpoint-4', 'checkpoint-6']) {
    rmSync(inRun(name), { recursive: true })
    symlinkSync(victim(), inRun(name))
  }
  symlinkSync(victim(), inRun('.trainspec/tmp-checkpoint-2'))
  symlinkSync(victim(), inRun('.trainspec/tmp-removed-checkpoint-2'))
  await resume(0, 3)
  rmSync(inRun('.trainspec/control'), { recursive: true, force: true })
  symlinkSync(victim(), inRun('.trainspec/control'))
  await unharmed(['stop', 'run'], [2, 3])
  await unharmed(['checkpoint', 'run'], [2, 3])
  rmSync(inRun('.trainspec'), { recursive: true })
  symlinkSync(victim(), inRun('.trainspec'))
  await resume(3)
  await unharmed(['run', 's.trainspec', '--view', 'plain', '--set', 'arguments.overwrite_output_dir=true'], [3])
}, 60_000)

test('a checkpoint whose state names folders elsewhere is refused', async () => {
  for (const change of [
    (loop: Record<string, unknown>) => ({ ...loop, saved: ['1/../../victim', 4, 6] }),
    (loop: Record<string, unknown>) => ({ ...loop, saved: [-1, 1e300] }),
    (loop: Record<string, unknown>) => ({ ...loop, best: { metric: 1, update: 4, checkpoint: '4/../../victim' } }),
    (loop: Record<string, unknown>) => ({ ...loop, control: null }),
    () => null,
  ]) {
    rmSync(inRun(), { recursive: true, force: true })
    cpSync(join(home, 'true-run'), inRun(), { recursive: true })
    unfinished()
    forge(6, 'run_state.json', text => {
      const state = JSON.parse(text) as { loop: Record<string, unknown> }
      return JSON.stringify({ ...state, loop: change(state.loop) })
    })
    expect(await resume(3)).toContain('its state is not one that a run writes')
  }
  unfinished()
}, 60_000)

test('a checkpoint whose files hold nonsense of the right hash is refused', async () => {
  unfinished()
  const huge = Buffer.alloc(8)
  huge.writeBigUInt64LE(2n ** 62n)
  for (const [name, text] of [
    ['model.safetensors', huge.toString('latin1')], ['model.safetensors', ''], ['optimizer.safetensors', '\0\0\0\0\0\0\0\0'],
    ['run_state.json', '{'], ['run_state.json', '[]'], ['trainer_state.json', '{"log_history": [{"loss": "x"}]}'], ['trainer_state.json', strange],
  ] as const) {
    rmSync(inRun('checkpoint-6'), { recursive: true, force: true })
    cpSync(join(home, 'true-run/checkpoint-6'), inRun('checkpoint-6'), { recursive: true })
    forge(6, name, () => text)
    await resume(3)
  }
}, 60_000)

test('a manifest leads out of no folder, and a forged result is shown as text', async () => {
  const path = inRun('.trainspec/manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  writeFileSync(path, JSON.stringify({ ...manifest, files: ['../victim/dear.txt', '/etc/hostname', 'plan.json'] }))
  const checkpoint = inRun('checkpoint-6/manifest.json')
  const files = (JSON.parse(readFileSync(checkpoint, 'utf8')) as { files: object }).files
  writeFileSync(checkpoint, JSON.stringify({ format_version: 1, update: 6, plan_hash: 'x', files: { ...files, '../../victim/dear.txt': { bytes: 4, sha256: 'x' } } }))
  await unharmed(['run', 's.trainspec', '--view', 'plain', '--set', 'arguments.overwrite_output_dir=true'], [0, 3])
  for (const result of [{ outcome: 'completed', reason: strange, update: 6, values: { [strange]: 1, loss: strange } }, { outcome: strange }, 4, { outcome: 'stopped', reason: null, update: '6', values: null }]) {
    rmSync(inRun(), { recursive: true, force: true })
    cpSync(join(home, 'true-run'), inRun(), { recursive: true })
    writeFileSync(path, JSON.stringify({ ...manifest, result }))
    writeFileSync(inRun('events.jsonl'), '')
    await resume(0, 3)
    await looks()
  }
}, 60_000)

test('a remembered report elsewhere is neither removed nor written', async () => {
  unfinished()
  for (const file of ['../victim/events.out.tfevents.dear', join(victim(), 'events.out.tfevents.dear'), 'runs/../../victim/events.out.tfevents.dear']) {
    writeFileSync(inRun('.trainspec/tensorboard.json'), JSON.stringify({ file }))
    await unharmed(['run', 's.trainspec', '--resume', 'checkpoint-4', '--view', 'plain', '--set', 'arguments.report_to=tensorboard'], [0, 3])
  }
}, 60_000)

test('control files that are none of ours do nothing', async () => {
  unfinished()
  mkdirSync(inRun('.trainspec/control'), { recursive: true })
  for (const [name, text] of [['../x.json', ''], ['a.json', '{"verb":"rm -rf"}'], ['b.json', '{"verb":"stop","path":"/etc"}'], [`${strange.replaceAll('\r', '')}.json`, '{"verb":"stop"}']] as const) {
    if (!name.startsWith('..')) writeFileSync(inRun('.trainspec/control', name), text)
  }
  symlinkSync(join(victim(), 'dear.txt'), inRun('.trainspec/control/c.json'))
  execFileSync('mkfifo', [inRun('.trainspec/control/d.json')])
  await resume(0)
}, 60_000)

test('a plan from a stranger runs no code unasked, reads nothing outside, and is held to its own facts', async () => {
  const plan = JSON.parse(readFileSync(join(home, 'true-run/plan.json'), 'utf8')) as Plan
  const mark = join(home, 'RAN')
  writeFileSync(join(home, 'cb.js'), `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(mark)}, '')\nexport default {}\n`)
  const sha256 = createHash('sha256').update(readFileSync(join(home, 'cb.js'))).digest('hex')
  const evil = (change: (spec: Plan['spec']) => Partial<Plan['spec']>, environment: Partial<Plan['environment']> = {}): void => {
    const spec = { ...plan.spec, ...change(plan.spec) }
    writeFileSync(join(home, 'evil.json'), JSON.stringify({ ...plan, spec, hash: hashOf(spec), environment: { ...plan.environment, output_dir: join(home, 'other'), ...environment } }))
  }
  const refused = (): Promise<string> => unharmed(['run', 'evil.json', '--view', 'plain'], [1, 3])

  evil(() => ({ callback_files: [{ path: 'cb.js', sha256 }] }))
  expect(await refused()).toContain('code-not-allowed')
  evil(() => ({ callback_files: [{ path: '../../../../../../etc/hostname', sha256 }] }))
  expect(await unharmed(['run', 'evil.json', '--allow-code', '--view', 'plain'], [1])).toContain('plan-source-outside')
  for (const path of ['/etc/passwd', '../../../../etc/passwd', '/dev/zero']) {
    evil(spec => ({ data: { ...spec.data, sources: Object.fromEntries(Object.entries(spec.data.sources).map(([name, source]) => [name, { ...source, path }])) as Plan['spec']['data']['sources'] } }))
    expect(await refused()).toContain('plan-source-outside')
  }
  // A link inside the root that leads out of it.
  symlinkSync('/etc/hostname', join(home, 'link.csv'))
  evil(spec => ({ data: { ...spec.data, sources: Object.fromEntries(Object.entries(spec.data.sources).map(([name, source]) => [name, { ...source, path: 'link.csv' }])) as Plan['spec']['data']['sources'] } }))
  expect(await refused()).toContain('plan-source-outside')
  evil(() => ({ event_rules: [{ event: 'step', condition: null, actions: [{ name: 'rm -rf /', options: {} }] }] }))
  expect(await refused()).toContain('rm -rf /')
  rmSync(join(home, 'other'), { recursive: true, force: true })
  evil(() => ({ name: strange }))
  await unharmed(['run', 'evil.json', '--view', 'plain'], [0])
  await unharmed(['attach', 'other', '--view', 'plain'], [0])
  expect(existsSync(mark)).toBe(false)
}, 60_000)

test('a plan that calls the whole file system its root learns nothing of a file but whether it knew it', async () => {
  const plan = JSON.parse(readFileSync(join(home, 'true-run/plan.json'), 'utf8')) as Plan
  rmSync(join(home, 'other'), { recursive: true, force: true })
  for (const path of ['etc/passwd', 'dev/zero', 'proc/self/environ']) {
    const sources = Object.fromEntries(Object.entries(plan.spec.data.sources).map(([name, source]) => [name, { ...source, path }])) as Plan['spec']['data']['sources']
    const spec = { ...plan.spec, data: { ...plan.spec.data, sources } }
    writeFileSync(join(home, 'evil.json'), JSON.stringify({ ...plan, spec, hash: hashOf(spec), environment: { ...plan.environment, root: '/', output_dir: join(home, 'other') } }))
    const said = await unharmed(['run', 'evil.json', '--view', 'plain'], [1])
    expect(said).toMatch(/plan-source-(changed|missing)/)
    expect(said).not.toContain('root:x:')
  }
}, 30_000)
