import type { CatalogEntry } from './catalog/entry.ts'
import type { Diagnostic, Fix, Severity, SourceRange } from './diagnostic.ts'
import { argumentDiagnostics } from './catalog/arguments.ts'
import { dataDiagnostics } from './catalog/data.ts'
import { languageDiagnostics } from './catalog/language.ts'
import { modelDiagnostics } from './catalog/model.ts'
import { planDiagnostics } from './catalog/plan.ts'
import { runDiagnostics } from './catalog/run.ts'
import { syntaxDiagnostics } from './catalog/syntax.ts'

/**
 * All diagnostics there are, by name. The numbers are stable: 1xxx syntax, 2xxx names, types and structure, 3xxx arguments
 * and strategies, 4xxx model and shapes, 5xxx data, 6xxx plan and engines, 7xxx run and resume.
 */
export const registry = {
  ...syntaxDiagnostics,
  ...languageDiagnostics,
  ...argumentDiagnostics,
  ...modelDiagnostics,
  ...dataDiagnostics,
  ...planDiagnostics,
  ...runDiagnostics,
}

export type DiagnosticName = keyof typeof registry
type Entry<N extends DiagnosticName> = (typeof registry)[N]
/** The values that a diagnostic's message is made of. */
export type MessageValues<N extends DiagnosticName> = Entry<N> extends { message: (values: infer V) => string } ? V : never

export interface Details {
  readonly help?: string
  readonly severity?: Severity
  readonly related?: Diagnostic['related']
  readonly fixes?: readonly Fix[]
}

/** Makes the diagnostic `name`; an unknown name or a missing value does not compile. */
export function diagnostic<N extends DiagnosticName>(
  name: N,
  values: MessageValues<N>,
  range: SourceRange | null,
  details: Details = {},
): Diagnostic {
  const entry = registry[name] as unknown as CatalogEntry<MessageValues<N>>
  return {
    code: codeOf(entry.number),
    name,
    severity: details.severity ?? entry.severity,
    message: entry.message(values),
    help: details.help ?? (entry.help === undefined ? null : entry.help(values)),
    range,
    related: details.related ?? [],
    fixes: details.fixes ?? [],
  }
}

export const codeOf = (number: number): string => `SPEC${number}`
