import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckedSchedule, CheckedSpec } from '../../../src/language/checked-spec.ts'
import { checkText, diagnosticsOf, specText, type Parts } from './specimen.ts'

/** The spec of parts without errors. */
function specOf(parts: Parts, sets?: Readonly<Record<string, string>>): CheckedSpec {
  const { spec, diagnostics } = checkText(specText(parts), sets)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (spec === null) throw new Error('no spec')
  return spec
}

describe('strategies', () => {
  test('without any, the schedule is that of the defaults', () => {
    expect(specOf({}).schedule).toEqual({
      evaluation: { trigger: { kind: 'never' }, delay: 0 },
      logging: { trigger: { kind: 'steps', every: 500 }, firstStep: false },
      saving: { trigger: { kind: 'steps', every: 500 }, keep: null, best: null, loadBestAtEnd: false },
      learningRate: { kind: 'linear', warmup: { kind: 'ratio', value: 0 } },
    } satisfies CheckedSchedule)
  })

  test('say all that the digits example says', () => {
    const { schedule, arguments: args } = specOf({
      strategies: `strategy evaluation { every: 1 epoch }
        strategy saving { every: 1 epoch, keep: 2, best: accuracy }
        strategy schedule { cosine, warmup: 6% }
        strategy logging { every: 20 steps, first_step }`,
    })
    expect(schedule).toEqual({
      evaluation: { trigger: { kind: 'epochs', every: 1 }, delay: 0 },
      logging: { trigger: { kind: 'steps', every: 20 }, firstStep: true },
      saving: { trigger: { kind: 'epochs', every: 1 }, keep: 2, best: { metric: 'accuracy', greaterIsBetter: true }, loadBestAtEnd: true },
      learningRate: { kind: 'cosine', warmup: { kind: 'ratio', value: 0.06 } },
    })
    expect(args['evaluation_strategy']).toMatchObject({ value: 'epoch', origin: { kind: 'file' } })
    expect(args['load_best_model_at_end']).toMatchObject({
      value: true, origin: { kind: 'derived', reason: 'because strategy saving names a best metric' },
    })
    expect(args['do_eval']).toMatchObject({ value: true, origin: { kind: 'derived' } })
    expect(args['save_total_limit']?.value).toBe(2)
  })

  test('say what no argument can: parts and multiples of epochs, and time', () => {
    const { schedule, arguments: args } = specOf({
      strategies: `strategy evaluation { every: 0.5 epochs, delay: 1.5 epochs }
        strategy saving { every: 10 minutes }
        strategy logging { every: 2 epochs }`,
    })
    expect(schedule.evaluation).toEqual({ trigger: { kind: 'epochs', every: 0.5 }, delay: 1.5 })
    expect(schedule.saving.trigger).toEqual({ kind: 'seconds', every: 600 })
    expect(schedule.logging.trigger).toEqual({ kind: 'epochs', every: 2 })
    expect(args['save_strategy']).toMatchObject({ value: 'no', origin: { kind: 'derived' } })
    expect(args['do_eval']?.value).toBe(true)
  })

  test('turn a thing off with never', () => {
    const { schedule } = specOf({ strategies: 'strategy logging { every: never }' })
    expect(schedule.logging.trigger).toEqual({ kind: 'never' })
  })

  test('know the direction of their metric', () => {
    const { schedule } = specOf({
      label: 'number', metrics: 'mae', strategies: 'strategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch, best: mae }',
    })
    expect(schedule.saving.best).toEqual({ metric: 'mae', greaterIsBetter: false })
  })

  test('with an argument that says the same are an error at both places', () => {
    const parts = { arguments: 'evaluation_strategy: epoch', strategies: 'strategy evaluation { every: 1 epoch }' }
    const text = specText(parts)
    const [problem, ...others] = diagnosticsOf(parts)
    expect(others).toEqual([])
    expect(problem?.name).toBe('said-twice')
    expect(text.slice(problem?.range?.start, problem?.range?.end)).toBe('evaluation_strategy: epoch')
    const other = problem?.related[0]?.range
    expect(text.slice(other?.start, other?.end)).toBe('every: 1 epoch')
  })

  test('give way to a higher layer, value by value', () => {
    const strategies = 'strategy evaluation { every: 100 steps }\nstrategy saving { every: 100 steps, best: accuracy, keep: 3 }'
    const { schedule, arguments: args } = specOf({ strategies }, { 'arguments.eval_steps': '50', 'arguments.save_total_limit': '1' })
    expect(schedule.evaluation.trigger).toEqual({ kind: 'steps', every: 50 })
    expect(schedule.saving.keep).toBe(1)
    expect(args['eval_steps']?.origin.kind).toBe('command-line')
    const off = specOf({ strategies: 'strategy evaluation { every: 5 min }' }, { 'arguments.evaluation_strategy': 'epoch' })
    expect(off.schedule.evaluation.trigger).toEqual({ kind: 'epochs', every: 1 })
  })
})

