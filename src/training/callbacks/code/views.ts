import { join } from 'node:path'
import type { Control, RunState, Values } from '../../../../callback/callback.d.ts'
import { epochValue } from '../../../plan/epochs.ts'
import type { PlanSpec } from '../../../plan/plan.ts'
import { checkpointName } from '../../checkpoint/names.ts'
import { numbersOf } from '../../evaluation-values.ts'
import type { LoopState } from '../../state.ts'
import { placeOf } from '../../state.ts'
import type { RunActions, RunEventName } from '../event-rules.ts'
import type { EventValues } from '../event-values.ts'

/** What code sees of the run: copies, so that nothing it does to them reaches the loop. */
export function stateView({ training, outputs }: PlanSpec, state: LoopState, { loss, gradientNorm }: EventValues): RunState {
  const { best } = state
  // Copied only where someone looks: the history grows with the run, and events come at every update.
  let history: readonly Values[] | null = null
  return Object.freeze({
    global_step: state.update,
    epoch: epochValue(training, placeOf(state)),
    max_steps: training.total_updates,
    num_train_epochs: training.epochs,
    train_batch_size: training.train_batch_size,
    loss: loss ?? state.lastLoss,
    grad_norm: gradientNorm ?? state.lastGradientNorm,
    learning_rate: state.lastRate,
    best_metric: best.metric,
    best_global_step: best.update,
    best_model_checkpoint: best.checkpoint === null ? null : join(outputs.output_dir, checkpointName(best.checkpoint)),
    get log_history() {
      return (history ??= Object.freeze(state.history.map(entry => Object.freeze(numbersOf(entry)))))
    },
  })
}

const canSkip: ReadonlySet<RunEventName> = new Set(['substep', 'pre_optimizer_step'])
const canRollBack: ReadonlySet<RunEventName> = new Set(['step', 'log', 'evaluate', 'epoch'])
const defaultLimit = 3

/** The flags as code sees and sets them during one event. What has no effect there throws instead of being lost. */
export function controlView(event: RunEventName, state: LoopState, actions: RunActions, clean: (text: string) => string): Control {
  const { control } = state
  const flag = (name: string, value: unknown): boolean => {
    if (typeof value !== 'boolean') throw new TypeError(`control.${name} is true or false, not ${typeof value}`)
    return value
  }
  const only = (what: string, events: ReadonlySet<RunEventName>): void => {
    if (!events.has(event)) throw new Error(`${what} has no effect in this event`)
  }
  return Object.freeze({
    get should_training_stop() {
      return control.stop
    },
    set should_training_stop(value) {
      control.stop = flag('should_training_stop', value)
      if (value) state.stopReason ??= 'a callback'
    },
    get should_log() {
      return control.log
    },
    set should_log(value) {
      control.log = flag('should_log', value)
    },
    get should_evaluate() {
      return control.evaluate
    },
    set should_evaluate(value) {
      control.evaluate = flag('should_evaluate', value)
    },
    get should_save() {
      return control.save
    },
    set should_save(value) {
      control.save = flag('should_save', value)
    },
    get learning_rate() {
      return state.peakRate
    },
    set learning_rate(value) {
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new TypeError(`control.learning_rate is a number from 0 up, not ${String(value)}`)
      actions.setLearningRate(value)
    },
    stop: (reason: string) => actions.stop(clean(String(reason))),
    warn: (message: string) => actions.warn(clean(String(message))),
    skip_update() {
      only('skip_update', canSkip)
      actions.skipUpdate()
    },
    roll_back(limit: number = defaultLimit) {
      only('roll_back', canRollBack)
      if (!Number.isInteger(limit) || limit < 1) throw new TypeError(`roll_back takes a whole number from 1 up, not ${String(limit)}`)
      actions.rollBack(limit)
    },
  })
}
