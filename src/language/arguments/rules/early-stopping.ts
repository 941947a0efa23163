import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'

/** Early stopping watches a metric at evaluations: both must be there. */
export const earlyStopping: Rule = draft =>
  draft.context.callbacks.filter(callback => callback.name === 'early_stopping').flatMap(({ range }) => {
    if (draft.schedule.evaluation.trigger.kind === 'never') return [diagnostic('early-stopping-without-evaluation', {}, range)]
    if (draft.value('metric_for_best_model') === null) return [diagnostic('early-stopping-without-best', {}, range)]
    return []
  })
