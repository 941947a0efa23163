import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.mjs'
import { readEvents } from '../../src/events/read.ts'

// Below node_modules, so that the libraries outside the bundle are found.
const built = resolve('node_modules/.cache/trainspec', `resume-${process.pid}`)
const homes: string[] = []
beforeAll(() => bundle(built), 60_000)
afterAll(() => [built, ...homes].forEach(path => rmSync(path, { recursive: true, force: true })))

const rows = Array.from({ length: 24 }, (_, row) => `${(row * 7) % 5},${(row * 3) % 4},${row % 3}`)
const spec = `run small {
  data {
    train = csv("train.csv")
    input x: tensor[2] = columns("a", "b")
    label y: class(3)
  }
  model {
    dropout(0.1)
    head = linear(3)
  }
  loss cross_entropy
  arguments {
    output_dir: "out"
    learning_rate: 1e-2
    per_device_train_batch_size: 4
    max_steps: 12
    save_steps: 4
    logging_steps: 2
  }
  callbacks {
    on begin { warn("begun") }
    on step when step == 8 { stop("half way") }
  }
}
`

/** A project whose run has stopped after update 8, and the command line in it. */
function project() {
  const home = mkdtempSync(join(tmpdir(), 'trainspec-resume-'))
  homes.push(home)
  writeFileSync(join(home, 'trainspec.yaml'), '')
  writeFileSync(join(home, 'train.csv'), `a,b,y\n${rows.join('\n')}\n`)
  writeFileSync(join(home, 'small.trainspec'), spec)
  const trainspec = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(built, 'main.js'), ...args], { cwd: home, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
    return { code: status, out: stdout, err: stderr }
  }
  const resume = (from: string, to: string) => {
    writeFileSync(join(home, 'small.trainspec'), spec.replace(from, to))
    return trainspec('run', 'small.trainspec', '--resume', '--view', 'plain')
  }
  expect(trainspec('run', 'small.trainspec', '--view', 'none').code).toBe(0)
  const warnings = () => readEvents(join(home, 'out')).flatMap(event => (event.type === 'warning' ? [event.message] : []))
  const attempts = () => readEvents(join(home, 'out')).filter(({ type }) => type === 'attempt').length
  return { home, resume, warnings, attempts, trainspec }
}

test('the same spec: nothing is said, and a run that is over stays so', () => {
  const { resume, attempts } = project()
  const again = resume('', '')
  expect(again).toMatchObject({ code: 0, err: '' })
  expect(again.out).toContain('nothing to do')
  expect(attempts()).toBe(1)
})

test('a safe change is told by field, and warns of nothing', () => {
  const { resume, warnings, attempts } = project()
  const resumed = resume('logging_steps: 2', 'logging_steps: 1')
  expect(resumed.code).toBe(0)
  expect(resumed.err).toMatch(/arguments\.logging_steps\n +2 \S+ 1\n +safe: /)
  expect(resumed.err).toContain('computes the same numbers')
  expect(warnings().filter(message => message.includes('forks'))).toEqual([])
  expect(attempts()).toBe(2)
})

test('a change that forks the run is told by field, is a warning in the log and a line of the view', () => {
  const { resume, warnings } = project()
  const resumed = resume('learning_rate: 1e-2', 'learning_rate: 2e-2')
  expect(resumed.code).toBe(0)
  expect(resumed.err).toMatch(/arguments\.learning_rate\n +0\.01 \S+ 0\.02\n +forks: /)
  expect(warnings().some(message => message.startsWith('forks the run: arguments.learning_rate differs'))).toBe(true)
  expect(resumed.out).toMatch(/warning +.*forks the run: arguments\.learning_rate/)
})

test('a change that the checkpoint does not fit is refused, and nothing is touched', () => {
  const { home, resume, attempts } = project()
  const before = readFileSync(join(home, 'out/plan.json'), 'utf8')
  const refused = resume('per_device_train_batch_size: 4', 'per_device_train_batch_size: 3')
  expect(refused.code).toBe(3)
  expect(refused.err).toContain('refused: ')
  expect(refused.err).toContain('SPEC7005')
  expect(readFileSync(join(home, 'out/plan.json'), 'utf8')).toBe(before)
  expect(attempts()).toBe(1)
})

test('a run directory that was moved goes on, and what happens on begin happens once', () => {
  const { home, trainspec } = project()
  renameSync(join(home, 'out'), join(home, 'elsewhere'))
  writeFileSync(join(home, 'small.trainspec'), spec.replace('step == 8', 'step == 100').replace('"out"', '"elsewhere"'))
  expect(trainspec('run', 'small.trainspec', '--resume', 'checkpoint-4', '--view', 'none').code).toBe(0)
  const events = readEvents(join(home, 'elsewhere'))
  expect(events.filter(({ type }) => type === 'attempt')).toMatchObject([{ from_update: 0 }, { from_update: 4 }])
  expect(events.at(-1)).toMatchObject({ type: 'run_end', outcome: 'completed', update: 12 })
  expect(events.filter(event => event.type === 'warning' && event.message === 'begun')).toHaveLength(1)
})

