import type { Call, Expression } from '../../../grammar/syntax-tree.ts'
import type { Constant, DatePart, ElementFunction } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import { bareName } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import { library } from '../library.ts'
import { bindOptions } from '../options.ts'
import type { ColumnContext, RowValues } from './row-values.ts'
import { columnPlace, filledClass, withoutFill } from './written-fill.ts'

type Read = (expression: Expression, context: ColumnContext) => RowValues | null
type Reader = (call: Call, context: ColumnContext, read: Read) => RowValues | null

const elementNames: readonly ElementFunction[] = ['abs', 'sqrt', 'exp', 'log', 'log1p', 'sin', 'cos', 'round', 'floor', 'ceil']

/** The functions that make values of columns, by name, beside those that need the reader of all of them. */
const columnFunctions: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...elementNames.map((name): [string, Reader] => [name, (call, context, read) => {
    const operand = only(call, name, context, read)
    return operand && { ...operand, expression: { op: 'apply', function: name, operand: operand.expression }, size: operand.size + 1 }
  }]),
  ['one_hot', readOneHot],
  ['date', readDate],
  ['window', (call, context, read) => readWindow(call, 'window', context, read)],
  ['ahead', (call, context, read) => readWindow(call, 'ahead', context, read)],
])

/** The one value that a function takes. */
function only(call: Call, name: string, context: ColumnContext, read: Read): RowValues | null {
  const [first] = call.arguments
  if (first === undefined || call.arguments.length !== 1 || first.name !== null) {
    context.env.reports.report('wrong-value-count', { name, wanted: 'one value', found: call.arguments.length }, call)
    return null
  }
  return ofColumns(first.value, context, read)
}

function ofColumns(expression: Expression, context: ColumnContext, read: Read): RowValues | null {
  const operand = read(expression, context)
  if (operand === null || operand.width !== null) return operand
  context.env.reports.report('not-a-column', {}, expression)
  return null
}

/** The options of a call; its column must be there. */
function withColumn(call: Call, name: string, { env, columns }: ColumnContext): Readonly<Record<string, Constant>> | null {
  const { options, complete } = bindOptions(library.functions[name]!, call.arguments, call, env)
  if (!complete) return null
  const column = options.column as string
  if (columns === null || columns.includes(column)) return options
  const place = columnPlace(call)?.value ?? call
  const { nearest, fixes } = suggest(column, columns, env.reports.at(place), word => (place.kind === 'string' ? JSON.stringify(word) : word))
  env.reports.report('unknown-column', { name: column, nearest, others: 0, columns }, place, { fixes })
  return null
}

function readOneHot(written: Call, context: ColumnContext): RowValues | null {
  const { reports } = context.env
  const { call, filler } = withoutFill(written, context.env) ?? { call: null, filler: null }
  const options = call && withColumn(call, 'one_hot', context)
  const text = filler === null ? null : evaluate(filler, { kind: 'union', options: [{ kind: 'string' }, { kind: 'int', bounds: { min: 0 } }] }, '`with`', context.env)
  if (options === null || text === undefined) return null
  const classes = options.classes as readonly Constant[]
  const [first] = classes
  const range = reports.at(written)
  const column = options.column as string
  const oneHot = (count: number, names: readonly string[] | null): RowValues | null => {
    const filled = text === null ? null : filledClass(String(text as string | number), { count, names }, filler!, context.env)
    if (text !== null && filled === null) return null
    return { expression: { op: 'one_hot', column, count, names, ...(filled === null ? {} : { filled }), range }, width: count, size: 1 }
  }
  if (classes.length === 1 && typeof first === 'number') return oneHot(first, null)
  const names = classes.filter(value => typeof value === 'string')
  if (names.length !== classes.length || names.length < 2 || new Set(names).size !== names.length) {
    reports.report('bad-class', {}, written)
    return null
  }
  return oneHot(names.length, names)
}

function readDate(call: Call, context: ColumnContext): RowValues | null {
  const options = withColumn(call, 'date', context)
  if (options === null) return null
  const { column, part, format } = options as { readonly column: string; readonly part: DatePart; readonly format: string | null }
  if (format !== null) {
    const parts = [...format.matchAll(/%([\s\S]?)/g)].map(match => match[1]!)
    const problem = parts.find(name => name === '' || !'YmdHMS'.includes(name)) !== undefined ? 'only %Y, %m, %d, %H, %M and %S are known'
      : new Set(parts).size < parts.length ? 'a part stands there twice' : parts.includes('Y') ? null : 'it lacks %Y'
    if (problem !== null) {
      context.env.reports.report('bad-date-format', { format, problem }, call.arguments.find(argument => argument.name?.text === 'format')?.value ?? call)
      return null
    }
  }
  return { expression: { op: 'date', column, part, format, range: context.env.reports.at(call) }, width: 1, size: 1 }
}

/** Rows before and after this one. */
function readWindow(call: Call, name: 'window' | 'ahead', context: ColumnContext, read: Read): RowValues | null {
  const { env } = context
  const [first, ...others] = call.arguments
  if (first === undefined || first.name !== null) {
    env.reports.report('wrong-value-count', { name, wanted: 'a value first', found: call.arguments.length }, call)
    return null
  }
  const declared = library.functions[name]!
  const { options, complete } = bindOptions({ name, parameters: declared.parameters.slice(1) }, others, call, env)
  const operand = ofColumns(first.value, context, read)
  if (operand === null || !complete) return null
  if (operand.picture !== undefined) {
    env.reports.report('picture-with-columns', {}, call)
    return null
  }
  const rows = (name === 'window' ? options.length : options.rows) as number
  const [from, to] = name === 'window' ? [1 - rows, 0] : [1, rows]
  return { expression: { op: 'window', first: from, last: to, operand: operand.expression }, width: operand.width! * rows, size: operand.size + 1, window: true }
}

export const columnFunctionNames: readonly string[] = [...columnFunctions.keys()]

export const columnFunction = (call: Call): Reader | undefined => columnFunctions.get(bareName(call.callee) ?? '')
