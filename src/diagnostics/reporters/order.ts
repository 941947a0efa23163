import type { Diagnostic, Severity, SourceFile } from '../diagnostic.ts'

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** By file, in the order the files are given, then by place; what has no place comes first, errors before warnings. */
export function inOrder(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): readonly Diagnostic[] {
  const fileRanks = new Map(files.map(({ path }, index) => [path, index]))
  const fileRank = ({ range }: Diagnostic): number => (range === null ? -1 : fileRanks.get(range.file) ?? files.length)
  return [...diagnostics].sort((a, b) =>
    fileRank(a) - fileRank(b)
    || compare(a.range?.file ?? '', b.range?.file ?? '')
    || (a.range?.start ?? 0) - (b.range?.start ?? 0)
    || ranks[a.severity] - ranks[b.severity]
    || (a.range?.end ?? 0) - (b.range?.end ?? 0)
    || compare(a.code, b.code))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many there are of each severity. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

export const countsOf = (diagnostics: readonly Diagnostic[]): Counts => ({
  errors: diagnostics.filter(({ severity }) => severity === 'error').length,
  warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
  hints: diagnostics.filter(({ severity }) => severity === 'hint').length,
})

/** `2 errors, 1 warning`; `no problems` where there is nothing. */
export function summaryOf({ errors, warnings, hints }: Counts): string {
  const parts = ([[errors, 'error'], [warnings, 'warning'], [hints, 'hint']] as const)
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
  return parts.length === 0 ? 'no problems' : parts.join(', ')
}
