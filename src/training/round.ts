import { checkpointsToRemove } from '../plan/retention.ts'
import type { PlanSpec } from '../plan/plan.ts'
import { epochValue } from '../plan/epochs.ts'
import type { MetricValue } from '../models/metric.ts'
import { metricKey, trackBest } from './best.ts'
import { judgeEvaluation } from './callbacks/early-stopping.ts'
import type { Steering } from './callbacks/steering.ts'
import { matricesOf, numbersOf, toldValues } from './evaluation-values.ts'
import { closeWindow } from './loss-window.ts'
import type { LoopPorts, SaveKind } from './ports.ts'
import type { LoopState } from './state.ts'
import { placeOf } from './state.ts'
import type { LastingTeller } from './events-told.ts'

/** The steps that follow an update or an epoch: log, evaluate, save, in this order. */
export interface Round {
  /** Does what the flags ask for (reference B.6 with E.2). */
  run(phase: LoopState['phase']): Promise<void>
  /** What follows a scheduled checkpoint once it is complete; an attempt that goes on from one begins here. */
  afterSave(): Promise<void>
  /** A checkpoint because someone asked. */
  saveOnRequest(): Promise<void>
  log(values: Readonly<Record<string, number>>): void
}

export function createRound(
  spec: PlanSpec,
  state: LoopState,
  ports: LoopPorts,
  teller: LastingTeller,
  clock: { training(): number; mark(what: 'logging' | 'evaluation' | 'saving'): void; store(): void },
  steering: Steering,
): Round {
  const { training } = spec
  const { saving } = training.schedule
  const saves = saving.trigger.kind !== 'never'
  const epoch = (): number => epochValue(training, placeOf(state))
  let checkpointCost = { bytes: 0, seconds: 0 }

  const log = (values: Readonly<Record<string, number>>): void => {
    const entry = { ...values, epoch: epoch() }
    state.history.push({ ...entry, step: state.update })
    teller.tell({ type: 'log', update: state.update, epoch: epoch(), values })
    state.control.log = false
  }

  const logTraining = async (): Promise<void> => {
    const loss = closeWindow(state.window, state.update)
    const values = { loss, grad_norm: state.lastGradientNorm, learning_rate: state.lastRate }
    log(values)
    clock.mark('logging')
    await steering.fire('log', { loss, values })
  }

  const afterBatch = steering.listens('prediction_step') ? (): Promise<void> => steering.fire('prediction_step') : undefined

  const evaluateAll = async (): Promise<void> => {
    const merged: Record<string, MetricValue> = {}
    ports.tell({ type: 'phase', phase: 'evaluating' })
    for (const set of ports.evaluationSets) {
      const values = await ports.evaluate(set, state.update, afterBatch)
      Object.assign(merged, values)
      state.history.push({ ...values, epoch: epoch(), step: state.update })
      teller.tell({ type: 'evaluation', update: state.update, epoch: epoch(), source: set.source, ...toldValues(spec, values) })
      state.control.log = false
      state.control.evaluate = false
      const numbers = numbersOf(values)
      judge(numbers)
      await steering.logged(numbers)
      await steering.fire('evaluate', { evaluation: numbersOf(merged), values: numbers, matrices: matricesOf(values) })
    }
    clock.mark('evaluation')
    if (saving.best !== null) {
      const value = merged[metricKey(saving.best.metric)]
      if (typeof value === 'number') trackBest(state.best, value, state.update, saving.best.greaterIsBetter, saves)
    }
    ports.tell({ type: 'phase', phase: 'training' })
  }

  /** Early stopping looks at each evaluation, before it can become the best (reference C.3). */
  const judge = (values: Readonly<Record<string, number>>): void => {
    const { best } = saving
    spec.callbacks.forEach(({ name, options }, ordinal) => {
      if (name !== 'early_stopping' || best === null) return
      const value = values[metricKey(best.metric)]
      if (value === undefined) return
      const counter = (state.earlyStopping[ordinal] ??= { counter: 0 })
      const rule = { patience: Number(options['patience']), threshold: Number(options['threshold']) }
      if (!judgeEvaluation(counter, rule, value, state.best.metric, best.greaterIsBetter)) return
      state.control.stop = true
      state.stopReason ??= `no better ${best.metric} in ${rule.patience} ${rule.patience === 1 ? 'evaluation' : 'evaluations'}`
    })
  }

  const save = async (kind: SaveKind): Promise<void> => {
    if (kind === 'scheduled') {
      state.saved = [...state.saved.filter(update => update !== state.update), state.update]
      // Only a folder that the schedule made counts: a checkpoint on request must not change what the run comes to.
      if (state.best.update !== null && state.saved.includes(state.best.update)) state.best.checkpoint = state.best.update
    }
    ports.tell({ type: 'phase', phase: 'saving' })
    clock.mark('saving')
    clock.store()
    checkpointCost = await ports.saveCheckpoint(state, kind)
    ports.tell({ type: 'phase', phase: 'training' })
  }

  const tellCheckpoint = (): void => {
    const best = state.best.checkpoint === state.update
    teller.tell({ type: 'checkpoint', update: state.update, path: `checkpoint-${state.update}`, ...checkpointCost, best })
  }

  const afterSave = async (): Promise<void> => {
    tellCheckpoint()
    const surplus = checkpointsToRemove({ existing: state.saved, keep: saving.keep, best: state.best.checkpoint, ended: false })
    // Checkpoints made on request stay until the schedule makes a later one, where old ones are removed at all.
    const requested = saving.keep === null || saving.keep <= 0 ? [] : ports.checkpoints().filter(update => update < state.update && !state.saved.includes(update))
    state.saved = state.saved.filter(update => !surplus.includes(update))
    for (const update of surplus) {
      await ports.removeCheckpoint(update)
      teller.tell({ type: 'checkpoint_removed', update: state.update, path: `checkpoint-${update}` })
    }
    for (const update of requested) await ports.removeCheckpoint(update)
    state.control.save = false
    await steering.fire('save')
  }

  return {
    log,
    afterSave,
    async run(phase) {
      state.phase = phase
      if (state.control.log && state.update > state.window.lastLogged) await logTraining()
      if (state.control.evaluate && ports.evaluationSets.length > 0) await evaluateAll()
      if (state.control.save) {
        await save('scheduled')
        await afterSave()
      }
    },
    async saveOnRequest() {
      state.toldHere++
      await save('requested')
      state.toldHere--
      tellCheckpoint()
    },
  }
}
