import type { Call, Expression, Range } from '../../../grammar/syntax-tree.ts'
import type { ColumnExpression } from '../checked-spec.ts'
import type { Environment } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import { library } from '../library.ts'
import type { ColumnContext, RowValues } from './row-values.ts'
import { filledClass, writtenFill } from './written-fill.ts'

type Read = (expression: Expression, context: ColumnContext) => RowValues | null

/** `fill(value, mean)`, `fill(value, 0)`, and `fill(column, "text")` of a column that is read as classes or as text. */
export function readFill(call: Call, context: ColumnContext, read: Read): RowValues | null {
  const { env } = context
  const written = writtenFill(call, env)
  if (written === null) return null
  const operand = read(written.value, context)
  const filler = evaluate(written.filler, library.functions.fill!.parameters[1]!.type, '`with`', env)
  if (operand === null || filler === undefined) return null
  if (operand.picture !== undefined) {
    env.reports.report('picture-with-columns', {}, call)
    return null
  }
  if (operand.width === null) {
    env.reports.report('not-a-column', {}, written.value)
    return null
  }
  const { expression } = operand
  const statistic = written.filler.kind !== 'string' && (filler === 'mean' || filler === 'median')
  if (expression.op === 'one_hot' && !statistic) {
    const filled = filledClass(String(filler as string | number), expression, written.filler, env)
    return filled === null ? null : { ...operand, expression: { ...expression, filled } }
  }
  if (typeof filler === 'number' || statistic) return { ...operand, expression: { op: 'fill', operand: expression, with: filler as 'mean' | 'median' | number }, size: operand.size + 1 }
  if (expression.op !== 'columns') {
    env.reports.report('text-among-numbers', { text: filler as string }, written.filler)
    return null
  }
  return { ...operand, expression: { ...expression, filled: filler as string } }
}

/** Reports a text that is put among numbers; whether there is none. */
export function fillsNoNumbers(value: ColumnExpression, at: Range, env: Environment): boolean {
  const text = filledText(value)
  if (text !== null) env.reports.report('text-among-numbers', { text }, at)
  return text === null
}

function filledText(value: ColumnExpression): string | null {
  if (value.op === 'columns') return value.filled ?? null
  if ('operand' in value) return filledText(value.operand)
  return 'left' in value ? filledText(value.left) ?? filledText(value.right) : null
}
