import type { PlanSpec } from '../../plan/plan.ts'
import type { Scope } from './condition.ts'
import { evaluateCondition } from './condition.ts'

/** What an event rule may do to the run. */
export interface RuleActions {
  stop(reason: string): void
  save(): void
  evaluate(): void
  log(): void
  warn(message: string): void
  setLearningRate(rate: number): void
}

export type RuleEvent = 'begin' | 'step' | 'epoch' | 'log' | 'evaluate' | 'save' | 'end'

/** Applies the rules of one event in the order written; each condition is asked when its turn comes. */
export function fireRules(rules: PlanSpec['event_rules'], event: RuleEvent, scope: Scope, actions: RuleActions): void {
  for (const rule of rules) {
    if (rule.event !== event) continue
    if (rule.condition !== null && evaluateCondition(rule.condition, scope) !== true) continue
    for (const { name, options } of rule.actions) perform(name, options, actions)
  }
}

function perform(name: string, options: Readonly<Record<string, unknown>>, actions: RuleActions): void {
  switch (name) {
    case 'stop':
      return actions.stop(String(options['reason'] ?? ''))
    case 'save':
      return actions.save()
    case 'evaluate':
      return actions.evaluate()
    case 'log':
      return actions.log()
    case 'warn':
      return actions.warn(String(options['message'] ?? ''))
    case 'set_learning_rate':
      return actions.setLearningRate(Number(options['rate']))
    default:
      throw new Error(`the plan has the unknown action '${name}'`)
  }
}
