import type { Diagnostic, Severity, SourceFile } from '../diagnostic.ts'
import { printable } from '../display.ts'
import { inOrder } from './order.ts'
import { sourcesOf } from './sources.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' }

/** For GitHub Actions: an annotation a line, in the syntax of workflow commands. */
export function githubReport(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): string {
  const sources = sourcesOf(files, diagnostics)
  return inOrder(diagnostics, files).map(({ severity, code, name, message, help, range }) => {
    const properties: [string, string | number][] = []
    if (range !== null) {
      const start = sources.start(range)
      const end = sources.end(range)
      properties.push(['file', range.file], ['line', start.line], ['endLine', end.line])
      // GitHub drops columns of an annotation over several lines.
      if (end.line === start.line) properties.push(['col', start.column], ['endColumn', end.column])
    }
    properties.push(['title', `${code} ${name}`])
    const list = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',')
    return `::${commands[severity]} ${list}::${data(help === null ? message : `${message}. ${help}`)}\n`
  }).join('')
}

const data = (text: string): string => printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
