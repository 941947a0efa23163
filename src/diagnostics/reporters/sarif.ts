import type { Diagnostic, Severity, SourceFile, SourceRange } from '../diagnostic.ts'
import { printableJson } from '../display.ts'
import { registry } from '../registry.ts'
import { inOrder } from './order.ts'
import { sourcesOf, type Sources } from './sources.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' }

export interface SarifOptions {
  /** Version of the tool. */
  readonly version?: string
  /** The spec that what has no place is reported of: GitHub takes no result without a location. */
  readonly checked?: string
}

/** For code scanning: SARIF 2.1.0, columns in UTF-16 units. What its schema and GitHub ask for is in spec/diagnostics/sarif.test.ts. */
export function sarifReport(diagnostics: readonly Diagnostic[], files: readonly SourceFile[], { version, checked }: SarifOptions = {}): string {
  const sorted = inOrder(diagnostics, files)
  const sources = sourcesOf(files, diagnostics)
  const rules = [...new Map(sorted.map(({ code, name }) => [code, name]))].sort(([a], [b]) => (a < b ? -1 : 1))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: { name: 'trainspec', ...(version === undefined ? {} : { version }), rules: rules.map(([id, name]) => ({ id, name, ...described(name) })) },
      },
      columnKind: 'utf16CodeUnits',
      results: sorted.map(diagnostic => result(diagnostic, rules.findIndex(([id]) => id === diagnostic.code), sources, checked)),
    }],
  }
  return `${printableJson(log, 2)}\n`
}

/** What `trainspec explain` says, with its first sentence as the title. */
function described(name: string): object {
  const page = (registry as Readonly<Record<string, { readonly page: string } | undefined>>)[name]?.page
  if (page === undefined) return {}
  return { shortDescription: { text: /^.*?\.(?=\s|$)|^.*/.exec(page)![0] }, help: { text: page, markdown: page } }
}

function result({ code, severity, message, help, range, related, fixes }: Diagnostic, ruleIndex: number, sources: Sources, checked: string | undefined): object {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: help === null ? `${message}.` : `${message}. ${help}` },
    locations: range !== null ? [{ physicalLocation: location(range, sources) }]
      : checked === undefined ? [] : [{ physicalLocation: { artifactLocation: { uri: uriOf(checked) } } }],
    ...(related.length === 0 ? {} : {
      relatedLocations: related.map((place, id) => (
        { id, physicalLocation: location(place.range, sources), message: { text: place.message } }
      )),
    }),
    ...(fixes.length === 0 ? {} : {
      fixes: fixes.map(fix => ({
        description: { text: fix.title },
        artifactChanges: [...new Set(fix.edits.map(edit => edit.range.file))].map(file => ({
          artifactLocation: { uri: uriOf(file) },
          replacements: fix.edits.filter(edit => edit.range.file === file)
            .map(edit => ({ deletedRegion: region(edit.range, sources), insertedContent: { text: edit.text } })),
        })),
      })),
    }),
  }
}

const location = (range: SourceRange, sources: Sources): object =>
  ({ artifactLocation: { uri: uriOf(range.file) }, region: region(range, sources) })

function region(range: SourceRange, sources: Sources): object {
  const start = sources.start(range)
  const end = sources.end(range)
  return {
    startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
    charOffset: range.start, charLength: Math.max(0, range.end - range.start),
  }
}

/** A path as a URI: relative ones stay relative to where the tool was run. */
function uriOf(path: string): string {
  const slashes = path.replaceAll('\\', '/')
  const encoded = slashes.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(slashes)) return `file:///${encoded.replace('%3A', ':')}`
  return slashes.startsWith('/') ? `file://${encoded}` : encoded
}
