import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Fix } from '../../../diagnostics/diagnostic.ts'
import { enumMembers } from '../../types.ts'
import type { Draft, Rule } from '../draft.ts'

/** A deprecated argument is named with what replaces it. The fix renames it where the new name is not written too. */
export const deprecated: Rule = draft =>
  [...draft.context.declarations.values()].flatMap(({ name, deprecated: notice }) => {
    const place = draft.place(name)
    if (notice === null || place === null) return []
    return [diagnostic('argument-deprecated', { name, use: notice.use, because: notice.because }, place.name ?? place.statement, {
      fixes: notice.use === null ? [] : rename(draft, name, notice.use),
    })]
  })

/** The new name may take a string where the older one took a bare word. */
function rename(draft: Draft, name: string, use: string): readonly Fix[] {
  const place = draft.place(name)
  if (place?.name == null || draft.isWritten(use)) return []
  const value = draft.value(name)
  const type = draft.context.declarations.get(use)?.type
  const isWord = type !== undefined && enumMembers(type).includes(String(value))
  const quoted = typeof value === 'string' && !isWord && place.value !== null ? [{ range: place.value, text: JSON.stringify(value) }] : []
  return [{ title: `Write ${use}`, safe: true, edits: [{ range: place.name, text: use }, ...quoted] }]
}
