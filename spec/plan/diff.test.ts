import { describe, expect, test } from 'vitest'
import { library } from '../../src/language/library.ts'
import type { CheckedSpec } from '../../src/language/checked-spec.ts'
import { diffPlans, resumeVerdict } from '../../src/plan/diff.ts'
import { renderDiff } from '../../src/plan/render-diff.ts'
import { resumeRules } from '../../src/plan/resume-rules.ts'
import { buildPrograms } from '../../src/models/build.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Program } from '../../src/tensor/program.ts'
import { waysToRecompute } from '../../src/tensor/recompute.ts'
import { classes, layer, loss, modelRequest, tensor } from '../support/model.ts'
import { planFor, withArguments } from '../support/compile-digits.ts'
import { digits } from '../support/digits.ts'

const before = await planFor()
const changes = async (spec: CheckedSpec): Promise<readonly string[]> =>
  diffPlans(before, await planFor(spec)).map(({ pointer, verdict }) => `${pointer} ${verdict}`)
const scheduled = (change: Partial<CheckedSpec['schedule']>): CheckedSpec => ({ ...digits, schedule: { ...digits.schedule, ...change } })

test('a plan is the same as itself, whoever compiled it and when', async () => {
  const after = { ...(await planFor()), environment: { ...before.environment, threads: 64, created: '2030-01-01T00:00:00Z' } }
  expect(diffPlans(before, after)).toEqual([])
  expect(resumeVerdict([])).toBe('same')
})

describe('what a change means for a resume', () => {
  test('another place to write, another metric: safe', async () => {
    expect(await changes(withArguments({ output_dir: 'elsewhere' }))).toEqual(['/arguments/output_dir safe', '/outputs/output_dir safe'])
    expect(resumeVerdict(diffPlans(before, await planFor({ ...digits, metrics: digits.metrics.slice(0, 1) })))).toBe('safe')
  })
  test('another rate, another loss option: forks', async () => {
    expect(await changes(withArguments({ learning_rate: 1e-3 }))).toEqual(['/arguments/learning_rate forks', '/optimizer/learning_rate forks'])
    expect(resumeVerdict(diffPlans(before, await planFor(withArguments({ label_smoothing_factor: 0.1 }))))).toBe('forks')
  })
  test('a longer run forks where the rate is stretched over it, and is safe where it is not', async () => {
    expect(resumeVerdict(diffPlans(before, await planFor(withArguments({ num_train_epochs: 20 }))))).toBe('forks')
    const constant = scheduled({ learningRate: { kind: 'constant', warmup: { kind: 'steps', value: 0 } } })
    const [short, long] = await Promise.all([planFor(constant), planFor(withArguments({ num_train_epochs: 20 }, constant))])
    expect(diffPlans(short, long).map(({ verdict }) => verdict)).toEqual(['safe', 'safe', 'safe', 'safe'])
  })
  test('another batch size, another model, another optimizer: refused', async () => {
    const differences = await changes(withArguments({ per_device_train_batch_size: 32 }))
    expect(differences).toContain('/training/train_batch_size refused')
    expect(differences).toContain('/arguments/per_device_train_batch_size refused')
    expect(await changes(withArguments({ optim: 'sgd' }))).toEqual(['/arguments/optim refused', '/optimizer/kind refused'])
    const nodes = digits.model.nodes.map(node => (node.layer === 'conv2d' ? { ...node, options: { ...node.options, channels: 16 } } : node))
    expect(await changes({ ...digits, model: { ...digits.model, nodes } })).toContain('/model/parameters refused')
  })
  test('dropout at another rate: forks, for the tensors fit', async () => {
    const nodes = digits.model.nodes.map(node => (node.layer === 'dropout' ? { ...node, options: { rate: 0.5 } } : node))
    expect(await changes({ ...digits, model: { ...digits.model, nodes } })).toEqual(['/programs/step forks'])
  })
  test('gradient_checkpointing: safe, for it computes the same by another program', async () => {
    expect(await changes(withArguments({ gradient_checkpointing: true }))).toEqual(['/arguments/gradient_checkpointing safe'])
    const layers = Array.from({ length: 8 }, () => [layer('linear', { features: 10 }), layer('tanh')]).flat()
    const { step } = buildPrograms(modelRequest({ inputs: { x: tensor(10) }, labels: { y: classes(10) }, layers, loss: loss('cross_entropy') })).programs!
    const withStep = (other: Program): Plan => ({ ...before, spec: { ...before.spec, programs: { ...before.spec.programs, step: other } } })
    const [again] = waysToRecompute(step, { batch: 64, length: 1 })
    expect(diffPlans(withStep(step), withStep(again!)).map(({ pointer, verdict }) => `${pointer} ${verdict}`)).toEqual(['/programs/step safe'])
  })
  test('when to log, evaluate and save, callbacks and rules: safe', async () => {
    const after = scheduled({ logging: { trigger: { kind: 'steps', every: 5 }, firstStep: false }, saving: { ...digits.schedule.saving, keep: 5 } })
    expect(resumeVerdict(diffPlans(before, await planFor({ ...after, callbacks: [], eventRules: [] })))).toBe('safe')
  })
})

test('every argument that a rule names is an argument', () => {
  const named = resumeRules.flatMap(({ pointer }) => /^\/arguments\/(\w+)$/.exec(pointer)?.[1] ?? [])
  expect(named.filter(name => !Object.hasOwn(library.arguments, name))).toEqual([])
})

test('the differences in words', async () => {
  const differences = diffPlans(before, await planFor(withArguments({ learning_rate: 1e-3 })))
  expect(renderDiff(differences, { columns: 80, colour: false, unicode: true })).toBe(
    [
      'arguments.learning_rate',
      '    0.003 → 0.001',
      '    forks: updates from here on differ from those before',
      'optimizer.learning_rate',
      '    0.003 → 0.001',
      '    forks: updates from here on differ from those before',
      '',
      'A resume can go on, but is another run from there.',
    ].join('\n'),
  )
})
