import type { SyntaxError, SyntaxTree } from '../../grammar/syntax-tree.ts'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'

/** A tree's syntax errors as diagnostics of the file `file`: an open bracket is shown beside the place where it should close. */
export const syntaxDiagnostics = (tree: SyntaxTree, file: string): Diagnostic[] =>
  tree.errors.map(error => {
    const { start, end, opened } = error
    return diagnostic(error.kind, { message: error.message, expected: error.expected }, { file, start, end }, {
      related: opened === undefined ? [] : [{ range: { file, start: opened.start, end: opened.end }, message: 'opened here' }],
      fixes: fixesOf(error, tree.text, file),
    })
  })

/** A fix where only one thing can be meant: double quotes for single ones, the operator's name for its symbol elsewhere. */
function fixesOf({ kind, start, end }: SyntaxError, text: string, file: string): Fix[] {
  if (kind !== 'unexpected-character') return []
  const written = text.slice(start, end)
  const replace = (title: string, by: string): Fix[] => [{ title, safe: true, edits: [{ range: { file, start, end }, text: by }] }]
  if (written === '&&' || written === '&') return replace('Write `and`', 'and')
  if (/^'[^'\\"]*'$/.test(written)) return replace('Write double quotes', `"${written.slice(1, -1)}"`)
  return []
}
