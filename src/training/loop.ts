import { epochOfUpdate, epochValue, microBatchesOfUpdate } from '../plan/epochs.ts'
import type { Elapsed } from '../plan/event-schedule.ts'
import { eventsAfterUpdate, eventsAtEpochEnd } from '../plan/event-schedule.ts'
import type { Batch, Position } from '../engines/engine.ts'
import { learningRateAt } from '../plan/learning-rate.ts'
import type { PlanSpec } from '../plan/plan.ts'
import { rowNumbers } from '../tensor/pick-rows.ts'
import type { Steering } from './callbacks/steering.ts'
import { createSteering } from './callbacks/steering.ts'
import { beginUpdate } from './control.ts'
import type { LastingTeller } from './events-told.ts'
import { lastingTeller } from './events-told.ts'
import { addLoss } from './loss-window.ts'
import type { LoopPorts, SaveKind } from './ports.ts'
import { createRound } from './round.ts'
import type { LoopState } from './state.ts'
import { placeOf } from './state.ts'
import { tokenGroups } from './token-shares.ts'

export interface LoopStart {
  /** The checkpoint that the state comes from, or null for a fresh run. */
  readonly resumed: SaveKind | null
  /** Lasting events that the log already holds for the state's update. */
  readonly told: number
  /** Whether an epoch under way begins again (`ignore_data_skip`); false if absent. */
  readonly beginEpochAnew?: boolean
}

export type LoopEnd = 'completed' | 'stopped' | 'interrupted'

export interface LoopOutcome {
  readonly end: LoopEnd
  /** Goes on telling lasting events at the last update. */
  readonly teller: LastingTeller
  readonly steering: Steering
}

/** Least seconds between two progress events. */
const progressInterval = 0.25

/**
 * Trains from `state` to the end of the plan, or until a callback or the user stops it. Semantics of Transformers 5.18
 * (reference B.2–B.7 with E.2): a partial accumulation group is its own update, divided by its real size; the rate logged
 * is the one used; the order is log → evaluate → save. `state` is changed in place.
 */
