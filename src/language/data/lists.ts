import type { ColumnExpression, DataSource } from '../checked-spec.ts'

/** Whether cells of a source may be lists of numbers; those of a CSV are text. */
export const holdsLists = ({ kind }: DataSource): boolean => kind === 'jsonl' || kind === 'parquet' || kind === 'sql'

/** The one column that a value of a single number is made of, read as lists of a shape; null where more than one number a cell makes no sense. */
export function asList(value: ColumnExpression, shape: readonly number[]): ColumnExpression | null {
  switch (value.op) {
    case 'columns':
      return value.names.length === 1 && value.filled === undefined ? { op: 'list', column: value.names[0]!, shape, range: value.range } : null
    case 'negate':
    case 'apply':
    case 'standardize':
    case 'rescale': {
      const operand = asList(value.operand, shape)
      return operand && { ...value, operand }
    }
    case '+':
    case '-':
    case '*':
    case '/': {
      const left = value.left.op === 'constant' ? value.left : asList(value.left, shape)
      const right = value.right.op === 'constant' ? value.right : asList(value.right, shape)
      // Two columns beside each other may be a list and a number, which nothing tells apart before rows are read.
      return left === null || right === null || (left.op !== 'constant' && right.op !== 'constant') ? null : { ...value, left, right }
    }
    default:
      return null
  }
}
