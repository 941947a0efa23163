import type { Diagnostic, SourceFile, SourceRange } from '../diagnostic.ts'
import { printable, printableJson } from '../display.ts'
import { countsOf, inOrder, summaryOf } from './order.ts'
import { sourcesOf } from './sources.ts'

/**
 * For coding assistants: few words, every place as `FILE:LINE:COLUMN`, every fix as exact replacements (JSON strings, what
 * stands there and what to put there).
 */
export function agentReport(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): string {
  const sources = sourcesOf(files, diagnostics)
  const at = (range: SourceRange): string => {
    const { line, column } = sources.start(range)
    return `${printable(range.file)}:${line}:${column}`
  }
  const blocks = inOrder(diagnostics, files).map(({ severity, code, name, message, help, range, related, fixes }) => [
    `${range === null ? '' : `${at(range)} `}${severity} ${code} ${name}`,
    `  ${printable(message)}.${help === null ? '' : ` ${printable(help)}`}`,
    ...related.map(place => `  see ${at(place.range)}: ${printable(place.message)}`),
    ...fixes.flatMap(fix => [
      `  fix (${fix.safe ? 'safe' : 'review'}): ${printable(fix.title)}`,
      ...fix.edits.map(({ range: place, text }) =>
        `    ${at(place)} replace ${printableJson(sources.text(place))} with ${printableJson(text)}`),
    ]),
  ].join('\n'))
  return [...blocks, summaryOf(countsOf(diagnostics))].map(line => `${line}\n`).join('')
}
