import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planTraining } from '../../src/compiler/training.ts'
import type { CheckedSpec, Constant } from '../../src/language/checked-spec.ts'
import { epochValue, microBatchesOfUpdate } from '../../src/plan/epochs.ts'
import type { PlannedTraining } from '../../src/plan/plan.ts'
import { trainedRows } from '../../src/plan/samples.ts'
import { told, withArguments } from '../support/compile-digits.ts'
import { digits } from '../support/digits.ts'

function planned(rows: number, values: Readonly<Record<string, Constant>>): PlannedTraining {
  const [training, diagnostics] = planTraining(withArguments(values), { train: rows, eval: 0 })
  if (training === null) throw new Error(told(diagnostics).join('; '))
  return training
}

/** [L, U, T, E] */
const counts = (training: PlannedTraining): number[] => [training.batches_per_epoch, training.updates_per_epoch, training.total_updates, training.epochs]
const batch = (size: number, accumulation: number, more: Readonly<Record<string, Constant>>) => ({
  per_device_train_batch_size: size,
  gradient_accumulation_steps: accumulation,
  ...more,
})

describe('the arithmetic of the loop is that of Transformers 5.18', () => {
  test('updates per epoch are rounded up: L = 5, accumulation 2, 3 epochs make 9 updates', () => {
    const training = planned(5, batch(1, 2, { num_train_epochs: 3 }))
    expect(counts(training)).toEqual([5, 3, 9, 3])
    const values = Array.from({ length: 9 }, (_, index) => epochValue(training, index + 1))
    for (const [index, value] of [0.4, 0.8, 1, 1.4, 1.8, 2, 2.4, 2.8, 3].entries()) expect(values[index]).toBeCloseTo(value, 12)
    expect([1, 2, 3].map(update => microBatchesOfUpdate(training, update))).toEqual([2, 2, 1])
  })
  test('fractional epochs: 10 batches, 1.25 epochs make 13 updates and end at 1.3', () => {
    const training = planned(10, batch(1, 1, { num_train_epochs: 1.25 }))
    expect(counts(training)).toEqual([10, 10, 13, 2])
    expect(epochValue(training, 13)).toBe(1.3)
    expect(trainedRows(training)).toBe(13)
  })
  test('accumulation longer than an epoch is one update an epoch', () => {
    expect(counts(planned(10, batch(8, 4, { num_train_epochs: 1 })))).toEqual([2, 1, 1, 1])
  })
  test('max_steps overrides epochs, and 0 does not', () => {
    expect(counts(planned(10, batch(3, 1, { num_train_epochs: 1, max_steps: 6 })))).toEqual([4, 4, 6, 2])
    expect(counts(planned(10, batch(3, 1, { num_train_epochs: 1, max_steps: 0 })))).toEqual([4, 4, 4, 1])
  })
  test('dataloader_drop_last leaves the short batch out', () => {
    const training = planned(10, batch(4, 1, { num_train_epochs: 2, dataloader_drop_last: true }))
    expect(counts(training)).toEqual([2, 2, 4, 2])
    expect(trainedRows(training)).toBe(16)
  })
})

test('rows trained on are those of the batches, the short one and a truncated epoch included', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 60 }), fc.boolean(),
      (rows, size, accumulation, steps, dropLast) => {
        if (dropLast && rows < size) return
        const training = planned(rows, batch(size, accumulation, { max_steps: steps, dataloader_drop_last: dropLast }))
        let sum = 0
        for (let update = 1; update <= training.total_updates; update += 1) {
          const within = (update - 1) % training.updates_per_epoch
          for (let index = 0; index < microBatchesOfUpdate(training, update); index += 1) {
            sum += Math.min(size, rows - (within * accumulation + index) * size)
          }
        }
        expect(trainedRows(training)).toBe(sum)
      },
    ),
    { seed: 11, numRuns: 300, verbose: 1 },
  )
})

