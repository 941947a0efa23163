import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckedSchedule, Trigger } from '../../src/language/checked-spec.ts'
import { epochValue } from '../../src/plan/epochs.ts'
import { countOf, forecastEvents, updatesOf } from '../../src/plan/event-runs.ts'
import { eventsAfterUpdate, eventsAtEpochEnd } from '../../src/plan/event-schedule.ts'
import type { PlannedTraining } from '../../src/plan/plan.ts'
import { quietSchedule, training } from '../support/training.ts'

const steps = (every: number): Trigger => ({ kind: 'steps', every })
const epochs = (every: number): Trigger => ({ kind: 'epochs', every })
const never: Trigger = { kind: 'never' }

function planned(loop: Partial<PlannedTraining>, schedule: { evaluation?: Trigger; logging?: Trigger; saving?: Trigger; delay?: number; firstStep?: boolean }): PlannedTraining {
  const checked: CheckedSchedule = {
    ...quietSchedule,
    evaluation: { trigger: schedule.evaluation ?? never, delay: schedule.delay ?? 0 },
    logging: { trigger: schedule.logging ?? never, firstStep: schedule.firstStep ?? false },
    saving: { ...quietSchedule.saving, trigger: schedule.saving ?? never },
  }
  return training({ ...loop, schedule: checked })
}

/** What a loop does: after every update, and at each epoch's end. */
function walk(plan: PlannedTraining): Record<'log' | 'evaluate' | 'save', number[]> {
  const seen = { log: [] as number[], evaluate: [] as number[], save: [] as number[] }
  for (let update = 1; update <= plan.total_updates; update += 1) {
    const phases = [eventsAfterUpdate(plan, update)]
    if (update % plan.updates_per_epoch === 0 || update === plan.total_updates) {
      phases.push(eventsAtEpochEnd(plan, Math.floor((update - 1) / plan.updates_per_epoch), update))
    }
    for (const due of phases) for (const key of ['log', 'evaluate', 'save'] as const) if (due[key]) seen[key].push(update)
  }
  return seen
}

describe('triggers in steps', () => {
  test('a final save and a final evaluation, but no final log', () => {
    expect(walk(planned({}, { evaluation: steps(4), saving: steps(4), logging: steps(4) }))).toEqual({
      evaluate: [4, 8, 10],
      save: [4, 8, 10],
      log: [4, 8],
    })
  })
  test('the delay counts updates and allows equality', () => {
    expect(walk(planned({}, { evaluation: steps(2), delay: 4 })).evaluate).toEqual([4, 6, 8, 10])
    expect(walk(planned({}, { evaluation: steps(2), delay: 11 })).evaluate).toEqual([])
  })
  test('logging_first_step logs, and evaluates when evaluation is on and not delayed', () => {
    expect(walk(planned({}, { firstStep: true }))).toEqual({ log: [1], evaluate: [], save: [] })
    expect(walk(planned({}, { firstStep: true, evaluation: epochs(1) }))).toEqual({ log: [1], evaluate: [1, 10], save: [] })
    expect(walk(planned({}, { firstStep: true, evaluation: epochs(1), delay: 1 })).evaluate).toEqual([10])
  })
})

