import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RunEvent } from '../../src/events/events.ts'
import { epochValue } from '../../src/plan/epochs.ts'
import { updatesOf } from '../../src/plan/event-runs.ts'
import { learningRateAt } from '../../src/plan/learning-rate.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planOf, run } from '../support/run-spec.ts'

/** A plan and the events of a real run of it. */
interface Run {
  readonly plan: Plan
  readonly events: readonly RunEvent[]
}

async function runOf(sets: Readonly<Record<string, string>>): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-forecast-'))
  const plan = await planOf('examples/digits/digits.trainspec', folder, sets)
  const events: RunEvent[] = []
  const outcome = await run(plan, { onEvent: event => void events.push(event) })
  expect(outcome.kind).toBe('finished')
  return { plan, events }
}

const ofType = <T extends RunEvent['type']>(events: readonly RunEvent[], type: T) =>
  events.filter((event): event is Extract<RunEvent, { type: T }> => event.type === type)

describe.each([
  ['by epochs, best model kept', { 'arguments.num_train_epochs': '2' }],
  [
    'accumulated, by half epochs and steps, cut in an epoch',
    {
      'arguments.max_steps': '17',
      'arguments.gradient_accumulation_steps': '3',
      'strategy.evaluation': '{ every: 0.5 epochs, delay: 1 epoch }',
      'strategy.saving': '{ every: 5 steps }',
      'strategy.logging': '{ every: 1 step }',
      'strategy.schedule': '{ linear, warmup: 4 steps }',
      callbacks: '{}',
    },
  ],
] as const)('a run does what its plan says: %s', (_, sets) => {
  let plan: Plan
  let events: readonly RunEvent[]
  beforeAll(async () => {
    ;({ plan, events } = await runOf(sets))
  }, 120_000)

  test('every update, log, evaluation and save, and none besides', () => {
    const { forecast, training } = plan.spec
    expect(ofType(events, 'run_end').map(({ update }) => update)).toEqual([training.total_updates])
    const logs = ofType(events, 'log').filter(({ values }) => 'loss' in values)
    expect(logs.map(({ update }) => update)).toEqual([...updatesOf(forecast.logs)])
    expect(ofType(events, 'evaluation').map(({ update }) => update)).toEqual([...updatesOf(forecast.evaluations)])
    expect(ofType(events, 'checkpoint').map(({ update }) => update)).toEqual([...updatesOf(forecast.saves)])
    for (const { update, epoch } of logs) expect(epoch).toBe(epochValue(training, update))
  })

  test('the rate of every logged update', () => {
    for (const { update, values } of ofType(events, 'log')) {
      if (!('learning_rate' in values)) continue
      expect(Math.abs(values['learning_rate']! - learningRateAt(plan.spec.training, plan.spec.optimizer.learning_rate, update - 1))).toBeLessThanOrEqual(1e-12)
    }
  })

  test('the bytes of the last checkpoint within one percent', () => {
    const last = ofType(events, 'checkpoint').at(-1)
    const folder = join(plan.environment.output_dir, `checkpoint-${last?.update}`)
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(Math.abs(plan.spec.forecast.checkpoint_bytes / bytes - 1), `${plan.spec.forecast.checkpoint_bytes} forecast, ${bytes} written`).toBeLessThan(0.01)
  })
})
