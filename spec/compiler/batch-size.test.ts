import { expect, test } from 'vitest'
import { withBatchSize } from '../../src/compiler/batch-size.ts'
import { planFor, withArguments } from '../support/compile-digits.ts'

const every = (ratio: number) => ({ kind: 'steps', every: ratio }) as const

const sized = (size: number, rest: Parameters<typeof withArguments>[0] = {}) =>
  planFor(withArguments({ auto_find_batch_size: true, per_device_train_batch_size: size, logging_steps: 20, ...rest }))

test.each([
  ['epochs and a warmup that is a ratio', {}],
  ['accumulation', { gradient_accumulation_steps: 3 }],
  ['max_steps', { max_steps: 37 }],
])('the plan of another batch size is the one that is compiled for it: %s', async (_, rest) => {
  for (const size of [57, 8, 1]) {
    const [smaller, problems] = withBatchSize(await sized(64, rest), size)
    const compiled = await sized(size, rest)
    expect(smaller?.hash).toBe(compiled.hash)
    // The size says why it is what it is; that makes the plan, and so a checkpoint, some bytes longer.
    expect(smaller?.spec.arguments['per_device_train_batch_size']).toEqual({
      value: size, origin: { kind: 'derived', from: ['auto_find_batch_size'], reason: 'because memory does not hold a batch of 64 rows' },
    })
    expect({ ...smaller?.spec.forecast, checkpoint_bytes: 0 }).toEqual({ ...compiled.spec.forecast, checkpoint_bytes: 0 })
    expect(problems).toEqual([])
  }
})

test('ratios of all updates are worked out again', async () => {
  const spec = withArguments({ auto_find_batch_size: true, per_device_train_batch_size: 64, logging_steps: 0.25, save_steps: 0.5, max_steps: -1 })
  const { schedule } = spec
  const plan = await planFor({ ...spec, schedule: { ...schedule, logging: { ...schedule.logging, trigger: every(0.25) }, saving: { ...schedule.saving, trigger: every(0.5) } } })
  const [smaller] = withBatchSize(plan, 32)
  const steps = ({ spec: { training } }: typeof plan) => [training.total_updates, training.schedule.logging.trigger, training.schedule.saving.trigger]
  expect(steps(plan)).toEqual([plan.spec.training.total_updates, every(Math.ceil(plan.spec.training.total_updates / 4)), every(Math.ceil(plan.spec.training.total_updates / 2))])
  expect(steps(smaller!)).toEqual([smaller!.spec.training.total_updates, every(Math.ceil(smaller!.spec.training.total_updates / 4)), every(Math.ceil(smaller!.spec.training.total_updates / 2))])
  expect(smaller!.spec.training.total_updates).toBeGreaterThan(plan.spec.training.total_updates)
})

test('a schedule that does not stand the new number of updates is told, not planned', async () => {
  // 4 updates: evaluated after each, saved after every second. 7 updates: every 2 and every 3.
  const spec = withArguments({ auto_find_batch_size: true, per_device_train_batch_size: 1437, num_train_epochs: 3.5, logging_steps: 20, eval_steps: 0.2, save_steps: 0.4 })
  const { schedule } = spec
  const plan = await planFor({ ...spec, schedule: { ...schedule, evaluation: { ...schedule.evaluation, trigger: every(0.2) }, saving: { ...schedule.saving, trigger: every(0.4) } } })
  const [smaller, problems] = withBatchSize(plan, 1000)
  expect(smaller).toBeNull()
  expect(problems.map(({ name }) => name)).toEqual(['best-save-not-multiple'])
})
