import { expect, test } from 'vitest'
import type { Batch } from '../../src/engines/engine.ts'
import type { CheckedSchedule, Condition } from '../../src/language/checked-spec.ts'
import type { PlanSpec, PlannedTraining } from '../../src/plan/plan.ts'
import { runEvents } from '../../src/training/callbacks/event-rules.ts'
import { runLoop } from '../../src/training/loop.ts'
import type { LoopPorts, Request, SaveKind, Told } from '../../src/training/ports.ts'
import type { LoopState } from '../../src/training/state.ts'
import { initialState } from '../../src/training/state.ts'
import { quietSchedule, training } from '../support/training.ts'
import { tinySession } from './tiny-session.ts'

interface Options {
  training?: Partial<PlannedTraining>
  schedule?: Partial<CheckedSchedule>
  rules?: PlanSpec['event_rules']
  callbacks?: PlanSpec['callbacks']
  /** Labels of the rows; x is 1 everywhere. */
  labels?: readonly number[]
  /** Losses that evaluations give, in turn. */
  evaluations?: readonly number[]
  /** What the user asks after update n. */
  requests?: Readonly<Record<number, Request>>
  seconds?: number
}

const condition = (name: string, op: '>' | '<', value: number) =>
  ({ op, left: { op: 'name', name }, right: { op: 'constant', value } }) as const
const rule = (event: string, when: PlanSpec['event_rules'][number]['condition'], name: string, options = {}) =>
  ({ event, condition: when, actions: [{ name, options }] })

/** What the tiny engine's checkpoint holds. */
interface Saved {
  readonly state: LoopState
  readonly weight: number
}

/** Runs the loop on the tiny engine and records what it does, in order. */
async function trace(options: Options, from?: { saved: Saved; kind: SaveKind; told: number; earlier?: ReadonlyMap<number, Saved> }) {
  const labels = options.labels ?? Array.from({ length: 10 }, () => 1)
  const planned = training({
    train_rows: labels.length,
    ...options.training,
    schedule: { ...quietSchedule, learningRate: { kind: 'constant', warmup: { kind: 'steps', value: 0 } }, ...options.schedule },
  })
  const spec = { training: planned, event_rules: options.rules ?? [], callbacks: options.callbacks ?? [], metrics: [], data: { labels: [{ name: 'y', type: { kind: 'tensor', shape: [] } }] } } as unknown as PlanSpec
  const session = tinySession(from?.saved.weight ?? 0)
  const state = from === undefined ? initialState(0.1) : structuredClone(from.saved.state)
  const said: string[] = []
  const checkpoints = new Map<number, Saved>(from?.earlier)
  let evaluated = 0
  let time = 0
  const say = (event: Told): void => {
    if (event.type === 'log') said.push(`log ${event.update}`)
    else if (event.type === 'evaluation') said.push(`evaluate ${event.update}`)
    else if (event.type === 'checkpoint') said.push(`save ${event.update}`)
    else if (event.type === 'checkpoint_removed') said.push(`remove ${event.path.slice('checkpoint-'.length)}`)
    else if (event.type === 'warning') said.push(`warn ${event.message}`)
  }
  const size = planned.train_batch_size
  const ports: LoopPorts = {
    session,
    trainBatch(_epoch, index): Batch {
      const y = Float32Array.from(labels.slice(index * size, (index + 1) * size))
      const shape = [y.length]
      return { x: { dtype: 'float32', shape, data: new Float32Array(y.length).fill(1) }, y: { dtype: 'float32', shape, data: y } }
    },
    evaluationSets: [{ source: 'eval', prefix: 'eval' }],
    async evaluate(_set, _update, afterBatch) {
      await afterBatch?.()
      return { eval_loss: options.evaluations?.[evaluated++] ?? 1 }
    },
    async saveCheckpoint(saved) {
      checkpoints.set(saved.update, { state: structuredClone(saved), weight: session.weight() })
      return { bytes: 1, seconds: 0 }
    },
    checkpoints: () => [...checkpoints.keys()],
    removeCheckpoint: async update => void checkpoints.delete(update),
    async rollBack(saved) {
      const update = saved.findLast(one => Number.isFinite(checkpoints.get(one)?.weight)) ?? null
      await session.importWeights({ w: { dtype: 'float32', shape: [1], data: Float32Array.of(update === null ? 0 : checkpoints.get(update)!.weight) } })
      return update
    },
    tell: say,
    now: () => (time += options.seconds ?? 0),
    request: () => options.requests?.[state.update] ?? 'none',
  }
  const { end } = await runLoop(spec, state, ports, { resumed: from?.kind ?? null, told: from?.told ?? 0 })
  return { said, state, end, checkpoints, weight: session.weight() }
}

