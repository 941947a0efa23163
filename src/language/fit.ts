import type { Constant } from './checked-spec.ts'
import { isQuantity, isSecret, within, type ValueType } from './types.ts'

/** A value as its type wants it (`10%` where a number is wanted is 0.1), or why it does not fit. */
export type Fit = { readonly ok: true; readonly value: Constant } | { readonly ok: false; readonly why: 'type' | 'range' }

const misfits = { type: { ok: false, why: 'type' }, range: { ok: false, why: 'range' } } as const
const no = (why: 'type' | 'range'): Fit => misfits[why]

const yes = (value: Constant): Fit => ({ ok: true, value })

/** Fits `value` to `type`; of a union, to the first alternative that takes it. */
export function fit(value: Constant, type: ValueType): Fit {
  if (type.kind !== 'union') return fitOne(value, type)
  let outOfRange = false
  for (const option of type.options) {
    const result = fit(value, option)
    if (result.ok) return result
    if (result.why === 'range') outOfRange = true
  }
  return no(outOfRange ? 'range' : 'type')
}

function fitOne(value: Constant, type: ValueType): Fit {
  switch (type.kind) {
    case 'any': return yes(value)
    case 'null': return value === null ? yes(value) : no('type')
    case 'bool': return typeof value === 'boolean' ? yes(value) : no('type')
    case 'string':
    case 'path':
    case 'name':
    case 'metric': return typeof value === 'string' ? yes(value) : no('type')
    case 'enum': return typeof value === 'string' && type.members.includes(value) ? yes(value) : no('type')
    case 'secret': return isSecret(value) ? yes(value) : no('type')
    case 'int': {
      if (typeof value !== 'number' || !Number.isInteger(value)) return no('type')
      return within(value, type.bounds) ? yes(value) : no('range')
    }
    case 'number': {
      const number = isQuantity(value) && value.unit === 'percent' ? value.value / 100 : value
      if (typeof number !== 'number') return no('type')
      return within(number, type.bounds) ? yes(number) : no('range')
    }
    case 'quantity': {
      if (!isQuantity(value) || value.unit !== type.unit) return no('type')
      return within(value.value, type.bounds) ? yes(value) : no('range')
    }
    case 'list': {
      if (!Array.isArray(value) || (type.length !== null && value.length !== type.length)) return no('type')
      return fitAll(value, type.item, items => items)
    }
    case 'map': {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || isQuantity(value) || isSecret(value)) return no('type')
      return fitAll(Object.values(value), type.item, items => Object.fromEntries(Object.keys(value).map((key, i) => [key, items[i]!])))
    }
    case 'value':
    case 'union': return no('type')
  }
}

function fitAll(items: readonly Constant[], type: ValueType, assemble: (items: readonly Constant[]) => Constant): Fit {
  const fitted: Constant[] = []
  for (const item of items) {
    const result = fit(item, type)
    if (!result.ok) return result
    fitted.push(result.value)
  }
  return yes(assemble(fitted))
}

/** A value in words, for `… takes X, not Y`. */
export function describeConstant(value: Constant): string {
  if (value === null) return '`null`'
  if (typeof value === 'string') return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`
  if (typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``
  if (isQuantity(value)) return value.unit === 'percent' ? `\`${value.value}%\`` : `\`${value.value} ${value.unit}\``
  if (isSecret(value)) return 'a secret'
  return Array.isArray(value) ? `a list of ${value.length}` : 'a map'
}
