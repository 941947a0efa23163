import type { PlanSpec } from '../../plan/plan.ts'
import type { Scope } from './condition.ts'
import { evaluateCondition } from './condition.ts'

/** Events in the order in which a run meets them (`stdlib/events.trainspec`). */
export const runEvents = [
  'begin', 'epoch_begin', 'step_begin', 'substep', 'pre_optimizer_step', 'optimizer_step', 'step', 'log', 'prediction_step', 'evaluate', 'save',
  'epoch', 'end', 'predict',
] as const

export type RunEventName = (typeof runEvents)[number]

/** What an event rule or a callback of code may do to the run. */
export interface RunActions {
  stop(reason: string): void
  save(): void
  evaluate(): void
  log(): void
  warn(message: string): void
  setLearningRate(rate: number): void
  /** Discards the gradient of the update under way. */
  skipUpdate(): void
  /** At most `limit` times in a run; then it ends training as well. */
  rollBack(limit: number): void
}

type Action = PlanSpec['event_rules'][number]['actions'][number]

/** Applies the rules of one event in the order written; each condition is asked when its turn comes. */
export function fireRules(rules: PlanSpec['event_rules'], event: RunEventName, scope: Scope, actions: RunActions): void {
  for (const rule of rules) {
    if (rule.event !== event) continue
    if (rule.condition !== null && evaluateCondition(rule.condition, scope) !== true) continue
    for (const action of rule.actions) perform(action, scope, actions)
  }
}

function perform(action: Action, scope: Scope, actions: RunActions): void {
  const option = (name: string): unknown => {
    const measured = action.measured?.[name]
    return measured === undefined ? action.options[name] : evaluateCondition(measured, scope)
  }
  switch (action.name) {
    case 'stop':
      return actions.stop(String(option('reason') ?? ''))
    case 'save':
      return actions.save()
    case 'evaluate':
      return actions.evaluate()
    case 'log':
      return actions.log()
    case 'warn':
      return actions.warn(String(option('message') ?? ''))
    case 'set_learning_rate':
      return actions.setLearningRate(Number(option('rate')))
    case 'skip_update':
      return actions.skipUpdate()
    case 'roll_back':
      return actions.rollBack(Number(option('limit') ?? 3))
    default:
      throw new Error(`the plan has the unknown action '${action.name}'`)
  }
}
