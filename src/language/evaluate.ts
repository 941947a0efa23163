import type { Binary, Call, Expression, NameReference, NumberLiteral, Unary } from '../../grammar/syntax-tree.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { arithmetic } from './arithmetic.ts'
import type { Constant } from './checked-spec.ts'
import { constantSize, largestConstant } from './constant-size.ts'
import { constantFunctions } from './constant-functions.ts'
import { suggest } from './did-you-mean.ts'
import type { Environment } from './environment.ts'
import { describeConstant, fit } from './fit.ts'
import { library } from './library.ts'
import { alternatives, describeType, enumMembers, isQuantity, mayBe, type ValueType } from './types.ts'
import { unitWords } from './units.ts'

const anything: ValueType = { kind: 'any' }

/**
 * The constant that `expression` stands for, as `expected` wants it. `subject` names what it is for in messages
 * (`` `padding` ``). Undefined after a mistake, which has then been reported: whoever gets it says nothing more.
 */
export function evaluate(expression: Expression, expected: ValueType, subject: string, env: Environment): Constant | undefined {
  const value = valueOf(expression, expected, subject, env)
  if (value === undefined) return undefined
  if (typeof value === 'object' && value !== null && constantSize(value) > largestConstant) {
    env.reports.report('value-too-large', { most: largestConstant }, expression)
    return undefined
  }
  const fitted = fit(value, expected)
  if (fitted.ok) return fitted.value
  const wanted = describeType(expected)
  const found = describeConstant(value)
  if (fitted.why === 'range') {
    env.reports.report('out-of-range', { subject, wanted, found }, expression)
  } else {
    const members = enumMembers(expected)
    const { nearest, fixes } = typeof value === 'string'
      ? suggest(value, members, env.reports.at(expression), word => (expression.kind === 'string' ? JSON.stringify(word) : word))
      : { nearest: null, fixes: [] }
    const unit = alternatives(expected).flatMap(option => (option.kind === 'quantity' ? [option.unit] : []))
    env.reports.report('wrong-type', { subject, wanted, found, nearest, units: typeof value === 'number' ? unit : [] }, expression, { fixes })
  }
  return undefined
}

function valueOf(expression: Expression, expected: ValueType, subject: string, env: Environment): Constant | undefined {
  switch (expression.kind) {
    case 'missing': return undefined
    case 'null': return null
    case 'string':
    case 'boolean': return expression.value
    case 'number': return numberOf(expression, env)
    case 'name': return nameOf(expression, expected, subject, env)
    case 'list': {
      const type = alternatives(expected).find(option => option.kind === 'list')
      const items = expression.items.map(item => evaluate(item, type?.item ?? anything, `an item of ${subject}`, env))
      return items.every(item => item !== undefined) ? items : undefined
    }
    case 'map': {
      const type = alternatives(expected).find(option => option.kind === 'map')
      const entries = expression.entries.map(({ name, value }) =>
        [name.text, evaluate(value, type?.item ?? anything, `\`${name.text}\` of ${subject}`, env)] as const)
      return entries.every((entry): entry is readonly [string, Constant] => entry[1] !== undefined) ? Object.fromEntries(entries) : undefined
    }
    case 'unary': return unaryOf(expression, subject, env)
    case 'binary': return binaryOf(expression, subject, env)
    case 'call': return callOf(expression, env)
    case 'member':
    case 'index':
      env.reports.report('not-constant', { subject }, expression)
      return undefined
  }
}

function numberOf({ value, unit }: NumberLiteral, env: Environment): Constant | undefined {
  if (unit === null) return value
  const known = unitWords.get(unit.text)
  if (known !== undefined) return { kind: 'quantity', value: value * known.factor, unit: known.unit }
  const { nearest, fixes } = suggest(unit.text, [...unitWords.keys()], env.reports.at(unit))
  env.reports.report('unknown-unit', { unit: unit.text, nearest }, unit, { fixes })
  return undefined
}

