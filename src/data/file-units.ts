import type { ColumnExpression } from '../language/checked-spec.ts'
import { elementFunctions, scaleOf } from './evaluate.ts'
import type { FittedStatistic, PreprocessedFeature } from './preprocessing.ts'
import { statisticNodes } from './preprocessing.ts'

/** The way from the values of a feature back to the units of its columns, as far as there is one. */
export interface FileUnits {
  /** What the way back ends at; where it is not `columns`, steps are left that nothing undoes. */
  readonly reached: ColumnExpression
  /** From the feature's value to that of `reached`, and from that to the feature's; `place` among the numbers of a row. */
  readonly undo: (value: number, place: number) => number
  readonly redo: (value: number, place: number) => number
}

type Step = Pick<FileUnits, 'undo' | 'redo'>

/** Undoes the outermost steps of an expression one by one: those of one value each that no two values share a result of. */
export function fileUnits({ value, statistics }: Pick<PreprocessedFeature, 'value' | 'statistics'>): FileUnits {
  const fitted = new Map(statisticNodes(value).map((node, index) => [node as ColumnExpression, statistics[index]]))
  const steps: Step[] = []
  let reached = value
  for (let inner = stepInto(reached, fitted); inner !== null; inner = stepInto(reached, fitted)) {
    if (inner.step !== null) steps.push(inner.step)
    reached = inner.operand
  }
  const back = [...steps].reverse()
  return {
    reached,
    undo: (of, place) => steps.reduce((result, step) => step.undo(result, place), of),
    redo: (of, place) => back.reduce((result, step) => step.redo(result, place), of),
  }
}

/** What an expression does last to its operand, which is null where that leaves values as they are; null where it cannot be undone. */
function stepInto(node: ColumnExpression, fitted: ReadonlyMap<ColumnExpression, FittedStatistic | undefined>): { readonly operand: ColumnExpression; readonly step: Step | null } | null {
  switch (node.op) {
    // A window holds the values of all columns row by row, so that a place tells the column; what is filled in is in the units of the rest.
    case 'window':
    case 'fill':
      return { operand: node.operand, step: null }
    case 'negate':
      return { operand: node.operand, step: { undo: y => -y, redo: x => -x } }
    case 'standardize':
    case 'rescale': {
      const statistic = fitted.get(node)
      if (statistic?.op !== 'standardize' && statistic?.op !== 'rescale') return null
      const scales = (statistic.op === 'standardize' ? statistic.mean : statistic.minimum).map((_, column) => scaleOf(statistic, column))
      const at = (place: number) => scales[place % scales.length]!
      return {
        operand: node.operand,
        step: { undo: (y, place) => y * at(place).divisor + at(place).offset, redo: (x, place) => (x - at(place).offset) / at(place).divisor },
      }
    }
    case 'apply': {
      const undo = inverses[node.function]
      return undo === undefined ? null : { operand: node.operand, step: { undo, redo: elementFunctions[node.function] } }
    }
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(node)
    default:
      return null
  }
}

/** A value that the function never has is taken as the nearest that it has: a model may well predict a root below 0. */
const inverses: Readonly<Partial<Record<keyof typeof elementFunctions, (y: number) => number>>> = {
  sqrt: y => Math.max(y, 0) ** 2,
  exp: y => Math.log(Math.max(y, 0)),
  log: Math.exp,
  log1p: Math.expm1,
}

function arithmetic({ op, left, right }: Extract<ColumnExpression, { op: '+' | '-' | '*' | '/' }>): ReturnType<typeof stepInto> {
  if (right.op === 'constant') {
    const c = right.value
    if (c === 0 && (op === '*' || op === '/')) return null
    const undo = { '+': (y: number) => y - c, '-': (y: number) => y + c, '*': (y: number) => y / c, '/': (y: number) => y * c }[op]
    const redo = { '+': (x: number) => x + c, '-': (x: number) => x - c, '*': (x: number) => x * c, '/': (x: number) => x / c }[op]
    return { operand: left, step: { undo, redo } }
  }
  if (left.op !== 'constant') return null
  const c = left.value
  if (c === 0 && (op === '*' || op === '/')) return null
  const undo = { '+': (y: number) => y - c, '-': (y: number) => c - y, '*': (y: number) => y / c, '/': (y: number) => c / y }[op]
  const redo = { '+': (x: number) => c + x, '-': (x: number) => c - x, '*': (x: number) => c * x, '/': (x: number) => c / x }[op]
  return { operand: right, step: { undo, redo } }
}
