import type { Binary, Call, Expression } from '../../../grammar/syntax-tree.ts'
import { suggest } from '../did-you-mean.ts'
import { bareName } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import { deepest } from '../nesting.ts'
import { columnFunction, columnFunctionNames } from './column-functions.ts'
import { expandColumnRange } from './column-range.ts'
import { readFill } from './fill.ts'
import { pictureColumn } from './picture-sources.ts'
import { isPictureStep, pictureSteps, pictureValues, readPictureStep } from './pictures.ts'
import type { ColumnContext, RowValues } from './row-values.ts'

/** Largest expression of one value: named values that use each other multiply. */
const mostNodes = 10_000

/** The row values that `expression` stands for; null after a mistake, which has been reported. */
export function readColumns(expression: Expression, context: ColumnContext): RowValues | null {
  const { env } = context
  switch (expression.kind) {
    case 'missing': return null
    case 'number': {
      const value = evaluate(expression, { kind: 'number', bounds: {} }, 'the number', env)
      return typeof value === 'number' ? constant(value) : null
    }
    case 'name': return readName(expression.text, expression, context)
    case 'unary': {
      if (expression.operator !== '-') break
      const operand = readOperand(expression.operand, context)
      if (operand === null) return null
      return operand.expression.op === 'constant' ? constant(-operand.expression.value)
        : { ...operand, expression: { op: 'negate', operand: operand.expression }, size: operand.size + 1 }
    }
    case 'binary':
      if (expression.operator === '+' || expression.operator === '-' || expression.operator === '*' || expression.operator === '/') {
        return readArithmetic(expression, expression.operator, context)
      }
      break
    case 'call': return readCall(expression, context)
    default: break
  }
  env.reports.report('not-a-column', {}, expression)
  return null
}

/** What another value is made of: all but a window. */
function readOperand(expression: Expression, context: ColumnContext): RowValues | null {
  const values = readColumns(expression, context)
  if (values?.window !== true) return values
  context.env.reports.report('window-within', {}, expression)
  return null
}

const constant = (value: number): RowValues => ({ expression: { op: 'constant', value }, width: null, size: 1 })