function nameOf(expression: NameReference, expected: ValueType, subject: string, env: Environment): Constant | undefined {
  const name = expression.text
  const members = enumMembers(expected)
  const constant = env.constants.lookup(name)
  if (members.includes(name)) {
    if (constant !== null) env.reports.report('name-hides-member', { name }, expression)
    return name
  }
  if (mayBe(expected, 'name') || mayBe(expected, 'metric')) return name
  if (constant !== null) return constant.value
  if (mayBe(expected, 'secret')) {
    // A token without quotes: it is not repeated, neither in the message nor in the frame.
    const hidden = [env.reports.at(expression)]
    env.reports.add([{ ...diagnostic('secret-in-plain-text', { name: subject.replaceAll('`', '') }, env.reports.at(expression)), hidden }])
    return undefined
  }
  const { nearest, fixes } = suggest(name, [...members, ...env.constants.names()], env.reports.at(expression))
  // The name that was meant is not unused: one cause, one report.
  if (nearest !== null) env.constants.lookup(nearest)
  const quoted = mayBe(expected, 'string') || mayBe(expected, 'path')
  env.reports.report('unknown-name', { name, nearest, quoted, members }, expression, { fixes })
  return undefined
}

function unaryOf(expression: Unary, subject: string, env: Environment): Constant | undefined {
  if (expression.operator === 'secret') return secretOf(expression, env)
  const value = valueOf(expression.operand, anything, subject, env)
  if (value === undefined) return undefined
  if (expression.operator === 'not' && typeof value === 'boolean') return !value
  if (expression.operator === '-' && typeof value === 'number') return -value
  if (expression.operator === '-' && isQuantity(value)) return { ...value, value: -value.value }
  env.reports.report('wrong-operands', { operator: expression.operator, operands: describeConstant(value) }, expression)
  return undefined
}

/** `secret env("NAME")` is the only secret; the variable is never read here. */
function secretOf(expression: Unary, env: Environment): Constant | undefined {
  const { operand } = expression
  const [argument] = operand.kind === 'call' ? operand.arguments : []
  if (operand.kind === 'call' && operand.callee.kind === 'name' && operand.callee.text === 'env'
    && operand.arguments.length === 1 && argument?.value.kind === 'string' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(argument.value.value)) {
    return { kind: 'secret', variable: argument.value.value }
  }
  if (operand.kind !== 'missing') env.reports.report('bad-secret', {}, expression)
  return undefined
}

function binaryOf(expression: Binary, subject: string, env: Environment): Constant | undefined {
  const left = valueOf(expression.left, anything, subject, env)
  const right = valueOf(expression.right, anything, subject, env)
  if (left === undefined || right === undefined) return undefined
  const result = arithmetic(expression.operator, left, right)
  if (!result.ok) {
    const operands = `${describeConstant(left)} and ${describeConstant(right)}`
    if (result.why === 'units') env.reports.report('mixed-units', { operator: expression.operator, operands }, expression)
    else env.reports.report('wrong-operands', { operator: expression.operator, operands }, expression)
    return undefined
  }
  return finite(result.value, expression, env)
}

function finite(value: Constant, expression: Expression, env: Environment): Constant | undefined {
  if (typeof value === 'string' && value.length > largestConstant) {
    env.reports.report('value-too-large', { most: largestConstant }, expression)
    return undefined
  }
  const number = isQuantity(value) ? value.value : value
  if (typeof number !== 'number' || Number.isFinite(number)) return value
  env.reports.report('not-finite', {}, expression)
  return undefined
}

function callOf(call: Call, env: Environment): Constant | undefined {
  if (call.callee.kind !== 'name') {
    env.reports.report('not-constant', { subject: 'this' }, call)
    return undefined
  }
  const name = call.callee.text
  if (name === 'env') {
    env.reports.report('bad-secret', {}, call)
    return undefined
  }
  const declaration = Object.hasOwn(library.functions, name) ? library.functions[name]! : null
  const compute = Object.hasOwn(constantFunctions, name) ? constantFunctions[name]! : null
  if (declaration === null || compute === null) {
    const known = Object.keys(constantFunctions)
    const { nearest, fixes } = suggest(name, known, env.reports.at(call.callee))
    env.reports.report('unknown-function', { name, nearest, known }, call.callee, { fixes })
    return undefined
  }
  const { parameters } = declaration
  const many = parameters.some(parameter => parameter.rest)
  const named = call.arguments.find(argument => argument.name !== null)
  if (named !== undefined || (many ? call.arguments.length < 1 : call.arguments.length !== parameters.length)) {
    const wanted = `${many ? 'at least ' : ''}${parameters.length === 1 ? 'one value' : `${parameters.length} values`} without a name`
    env.reports.report('wrong-value-count', { name, wanted, found: call.arguments.filter(argument => argument.name === null).length }, call)
    return undefined
  }
  const values = call.arguments.map(argument => evaluate(argument.value, { kind: 'number', bounds: {} }, `a value of \`${name}\``, env))
  if (!values.every(value => typeof value === 'number')) return undefined
  return finite(compute(...values), call, env)
}
