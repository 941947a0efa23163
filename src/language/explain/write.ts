import type { Constant } from '../checked-spec.ts'
import { isQuantity, isSecret, type Bounds, type ValueType } from '../types.ts'

/** A type as a declaration says it: `int(min: 1) | null`, `list[string]`, `"linear" | "cosine"`. */
export function writeType(type: ValueType): string {
  switch (type.kind) {
    case 'int': case 'number': return type.kind + writeBounds(type.bounds)
    case 'quantity': return type.unit + writeBounds(type.bounds)
    case 'enum': return type.members.map(member => JSON.stringify(member)).join(' | ')
    case 'list': return type.length === null ? `list[${writeType(type.item)}]` : `pair[${writeType(type.item)}]`
    case 'map': return type.item.kind === 'any' ? 'map' : `map[${writeType(type.item)}]`
    case 'union': return type.options.map(writeType).join(' | ')
    default: return type.kind
  }
}

const writeBounds = (bounds: Bounds): string => {
  const written = Object.entries(bounds).map(([name, value]) => `${name}: ${String(value)}`)
  return written.length === 0 ? '' : `(${written.join(', ')})`
}

/** A constant as the language writes it. */
export function writeConstant(value: Constant): string {
  if (isSecret(value)) return `secret env(${JSON.stringify(value.variable)})`
  if (isQuantity(value)) return value.unit === 'percent' ? `${value.value}%` : `${value.value} ${value.unit}`
  if (Array.isArray(value)) return `[${value.map(item => writeConstant(item as Constant)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${writeConstant(item as Constant)}`).join(', ')} }`
  }
  if (typeof value === 'number') return writeNumber(value)
  return JSON.stringify(value)
}

/** Small numbers in powers of ten, as people write rates: `5e-5` and not `0.00005`. */
const writeNumber = (value: number): string => (value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential() : String(value))

/** A Markdown table of two columns without a heading of its own; rows whose value is null are left out. */
export function writeTable(rows: readonly (readonly [string, string | null])[]): string {
  const kept = rows.filter(([, value]) => value !== null)
  return ['| | |', '|---|---|', ...kept.map(([name, value]) => `| ${name} | ${(value ?? '').replaceAll('|', '\\|')} |`)].join('\n')
}
