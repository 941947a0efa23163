import type { DataCell, Diagnostic } from '../diagnostic.ts'
import { inWords } from '../in-words.ts'

/** Places that are named beside the first one. */
const mostNamed = 2

/** Other values that are named: some slips occur a few times each. */
const mostValues = 6

/** Of cells of one column with one kind of fault the first one, which says where the others are, and what stands there. */
export function folded(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string | Diagnostic, Diagnostic[]>()
  for (const each of diagnostics) {
    const key = each.cell === undefined ? each : JSON.stringify([each.code, each.cell.of, each.cell.column, each.range])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()].map(([first, ...others]) =>
    (others.length === 0 ? first! : { ...first!, message: `${first!.message}; likewise at ${placesOf(others.flatMap(({ cell }) => cell ?? []))}${valuesOf(first!, others)}` }))
}

/** `: also "dog ", "bird"`; nothing where all have the value of the first one. */
function valuesOf(first: Diagnostic, others: readonly Diagnostic[]): string {
  const found = new Set(others.flatMap(({ cell }) => (cell?.value === undefined || cell.value === first.cell?.value ? [] : [cell.value])))
  if (found.size === 0) return ''
  return `: also ${[...found].slice(0, mostValues).join(', ')}${found.size > mostValues ? ', …' : ''}`
}

/** `13`, `13, 39 and 40`, `13, 39 and 17 more`. */
function placesOf(cells: readonly DataCell[]): string {
  const numbers = cells.map(({ number }) => String(number))
  // One more is named sooner than counted.
  const named = numbers.length <= mostNamed + 1 ? numbers : [...numbers.slice(0, mostNamed), `${numbers.length - mostNamed} more`]
  return inWords(named)
}