test('a lower layer may be overruled without a word, and a higher one not in vain', () => {
  const names = (args: string, sets: Readonly<Record<string, string>>) =>
    checkText(specText({ arguments: args, ...(args.includes('eval') ? {} : { data: '' }) }), sets).diagnostics.map(({ name }) => name)
  expect(names('evaluation_strategy: steps\neval_steps: 10', { 'arguments.evaluation_strategy': 'epoch' })).toEqual([])
  expect(names('evaluation_strategy: epoch', { 'arguments.eval_steps': '10' })).toEqual(['argument-without-effect'])
  expect(names('num_train_epochs: 3', { 'arguments.max_steps': '10' })).toEqual([])
  expect(names('warmup_ratio: 0.1', { 'arguments.warmup_steps': '10' })).toEqual([])
  expect(names('warmup_steps: 10', { 'arguments.warmup_ratio': '0.1' })).toEqual(['warmup-both-ways'])
})

test('warmup_steps below 1 is a ratio of all updates, and wins over warmup_ratio', () => {
  const warmupOf = (args: string) => specOf({ arguments: args }).schedule.learningRate.warmup
  expect(warmupOf('warmup_steps: 0.06')).toEqual({ kind: 'ratio', value: 0.06 })
  expect(warmupOf('warmup_steps: 0.06\nwarmup_ratio: 0.5')).toEqual({ kind: 'ratio', value: 0.06 })
  expect(warmupOf('warmup_steps: 1')).toEqual({ kind: 'steps', value: 1 })
  expect(warmupOf('warmup_ratio: 0.5')).toEqual({ kind: 'ratio', value: 0.5 })
  expect(checkText(specText({ arguments: 'warmup_steps: 2.5', data: '' })).diagnostics.map(({ name }) => name)).toEqual(['steps-not-whole'])
})

// The two forms of one schedule, drawn at random.
const trigger = fc.oneof(
  fc.constant({ kind: 'no', strategy: 'every: never', steps: null }),
  fc.constant({ kind: 'epoch', strategy: 'every: 1 epoch', steps: null }),
  fc.integer({ min: 1, max: 5000 }).map(steps => ({ kind: 'steps', strategy: `every: ${steps} steps`, steps })),
)
const draw = fc.record({
  evaluation: trigger, logging: trigger, saving: trigger,
  delay: fc.integer({ min: 0, max: 9 }),
  first: fc.boolean(),
  keep: fc.option(fc.integer({ min: 1, max: 9 })),
  curve: fc.constantFrom('linear', 'cosine', 'cosine_with_restarts', 'polynomial', 'constant_with_warmup', 'inverse_sqrt'),
  warmup: fc.oneof(
    fc.integer({ min: 1, max: 100 }).map(percent => ({ percent })),
    fc.integer({ min: 1, max: 900 }).map(steps => ({ steps })),
  ),
})

test('both forms of a schedule come to the same schedule and the same arguments', () => {
  fc.assert(fc.property(draw, ({ evaluation, logging, saving, delay, first, keep, curve, warmup }) => {
    const unit = evaluation.kind === 'epoch' ? 'epochs' : 'steps'
    const delayed = evaluation.kind !== 'no' && delay > 0
    const asArguments = specOf({
      arguments: [
        `evaluation_strategy: "${evaluation.kind}"`, evaluation.steps === null ? '' : `eval_steps: ${evaluation.steps}`,
        delayed ? `eval_delay: ${delay}` : '',
        `logging_strategy: "${logging.kind}"`, logging.steps === null ? '' : `logging_steps: ${logging.steps}`,
        `logging_first_step: ${first}`,
        `save_strategy: "${saving.kind}"`, saving.steps === null ? '' : `save_steps: ${saving.steps}`,
        `save_total_limit: ${keep ?? 'null'}`,
        `lr_scheduler_type: ${curve}`, 'percent' in warmup ? `warmup_ratio: ${warmup.percent / 100}` : `warmup_steps: ${warmup.steps}`,
      ].filter(line => line !== '').join('\n'),
    })
    const asStrategies = specOf({
      strategies: [
        `strategy evaluation { ${evaluation.strategy}${delayed ? `, delay: ${delay} ${unit}` : ''} }`,
        `strategy logging { ${logging.strategy}${first ? ', first_step' : ''} }`,
        `strategy saving { ${saving.strategy}${keep === null ? '' : `, keep: ${keep}`} }`,
        `strategy schedule { ${curve}, warmup: ${'percent' in warmup ? `${warmup.percent}%` : `${warmup.steps} steps`} }`,
      ].join('\n'),
    })
    expect(asStrategies.schedule).toEqual(asArguments.schedule)
    const values = (spec: CheckedSpec) => Object.fromEntries(Object.entries(spec.arguments).map(([name, { value }]) => [name, value]))
    expect(values(asStrategies)).toEqual(values(asArguments))
  }), { numRuns: 60, seed: 103 })
})