function readName(name: string, at: Expression, context: ColumnContext): RowValues | null {
  const { env, values, busy } = context
  const value = values.get(name)
  if (value !== undefined) {
    const known = context.read.get(name)
    if (known !== undefined) return known
    if (busy.includes(name)) {
      env.reports.report('circular-definition', { names: [...busy.slice(busy.indexOf(name)), name] }, at)
      return null
    }
    if (busy.length >= deepest) {
      env.reports.report('nested-too-deep', { what: 'values', most: deepest }, at)
      return null
    }
    const made = readColumns(value, { ...context, busy: [...busy, name] })
    context.read.set(name, made)
    return made
  }
  if (env.constants.lookup(name) !== null) {
    const known = evaluate(at, { kind: 'number', bounds: {} }, `\`${name}\``, env)
    return typeof known === 'number' ? constant(known) : null
  }
  return readNamed([name], at, context)
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A header's names as a set: thousands of fields look into the same one. */
function setOf(columns: readonly string[]): ReadonlySet<string> {
  const known = sets.get(columns) ?? new Set(columns)
  sets.set(columns, known)
  return known
}

/** Columns by name, each of which must be there. */
function readNamed(names: readonly string[], at: Expression, context: ColumnContext): RowValues | null {
  const { env, columns } = context
  const known = columns === null ? null : setOf(columns)
  const missing = known === null ? [] : names.filter(name => !known.has(name))
  if (missing.length > 0) {
    const [first] = missing
    const { nearest, fixes } = names.length > 1 ? { nearest: null, fixes: [] } : suggest(first!, columns!, env.reports.at(at),
      word => (at.kind === 'string' ? JSON.stringify(word) : at.kind === 'name' ? word : `column(${JSON.stringify(word)})`))
    env.reports.report('unknown-column', { name: first!, nearest, others: missing.length - 1, columns: columns! }, at, { fixes })
    return null
  }
  return sideBySide(names, at, context)
}

/** Columns that are there, or the picture. */
function sideBySide(names: readonly string[], at: Expression, { env, picture, broken }: ColumnContext): RowValues | null {
  if (broken === true && names.includes(pictureColumn)) return null
  if (picture !== undefined && picture !== null && names.includes(pictureColumn)) {
    if (names.length === 1) return pictureValues(pictureColumn, picture, env.reports.at(at))
    env.reports.report('picture-with-columns', {}, at)
    return null
  }
  return { expression: { op: 'columns', names, range: env.reports.at(at) }, width: names.length, size: 1 }
}

function readArithmetic(expression: Binary, op: '+' | '-' | '*' | '/', context: ColumnContext): RowValues | null {
  const left = readOperand(expression.left, context)
  const right = readOperand(expression.right, context)
  if (left === null || right === null) return null
  if (op === '/' && right.expression.op === 'constant' && right.expression.value === 0) {
    context.env.reports.report('not-finite', {}, expression)
    return null
  }
  if (left.expression.op === 'constant' && right.expression.op === 'constant') {
    const [a, b] = [left.expression.value, right.expression.value]
    return constant(op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b)
  }
  const picture = left.picture ?? right.picture
  if (picture !== undefined && left.width !== null && right.width !== null) {
    context.env.reports.report('picture-with-columns', {}, expression)
    return null
  }
  if (left.width !== null && right.width !== null && left.width !== right.width) {
    context.env.reports.report('unequal-columns', { left: left.width, right: right.width }, expression)
    return null
  }
  const size = left.size + right.size + 1
  if (size > mostNodes) {
    context.env.reports.report('value-too-large', { most: mostNodes }, expression)
    return null
  }
  return { expression: { op, left: left.expression, right: right.expression }, width: left.width ?? right.width, size, ...(picture === undefined ? {} : { picture }) }
}

function readCall(call: Call, context: ColumnContext): RowValues | null {
  const { env } = context
  const name = bareName(call.callee)
  const [first] = call.arguments
  if (name === 'fill') return readFill(call, context, readOperand)
  if (isPictureStep(name)) return readPictureStep(call, name, context, readOperand)
  const reader = columnFunction(call)
  if (reader !== undefined) return reader(call, context, readOperand)
  if (name === 'standardize' || name === 'rescale') {
    if (first === undefined || call.arguments.length !== 1 || first.name !== null) {
      env.reports.report('wrong-value-count', { name, wanted: 'one value', found: call.arguments.length }, call)
      return null
    }
    const operand = readOperand(first.value, context)
    if (operand === null) return null
    if (operand.width === null) {
      env.reports.report('not-a-column', {}, first.value)
      return null
    }
    return { ...operand, expression: { op: name, operand: operand.expression }, size: operand.size + 1 }
  }
  if (name !== 'column' && name !== 'columns') {
    const known = ['column', 'columns', 'standardize', 'rescale', 'fill', ...pictureSteps, ...columnFunctionNames]
    const { nearest, fixes } = name === null ? { nearest: null, fixes: [] } : suggest(name, known, env.reports.at(call.callee))
    env.reports.report('unknown-function', { name, nearest, known }, call.callee, { fixes })
    return null
  }
  if (first === undefined || (name === 'column' && call.arguments.length !== 1)) {
    env.reports.report('wrong-value-count', { name, wanted: name === 'column' ? 'one column' : 'at least one column', found: call.arguments.length }, call)
    return null
  }
  const parts = call.arguments.map(argument => readColumnNames(argument.value, context))
  if (!parts.every(part => part !== null)) return null
  const names = parts.flatMap(part => part.names)
  return sideBySide(names, call, context)
}

/** `"name"` or `"p0".."p63"`, each column of which must be there. */
function readColumnNames(expression: Expression, context: ColumnContext): { readonly names: readonly string[] } | null {
  const { env } = context
  if (expression.kind === 'binary' && expression.operator === '..') {
    if (expression.left.kind === 'missing' || expression.right.kind === 'missing') return null
    const first = evaluate(expression.left, { kind: 'string' }, 'the first column', env)
    const last = evaluate(expression.right, { kind: 'string' }, 'the last column', env)
    if (typeof first !== 'string' || typeof last !== 'string') return null
    const range = expandColumnRange(first, last)
    if ('problem' in range) {
      env.reports.report('bad-column-range', { first, last, problem: range.problem }, expression)
      return null
    }
    return readNamed(range.names, expression, context) === null ? null : range
  }
  const name = evaluate(expression, { kind: 'string' }, 'a column', env)
  if (typeof name !== 'string') return null
  return readNamed([name], expression, context) === null ? null : { names: [name] }
}
