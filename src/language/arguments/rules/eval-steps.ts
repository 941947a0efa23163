import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { addAfter } from './edits.ts'

/** Evaluation by steps has a number of steps: `eval_steps`, or `logging_steps` where that is null or 0. */
export const evalSteps: Rule = draft => {
  if (draft.value('evaluation_strategy') !== 'steps') return []
  if (!(draft.number('eval_steps') > 0)) {
    // A negative number is out of range, and said to be.
    if (draft.number('eval_steps') < 0) return []
    const fixes = addAfter(draft, 'evaluation_strategy', 'eval_steps: 500')
    return [diagnostic('zero-eval-steps', {}, draft.at('evaluation_strategy'), { fixes })]
  }
  if (draft.written('eval_steps') !== 0) return []
  return [diagnostic('eval-steps-zero', { steps: draft.number('eval_steps') }, draft.at('eval_steps'))]
}