describe('triggers in epochs', () => {
  test('six updates of four an epoch: at epoch values 1.0 and 1.5', () => {
    const plan = planned({ batches_per_epoch: 4, updates_per_epoch: 4, total_updates: 6 }, { evaluation: epochs(1), saving: epochs(1), logging: epochs(1) })
    expect(walk(plan)).toEqual({ log: [4, 6], evaluate: [4, 6], save: [4, 6] })
    expect([4, 6].map(update => epochValue(plan, update))).toEqual([1, 1.5])
  })
  test('the delay counts epochs', () => {
    const plan = planned({ batches_per_epoch: 4, updates_per_epoch: 4, total_updates: 12 }, { evaluation: epochs(1), delay: 2 })
    expect(walk(plan).evaluate).toEqual([8, 12])
  })
  test('every second epoch, and what is left at the end', () => {
    const plan = planned({ batches_per_epoch: 4, updates_per_epoch: 4, total_updates: 20 }, { saving: epochs(2) })
    expect(walk(plan).save).toEqual([8, 16, 20])
  })
  test('half epochs fire inside the epoch at the update that reaches them', () => {
    const plan = planned({ batches_per_epoch: 5, updates_per_epoch: 3, gradient_accumulation_steps: 2, total_updates: 6 }, { logging: epochs(0.5) })
    expect(walk(plan).log).toEqual([2, 3, 5, 6])
  })
  test('tenths, which binary fractions miss', () => {
    expect(walk(planned({ total_updates: 20 }, { logging: epochs(0.1) })).log).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
  test('an epoch that a callback cuts short ends with its events', () => {
    const plan = planned({}, { evaluation: epochs(1), saving: epochs(0.5), logging: epochs(0.5) })
    expect(eventsAtEpochEnd(plan, 0, 7)).toEqual({ log: true, evaluate: true, save: true })
    // Update 5 reached half an epoch and has saved already.
    expect(eventsAfterUpdate(plan, 5).save).toBe(true)
    expect(eventsAtEpochEnd(plan, 0, 5)).toEqual({ log: false, evaluate: true, save: false })
  })
})

test('triggers in seconds follow the clock, with a final evaluation and save', () => {
  const plan = planned({}, { evaluation: { kind: 'seconds', every: 60 }, saving: { kind: 'seconds', every: 60 }, logging: { kind: 'seconds', every: 5 } })
  expect(eventsAfterUpdate(plan, 3, { logging: 5, evaluation: 59, saving: 60 })).toEqual({ log: true, evaluate: false, save: true })
  expect(eventsAfterUpdate(plan, 10)).toEqual({ log: false, evaluate: true, save: true })
  expect(forecastEvents(plan).unforecastable).toEqual(['evaluations', 'logs', 'saves'])
})

const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  fc.constant(never),
  fc.integer({ min: 1, max: 25 }).map(steps),
  fc.constantFrom(0.1, 0.25, 1 / 3, 0.5, 1, 1.5, 2, 3).map(epochs),
)

test('the forecast is what the loop does', () => {
  fc.assert(
    fc.property(
      fc.record({ evaluation: trigger, logging: trigger, saving: trigger, firstStep: fc.boolean(), delay: fc.constantFrom(0, 0.5, 1, 2, 7, 1000) }),
      fc.integer({ min: 1, max: 23 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 90 }),
      (schedule, batches, accumulation, total) => {
        const plan = planned(
          { batches_per_epoch: batches, gradient_accumulation_steps: accumulation, updates_per_epoch: Math.ceil(batches / accumulation), total_updates: total },
          schedule,
        )
        const seen = walk(plan)
        const forecast = forecastEvents(plan)
        expect([...updatesOf(forecast.evaluations)]).toEqual(seen.evaluate)
        expect([...updatesOf(forecast.logs)]).toEqual(seen.log)
        expect([...updatesOf(forecast.saves)]).toEqual(seen.save)
        expect(countOf(forecast.logs)).toBe(seen.log.length)
      },
    ),
    { seed: 4, numRuns: 600, verbose: 1 },
  )
})

test('a billion updates are forecast at once, in a few runs', () => {
  const plan = planned({ total_updates: 1e9 + 7 }, { evaluation: steps(500), logging: steps(10), saving: epochs(1), firstStep: true })
  expect(forecastEvents(plan)).toEqual({
    evaluations: [[1, 1, 1], [500, 1e9, 500], [1e9 + 7, 1e9 + 7, 1]],
    logs: [[1, 1, 1], [10, 1e9, 10]],
    saves: [[10, 1e9, 10], [1e9 + 7, 1e9 + 7, 1]],
    unforecastable: [],
  })
})