describe('warmup', () => {
  const withWarmup = (value: number): CheckedSpec => ({
    ...digits,
    schedule: { ...digits.schedule, learningRate: { kind: 'linear', warmup: { kind: 'ratio', value } } },
  })
  const updates = (ratio: number, total: number): number | undefined =>
    planTraining(withArguments({ max_steps: total }, withWarmup(ratio)), { train: 100, eval: 0 })[0]?.warmup_updates
  test('a ratio is rounded up', () => {
    expect(updates(0.1, 1001)).toBe(101)
    expect(updates(0.03, 33)).toBe(1)
    expect(updates(0, 33)).toBe(0)
  })
})

describe('logging, evaluation and saving by a ratio of all updates', () => {
  const schedule = (evaluate: number, save: number, loadBestAtEnd: boolean): CheckedSpec => ({
    ...digits,
    schedule: {
      ...digits.schedule,
      evaluation: { trigger: { kind: 'steps', every: evaluate }, delay: 0 },
      logging: { trigger: { kind: 'steps', every: 0.2 }, firstStep: false },
      saving: { ...digits.schedule.saving, trigger: { kind: 'steps', every: save }, loadBestAtEnd },
    },
  })
  const plan = (total: number, spec: CheckedSpec) => planTraining(withArguments({ max_steps: total }, spec), { train: 100, eval: 10 })
  test('is resolved as ceil(ratio × updates); a count stays', () => {
    const [training, problems] = plan(22, schedule(0.34, 7, false))
    expect(told(problems)).toEqual([])
    const { evaluation, logging, saving } = training!.schedule
    expect([logging, evaluation, saving].map(({ trigger }) => trigger)).toEqual([
      { kind: 'steps', every: 5 }, { kind: 'steps', every: 8 }, { kind: 'steps', every: 7 },
    ])
  })
  test('saves of the best model must fall on evaluations once both are counts', () => {
    expect(told(plan(10, schedule(0.2, 0.4, true))[1])).toEqual([])
    expect(told(plan(7, schedule(0.2, 0.4, true))[1])).toEqual(['best-save-not-multiple'])
    expect(told(plan(7, schedule(0.2, 0.4, false))[1])).toEqual([])
    expect(told(plan(10, schedule(0.2, 4, true))[1])).toEqual([])
    expect(told(plan(10, schedule(0.2, 5, true))[1])).toEqual(['best-save-not-multiple'])
  })
})

describe('what cannot be trained is said', () => {
  const problems = (rows: number, values: Readonly<Record<string, Constant>>, spec = digits): readonly string[] =>
    told(planTraining({ ...withArguments(values, spec), trainRange: spec.data.sources.train?.range ?? null }, { train: rows, eval: 0 })[1])
  test('no rows, no full batch, no update, too many updates', () => {
    expect(problems(0, {})).toEqual(['no-training-rows at csv("data/digits-train.csv")'])
    expect(problems(3, { per_device_train_batch_size: 4, dataloader_drop_last: true })).toEqual(['no-full-batch'])
    expect(problems(3, { num_train_epochs: 0 })).toEqual(['no-updates'])
    expect(problems(3, { num_train_epochs: 1e300 })).toEqual(['too-many-updates'])
    expect(problems(3, { max_steps: Number.MAX_SAFE_INTEGER })).toEqual(['too-many-updates'])
  })
  test('a warmup that fills the run, a rate below the end of a polynomial, a delay that outlasts the run', () => {
    const schedule = (change: Partial<CheckedSpec['schedule']>): CheckedSpec => ({ ...digits, schedule: { ...digits.schedule, ...change } })
    expect(problems(100, { max_steps: 5 }, schedule({ learningRate: { kind: 'cosine', warmup: { kind: 'steps', value: 5 } } }))).toEqual(['warmup-never-ends'])
    expect(problems(100, { learning_rate: 1e-7 }, schedule({ learningRate: { kind: 'polynomial', warmup: { kind: 'steps', value: 0 } } }))).toEqual(['rate-below-end'])
    expect(problems(100, { num_train_epochs: 2 }, schedule({ evaluation: { trigger: { kind: 'epochs', every: 1 }, delay: 3 } }))).toEqual(['evaluation-never-happens'])
    expect(problems(100, { num_train_epochs: 3 }, schedule({ evaluation: { trigger: { kind: 'epochs', every: 1 }, delay: 3 } }))).toEqual([])
  })
})
