import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { alsoAt } from './edits.ts'

/** Where the polynomial schedule ends, in Transformers. */
const finalRate = 1e-7

/** The polynomial schedule falls from `learning_rate` to 1e-7, so the first must be the larger one. */
export const polynomial: Rule = draft => {
  const rate = draft.number('learning_rate')
  if (draft.value('lr_scheduler_type') !== 'polynomial' || !(rate <= finalRate)) return []
  return [diagnostic('polynomial-rate-too-small', { rate }, draft.at('learning_rate'), {
    related: alsoAt(draft, 'lr_scheduler_type', 'the schedule is set here'),
  })]
}
