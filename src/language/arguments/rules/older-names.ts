import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { alsoAt, remove } from './edits.ts'

/** An argument and its older name, both written, say the same. */
export const olderNames: Rule = draft =>
  [...draft.context.declarations.values()].flatMap(({ name: older, deprecated }) => {
    const name = deprecated?.use ?? null
    if (name === null || !draft.isWritten(older) || !draft.isWritten(name) || draft.value(older) === draft.value(name)) return []
    return [diagnostic('older-name-contradicts', { older, name }, draft.at(older), {
      related: alsoAt(draft, name, `\`${name}\` is set here`),
      fixes: remove(draft, older),
    })]
  })
