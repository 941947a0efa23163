import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { remove } from './edits.ts'

/** `label_names` can only repeat what the `label` fields of the data say. */
export const labelNames: Rule = draft => {
  const names = draft.value('label_names')
  const { labels } = draft.context
  if (!Array.isArray(names) || labels === undefined) return []
  const same = names.length === labels.length && labels.every(label => names.includes(label))
  return same ? [] : [diagnostic('label-names-differ', { labels: labels.join(', ') }, draft.at('label_names'), { fixes: remove(draft, 'label_names') })]
}
