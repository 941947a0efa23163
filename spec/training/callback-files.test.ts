import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { methodOf } from '../../src/training/callbacks/code/run.ts'
import { readRunState } from '../../src/training/checkpoint/run-state.ts'
import type { ExecuteOptions } from '../../src/training/execute.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'trainspec-callback-')))
  const rows = Array.from({ length: 8 }, (_, row) => `${row % 3},${row % 2}`)
  writeFileSync(join(folder, 'a.csv'), ['x,y', ...rows, ''].join('\n'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const spec = (callbacks: string, more = '', test = false): string => `run tiny {
  data { train = csv("a.csv"); eval = csv("a.csv"); ${test ? 'test = csv("a.csv"); ' : ''}input x: tensor[1]; label y: class(2) }
  model { linear(2) }
  loss cross_entropy${test ? '\n  metrics accuracy' : ''}
  arguments { output_dir: "run"; per_device_train_batch_size: 4; gradient_accumulation_steps: 2; max_steps: 2; seed: 1; ${more} }
  strategy evaluation { every: 2 steps }
  strategy saving { every: 1 steps }
  strategy logging { every: 2 steps }
  callbacks { ${callbacks} }
}
`

interface Given {
  callbacks?: string
  more?: string
  /** With test data, and a metric. */
  test?: boolean
  options?: Partial<ExecuteOptions>
  mend?: (plan: Plan) => Plan
}

/** Runs a spec with a callback file; what it writes with `say` comes back line by line. */
async function tiny(code: string, { callbacks = 'callback "./cb.ts"', more = '', test = false, options = {}, mend = plan => plan }: Given = {}) {
  writeFileSync(join(folder, 'cb.ts'), `import { appendFileSync } from 'node:fs'
import { defineCallback } from 'trainspec/callback'
const say = (text: string): void => appendFileSync(${JSON.stringify(join(folder, 'said'))}, text + '\\n')
${code}`)
  writeFileSync(join(folder, 'spec.trainspec'), spec(callbacks, more, test))
  const outcome = await run(mend(await planOf(join(folder, 'spec.trainspec'), folder)), options)
  return { outcome, problems: 'problems' in outcome ? outcome.problems : [] }
}
const said = (): string[] => readFileSync(join(folder, 'said'), 'utf8').trimEnd().split('\n')
const warnings = (): string[] => readEvents(join(folder, 'run')).flatMap(event => (event.type === 'warning' ? [event.message] : []))
const kept = (update: number): unknown => readRunState(readFileSync(join(folder, `run/checkpoint-${update}/run_state.json`), 'utf8')).loop.code?.['cb.ts']?.state

const everything = `const names = ['on_train_begin', 'on_resume', 'on_epoch_begin', 'on_step_begin', 'on_substep_end', 'on_pre_optimizer_step', 'on_optimizer_step',
  'on_step_end', 'on_log', 'on_prediction_step', 'on_evaluate', 'on_save', 'on_epoch_end', 'on_train_end', 'on_predict']
export default defineCallback({ name: 'all', ...Object.fromEntries(names.map(name => [name, (_a: unknown, state: { global_step: number }) => say(name + ' ' + state.global_step)])) })`

test('every event reaches code, in the order of Transformers', async () => {
  expect((await tiny(everything)).outcome.kind).toBe('finished')
  const update = (n: number) => [`on_step_begin ${n - 1}`, `on_substep_end ${n - 1}`, `on_pre_optimizer_step ${n - 1}`, `on_optimizer_step ${n - 1}`, `on_step_end ${n}`]
  expect(said()).toEqual([
    'on_train_begin 0', 'on_epoch_begin 0', ...update(1), 'on_save 1', 'on_epoch_end 1',
    'on_epoch_begin 1', ...update(2), 'on_log 2', 'on_prediction_step 2', 'on_log 2', 'on_evaluate 2', 'on_save 2', 'on_epoch_end 2',
    'on_log 2', 'on_train_end 2',
  ])
})

test('prediction is told after the end, to code and to rules, and changes nothing of the run any more', async () => {
  const rules = `callback "./cb.ts"
    on predict when test.accuracy >= 0 and test.loss > 0 { warn("predicted") }
    on predict when test.loss < 0 { warn("never") }
    on prediction_step when step == 2 { warn("a batch") }`
  const { outcome } = await tiny(`export default defineCallback({
  name: 'predicts',
  on_train_end() { say('end') },
  on_log() { say('log') },
  on_prediction_step() { say('batch') },
  on_predict(_args, state, control, metrics) {
    say([state.global_step, Object.keys(metrics).join(' '), metrics['test_loss']! > 0, state.log_history.some(entry => 'test_loss' in entry)].join('; '))
    control.stop('too late')
    control.learning_rate = 0
  },
})`, { callbacks: rules, more: 'do_predict: true; per_device_eval_batch_size: 3;', test: true })
  expect(outcome).toMatchObject({ kind: 'finished', result: { outcome: 'completed', reason: null } })
  expect(said()).toEqual(['log', 'batch', 'batch', 'batch', 'log', 'log', 'end', 'batch', 'batch', 'batch',
    '2; test_loss test_accuracy test_runtime test_samples_per_second test_steps_per_second; true; false'])
  expect(warnings()).toEqual([...Array<string>(6).fill('a batch'), 'predicted'])
  expect(readFileSync(join(folder, 'run/predictions.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(9)
})

test('its state comes back on resume, also what JSON has no form for, and on_train_begin does not', async () => {
  const code = `export default defineCallback<{ calls: number; worst: number; lines: string[] }>({
  name: 'state', state: { calls: 0, worst: -Infinity, lines: [] },
  on_train_begin() { say('begin') },
  on_resume() { say('resume with ' + JSON.stringify(this.state.lines) + ' ' + this.state.worst) },
  async on_step_end(_args, state) { await null; this.state.calls++; this.state.lines.push('update ' + state.global_step) },
  on_train_end() { say('calls ' + this.state.calls) },
})`
  await tiny(code)
  expect(said()).toEqual(['begin', 'calls 2'])
  expect(kept(1)).toEqual({ calls: 1, worst: -Infinity, lines: ['update 1'] })
  const { outcome } = await tiny(code, { options: { resume: 'checkpoint-1' } })
  expect(outcome.kind).toBe('finished')
  expect(said().slice(2)).toEqual(['resume with ["update 1"] -Infinity', 'calls 2'])

  const changed = await tiny(`${code} // more`, { options: { resume: 'checkpoint-1' } })
  expect(changed.outcome.kind).toBe('finished')
  expect(warnings()).toContain('forks the run: callback_files.0.sha256 differs (other code steers the run from here on)')
  writeFileSync(join(folder, 'helper.ts'), 'export const a = 1')
  await tiny(`import { a } from './helper.ts'\n${code}\nsay(String(a))`, { more: 'overwrite_output_dir: true;' })
  writeFileSync(join(folder, 'helper.ts'), 'export const a = 2')
  await tiny(`import { a } from './helper.ts'\n${code}\nsay(String(a))`, { more: 'overwrite_output_dir: true;', options: { resume: 'checkpoint-1' } })
  expect(warnings().at(-1)).toBe('forks the run: cb.ts or what it imports is other code than before')
})

test('it steers: flags, the learning rate, warnings, a skipped update, and the end', async () => {
  const { outcome } = await tiny(`export default defineCallback({
  name: 'steer',
  on_pre_optimizer_step(_args, state, control) { if (state.global_step === 0) control.skip_update(); say('norm ' + (state.grad_norm > 0)) },
  on_optimizer_step() { say('applied') },
  on_step_end(_args, state, control) {
    say([state.global_step, control.should_log, control.should_save, control.should_training_stop].join(' '))
    control.should_log = true
    control.learning_rate *= 0.5
    control.warn('half of it')
    if (state.global_step === 1) control.stop('enough')
  },
})`)
  expect(outcome).toMatchObject({ kind: 'finished', result: { outcome: 'stopped', reason: 'enough', update: 1 } })
  expect(said()).toEqual(['norm true', '1 false true false'])
  expect(warnings()).toEqual(['update 1 was skipped', 'half of it'])
  expect(readEvents(join(folder, 'run')).filter(event => event.type === 'log').map(({ update }) => update)).toEqual([1, 1])
})

test('it may ask for an evaluation that the schedule does not have', async () => {
  await tiny(`export default defineCallback({
  name: 'evaluates',
  on_step_end(_args, state, control) { if (state.global_step === 1) control.should_evaluate = true },
  on_evaluate(_args, state, _control, metrics) { say(state.global_step + ' ' + (metrics['eval_loss']! > 0)) },
})`, { mend: plan => ({ ...plan, spec: { ...plan.spec, training: { ...plan.spec.training, schedule: { ...plan.spec.training.schedule, evaluation: { trigger: { kind: 'never' }, delay: 0 } } } } }) })
  expect(said()).toEqual(['1 true'])
})

test('it can change nothing that it is shown', async () => {
  const { problems } = await tiny(`export default defineCallback({
  name: 'hands off',
  on_step_end(args, state, control) {
    const attempts: [string, () => void][] = [
      ['args', () => { (args as Record<string, unknown>)['learning_rate'] = 9 }],
      ['list', () => { (args['report_to'] as string[]).push('wandb') }],
      ['state', () => { (state as { global_step: number }).global_step = 9 }],
      ['history', () => { (state.log_history as unknown[]).push({}) }],
      ['control', () => { (control as unknown as Record<string, unknown>)['more'] = 1 }],
      ['flag', () => { control.should_log = 'yes' as unknown as boolean }],
      ['rate', () => { control.learning_rate = NaN }],
      ['skip', () => { control.skip_update() }],
    ]
    for (const [name, attempt] of attempts) {
      try { attempt(); say(name + ' went through') } catch (error) { say(name + ' ' + (error as Error).name) }
    }
  },
  on_log(_args, _state, _control, values) { try { (values as Record<string, number>)['loss'] = 0 } catch { say('values') } },
})`)
  expect(problems).toEqual([])
  expect(said().slice(0, 8)).toEqual(['args TypeError', expect.stringMatching(/^list /), 'state TypeError', 'history TypeError', 'control TypeError', 'flag TypeError', 'rate TypeError', 'skip Error'])
  expect(said()[1]).not.toContain('went through')
  expect(said()).toContain('values')
})

test('a failure names file, line and event, and keeps the checkpoint', async () => {
  const { outcome, problems } = await tiny(`export default defineCallback({
  name: 'breaks',
  async on_step_end(_args, state) {
    await Promise.resolve()
    if (state.global_step === 2) throw new Error('on purpose')
  },
})`)
  expect(outcome.kind).toBe('failed')
  expect(problems.map(({ name, message }) => [name, message])).toEqual([['callback-failed', 'the callback cb.ts:8 failed in on_step_end: on purpose']])
  expect(readEvents(join(folder, 'run')).at(-1)).toMatchObject({ type: 'run_end', outcome: 'failed' })
  expect(kept(1)).toBeNull()
  writeFileSync(join(folder, 'said'), '')
  expect((await tiny(everything, { options: { resume: true } })).outcome.kind).toBe('finished')
  expect(said()[0]).toBe('on_resume 1')
})

test.each([
  ['export default 4', 'the callback cb.ts cannot be used: it has no default export made by defineCallback'],
  [`export default defineCallback({ name: 'x', on_stepp_end() {} } as never)`, expect.stringMatching(/^the callback cb\.ts cannot be used: there is no event on_stepp_end; there are on_train_begin, /)],
  [`export default defineCallback({ name: 'x', state: new Map() as never })`, 'the callback cb.ts cannot be used: state is an object of a class, which JSON has no form for'],
  [`throw new Error('at once')`, 'the callback cb.ts:4 failed in its top level: at once'],
  ['export default (', expect.stringMatching(/^the callback cb\.ts cannot be used: .+ \(line 4\)$/)],
  [`export default defineCallback({ name: 'x', on_save() { this.state = { f: () => 1 } as never } })`, 'the callback cb.ts failed in a checkpoint: state.f is a function, which JSON has no form for'],
])('what is no callback is said: %s', async (code, message) => {
  const { problems } = await tiny(code)
  expect(problems.map(problem => problem.message)).toEqual([message])
})

test('without leave nothing of it runs', async () => {
  const { outcome, problems } = await tiny(`say('ran')\n${everything}`, { options: { allowCode: false } })
  expect(outcome.kind).toBe('refused')
  expect(problems.map(({ name }) => name)).toEqual(['code-not-allowed'])
  expect(() => said()).toThrow(/ENOENT/)
})

test('a file that changed since the plan was made is not run', async () => {
  writeFileSync(join(folder, 'cb.ts'), 'export default {}')
  writeFileSync(join(folder, 'spec.trainspec'), spec('callback "./cb.ts"'))
  const plan = await planOf(join(folder, 'spec.trainspec'), folder)
  writeFileSync(join(folder, 'cb.ts'), 'throw new Error("ran")')
  const outcome = await run(plan)
  expect('problems' in outcome && outcome.problems.map(({ message }) => message)).toEqual(['the callback cb.ts cannot be used: it is not the file that the plan was made for'])
})

test('several act in the order written, and each sees what the one before asked for', async () => {
  mkdirSync(join(folder, 'more'))
  writeFileSync(join(folder, 'more/second.js'), `import { appendFileSync } from 'node:fs'
export default { name: 'second', on_step_end(args, state, control) { appendFileSync(${JSON.stringify(join(folder, 'said'))}, 'second ' + control.should_log + ' ' + control.should_evaluate + '\\n') } }`)
  await tiny(`export default defineCallback({ name: 'first', on_step_end(_args, _state, control) { say('first ' + control.should_log); control.should_evaluate = true } })`,
    { callbacks: 'callback "./cb.ts"; callback "./more/second.js"; on step when step < 2 { log }' })
  expect(said().slice(0, 2)).toEqual(['first true', 'second true true'])
})

test('no secret reaches what code sees, or what it says', async () => {
  process.env['TRAINSPEC_TEST_TOKEN'] = 'hunter2-and-more'
  try {
    const { problems } = await tiny(`export default defineCallback<{ seen: string }>({
  name: 'leaks', state: { seen: '' },
  on_step_end(args, state, control) {
    this.state.seen = JSON.stringify(args) + process.env['TRAINSPEC_TEST_TOKEN']
    say(JSON.stringify(args['hub_token']))
    control.warn('token ' + process.env['TRAINSPEC_TEST_TOKEN'])
    if (state.global_step === 2) throw new Error('with ' + process.env['TRAINSPEC_TEST_TOKEN'])
  },
})`, {
      // This engine has no use for a token yet, and the checker says so; a plan may hold one all the same.
      mend: plan => ({ ...plan, spec: { ...plan.spec, arguments: { ...plan.spec.arguments, hub_token: { value: { kind: 'secret', variable: 'TRAINSPEC_TEST_TOKEN' }, origin: { kind: 'default' } } } } }),
    })
    expect(said()[0]).toBe('"<HUB_TOKEN>"')
    expect(problems[0]!.message).toContain('with <TRAINSPEC_TEST_TOKEN>')
    const all = ['events.jsonl', 'plan.json', 'checkpoint-1/run_state.json', 'checkpoint-1/trainer_state.json'].map(name => readFileSync(join(folder, 'run', name), 'utf8')).join('')
    expect(all).not.toContain('hunter2')
    expect(all).toContain('token <TRAINSPEC_TEST_TOKEN>')
  } finally {
    delete process.env['TRAINSPEC_TEST_TOKEN']
  }
})

test('the public types have exactly the methods that are called', async () => {
  const declared = [...readFileSync('callback/callback.d.ts', 'utf8').matchAll(/^ {2}(on_\w+)\?\(/gm)].map(match => match[1])
  expect(declared).toEqual(expect.arrayContaining([...Object.values(methodOf), 'on_resume']))
  expect(declared).toHaveLength(Object.keys(methodOf).length + 1)
  const { defineCallback } = await import('trainspec/callback')
  const callback = { name: 'same' }
  expect(defineCallback(callback)).toBe(callback)
})
