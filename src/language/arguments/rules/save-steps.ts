import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { writeStatement } from './edits.ts'

/** Saving by steps needs a number of steps above 0; Transformers would silently save nothing. */
export const saveSteps: Rule = draft => {
  const steps = draft.number('save_steps')
  if (draft.value('save_strategy') !== 'steps' || steps > 0) return []
  const fixes = draft.isWritten('save_strategy') ? [] : writeStatement(draft, 'save_steps', 'save_strategy: "no"')
  return [diagnostic('save-steps-not-positive', { steps }, draft.at('save_steps'), { fixes })]
}
