import type { Call, Expression } from '../../grammar/syntax-tree.ts'
import type { Unit } from './checked-spec.ts'
import { units, type Bounds, type ValueType } from './types.ts'

/** What is wrong with a type expression, and where. */
export interface TypeProblem {
  readonly at: Expression
  readonly text: string
}

const simple = new Set(['bool', 'string', 'path', 'name', 'metric', 'secret', 'value', 'any'] as const)
type Simple = typeof simple extends Set<infer T> ? T : never

/** Words that are types rather than members of an enumeration. */
export const typeNames: readonly string[] = ['int', 'number', ...simple, ...units, 'list', 'pair', 'map']

const cache = new WeakMap<Expression, ValueType>()

/** Reads a type of the standard library. It is written by us, so whatever is unreadable is an `any` and a failing test. */
export function declaredType(expression: Expression): ValueType {
  const known = cache.get(expression)
  if (known !== undefined) return known
  const type = readType(expression, () => {})
  cache.set(expression, type)
  return type
}

/**
 * Reads a type expression: `int(min: 1) | null`, `list[number]`, `fast | slow`. `problem` hears of every part that is no
 * type; that part becomes `any`, which silences what would follow from it.
 */
export function readType(expression: Expression, problem: (problem: TypeProblem) => void): ValueType {
  const wrong = (at: Expression, text: string): ValueType => {
    problem({ at, text })
    return { kind: 'any' }
  }
  switch (expression.kind) {
    case 'missing': return { kind: 'any' }
    case 'null': return { kind: 'null' }
    case 'string': return { kind: 'enum', members: [expression.value] }
    case 'name': return namedType(expression.text, {})
    case 'binary': {
      if (expression.operator !== '|') return wrong(expression, 'an expression')
      return union([readType(expression.left, problem), readType(expression.right, problem)])
    }
    case 'call': {
      if (expression.callee.kind !== 'name') return wrong(expression, 'a call')
      const type = namedType(expression.callee.text, readBounds(expression))
      return 'bounds' in type ? type : wrong(expression, `\`${expression.callee.text}(…)\``)
    }
    case 'index': {
      const [item] = expression.indices
      if (expression.object.kind !== 'name' || item === undefined) return wrong(expression, 'an index')
      if (expression.object.text === 'list') return { kind: 'list', item: readType(item, problem), length: null }
      if (expression.object.text === 'pair') return { kind: 'list', item: readType(item, problem), length: 2 }
      if (expression.object.text === 'map') return { kind: 'map', item: readType(item, problem) }
      return wrong(expression.object, `\`${expression.object.text}\``)
    }
    default: return wrong(expression, 'this')
  }
}

function namedType(word: string, bounds: Bounds): ValueType {
  if (word === 'int' || word === 'number') return { kind: word, bounds }
  if ((simple as ReadonlySet<string>).has(word)) return { kind: word as Simple }
  if ((units as readonly string[]).includes(word)) return { kind: 'quantity', unit: word as Unit, bounds }
  if (word === 'list') return { kind: 'list', item: { kind: 'any' }, length: null }
  if (word === 'map') return { kind: 'map', item: { kind: 'any' } }
  return { kind: 'enum', members: [word] }
}

function readBounds(call: Call): Bounds {
  const number = (name: string): number | undefined => {
    const value = call.arguments.find(argument => argument.name?.text === name)?.value
    if (value?.kind === 'number') return value.value
    return value?.kind === 'unary' && value.operator === '-' && value.operand.kind === 'number' ? -value.operand.value : undefined
  }
  return Object.fromEntries(
    (['min', 'max', 'above', 'below'] as const).flatMap(name => {
      const value = number(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Flattens nested unions and joins enumerations. */
function union(types: readonly ValueType[]): ValueType {
  const flat = types.flatMap(type => (type.kind === 'union' ? type.options : [type]))
  const members = flat.flatMap(type => (type.kind === 'enum' ? type.members : []))
  const others = flat.filter(type => type.kind !== 'enum')
  const options: ValueType[] = members.length === 0 ? others : [{ kind: 'enum', members }, ...others]
  return options.length === 1 ? options[0]! : { kind: 'union', options }
}
