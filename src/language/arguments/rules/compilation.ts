import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { alsoAt, remove } from './edits.ts'

/** A backend or mode of the compiler turns it on, which a written `torch_compile: false` contradicts. */
export const compilation: Rule = draft => {
  if (draft.written('torch_compile') !== false || draft.value('torch_compile') !== true) return []
  const by = ['torch_compile_backend', 'torch_compile_mode', 'torchdynamo'].find(name => draft.isWritten(name)) ?? 'torch_compile_backend'
  return [diagnostic('compile-switched-on', { by }, draft.at('torch_compile'), {
    related: alsoAt(draft, by, 'it is turned on here'),
    fixes: remove(draft, by),
  })]
}