const steps = (every: number) => ({ kind: 'steps', every }) as const
const byEpoch = { kind: 'epochs', every: 1 } as const
const saving = (trigger: CheckedSchedule['saving']['trigger'], more: Partial<CheckedSchedule['saving']> = {}) =>
  ({ trigger, keep: null, best: null, loadBestAtEnd: false, ...more })

test('log, evaluate and save come in this order, with a last evaluation and save', async () => {
  const { said, end } = await trace({
    training: { total_updates: 5, epochs: 1 },
    schedule: { logging: { trigger: steps(2), firstStep: false }, evaluation: { trigger: steps(2), delay: 0 }, saving: saving(steps(4)) },
  })
  expect(said).toEqual(['log 2', 'evaluate 2', 'log 4', 'evaluate 4', 'save 4', 'evaluate 5', 'save 5'])
  expect(end).toBe('completed')
})

test('an epoch cut short still has its end', async () => {
  const { said } = await trace({
    training: { updates_per_epoch: 4, batches_per_epoch: 4, total_updates: 6, epochs: 2 },
    schedule: { evaluation: { trigger: byEpoch, delay: 0 }, saving: saving(byEpoch) },
  })
  expect(said).toEqual(['evaluate 4', 'save 4', 'evaluate 6', 'save 6'])
})

test('a partial group is an update of its own, divided by its real size', async () => {
  const { state, weight } = await trace({
    labels: [1, 1, 4],
    training: { gradient_accumulation_steps: 2, batches_per_epoch: 3, updates_per_epoch: 2, total_updates: 2, epochs: 1 },
    schedule: { logging: { trigger: steps(1), firstStep: false } },
  })
  expect(state.history.map(({ loss, epoch }) => [loss, epoch])).toEqual([[1, 2 / 3], [Math.fround((0.2 - 4) ** 2), 1]])
  expect(weight).toBeCloseTo(0.2 + 0.1 * 2 * 3.8, 12)
})

test('the NaN filter adds the running sum over k + 1', async () => {
  const log = { logging: { trigger: steps(3), firstStep: false } } as const
  const { state } = await trace({ labels: [1, NaN, 3], training: { total_updates: 3, batches_per_epoch: 3, updates_per_epoch: 3 }, schedule: log })
  // 1, then 1/(1 + 1) for the NaN; the bad gradient is applied, so the third loss is NaN as well: + 1.5/(2 + 1).
  expect(state.history[0]!['loss']).toBeCloseTo((1 + 0.5 + 0.5) / 3, 6)
  const raw = await trace({
    labels: [1, NaN, 3],
    training: { total_updates: 3, batches_per_epoch: 3, updates_per_epoch: 3, logging_nan_inf_filter: false },
    schedule: log,
  })
  expect(raw.state.history[0]!['loss']).toBeNaN()
})

test('the best starts from infinity, ignores NaN and keeps the older of a tie', async () => {
  const { state, said } = await trace({
    training: { total_updates: 6, updates_per_epoch: 6, batches_per_epoch: 6 },
    evaluations: [NaN, 3, 1, 1, 2, 1.5],
    schedule: {
      evaluation: { trigger: steps(1), delay: 0 },
      saving: saving(steps(1), { keep: 1, best: { metric: 'loss', greaterIsBetter: false }, loadBestAtEnd: true }),
    },
  })
  expect(state.best).toEqual({ metric: 1, update: 3, checkpoint: 3 })
  expect(state.saved).toEqual([3, 6])
  expect(said.filter(line => line.startsWith('remove'))).toEqual(['remove 1', 'remove 2', 'remove 4', 'remove 5'])
})

test('a best without a checkpoint of its own is no best checkpoint', async () => {
  const { state } = await trace({
    training: { total_updates: 4, updates_per_epoch: 4, batches_per_epoch: 4 },
    evaluations: [1, 2, 3, 4],
    schedule: { evaluation: { trigger: steps(1), delay: 0 }, saving: saving(steps(2), { best: { metric: 'loss', greaterIsBetter: false } }) },
  })
  expect(state.best).toEqual({ metric: 1, update: 1, checkpoint: null })
})

