import type { Condition } from '../../language/checked-spec.ts'

type Value = number | boolean | string | null

/** A name's value in the scope of an event; null where there is none yet. */
export type Scope = (name: string) => Value

/** The value of a condition. Total: null and values of other types compare as unequal and count as NaN in arithmetic. */
export function evaluateCondition(condition: Condition, scope: Scope): Value {
  switch (condition.op) {
    case 'constant':
      return condition.value
    case 'name':
      return scope(condition.name)
    case 'not':
      return evaluateCondition(condition.operand, scope) !== true
    case 'negate':
      return -asNumber(evaluateCondition(condition.operand, scope))
    case 'is-nan': {
      const value = evaluateCondition(condition.operand, scope)
      return typeof value === 'number' && Number.isNaN(value)
    }
    case 'is-infinite': {
      const value = evaluateCondition(condition.operand, scope)
      return value === Infinity || value === -Infinity
    }
    case 'and':
      return evaluateCondition(condition.left, scope) === true && evaluateCondition(condition.right, scope) === true
    case 'or':
      return evaluateCondition(condition.left, scope) === true || evaluateCondition(condition.right, scope) === true
    default:
      return binary(condition.op, evaluateCondition(condition.left, scope), evaluateCondition(condition.right, scope))
  }
}

function binary(op: '<' | '<=' | '>' | '>=' | '==' | '!=' | '+' | '-' | '*' | '/', left: Value, right: Value): Value {
  if (op === '==') return left === right
  if (op === '!=') return left !== right
  const a = asNumber(left)
  const b = asNumber(right)
  switch (op) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
  }
}

const asNumber = (value: Value): number => (typeof value === 'number' ? value : NaN)