test('the summary of a resumed run tells the best of the whole run', () => {
  const { home, trainspec } = project()
  const best = spec
    .replace('train = csv("train.csv")', 'train = csv("train.csv")\n    eval = csv("train.csv")')
    .replace('save_steps: 4', '').replace('"out"', '"best"').replace('on step when step == 8 { stop("half way") }', '')
    .replace('  callbacks {', '  strategy evaluation { every: 4 steps }\n  strategy saving { every: 4 steps, best: loss }\n  callbacks {\n    on step when step == 10 { set_learning_rate(99) }')
  writeFileSync(join(home, 'best.trainspec'), best.replace('max_steps: 12', 'max_steps: 8'))
  expect(trainspec('run', 'best.trainspec', '--view', 'plain').out).toMatch(/^best .* at update 8$/m)
  writeFileSync(join(home, 'best.trainspec'), best)
  const { code, out } = trainspec('run', 'best.trainspec', '--resume', '--view', 'plain')
  expect(code).toBe(0)
  expect(out).not.toMatch(/evaluation.*update 8/)
  expect(out).toMatch(/^best .* at update 8$/m)
  expect(out).toMatch(/^updates +12 of 12/m)
})

test('a run goes on where the rule that had stopped it is gone, and comes to the same end as one that never stopped', () => {
  const { home, resume, attempts, trainspec } = project()
  const resumed = resume('    on step when step == 8 { stop("half way") }\n', '')
  expect(resumed.code).toBe(0)
  expect(attempts()).toBe(2)
  expect(readEvents(join(home, 'out')).at(-1)).toMatchObject({ type: 'run_end', outcome: 'completed', update: 12 })
  const weights = () => readFileSync(join(home, 'out/model.safetensors'))
  const gone = weights()
  expect(trainspec('run', 'small.trainspec', '--set', 'arguments.overwrite_output_dir=true', '--view', 'none').code).toBe(0)
  expect(weights().equals(gone)).toBe(true)
})

test('a run that failed on its data before its first update makes room for the mended one, and nothing is said of resuming', () => {
  const { home, trainspec } = project()
  const file = join(home, 'train.csv')
  const sound = readFileSync(file, 'utf8')
  const broken = sound.replace(/\n[^,\n]*,/, '\noops,')
  const directory = { name: 'bad', args: ['run', 'small.trainspec', '--set', 'arguments.output_dir=bad', '--view', 'plain'] }
  for (const mended of [[], ['--resume']]) {
    writeFileSync(file, broken)
    const failed = trainspec(...directory.args)
    expect(failed.code).toBe(3)
    expect(failed.out).not.toContain('--resume')
    expect(trainspec('runs', 'bad').out).toMatch(/^bad +small +failed .*\n {2}.*"oops" is not a number/m)
    writeFileSync(file, sound)
    expect(trainspec(...directory.args, ...mended)).toMatchObject({ code: 0, err: '' })
    expect(readEvents(join(home, 'bad')).filter(({ type }) => type === 'attempt')).toHaveLength(1)
    expect(trainspec(...directory.args).err).toContain('already holds a run')
    rmSync(join(home, 'bad'), { recursive: true })
  }
})

test('a run that failed before it saved anything makes room for a changed one with --resume', () => {
  const { home, trainspec } = project()
  const args = (...sets: string[]) => ['run', 'small.trainspec', '--view', 'plain', ...['output_dir=none', 'save_strategy=no', 'optim=sgd', 'max_grad_norm=0', 'debug=underflow_overflow', ...sets].flatMap(set => ['--set', `arguments.${set}`])]
  const failed = trainspec(...args('learning_rate=1e38'))
  expect(failed).toMatchObject({ code: 3, out: expect.stringMatching(/^help .*\nto begin again +trainspec run small\.trainspec --resume /m) })
  expect(trainspec(...args()).err).toContain('already holds a run')
  const again = trainspec(...args(), '--resume')
  expect(again).toMatchObject({ code: 0, err: '' })
  expect(again.out).toContain('this one starts from the beginning')
  expect(readEvents(join(home, 'none')).filter(({ type }) => type === 'attempt')).toHaveLength(1)
})

// A limit on the memory that a process may write to; elsewhere than on Linux the system does not hold it.
test.runIf(process.platform === 'linux')('a run that memory ran out for in its first update says what helps, and makes room for one with smaller batches', () => {
  const { home } = project()
  const wide = (...args: string[]) => {
    const command = [join(built, 'main.js'), 'run', resolve('spec/training/wide.trainspec'), '--view', 'plain', '--threads', '1', '--set', 'arguments.auto_find_batch_size=false', '--set', 'arguments.output_dir=wide', ...args]
    const { status, stdout, stderr } = spawnSync('sh', ['-c', 'ulimit -d 300000; exec "$0" "$@"', process.execPath, ...command], { cwd: home, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }
  const failed = wide()
  expect(failed.code).toBe(3)
  expect(failed.err).toContain('memory ran out in training')
  expect(failed.out).toMatch(/^help +A batch of 1400 rows was too large: lower per_device_train_batch_size .*\n$/m)
  expect(failed.out).not.toContain('--resume')
  expect(wide('--set', 'arguments.per_device_train_batch_size=8').code).toBe(0)
}, 60_000)

test('to have overwritten a run is no change of it', () => {
  const { trainspec } = project()
  const args = ['run', 'small.trainspec', '--set', 'arguments.output_dir=again', '--view', 'plain']
  expect(trainspec(...args).code).toBe(0)
  expect(trainspec(...args, '--set', 'arguments.overwrite_output_dir=true').code).toBe(0)
  const resumed = trainspec(...args, '--resume')
  expect([resumed.code, resumed.err]).toEqual([0, ''])
  expect(resumed.out).toContain('nothing to do')
})
