import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { addAfter, writeValue } from './edits.ts'

/** A rule that waits for the prediction of the test data waits for ever where nothing is predicted. */
export const predictRules: Rule = draft => {
  if (draft.value('do_predict') === true) return []
  const test = draft.context.hasTestSource
  // Without test data the argument alone would be the next mistake.
  const written = draft.isWritten('do_predict')
  const fixes = !test ? [] : written ? writeValue(draft, 'do_predict', 'true') : addAfter(draft, 'output_dir', 'do_predict: true')
  return (draft.context.predictRules ?? []).map((range, index) =>
    diagnostic('predict-rule-without-prediction', { test }, range, { fixes: index === 0 ? fixes : [] }))
}
