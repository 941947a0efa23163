import { mkdtempSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
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

  test('the bytes of the last checkpoint within one percent', () => expectCheckpointBytes(plan, events))
})

function expectCheckpointBytes(plan: Plan, events: readonly RunEvent[]): void {
  const last = ofType(events, 'checkpoint').at(-1)
  const folder = join(plan.environment.output_dir, `checkpoint-${last?.update}`)
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(Math.abs(plan.spec.forecast.checkpoint_bytes / bytes - 1), `${plan.spec.forecast.checkpoint_bytes} forecast, ${bytes} written`).toBeLessThan(0.01)
}

test('the bytes of a checkpoint of a small model whose callbacks all keep something, within one percent', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trainspec-forecast-')))
  writeFileSync(join(folder, 'a.csv'), `x,y\n${Array.from({ length: 64 }, (_, row) => `${row % 7},${row % 2}`).join('\n')}\n`)
  const states = ['{ evaluations: 0, best: 1.5 }', '{ losses: 0, sum: 0 }', '{ seen: 0 }', '{ waiting: 0, mean: 0.25, last: null as number | null }']
  states.forEach((state, index) => writeFileSync(join(folder, `keeps-${index}.ts`), `import { defineCallback } from 'trainspec/callback'
export default defineCallback({ name: 'keeps ${index}', state: ${state}, on_step_end(_args, { loss }) { const kept = this.state as Record<string, number>; const [count, sum] = Object.keys(kept); kept[count!]!++; if (sum) kept[sum] = loss } })`))
  writeFileSync(join(folder, 'small.trainspec'), `run small {
  data { train = csv("a.csv"); eval = csv("a.csv"); input x: tensor[1]; label y: class(2) }
  model { linear(32); relu; linear(2) }
  loss cross_entropy
  metrics accuracy
  arguments { output_dir: "out"; per_device_train_batch_size: 4; num_train_epochs: 2; logging_steps: 3 }
  strategy evaluation { every: 4 steps }
  strategy saving { every: 4 steps; keep: 2; best: loss }
  callbacks {
    early_stopping(patience: 50)
    on step when train.loss is nan { roll_back }
    ${states.map((_, index) => `callback "./keeps-${index}.ts"`).join('\n    ')}
  }
}
`)
  const plan = await planOf(join(folder, 'small.trainspec'), folder)
  const events: RunEvent[] = []
  expect((await run(plan, { onEvent: event => void events.push(event) })).kind).toBe('finished')
  expectCheckpointBytes(plan, events)
}, 60_000)
