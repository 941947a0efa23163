import type { Diagnostic, SourceFile } from '../diagnostics/diagnostic.ts'
import { prettyReport } from '../diagnostics/reporters/pretty.ts'
import type { CommandIo } from './io.ts'

/** Tells diagnostics to the person at the terminal, beside what was asked for. Nothing where there are none. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], files: readonly SourceFile[], io: CommandIo): void {
  if (diagnostics.length === 0) return
  io.err(prettyReport(diagnostics, files, { color: io.terminal.colourErr, width: Math.max(60, Math.min(io.terminal.columns, 160)) }))
}
