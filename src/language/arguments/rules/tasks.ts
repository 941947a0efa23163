import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import type { Rule } from '../draft.ts'
import { remove } from './edits.ts'

/** `do_train`, `do_eval` and `do_predict` say nothing that the run will not do. */
export const tasks: Rule = draft => {
  const found: Diagnostic[] = []
  if (draft.isWritten('do_train') && draft.value('do_train') === false) {
    found.push(diagnostic('training-switched-off', {}, draft.at('do_train'), { fixes: remove(draft, 'do_train') }))
  }
  if (draft.isWritten('do_eval')) {
    const evaluates = draft.schedule.evaluation.trigger.kind !== 'never'
    const asked = draft.written('do_eval')
    if (asked === true && !evaluates) {
      found.push(diagnostic('do-eval-without-evaluation', {}, draft.at('do_eval'), { fixes: remove(draft, 'do_eval') }))
    }
    if (asked === false && evaluates) {
      found.push(diagnostic('do-eval-contradicted', {}, draft.at('do_eval'), { fixes: remove(draft, 'do_eval', true) }))
    }
  }
  if (draft.value('do_predict') === true && !draft.context.hasTestSource) {
    found.push(diagnostic('predict-without-test-data', {}, draft.at('do_predict')))
  }
  return found
}
