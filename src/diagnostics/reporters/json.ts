import type { Diagnostic, Severity, SourceFile, SourceRange } from '../diagnostic.ts'
import { printableJson } from '../display.ts'
import type { Position } from '../positions.ts'
import { countsOf, inOrder, type Counts } from './order.ts'
import { sourcesOf, type Sources } from './sources.ts'

/** The JSON form of diagnostics; schema in `spec/diagnostics.schema.json`. */
export interface DiagnosticsJson {
  readonly format_version: 1
  readonly summary: Counts
  readonly diagnostics: readonly DiagnosticJson[]
}

export interface DiagnosticJson {
  readonly code: string
  readonly name: string
  readonly severity: Severity
  readonly message: string
  readonly help: string | null
  readonly place: PlaceJson | null
  readonly related: readonly { readonly place: PlaceJson; readonly message: string }[]
  readonly fixes: readonly {
    readonly title: string
    readonly safe: boolean
    readonly edits: readonly { readonly place: PlaceJson; readonly text: string }[]
  }[]
}

/** Offsets count UTF-16 units from 0, the end is past the text; lines and columns (UTF-16 units) count from 1. */
export interface PlaceJson {
  readonly file: string
  readonly start: Position & { readonly offset: number }
  readonly end: Position & { readonly offset: number }
}

/** For programs. */
export function jsonReport(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): string {
  return `${printableJson(diagnosticsJson(diagnostics, files), 2)}\n`
}

function diagnosticsJson(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): DiagnosticsJson {
  const sources = sourcesOf(files, diagnostics)
  return {
    format_version: 1,
    summary: countsOf(diagnostics),
    diagnostics: inOrder(diagnostics, files).map(({ code, name, severity, message, help, range, related, fixes }) => ({
      code,
      name,
      severity,
      message,
      help,
      place: range && placeJson(range, sources),
      related: related.map(place => ({ place: placeJson(place.range, sources), message: place.message })),
      fixes: fixes.map(fix => ({
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map(edit => ({ place: placeJson(edit.range, sources), text: edit.text })),
      })),
    })),
  }
}

const placeJson = (range: SourceRange, sources: Sources): PlaceJson => ({
  file: range.file,
  start: { offset: range.start, ...sources.start(range) },
  end: { offset: range.end, ...sources.end(range) },
})