export async function runLoop(spec: PlanSpec, state: LoopState, ports: LoopPorts, start: LoopStart): Promise<LoopOutcome> {
  const { training } = spec
  const { control } = state
  const teller = lastingTeller(state, start.told, ports.tell)
  const clock = createClock(state, ports)
  const progress = createProgress(spec, state, ports)
  let interrupted = false

  const steering = createSteering(spec, state, ports)
  const round = createRound(spec, state, ports, teller, clock, steering)

  const readGroup = tokenGroups(spec, ports)

  const update = async (epoch: number): Promise<void> => {
    const number = state.update + 1
    const microBatches = microBatchesOfUpdate(training, placeOf(state) + 1)
    const firstBatch = (placeOf(state) - epoch * training.updates_per_epoch) * training.gradient_accumulation_steps
    beginUpdate(control)
    await steering.fire('step_begin')
    let loss = 0
    const group = readGroup === null ? null : await readGroup(epoch, firstBatch, microBatches)
    for (let micro = 0; micro < microBatches; micro++) {
      const { batch, share } = group?.[micro] ?? { batch: await ports.trainBatch(epoch, firstBatch + micro), share: null }
      const rows = rowsIn(batch)
      const mean = await addMicroBatch(batch, rows, { update: state.update, microBatch: micro }, { share, microBatches })
      addLoss(state.window, mean, state.update, training.logging_nan_inf_filter)
      loss = Math.fround(loss + mean)
      progress.add(rows)
      if (micro < microBatches - 1) await steering.fire('substep', { loss })
    }
    if (steering.listens('pre_optimizer_step')) {
      const known = ports.session.gradientNorm?.()
      await steering.fire('pre_optimizer_step', { loss, ...(known === undefined ? {} : { gradientNorm: known }) })
    }
    const rate = learningRateAt(training, state.peakRate, state.update)
    const skipped = steering.takeSkip()
    state.lastGradientNorm = skipped ? skipUpdate(number) : (await ports.session.update({ learningRate: rate })).gradientNorm
    state.lastLoss = loss
    state.lastRate = rate
    if (!skipped) await steering.fire('optimizer_step')
    state.update = number
    teller.nextUpdate()
  }

  /**
   * Adds the gradient of a micro-batch; returns its part of the update's loss. Losses are sums whose weight is the number of rows: the mean
   * of a micro-batch, then of the group's means, or their sum by the shares of their labelled tokens.
   */
  const addMicroBatch = async (
    batch: Batch, rows: number, position: Position, { share, microBatches }: { readonly share: number | null; readonly microBatches: number },
  ): Promise<number> => {
    // Without a labelled token its own mean is no number, and it adds nothing to the group's.
    if (share === 0) return 0
    // Nor does a group without one, whose loss is no number.
    const scale = share === null ? 1 / (rows * microBatches) : Number.isNaN(share) ? 0 : share / rows
    const { lossSum, weightSum } = await ports.session.accumulate(batch, position, scale)
    const mean = Math.fround(lossSum / weightSum)
    return Math.fround(share === null ? mean / microBatches : mean * share)
  }

  /** Forgets the gradient of an update that still counts. Returns its norm, where the engine can say it. */
  const skipUpdate = (number: number): number => {
    const norm = ports.session.gradientNorm?.() ?? NaN
    ports.session.discard()
    ports.tell({ type: 'warning', message: `update ${number} was skipped` })
    return norm
  }

  const afterUpdate = async (): Promise<void> => {
    const due = eventsAfterUpdate(training, state.update, clock.elapsed, placeOf(state))
    control.log ||= due.log
    control.evaluate ||= due.evaluate
    control.save ||= due.save
    if (state.update >= training.total_updates) control.stop = true
    await steering.fire('step')
    progress.tell()
    await round.run('update')
    const request = ports.request()
    if (request === 'none' || control.stop) return
    if (state.saved.at(-1) !== state.update) await round.saveOnRequest()
    interrupted = request === 'stop'
  }

  /** The rest of an epoch from where the state stands. */
  const runEpoch = async (epoch: number): Promise<void> => {
    const end = (epoch + 1) * training.updates_per_epoch
    if (placeOf(state) === epoch * training.updates_per_epoch) {
      await steering.fire('epoch_begin')
      // An epoch that never began has no end.
      if (control.stop) return
    }
    while (placeOf(state) < end && !control.stop && !interrupted) {
      await update(epoch)
      await afterUpdate()
    }
    if (interrupted) return
    const due = eventsAtEpochEnd(training, epoch, state.update, placeOf(state))
    control.log ||= due.log
    control.evaluate ||= due.evaluate
    control.save ||= due.save
    await steering.fire('epoch')
    await round.run('epoch-end')
  }

  /** Puts the place in the data back to the beginning of an epoch under way (reference B.10.8). */
  const beginAnew = (epoch: number): void => {
    const done = placeOf(state) - epoch * training.updates_per_epoch
    if (done < training.updates_per_epoch) state.repeated = (state.repeated ?? 0) + done
  }

  let epoch = 0
  if (start.resumed === null) await steering.fire('begin')
  else {
    await steering.resumed()
    epoch = epochOfUpdate(training, placeOf(state))
    if (start.resumed === 'scheduled') await round.afterSave()
    if (state.phase === 'update') {
      if (start.beginEpochAnew === true) beginAnew(epoch)
      await runEpoch(epoch)
    }
    epoch++
  }
  for (; epoch < training.epochs && !control.stop && !interrupted; epoch++) await runEpoch(epoch)
  clock.store()
  const end = interrupted ? 'interrupted' : state.update >= training.total_updates ? 'completed' : 'stopped'
  return { end, teller, steering }
}

function rowsIn(batch: Batch): number {
  if (batch[rowNumbers] !== undefined) return batch[rowNumbers].shape[0]!
  for (const name in batch) return batch[name]!.shape[0]!
  throw new Error('the batch is empty')
}

/** Times of this attempt on top of those before it, so that triggers in seconds and `train_runtime` survive a resume. */
function createClock(state: LoopState, ports: Pick<LoopPorts, 'now'>) {
  const begin = ports.now()
  const before = { ...state.seconds }
  const marks: { logging: number | null; evaluation: number | null; saving: number | null } = { logging: null, evaluation: null, saving: null }
  const since = (what: keyof typeof marks): number => {
    const mark = marks[what]
    return mark === null ? before[what] + ports.now() - begin : ports.now() - mark
  }
  const elapsed: Elapsed = {
    get logging() {
      return since('logging')
    },
    get evaluation() {
      return since('evaluation')
    },
    get saving() {
      return since('saving')
    },
  }
  const training = (): number => before.training + ports.now() - begin
  return {
    training,
    elapsed,
    mark(what: keyof typeof marks) {
      marks[what] = ports.now()
    },
    store() {
      state.seconds = { training: training(), ...elapsed }
    },
  }
}

/** Progress a few times a second: the mean loss and speed since it last spoke. */
function createProgress(spec: PlanSpec, state: LoopState, ports: Pick<LoopPorts, 'now' | 'tell'>) {
  let rows = 0
  let lastTold = ports.now()
  return {
    add(count: number) {
      rows += count
    },
    tell() {
      const now = ports.now()
      const last = state.update >= spec.training.total_updates
      if (now - lastTold < progressInterval && state.update !== 1 && !last) return
      ports.tell({
        type: 'progress',
        update: state.update,
        epoch: epochValue(spec.training, placeOf(state)),
        loss: state.lastLoss,
        learning_rate: state.lastRate,
        rows_per_second: rows / Math.max(now - lastTold, 1e-9),
      })
      rows = 0
      lastTold = now
    },
  }
}
