import type { Binary } from '../../grammar/syntax-tree.ts'
import type { Constant } from './checked-spec.ts'
import { isQuantity } from './types.ts'

/** A result, or the kind of mistake: units that do not go together, or values the operator is not for. */
export type Arithmetic =
  | { readonly ok: true; readonly value: Constant }
  | { readonly ok: false; readonly why: 'units' | 'operands' }

const operands: Arithmetic = { ok: false, why: 'operands' }
const done = (value: Constant): Arithmetic => ({ ok: true, value })

/** `left OPERATOR right` of two constants. Quantities add up within one unit and scale by numbers. */
export function arithmetic(operator: Binary['operator'], left: Constant, right: Constant): Arithmetic {
  switch (operator) {
    case 'and':
    case 'or': {
      if (typeof left !== 'boolean' || typeof right !== 'boolean') return operands
      return done(operator === 'and' ? left && right : left || right)
    }
    case '==':
    case '!=': return done((JSON.stringify(left) === JSON.stringify(right)) === (operator === '=='))
    case '<':
    case '<=':
    case '>':
    case '>=': return compare(operator, left, right)
    case '+': {
      if (typeof left === 'string' && typeof right === 'string') return done(left + right)
      return combine(left, right, (a, b) => a + b)
    }
    case '-': return combine(left, right, (a, b) => a - b)
    case '*': {
      if (typeof left === 'number' && isQuantity(right)) return done({ ...right, value: left * right.value })
      if (isQuantity(left) && typeof right === 'number') return done({ ...left, value: left.value * right })
      return numbers(left, right, (a, b) => a * b)
    }
    case '/': {
      if (isQuantity(left) && typeof right === 'number') return done({ ...left, value: left.value / right })
      if (isQuantity(left) && isQuantity(right)) return combine(left, right, (a, b) => a / b, true)
      return numbers(left, right, (a, b) => a / b)
    }
    case 'is':
    case 'in':
    case '..':
    case '|': return operands
  }
}

const numbers = (left: Constant, right: Constant, f: (a: number, b: number) => number): Arithmetic =>
  typeof left === 'number' && typeof right === 'number' ? done(f(left, right)) : operands

function combine(left: Constant, right: Constant, f: (a: number, b: number) => number, unitless = false): Arithmetic {
  if (!isQuantity(left) && !isQuantity(right)) return numbers(left, right, f)
  if (!isQuantity(left) || !isQuantity(right)) {
    return typeof left === 'number' || typeof right === 'number' ? { ok: false, why: 'units' } : operands
  }
  if (left.unit !== right.unit) return { ok: false, why: 'units' }
  const value = f(left.value, right.value)
  return done(unitless ? value : { ...left, value })
}

function compare(operator: '<' | '<=' | '>' | '>=', left: Constant, right: Constant): Arithmetic {
  const difference = combine(left, right, (a, b) => (a < b ? -1 : a > b ? 1 : a === b ? 0 : NaN), true)
  if (!difference.ok || typeof difference.value !== 'number') return difference.ok ? operands : difference
  const sign = difference.value
  return done(operator === '<' ? sign < 0 : operator === '<=' ? sign <= 0 : operator === '>' ? sign > 0 : sign >= 0)
}
