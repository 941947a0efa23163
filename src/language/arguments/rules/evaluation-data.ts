import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'

/** Evaluation during training needs evaluation data. */
export const evaluationData: Rule = draft => {
  const { evaluation } = draft.schedule
  if (evaluation.trigger.kind === 'never' || draft.context.evalSources.length > 0) return []
  return [diagnostic('evaluation-without-data', {}, draft.at('evaluation_strategy'))]
}
