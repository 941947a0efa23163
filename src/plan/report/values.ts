import type { Constant, Origin, Quantity, Secret } from '../../language/checked-spec.ts'
import type { Plan } from '../plan.ts'
import { shown } from './layout.ts'

const isSecret = (value: object): value is Secret => 'kind' in value && value.kind === 'secret' && 'variable' in value
const isQuantity = (value: object): value is Quantity => 'kind' in value && value.kind === 'quantity' && 'unit' in value && 'value' in value

/** A value as one would write it. A secret shows its variable's name only. */
export function valueText(value: Constant): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (typeof value === 'string') return /^[\w./~-]+$/.test(value) ? value : shown(JSON.stringify(value))
  if (isSecret(value)) return `secret env("${shown(value.variable)}")`
  if (isQuantity(value)) return value.unit === 'percent' ? `${value.value}%` : `${value.value} ${value.unit}`
  if (Array.isArray(value)) return `[${(value as readonly Constant[]).map(valueText).join(', ')}]`
  return `{ ${Object.entries(value).map(([key, member]) => `${shown(key)}: ${valueText(member)}`).join(', ')} }`
}

/** `(average: macro)`, or nothing. Options that are not set are left out. */
export function optionText(options: Readonly<Record<string, Constant>>): string {
  const parts = Object.entries(options).filter(([, value]) => value !== null).map(([name, value]) => `${shown(name)}: ${valueText(value)}`)
  return parts.length === 0 ? '' : `(${parts.join(', ')})`
}

/** Where a value came from: `digits.trainspec:23`, `--set …`, `because …`. */
export function originText(plan: Plan, pointer: string, origin: Origin): string {
  switch (origin.kind) {
    case 'default':
      return 'default'
    case 'command-line':
      return shown(origin.option)
    case 'derived':
      return shown(origin.reason)
    case 'file': {
      const place = Object.hasOwn(plan.source_map, pointer) ? plan.source_map[pointer] : undefined
      return shown(place === undefined ? origin.range.file : `${place.file}:${place.line}`)
    }
  }
}
