import type { Binary, Expression } from '../../../grammar/syntax-tree.ts'
import type { Condition } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import type { Environment } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import type { ValueType } from '../types.ts'

/** What a condition may read: dotted names, all of them numbers. */
export interface ConditionScope {
  readonly event: string
  readonly names: readonly string[]
}

type Kind = 'number' | 'truth'
interface Typed {
  readonly condition: Condition
  readonly kind: Kind
}

const kindWords: Readonly<Record<Kind, string>> = { number: 'a number', truth: 'a condition (true or false)' }

/** A rule's condition, names resolved and kinds checked; null after a mistake, which has been reported. */
export function checkCondition(expression: Expression, scope: ConditionScope, env: Environment): Condition | null {
  return expect('truth', expression, scope, env)
}

/** A number worked out from what the event knows; null after a mistake, which has been reported. */
export function checkMeasured(expression: Expression, scope: ConditionScope, env: Environment): Condition | null {
  return expect('number', expression, scope, env)
}

function expect(kind: Kind, expression: Expression, scope: ConditionScope, env: Environment): Condition | null {
  const typed = read(expression, scope, env)
  if (typed === null) return null
  if (typed.kind === kind) return typed.condition
  env.reports.report('wrong-condition', { wanted: kindWords[kind], found: kindWords[typed.kind] }, expression)
  return null
}

function read(expression: Expression, scope: ConditionScope, env: Environment): Typed | null {
  switch (expression.kind) {
    case 'missing': return null
    case 'number':
    case 'call': return constant(expression, env)
    case 'boolean': return { condition: { op: 'constant', value: expression.value }, kind: 'truth' }
    case 'name':
      if (!scope.names.includes(expression.text) && env.constants.lookup(expression.text) !== null) return constant(expression, env)
      return readName(expression.text, expression, scope, env)
    case 'member': {
      const name = dottedName(expression)
      if (name !== null) return readName(name, expression, scope, env)
      if (!hasMissing(expression)) env.reports.report('not-a-condition', {}, expression)
      return null
    }
    case 'unary': {
      if (expression.operator === 'secret') break
      const kind = expression.operator === 'not' ? 'truth' : 'number'
      const operand = expect(kind, expression.operand, scope, env)
      return operand === null ? null : { condition: { op: expression.operator === 'not' ? 'not' : 'negate', operand }, kind }
    }
    case 'binary': return readBinary(expression, scope, env)
    default: break
  }
  env.reports.report('not-a-condition', {}, expression)
  return null
}

const numberOrTruth: ValueType = { kind: 'union', options: [{ kind: 'number', bounds: {} }, { kind: 'bool' }] }

function constant(expression: Expression, env: Environment): Typed | null {
  const value = evaluate(expression, numberOrTruth, 'the condition', env)
  if (typeof value === 'number') return { condition: { op: 'constant', value }, kind: 'number' }
  return typeof value === 'boolean' ? { condition: { op: 'constant', value }, kind: 'truth' } : null
}

function readName(name: string, at: Expression, scope: ConditionScope, env: Environment): Typed | null {
  if (scope.names.includes(name)) return { condition: { op: 'name', name }, kind: 'number' }
  const { nearest, fixes } = suggest(name, scope.names, env.reports.at(at))
  env.reports.report('unknown-condition-name', { name, event: scope.event, nearest, known: scope.names }, at, { fixes })
  return null
}

function readBinary(expression: Binary, scope: ConditionScope, env: Environment): Typed | null {
  const { operator } = expression
  switch (operator) {
    case 'is': return readIs(expression, scope, env)
    case 'and':
    case 'or': return both(expression, operator, 'truth', 'truth', scope, env)
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=': return both(expression, operator, 'number', 'truth', scope, env)
    case '+':
    case '-':
    case '*':
    case '/': return both(expression, operator, 'number', 'number', scope, env)
    case 'in':
    case '..':
    case '|':
      env.reports.report('not-a-condition', {}, expression)
      return null
  }
}

type Operator = Extract<Condition, { readonly left: Condition }>['op']

function both(expression: Binary, op: Operator, operands: Kind, kind: Kind, scope: ConditionScope, env: Environment): Typed | null {
  const left = expect(operands, expression.left, scope, env)
  const right = expect(operands, expression.right, scope, env)
  return left === null || right === null ? null : { condition: { op, left, right }, kind }
}

/** `x is nan`, `x is infinite`; `x is not nan` comes as `is` under `not`. */
function readIs({ left, right }: Binary, scope: ConditionScope, env: Environment): Typed | null {
  const operand = expect('number', left, scope, env)
  if (right.kind === 'missing') return null
  const negated = right.kind === 'unary' && right.operator === 'not'
  const word = negated ? right.operand : right
  if (word.kind !== 'name' || (word.text !== 'nan' && word.text !== 'infinite')) {
    const { nearest, fixes } = word.kind === 'name' ? suggest(word.text, ['nan', 'infinite'], env.reports.at(word)) : { nearest: null, fixes: [] }
    env.reports.report('unknown-is', { nearest }, word, { fixes })
    return null
  }
  if (operand === null) return null
  const test: Condition = { op: word.text === 'nan' ? 'is-nan' : 'is-infinite', operand }
  return { condition: negated ? { op: 'not', operand: test } : test, kind: 'truth' }
}

function dottedName(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.text
  if (expression.kind !== 'member' || expression.name === null) return null
  const object = dottedName(expression.object)
  return object === null ? null : `${object}.${expression.name.text}`
}

const hasMissing = (expression: Expression): boolean =>
  expression.kind === 'missing' || (expression.kind === 'member' && (expression.name === null || hasMissing(expression.object)))
