import { epochValue } from '../../plan/epochs.ts'
import type { PlanSpec } from '../../plan/plan.ts'
import type { LoopPorts } from '../ports.ts'
import type { LoopState } from '../state.ts'
import { placeOf } from '../state.ts'
import type { Scope } from './condition.ts'
import type { EventValues } from './event-values.ts'
import type { RunActions, RunEventName } from './event-rules.ts'
import { fireRules } from './event-rules.ts'

/** Tells rules and callbacks of code what happens, and does to the run what they ask. */
export interface Steering {
  /** Whether anything listens to an event, so that nobody measures for nothing. */
  listens(event: RunEventName): boolean
  /** Rules in the order written, then files of code in theirs; then a roll-back that one of them asked for. */
  fire(event: RunEventName, values?: EventValues): Promise<void>
  /** An attempt goes on from a checkpoint: callbacks of code hear of it, rules do not. */
  resumed(): Promise<void>
  /** Callbacks of code hear of every log, rules only of the training loss. */
  logged(values: Readonly<Record<string, number>>, ended?: boolean): Promise<void>
  /** Whether the update under way is to be skipped; the request is forgotten. */
  takeSkip(): boolean
}

const unheard = Promise.resolve()

export function createSteering(spec: PlanSpec, state: LoopState, ports: LoopPorts): Steering {
  const { event_rules: rules } = spec
  const { control } = state
  const code = ports.callbacks ?? null
  let skip = false
  let limit: number | null = null

  const actions: RunActions = {
    stop(reason) {
      control.stop = true
      state.stopReason ??= reason === '' ? 'an event rule' : reason
    },
    save: () => void (control.save = true),
    evaluate: () => void (control.evaluate = true),
    log: () => void (control.log = true),
    warn: message => ports.tell({ type: 'warning', message }),
    setLearningRate(rate) {
      if (Number.isFinite(rate) && rate >= 0) state.peakRate = rate
      else ports.tell({ type: 'warning', message: `the learning rate stays at ${state.peakRate}: ${rate} is none` })
    },
    skipUpdate: () => void (skip = true),
    rollBack: most => void (limit = Math.min(limit ?? Infinity, most)),
  }

  const rollBack = async (most: number): Promise<void> => {
    const done = state.rollBacks ?? 0
    const update = await ports.rollBack(state.saved)
    const to = update === null ? 'the initial weights' : `checkpoint-${update}`
    if (done < most) {
      state.rollBacks = done + 1
      return ports.tell({ type: 'warning', message: `after update ${state.update}: back to ${to} (${done + 1} of at most ${most} times)` })
    }
    ports.tell({ type: 'warning', message: `after update ${state.update}: back to ${to}` })
    actions.stop(`a roll-back was needed more than ${most} ${most === 1 ? 'time' : 'times'}`)
  }

  const settle = async (): Promise<void> => {
    if (limit === null) return
    const most = limit
    limit = null
    await rollBack(most)
  }

  const ruled = new Set(rules.map(({ event }) => event))
  const listens = (event: RunEventName): boolean => ruled.has(event) || (code?.listens(event) ?? false)
  const call = async (event: RunEventName, values: EventValues): Promise<void> => {
    fireRules(rules, event, scopeOf(spec, state, values), actions)
    if (code !== null) await code.call(event, state, actions, values)
    await settle()
  }

  return {
    listens,
    // Most events of a step are heard by nobody.
    fire: (event, values = {}) => (listens(event) ? call(event, values) : unheard),
    async resumed() {
      await code?.resumed(state, actions)
    },
    async logged(values, ended = false) {
      if (code !== null) await code.call('log', state, actions, { values })
      // When training has ended, the weights are those of the result.
      if (ended) limit = null
      await settle()
    },
    takeSkip() {
      const asked = skip
      skip = false
      return asked
    },
  }
}

/** What a condition reads (`stdlib/events.trainspec`); null for what is not known yet. */
function scopeOf(spec: PlanSpec, state: LoopState, { loss, gradientNorm, evaluation }: EventValues): Scope {
  return name => {
    if (/^(eval|test)\./.test(name)) return evaluation?.[name.replaceAll('.', '_')] ?? null
    switch (name) {
      case 'step':
        return state.update
      case 'epoch':
        return epochValue(spec.training, placeOf(state))
      case 'learning_rate':
        return state.peakRate
      case 'train.loss':
        return loss ?? state.lastLoss
      case 'train.learning_rate':
        return state.lastRate
      case 'train.grad_norm':
        return gradientNorm ?? state.lastGradientNorm
      default:
        return null
    }
  }
}
