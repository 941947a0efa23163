import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Fix } from '../../../diagnostics/diagnostic.ts'
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

function rename(draft: Draft, name: string, use: string): readonly Fix[] {
  const range = draft.place(name)?.name ?? null
  if (range === null || draft.isWritten(use)) return []
  return [{ title: `Write ${use}`, safe: true, edits: [{ range, text: use }] }]
}
