import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { alsoAt } from './edits.ts'

/** Several processes without GPUs need a way to talk to each other. */
export const processes: Rule = draft => {
  if (!(draft.number('local_rank') >= 0) || draft.value('no_cuda') !== true || draft.value('xpu_backend') !== null) return []
  const related = alsoAt(draft, 'no_cuda', '`no_cuda` is set here')
  return [diagnostic('cpu-processes-need-backend', {}, draft.at('local_rank'), { related })]
}
