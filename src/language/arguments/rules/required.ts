import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'

/** An argument without a default must be set. */
export const required: Rule = draft =>
  [...draft.context.declarations.values()]
    .filter(({ name, defaultValue }) => defaultValue === undefined && !draft.isWritten(name) && !draft.context.unreadable?.includes(name))
    .map(({ name }) => diagnostic('argument-missing', { name }, draft.context.runRange))
