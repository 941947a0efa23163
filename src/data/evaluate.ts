import type { ColumnExpression, ElementFunction } from '../language/checked-spec.ts'
import type { FittedStatistic } from './preprocessing.ts'
import { statisticNodes } from './preprocessing.ts'

/** The values of the columns of some rows, in double precision. */
export interface ColumnValues {
  readonly count: number
  /** With `missing`, what is missing is NaN. */
  column(name: string, missing: boolean): Float64Array
  /** Class numbers of a column that is one-hot. */
  classes?(node: Extract<ColumnExpression, { op: 'one_hot' }>): Float64Array
  /** Of a column of lists: the values at each place. */
  list?(node: Extract<ColumnExpression, { op: 'list' }>): readonly Float64Array[]
  date?(node: Extract<ColumnExpression, { op: 'date' }>, missing: boolean): Float64Array
  /** Of a picture: its channels. */
  picture?(): readonly Float64Array[]
}

/** Arrays for values, which are used again: for each piece of rows anew, new ones would be as much garbage as the data is large. */
export interface Scratch {
  /** All arrays are free again. */
  begin(): void
  take(count: number): Float64Array
}

export function scratchArrays(): Scratch {
  const arrays: Float64Array[] = []
  let used = 0
  return {
    begin() {
      used = 0
    },
    take(count) {
      const at = used++
      if (arrays[at] === undefined || arrays[at].length < count) arrays[at] = new Float64Array(count)
      return arrays[at].subarray(0, count)
    },
  }
}

/**
 * An expression on some rows: one array of values per column of its result. Computed in double precision; whoever stores
 * the result rounds to float32 once. `statistics` are those of the whole expression, in the order of `statisticNodes`.
 * The result is valid until `scratch` is used again.
 */
export function evaluateColumns(
  expression: ColumnExpression,
  rows: ColumnValues,
  statistics: readonly FittedStatistic[],
  scratch: Scratch = scratchArrays(),
): readonly Float64Array[] {
  scratch.begin()
  const each = (values: Float64Array, of: (value: number) => number): Float64Array => {
    const made = scratch.take(values.length)
    for (let row = 0; row < made.length; row++) made[row] = of(values[row]!)
    return made
  }
  const fitted = new Map(statisticNodes(expression).map((node, index) => [node as ColumnExpression, statistics[index]]))
  const evaluate = (node: ColumnExpression, missing = false): readonly Float64Array[] => {
    switch (node.op) {
      case 'columns':
        return node.names.map(name => rows.column(name, missing))
      case 'list':
        return rows.list!(node)
      case 'constant':
        return [scratch.take(rows.count).fill(node.value)]
      case 'negate':
        return evaluate(node.operand, missing).map(values => each(values, value => -value))
      case 'apply': {
        const apply = elementFunctions[node.function]
        return evaluate(node.operand, missing).map(values => each(values, apply))
      }
      case 'one_hot': {
        const classes = rows.classes!(node)
        return Array.from({ length: node.count }, (_, index) => each(classes, value => (value === index ? 1 : 0)))
      }
      case 'date':
        return [rows.date!(node, missing)]
      case 'window':
        throw new Error('a window is made of whole columns')
      case 'fill': {
        const statistic = fitted.get(node)
        const constant = typeof node.with === 'number' ? node.with : null
        return evaluate(node.operand, true).map((values, column) => {
          const filler = constant ?? (statistic?.op === 'fill' ? statistic.values[column]! : NaN)
          return each(values, value => (Number.isNaN(value) ? filler : value))
        })
      }
      case 'picture':
        if (rows.picture === undefined) throw new Error('a picture is no column of numbers')
        return rows.picture()
      case 'tokens':
        throw new Error('tokens are no numbers')
      case 'standardize':
      case 'rescale': {
        const statistic = fitted.get(node)
        if (statistic?.op !== node.op) throw new Error(`the statistic of ${node.op} is not fitted`)
        return evaluate(node.operand, missing).map((values, column) => each(values, normaliser(statistic, column)))
      }
      default:
        return combine(node.op, evaluate(node.left, missing), evaluate(node.right, missing), scratch)
    }
  }
  return evaluate(expression)
}

export const elementFunctions: Readonly<Record<ElementFunction, (value: number) => number>> = {
  abs: Math.abs, sqrt: Math.sqrt, exp: Math.exp, log: Math.log, log1p: Math.log1p, sin: Math.sin, cos: Math.cos,
  // Halves to the even number, as Python and DuckDB's round_even: a bias would be a trend.
  round: value => (Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value)),
  floor: Math.floor, ceil: Math.ceil,
}

function normaliser(statistic: Scaling, column: number): (value: number) => number {
  const { offset, divisor } = scaleOf(statistic, column)
  return value => (value - offset) / divisor
}

type Scaling = Extract<FittedStatistic, { op: 'standardize' | 'rescale' }>

/** What is taken from the values of a column, and what the rest is divided by. */
export function scaleOf(statistic: Scaling, column: number): { readonly offset: number; readonly divisor: number } {
  const offset = statistic.op === 'standardize' ? statistic.mean[column]! : statistic.minimum[column]!
  const scale = statistic.op === 'standardize' ? statistic.deviation[column]! : statistic.maximum[column]! - offset
  // A constant column has no scale; scikit-learn divides by 1 there, too.
  return { offset, divisor: scale === 0 ? 1 : scale }
}

/** Element-wise; a single column goes with each column of the other side. */
function combine(op: '+' | '-' | '*' | '/', left: readonly Float64Array[], right: readonly Float64Array[], scratch: Scratch): readonly Float64Array[] {
  const width = Math.max(left.length, right.length)
  return Array.from({ length: width }, (_, column) => {
    const a = left[left.length === 1 ? 0 : column]!
    const b = right[right.length === 1 ? 0 : column]!
    const made = scratch.take(a.length)
    switch (op) {
      case '+':
        for (let row = 0; row < made.length; row++) made[row] = a[row]! + b[row]!
        break
      case '-':
        for (let row = 0; row < made.length; row++) made[row] = a[row]! - b[row]!
        break
      case '*':
        for (let row = 0; row < made.length; row++) made[row] = a[row]! * b[row]!
        break
      case '/':
        for (let row = 0; row < made.length; row++) made[row] = a[row]! / b[row]!
    }
    return made
  })
}
