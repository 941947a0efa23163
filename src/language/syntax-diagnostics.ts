import type { SyntaxError, SyntaxTree } from '../../grammar/syntax-tree.ts'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { suggest } from './did-you-mean.ts'

/** A tree's syntax errors as diagnostics of the file `file`: an open bracket is shown beside the place where it should close. */
export const syntaxDiagnostics = (tree: SyntaxTree, file: string): Diagnostic[] =>
  tree.errors.map(error => {
    const { start, end, opened } = error
    return diagnostic(error.kind, { message: error.message, expected: error.expected, ...(error.meant === undefined ? {} : { meant: error.meant }) }, { file, start, end }, {
      related: opened === undefined ? [] : [{ range: { file, start: opened.start, end: opened.end }, message: 'opened here' }],
      fixes: fixesOf(error, tree.text, file),
    })
  })

/** A fix where only one thing can be meant: the keyword for a slip in it, double quotes for single ones, the operator's name for its symbol elsewhere. */
function fixesOf({ kind, start, end, meant }: SyntaxError, text: string, file: string): readonly Fix[] {
  if (meant !== undefined) return suggest(text.slice(start, end), [meant], { file, start, end }).fixes
  if (kind !== 'unexpected-character') return []
  const written = text.slice(start, end)
  const replace = (title: string, by: string): Fix[] => [{ title, safe: true, edits: [{ range: { file, start, end }, text: by }] }]
  if (written === '&&' || written === '&') return replace('Write `and`', 'and')
  if (/^'[^'\\"]*'$/.test(written)) return replace('Write double quotes', `"${written.slice(1, -1)}"`)
  return []
}
