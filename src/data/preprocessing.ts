import type { ColumnExpression, FeatureType } from '../language/checked-spec.ts'

/** What was fitted for one `standardize` or `rescale`, a value per column of its operand. */
export type FittedStatistic =
  | { readonly op: 'standardize'; readonly mean: readonly number[]; readonly deviation: readonly number[] }
  | { readonly op: 'rescale'; readonly minimum: readonly number[]; readonly maximum: readonly number[] }

/** `preprocessing.json`: enough to make the model's inputs from new rows and to name its classes. */
export interface Preprocessing {
  readonly format_version: 1
  readonly inputs: readonly PreprocessedFeature[]
  readonly labels: readonly PreprocessedFeature[]
}

export interface PreprocessedFeature {
  readonly name: string
  readonly type: FeatureType
  readonly value: ColumnExpression
  /** One entry for each statistic of `value`, innermost first, left before right. */
  readonly statistics: readonly FittedStatistic[]
}

export type StatisticNode = Extract<ColumnExpression, { op: 'standardize' | 'rescale' }>

/** The statistics that `expression` needs, in the order of `PreprocessedFeature.statistics`. */
export function statisticNodes(expression: ColumnExpression): readonly StatisticNode[] {
  switch (expression.op) {
    case 'columns':
    case 'constant':
      return []
    case 'negate':
      return statisticNodes(expression.operand)
    case 'standardize':
    case 'rescale':
      return [...statisticNodes(expression.operand), expression]
    default:
      return [...statisticNodes(expression.left), ...statisticNodes(expression.right)]
  }
}

/** Every column that `expression` reads, once, in the order read. */
export function columnsOf(expression: ColumnExpression): readonly string[] {
  switch (expression.op) {
    case 'columns':
      return [...new Set(expression.names)]
    case 'constant':
      return []
    case 'negate':
    case 'standardize':
    case 'rescale':
      return columnsOf(expression.operand)
    default:
      return [...new Set([...columnsOf(expression.left), ...columnsOf(expression.right)])]
  }
}
