import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { alsoAt, remove } from './edits.ts'

/** A delay is counted in the unit of the evaluations, and is not defined for time. */
export const evalDelay: Rule = draft => {
  if (draft.schedule.evaluation.trigger.kind !== 'seconds' || !(draft.number('eval_delay') > 0)) return []
  return [diagnostic('eval-delay-by-time', {}, draft.at('eval_delay'), {
    related: alsoAt(draft, 'evaluation_strategy', 'evaluation by time is set here'),
    fixes: remove(draft, 'eval_delay'),
  })]
}