test('early stopping compares with the moving best; the save of the round still happens, and the epoch ends', async () => {
  const { said, state, end } = await trace({
    training: { total_updates: 10, updates_per_epoch: 5, batches_per_epoch: 5, epochs: 2 },
    evaluations: [3, 2.8, 2.6, 2.4],
    callbacks: [{ name: 'early_stopping', options: { patience: 2, threshold: 0.5 } }],
    schedule: { evaluation: { trigger: steps(1), delay: 0 }, saving: saving(steps(1), { best: { metric: 'loss', greaterIsBetter: false } }) },
    rules: [rule('epoch', null, 'warn', { message: 'epoch over' })],
  })
  expect(said.slice(-3)).toEqual(['evaluate 3', 'save 3', 'warn epoch over'])
  expect(state.best.metric).toBe(2.6)
  expect(end).toBe('stopped')
  expect(state.stopReason).toBe('no better loss in 2 evaluations')
})

test('rules see their event and steer the run', async () => {
  const { said, state, end } = await trace({
    training: { total_updates: 10 },
    rules: [
      rule('begin', null, 'warn', { message: 'begin' }),
      rule('step', condition('step', '>', 1), 'log'),
      rule('step', condition('step', '>', 2), 'evaluate'),
      rule('evaluate', condition('eval.loss', '<', 2), 'save'),
      rule('save', null, 'stop', { reason: 'saved' }),
      rule('log', condition('train.learning_rate', '>', 0.05), 'set_learning_rate', { rate: 0.01 }),
    ],
  })
  expect(said).toEqual(['warn begin', 'log 2', 'log 3', 'evaluate 3', 'save 3'])
  expect(state.history.map(({ learning_rate: rate }) => rate)).toEqual([0.1, 0.01, undefined])
  expect(end).toBe('stopped')
  expect(state.stopReason).toBe('saved')
})

test('a log at the end of an epoch with no update since the last is left out', async () => {
  const { said } = await trace({
    training: { total_updates: 2, updates_per_epoch: 1, batches_per_epoch: 1, epochs: 2 },
    labels: [1],
    schedule: { logging: { trigger: byEpoch, firstStep: true } },
  })
  expect(said).toEqual(['log 1', 'log 2'])
})

test('triggers in seconds', async () => {
  const { said } = await trace({
    training: { total_updates: 10 },
    seconds: 1,
    schedule: { logging: { trigger: { kind: 'seconds', every: 12 }, firstStep: false }, saving: saving({ kind: 'seconds', every: 1e6 }) },
  })
  expect(said.at(-1)).toBe('save 10')
  expect(said.length).toBeGreaterThan(2)
  expect(said.length).toBeLessThan(6)
})

test('asked to stop, it saves and ends; the extra checkpoint decides nothing and goes when the schedule saves', async () => {
  const options: Options = {
    training: { total_updates: 6, updates_per_epoch: 3, batches_per_epoch: 3, epochs: 2 },
    evaluations: [1, 2, 3, 4, 5, 6],
    schedule: {
      logging: { trigger: steps(2), firstStep: true },
      evaluation: { trigger: steps(1), delay: 0 },
      saving: saving(byEpoch, { keep: 1, best: { metric: 'loss', greaterIsBetter: false } }),
    },
  }
  const whole = await trace(options)
  const first = await trace({ ...options, requests: { 1: 'stop' } })
  expect(first.end).toBe('interrupted')
  expect(first.said).toEqual(['log 1', 'evaluate 1', 'save 1'])
  const rest = await trace({ ...options, evaluations: [2, 3, 4, 5, 6] }, { saved: first.checkpoints.get(1)!, kind: 'requested', told: 3 })
  expect([...first.said.slice(0, 2), ...rest.said]).toEqual(whole.said)
  expect(rest.state.history).toEqual(whole.state.history)
  expect(rest.state.best).toEqual(whole.state.best)
  expect(rest.weight).toBe(whole.weight)
})

test('a run that goes on from any of its checkpoints does what the first one did', async () => {
  const options: Options = {
    labels: Array.from({ length: 12 }, (_, row) => row % 5),
    training: { train_rows: 12, gradient_accumulation_steps: 2, batches_per_epoch: 5, updates_per_epoch: 3, total_updates: 9, epochs: 3, train_batch_size: 2 },
    schedule: {
      logging: { trigger: steps(2), firstStep: false },
      saving: saving(steps(1), { keep: 3 }),
      evaluation: { trigger: byEpoch, delay: 0 },
      learningRate: { kind: 'linear', warmup: { kind: 'steps', value: 0 } },
    },
  }
  const whole = await trace(options)
  const all = await trace({ ...options, schedule: { ...options.schedule, saving: saving(steps(1)) } })
  expect(all.checkpoints.size).toBe(9)
  for (const [update, saved] of all.checkpoints) {
    const rest = await trace({ ...options, schedule: { ...options.schedule, saving: saving(steps(1)) } }, { saved, kind: 'scheduled', told: 0 })
    expect(rest.said).toEqual(all.said.slice(all.said.indexOf(`save ${update}`)))
    expect(rest.state.history).toEqual(all.state.history)
    expect(rest.weight).toBe(all.weight)
  }
  for (const [update, saved] of whole.checkpoints) {
    const rest = await trace(options, { saved, kind: 'scheduled', told: 0 })
    expect(rest.said).toEqual(whole.said.slice(whole.said.indexOf(`save ${update}`)))
    expect(rest.state).toEqual(whole.state)
  }
})

