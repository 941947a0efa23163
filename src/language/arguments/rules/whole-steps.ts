import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'

/** From 1 on, a number of steps is whole; below 1 it is a ratio of all updates. */
export const wholeSteps: Rule = draft =>
  ['eval_steps', 'logging_steps', 'save_steps', 'warmup_steps'].flatMap(name => {
    // What is derived from another argument is reported there.
    const value = draft.written(name)
    return typeof value === 'number' && value > 1 && !Number.isInteger(value) ? [diagnostic('steps-not-whole', { value }, draft.at(name))] : []
  })
