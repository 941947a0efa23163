import type { FeatureType } from '../language/checked-spec.ts'

/** How a column's text is read: as numbers, or as the classes of a label. */
export type CellKind = { readonly kind: 'number' } | Extract<FeatureType, { kind: 'class' }>

/** What is wrong with a cell. */
export type CellFault = 'missing' | 'not-a-number' | 'not-finite' | 'unknown-class' | 'class-out-of-range'

const numberText = /^[+-]?(\d+(_\d+)*\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const nonFiniteText = /^[+-]?(nan|inf(inity)?)$/i

/** The value of a cell's text, or what is wrong with it. */
export function parseCell(text: string, kind: CellKind): number | CellFault {
  if (kind.kind === 'class' && kind.names !== null) {
    const index = kind.names.indexOf(text)
    return index >= 0 ? index : text === '' ? 'missing' : 'unknown-class'
  }
  const trimmed = text.trim()
  if (trimmed === '') return 'missing'
  if (nonFiniteText.test(trimmed)) return 'not-finite'
  if (!numberText.test(trimmed)) return 'not-a-number'
  const value = Number(trimmed.replaceAll('_', ''))
  return numberFault(value, kind) ?? value
}

/** What is wrong with a number where `kind` is expected, or null. */
export function numberFault(value: number, kind: CellKind): CellFault | null {
  if (!Number.isFinite(value)) return 'not-finite'
  if (kind.kind === 'class' && !(Number.isInteger(value) && value >= 0 && value < kind.count)) return 'class-out-of-range'
  return null
}
