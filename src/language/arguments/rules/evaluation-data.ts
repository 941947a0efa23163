import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'

/** Evaluation during training needs evaluation data, and such data somebody who looks at it. */
export const evaluationData: Rule = draft => {
  const { evalSources, evalRange, callbacks } = draft.context
  if (draft.schedule.evaluation.trigger.kind !== 'never') {
    return evalSources.length > 0 ? [] : [diagnostic('evaluation-without-data', {}, draft.at('evaluation_strategy'))]
  }
  if (evalSources.length === 0 || draft.isWritten('evaluation_strategy')) return []
  // Who asks for evaluation in another way, or says that there shall be none, hears of that.
  const isSaid = draft.isWritten('do_eval') || draft.value('load_best_model_at_end') === true || callbacks.some(({ name }) => name === 'early_stopping')
  return isSaid ? [] : [diagnostic('evaluation-data-unused', {}, evalRange ?? draft.context.runRange)]
}
