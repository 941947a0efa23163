import { diagnostic } from '../../../diagnostics/registry.ts'
import { alternatives } from '../../types.ts'
import type { Rule } from '../draft.ts'
import { writeValue } from './edits.ts'

/** A secret is named by its variable, not written down. The diagnostic hides the value from whatever shows its place. */
export const plainSecrets: Rule = draft =>
  [...draft.context.declarations.values()].flatMap(({ name, type }) => {
    if (typeof draft.value(name) !== 'string' || !alternatives(type).some(({ kind }) => kind === 'secret')) return []
    const hidden = draft.place(name)?.value ?? null
    const made = diagnostic('secret-in-plain-text', { name }, draft.at(name), { fixes: writeValue(draft, name, 'secret env("HF_TOKEN")') })
    return [hidden === null ? made : { ...made, hidden: [hidden] }]
  })
