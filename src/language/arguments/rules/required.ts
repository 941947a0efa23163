import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'

/** An argument without a default must be set, and to more than an empty text. */
export const required: Rule = draft =>
  [...draft.context.declarations.values()]
    .filter(({ name, defaultValue }) => defaultValue === undefined && !draft.context.unreadable?.includes(name))
    .filter(({ name }) => !draft.isWritten(name) || draft.value(name) === '')
    .map(({ name }) => diagnostic('argument-missing', { name }, draft.isWritten(name) ? draft.at(name) : draft.context.runRange))
