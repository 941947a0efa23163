import type { Constant, Unit } from './checked-spec.ts'

/**
 * What a value may be, as a declaration says it. In a type expression the names below and the units are types, any other
 * name or string in a union is a member of an enumeration (`macro | micro`), `null` allows null. Bounds are written like
 * options: `int(min: 1)`, `number(above: 0, max: 1)`.
 */
export type ValueType =
  | { readonly kind: 'int' | 'number'; readonly bounds: Bounds }
  | { readonly kind: 'bool' | 'string' | 'path' | 'name' | 'metric' | 'null' | 'secret' | 'value' | 'any' }
  | { readonly kind: 'quantity'; readonly unit: Unit; readonly bounds: Bounds }
  | { readonly kind: 'enum'; readonly members: readonly string[] }
  /** `length` is set for `pair[T]`. */
  | { readonly kind: 'list'; readonly item: ValueType; readonly length: number | null }
  | { readonly kind: 'map'; readonly item: ValueType }
  | { readonly kind: 'union'; readonly options: readonly ValueType[] }

/** Inclusive (`min`, `max`) and exclusive (`above`, `below`) bounds. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly above?: number
  readonly below?: number
}

/** Names of units as the language writes them, and as types of declarations. */
export const units: readonly Unit[] = ['steps', 'epochs', 'percent', 'seconds', 'bytes', 'tokens']

/** A union's alternatives; any other type alone. */
export const alternatives = (type: ValueType): readonly ValueType[] => (type.kind === 'union' ? type.options.flatMap(alternatives) : [type])

/** Whether `kind` is the type's, or that of one of its alternatives. */
export const mayBe = (type: ValueType, kind: ValueType['kind']): boolean =>
  type.kind === 'union' ? type.options.some(option => mayBe(option, kind)) : type.kind === kind

/** Whether a parameter is something that is fed in rather than an option: `value`, or `value | null` which is given by name. */
export const takesValue = (type: ValueType): boolean => mayBe(type, 'value')

const noMembers: readonly string[] = []

/** Every enumeration member that may stand where `type` is expected. */
export const enumMembers = (type: ValueType): readonly string[] =>
  type.kind === 'enum' ? type.members : type.kind === 'union' ? type.options.flatMap(enumMembers) : noMembers

const describeBounds = ({ min, max, above, below }: Bounds): string => {
  const low = min !== undefined ? `at least ${min}` : above !== undefined ? `above ${above}` : ''
  const high = max !== undefined ? `at most ${max}` : below !== undefined ? `below ${below}` : ''
  return [low, high].filter(part => part !== '').join(' and ')
}

const withBounds = (noun: string, bounds: Bounds): string => {
  const text = describeBounds(bounds)
  return text === '' ? noun : `${noun} (${text})`
}

/** A type in words, for messages: `a whole number (at least 1) or null`. */
export function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'int': return withBounds('a whole number', type.bounds)
    case 'number': return withBounds('a number', type.bounds)
    case 'bool': return '`true` or `false`'
    case 'string': return 'a string'
    case 'path': return 'a path in quotes'
    case 'name': return 'a name'
    case 'metric': return 'the name of a metric'
    case 'null': return '`null`'
    case 'secret': return 'a secret (`secret env("NAME")`)'
    case 'value': return 'a value of the model'
    case 'any': return 'a value'
    case 'quantity': return withBounds(type.unit === 'percent' ? 'a percentage' : `a number of ${type.unit}`, type.bounds)
    case 'enum': return type.members.map(member => `\`${member}\``).join(', ').replace(/, ([^,]*)$/, ' or $1')
    case 'list': return type.length === null ? 'a list' : `a list of ${type.length} numbers`
    case 'map': return 'a map'
    case 'union': return type.options.map(describeType).join(', ').replace(/, ([^,]*)$/, ' or $1')
  }
}

/** Whether `value` lies within `bounds`. */
export const within = (value: number, { min, max, above, below }: Bounds): boolean =>
  !(min !== undefined && value < min) && !(max !== undefined && value > max)
  && !(above !== undefined && value <= above) && !(below !== undefined && value >= below)

export const isQuantity = (value: Constant): value is Extract<Constant, { readonly kind: 'quantity' }> =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'quantity'

export const isSecret = (value: Constant): value is Extract<Constant, { readonly kind: 'secret' }> =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'secret'