test('what the log already holds is not told again', async () => {
  const options: Options = {
    training: { total_updates: 2, updates_per_epoch: 2, batches_per_epoch: 2 },
    schedule: { logging: { trigger: steps(1), firstStep: false }, saving: saving(steps(1)), evaluation: { trigger: byEpoch, delay: 0 } },
  }
  const whole = await trace(options)
  expect(whole.said).toEqual(['log 1', 'save 1', 'log 2', 'save 2', 'evaluate 2'])
  const resume = (told: number) => trace(options, { saved: whole.checkpoints.get(2)!, kind: 'scheduled', told })
  expect((await resume(1)).said).toEqual(['save 2', 'evaluate 2'])
  expect((await resume(2)).said).toEqual(['evaluate 2'])
  expect((await resume(3)).said).toEqual([])
})

test('every event of the loop, in the order in which a run meets them', async () => {
  const { said } = await trace({
    labels: [1, 1, 1, 1],
    training: { gradient_accumulation_steps: 2, batches_per_epoch: 4, updates_per_epoch: 2, total_updates: 2, epochs: 1 },
    schedule: { logging: { trigger: steps(2), firstStep: false }, evaluation: { trigger: steps(2), delay: 0 }, saving: saving(steps(2)) },
    rules: runEvents.map(event => rule(event, null, 'warn', { message: event })),
  })
  const update = ['warn step_begin', 'warn substep', 'warn pre_optimizer_step', 'warn optimizer_step', 'warn step']
  expect(said).toEqual([
    'warn begin', 'warn epoch_begin', ...update, ...update,
    'log 2', 'warn log', 'warn prediction_step', 'evaluate 2', 'warn evaluate', 'save 2', 'warn save', 'warn epoch',
  ])
})

test('a skipped update counts, changes nothing and knows its gradient', async () => {
  const { said, state, weight } = await trace({
    labels: [1, 100, 1],
    training: { total_updates: 3, updates_per_epoch: 3, batches_per_epoch: 3 },
    schedule: { logging: { trigger: steps(1), firstStep: false } },
    rules: [rule('pre_optimizer_step', condition('train.grad_norm', '>', 50), 'skip_update'), rule('optimizer_step', null, 'warn', { message: 'applied' })],
  })
  expect(said).toEqual(['warn applied', 'log 1', 'warn update 2 was skipped', 'log 2', 'warn applied', 'log 3'])
  expect(weight).toBeCloseTo(0.2 + 0.1 * 2 * 0.8, 12)
  expect(state.history.map(({ grad_norm: norm }) => norm)).toEqual([2, expect.closeTo(199.6, 9), expect.closeTo(1.6, 9)])
  expect(state.update).toBe(3)
})

test('an action works its option out from what the event knows', async () => {
  const half = { op: '*', left: { op: 'name', name: 'learning_rate' }, right: { op: 'constant', value: 0.5 } } as const
  const bad = { op: '-', left: { op: 'name', name: 'learning_rate' }, right: { op: 'constant', value: 9 } } as const
  const set = (measured: Condition) => ({ event: 'step', condition: null, actions: [{ name: 'set_learning_rate', options: { rate: 0 }, measured: { rate: measured } }] })
  const options = { training: { total_updates: 3 }, schedule: { logging: { trigger: steps(1), firstStep: false } } } as const
  const { state } = await trace({ ...options, rules: [set(half)] })
  expect(state.history.map(({ learning_rate: rate }) => rate)).toEqual([0.1, 0.05, 0.025])
  const { said } = await trace({ ...options, rules: [set(bad)] })
  expect(said[0]).toBe('warn the learning rate stays at 0.1: -8.9 is none')
})

