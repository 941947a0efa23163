import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { writeStatement } from './edits.ts'

/** Logging by steps needs a number of steps above 0. */
export const loggingSteps: Rule = draft => {
  if (draft.value('logging_strategy') !== 'steps' || draft.number('logging_steps') !== 0) return []
  const fixes = draft.isWritten('logging_strategy') ? [] : writeStatement(draft, 'logging_steps', 'logging_strategy: "no"')
  return [diagnostic('zero-logging-steps', {}, draft.at('logging_steps'), { fixes })]
}
