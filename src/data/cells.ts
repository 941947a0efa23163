import type { DatePart, FeatureType, PictureShape, PictureStep } from '../language/checked-spec.ts'
import { parseDate } from './dates.ts'

/** How a column is read: as numbers (missing ones as NaN where `missing`), as classes, as text, or as pictures of one shape. */
export type CellKind =
  | { readonly kind: 'number'; readonly missing?: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly part: DatePart; readonly format: string | null; readonly missing?: boolean }
  | { readonly kind: 'picture'; readonly steps: readonly PictureStep[]; readonly stored: PictureShape }
  | Extract<FeatureType, { kind: 'class' }>

/** What is wrong with a cell. */
export type CellFault = 'missing' | 'not-a-number' | 'not-finite' | 'unknown-class' | 'class-out-of-range' | 'not-a-date'

const numberText = /^[+-]?(\d+(_\d+)*\.?\d*|\.\d+)(e[+-]?\d+)?$/i
/** What stands for a missing number where the spec fills it in; elsewhere each of them is a fault. */
const missingText = /^(|nan|na|n\/a|null|none|\?)$/i
const nonFiniteText = /^[+-]?(nan|inf(inity)?)$/i

/** The value of a cell's text, or what is wrong with it. */
export function parseCell(text: string, kind: CellKind): number | CellFault {
  if (kind.kind === 'class' && kind.names !== null) {
    const index = kind.names.indexOf(text)
    return index >= 0 ? index : text === '' ? 'missing' : 'unknown-class'
  }
  const trimmed = text.trim()
  if (kind.kind === 'text') return text === '' ? 'missing' : 0
  const fillable = (kind.kind === 'number' || kind.kind === 'date') && kind.missing === true
  if (fillable && missingText.test(trimmed)) return NaN
  if (trimmed === '') return 'missing'
  if (kind.kind === 'date') return parseDate(trimmed, kind.part, kind.format) ?? 'not-a-date'
  if (nonFiniteText.test(trimmed)) return 'not-finite'
  if (!numberText.test(trimmed)) return 'not-a-number'
  const value = Number(trimmed.replaceAll('_', ''))
  return numberFault(value, kind) ?? value
}

/** What is wrong with a number where `kind` is expected, or null. */
export function numberFault(value: number, kind: CellKind): CellFault | null {
  if (Number.isNaN(value) && (kind.kind === 'number' || kind.kind === 'date') && kind.missing === true) return null
  if (!Number.isFinite(value)) return 'not-finite'
  if (kind.kind === 'class' && !(Number.isInteger(value) && value >= 0 && value < kind.count)) return 'class-out-of-range'
  return null
}