test('a roll-back restores the newest good checkpoint and goes on with the data after the bad place', async () => {
  const options: Options = {
    labels: [1, 1, 1e200, 1, 1, 1],
    training: { total_updates: 6, updates_per_epoch: 6, batches_per_epoch: 6, train_rows: 6 },
    schedule: { logging: { trigger: steps(1), firstStep: false }, saving: saving(steps(2)) },
    rules: [{ event: 'step', condition: { op: '>', left: { op: 'name', name: 'train.loss' }, right: { op: 'constant', value: 100 } }, actions: [
      { name: 'roll_back', options: { limit: 1 } },
      { name: 'set_learning_rate', options: { rate: 0 }, measured: { rate: { op: '*', left: { op: 'name', name: 'learning_rate' }, right: { op: 'constant', value: 0.5 } } } },
    ] }],
  }
  const { said, state, checkpoints, weight } = await trace(options)
  expect(said.slice(0, 6)).toEqual(['log 1', 'log 2', 'save 2', 'warn after update 3: back to checkpoint-2 (1 of at most 1 times)', 'log 3', 'log 4'])
  expect(state.rollBacks).toBe(1)
  let expected = Math.fround(checkpoints.get(2)!.weight)
  for (let update = 4; update <= 6; update++) expected += 0.05 * 2 * (1 - expected)
  expect(weight).toBeCloseTo(expected, 12)

  for (const [update, saved] of checkpoints) {
    const earlier = new Map([...checkpoints].filter(([other]) => other <= update))
    const rest = await trace(options, { saved, kind: 'scheduled', told: 0, earlier })
    expect(rest.weight).toBe(weight)
    expect(rest.state).toEqual(state)
  }
})

test('a run that must be rolled back more often than allowed ends with good weights', async () => {
  const { said, end, state, weight } = await trace({
    labels: [1e200, 1e200, 1],
    training: { total_updates: 3, updates_per_epoch: 3, batches_per_epoch: 3, train_rows: 3 },
    rules: [{ event: 'step', condition: { op: '>', left: { op: 'name', name: 'train.loss' }, right: { op: 'constant', value: 100 } }, actions: [{ name: 'roll_back', options: { limit: 1 } }] }],
  })
  expect(said).toEqual(['warn after update 1: back to the initial weights (1 of at most 1 times)', 'warn after update 2: back to the initial weights'])
  expect([end, state.stopReason, weight]).toEqual(['stopped', 'a roll-back was needed more than 1 time', 0])
})

test('an epoch that a rule stops before its first update has no end', async () => {
  const { said, end, state } = await trace({
    training: { total_updates: 4, updates_per_epoch: 2, batches_per_epoch: 2, epochs: 2 },
    schedule: { saving: saving(byEpoch) },
    rules: [rule('epoch_begin', condition('epoch', '>', 0.5), 'stop', { reason: 'enough' })],
  })
  expect([said, end, state.update]).toEqual([['save 2'], 'stopped', 2])
})

test('early stopping counts on over a resume, from each checkpoint', async () => {
  const options: Options = {
    training: { total_updates: 10, updates_per_epoch: 10, batches_per_epoch: 10 },
    evaluations: [3, 2, 2.5, 2.4, 2.3, 2.2],
    callbacks: [{ name: 'early_stopping', options: { patience: 4, threshold: 0 } }],
    schedule: { evaluation: { trigger: steps(1), delay: 0 }, saving: saving(steps(1), { best: { metric: 'loss', greaterIsBetter: false } }) },
  }
  const whole = await trace(options)
  expect([whole.state.update, whole.state.earlyStopping]).toEqual([6, { 0: { counter: 4 } }])
  for (const [update, saved] of whole.checkpoints) {
    const rest = await trace({ ...options, evaluations: options.evaluations!.slice(update) }, { saved, kind: 'scheduled', told: 0 })
    expect(rest.state).toEqual(whole.state)
  }
})

test('an improvement of no more than the threshold counts as none, though it becomes the best', async () => {
  const stopsAt = async (threshold: number, patience: number, ...evaluations: number[]) =>
    (await trace({
      training: { total_updates: evaluations.length, updates_per_epoch: evaluations.length, batches_per_epoch: evaluations.length },
      evaluations,
      callbacks: [{ name: 'early_stopping', options: { patience, threshold } }],
      schedule: { evaluation: { trigger: steps(1), delay: 0 }, saving: saving(steps(1), { best: { metric: 'loss', greaterIsBetter: false } }) },
    })).state.update
  // Reference C.3.
  expect(await stopsAt(0.5, 2, 3, 2.8, 2.6, 2.4, 2.2)).toBe(3)
  expect(await stopsAt(0, 2, 3, 2, 2.5, 2.1, 9)).toBe(4)
  expect(await stopsAt(0.5, 1, 3, 2.5, 1)).toBe(2)
  expect(await stopsAt(0.5, 1, 3, 2.375, 1)).toBe(3)
})
