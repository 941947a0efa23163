import type { Range } from '../../grammar/syntax-tree.ts'
import type { Diagnostic, SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic, type Details, type DiagnosticName, type MessageValues } from '../diagnostics/registry.ts'

/** Collects what is wrong in one file, places given as ranges of its tree. */
export interface Reports {
  readonly file: string
  readonly at: (range: Range) => SourceRange
  readonly report: <N extends DiagnosticName>(name: N, values: MessageValues<N>, range: Range, details?: Details) => void
  readonly add: (diagnostics: readonly Diagnostic[]) => void
}

/** Reports about `file`, gathered in `sink` with those of other files. */
export function reportsFor(file: string, sink: Diagnostic[]): Reports {
  const at = (range: Range): SourceRange => ({ file, start: range.start, end: range.end })
  return {
    file,
    at,
    report: (name, values, range, details) => void sink.push(diagnostic(name, values, at(range), details)),
    add: diagnostics => void sink.push(...diagnostics),
  }
}
