import type { DatePart, FeatureType, PictureShape, PictureStep } from '../language/checked-spec.ts'
import { parseDate } from './dates.ts'

/** How a column is read: as numbers (missing ones as NaN where `missing`), as classes, as text, as lists of numbers, or as pictures of one shape. */
export type CellKind =
  | { readonly kind: 'number'; readonly missing?: boolean; readonly within?: readonly [least: number, most: number] }
  /** `filled` stands where there is no text. `short`: names or numbers, by which rows are chosen, rather than prose. */
  | { readonly kind: 'text'; readonly filled?: string; readonly short?: true }
  | { readonly kind: 'date'; readonly part: DatePart; readonly format: string | null; readonly missing?: boolean }
  /** `shape` of the numbers of each row. */
  | { readonly kind: 'list'; readonly shape: readonly number[] }
  | { readonly kind: 'picture'; readonly steps: readonly PictureStep[]; readonly stored: PictureShape }
  /** `filled`, which is one of the classes, stands where a cell is missing. */
  | (Extract<FeatureType, { kind: 'class' }> & { readonly filled?: string })

/** What is wrong with a cell. */
export type CellFault = 'missing' | 'not-a-number' | 'not-finite' | 'unknown-class' | 'class-out-of-range' | 'out-of-range' | 'not-a-date' | 'bad-list'

/** Underscores part digits, as DuckDB has it too. */
const numberText = /^[+-]?(\d+(_\d+)*(\.(\d+(_\d+)*)?)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i
/** A yes or no as it is written of JSON, Parquet and queries, and by Python. */
const truthText = /^(true|false)$/i
/** What stands for a missing number, date or class: `fill` puts a value in its place, elsewhere it is a fault. */
const missingText = /^(|nan|na|n\/a|null|none|\?)$/i
const nonFiniteText = /^[+-]?(nan|inf(inity)?)$/i

/** Whether a cell says that a number, date or class is not known. */
export const isMissing = (text: string): boolean => missingText.test(text.trim())

/** The value of a cell's text, or what is wrong with it. */
export function parseCell(text: string, kind: CellKind): number | CellFault {
  if (kind.kind === 'class' && kind.names !== null) {
    const index = kind.names.indexOf(text)
    if (index >= 0) return index
    return !isMissing(text) ? 'unknown-class' : kind.filled === undefined ? 'missing' : kind.names.indexOf(kind.filled)
  }
  if (kind.kind === 'text') return text === '' && kind.filled === undefined ? 'missing' : 0
  const trimmed = text.trim()
  const value = kind.kind === 'date' ? null : numberOf(trimmed)
  if (value !== null) return numberFault(value, kind) ?? value
  if (missingText.test(trimmed)) {
    if (kind.kind === 'class') return kind.filled === undefined ? 'missing' : Number(kind.filled)
    return (kind.kind === 'number' || kind.kind === 'date') && kind.missing === true ? NaN : 'missing'
  }
  if (kind.kind === 'date') return parseDate(trimmed, kind.part, kind.format) ?? 'not-a-date'
  return nonFiniteText.test(trimmed) ? 'not-finite' : 'not-a-number'
}

/** The number that a text is, null where it is none: 1 and 0 of yes and no. */
function numberOf(text: string): number | null {
  if (numberText.test(text)) return Number(text.replaceAll('_', ''))
  if (!truthText.test(text)) return null
  return text.toLowerCase() === 'true' ? 1 : 0
}

/** What is wrong with a number where `kind` is expected, or null. */
export function numberFault(value: number, kind: CellKind): CellFault | null {
  if (Number.isNaN(value) && (kind.kind === 'number' || kind.kind === 'date') && kind.missing === true) return null
  if (!Number.isFinite(value)) return 'not-finite'
  if (kind.kind === 'number' && kind.within !== undefined && !(value >= kind.within[0] && value <= kind.within[1])) return 'out-of-range'
  if (kind.kind === 'class' && !(Number.isInteger(value) && value >= 0 && value < kind.count)) return 'class-out-of-range'
  return null
}
