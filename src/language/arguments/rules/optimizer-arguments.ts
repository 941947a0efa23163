import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'

/** `optim_args` is a list of `name=value`, spaces left aside. */
export const optimizerArguments: Rule = draft => {
  const text = draft.value('optim_args')
  if (typeof text !== 'string') return []
  return text.replaceAll(' ', '').split(',')
    .filter(item => !/^[^=]+=[^=]+$/.test(item))
    .map(item => diagnostic('optim-args-malformed', { item }, draft.at('optim_args')))
}
