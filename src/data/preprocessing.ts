import type { ColumnExpression, FeatureType } from '../language/checked-spec.ts'

/** What was fitted on `train` for one part of an expression: a value per column of its operand, or a vocabulary. */
export type FittedStatistic =
  | { readonly op: 'standardize'; readonly mean: readonly number[]; readonly deviation: readonly number[] }
  | { readonly op: 'rescale'; readonly minimum: readonly number[]; readonly maximum: readonly number[] }
  | { readonly op: 'fill'; readonly values: readonly number[] }
  /** Token numbers from 2 on. */
  | { readonly op: 'tokens'; readonly vocabulary: readonly string[] }

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

export type StatisticNode = Extract<ColumnExpression, { op: 'standardize' | 'rescale' | 'fill' | 'tokens' }>

/** A mask needs no vocabulary, and a tokenizer that is not fitted has it already. */
const needsVocabulary = (node: Extract<ColumnExpression, { op: 'tokens' }>): boolean =>
  node.part !== 'mask' && (node.tokenizer.kind === 'characters' || node.tokenizer.kind === 'words')

/** The statistics that `expression` needs, in the order of `PreprocessedFeature.statistics`. */
export function statisticNodes(expression: ColumnExpression): readonly StatisticNode[] {
  switch (expression.op) {
    case 'columns':
    case 'list':
    case 'constant':
    case 'picture':
    case 'one_hot':
    case 'date':
      return []
    case 'negate':
    case 'apply':
    case 'window':
      return statisticNodes(expression.operand)
    case 'tokens':
      return needsVocabulary(expression) ? [expression] : []
    case 'fill':
      return [...statisticNodes(expression.operand), ...(typeof expression.with === 'number' ? [] : [expression])]
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
    case 'list':
    case 'tokens':
    case 'picture':
    case 'one_hot':
    case 'date':
      return [expression.column]
    case 'negate':
    case 'apply':
    case 'window':
    case 'fill':
    case 'standardize':
    case 'rescale':
      return columnsOf(expression.operand)
    default:
      return [...new Set([...columnsOf(expression.left), ...columnsOf(expression.right)])]
  }
}
