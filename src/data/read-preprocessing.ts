import type { ColumnExpression } from '../language/checked-spec.ts'
import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import { elementCount } from '../tensor/dimension.ts'
import { shapeAfter, splitSteps } from './pictures/steps.ts'
import type { FittedStatistic, Preprocessing, StatisticNode } from './preprocessing.ts'
import { statisticNodes } from './preprocessing.ts'

/**
 * The statistics of a `preprocessing.json` for the features of a plan, or what is wrong with it. The file may come from a
 * stranger: types and expressions are the plan's, and of the file only what fits them is taken.
 */
export function readPreprocessing(text: string, { inputs, labels }: Pick<DataProgram, 'inputs' | 'labels'>): Preprocessing | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON'
  }
  if (!isObject(value) || value['format_version'] !== 1) return 'it has another format'
  const stored = [value['inputs'], value['labels']].flatMap(list => (Array.isArray(list) ? (list as unknown[]) : []))
  const problems: string[] = []
  const described = (feature: PlannedFeature) => {
    const found = stored.find(entry => isObject(entry) && entry['name'] === feature.name) as Record<string, unknown> | undefined
    const statistics = fittedStatistics(feature.value, found?.['statistics'] ?? [])
    if (statistics === null) problems.push(`the statistics of ${feature.name} are not what its expression needs`)
    return { ...feature, statistics: statistics ?? [] }
  }
  const read: Preprocessing = { format_version: 1, inputs: inputs.map(described), labels: labels.map(described) }
  return problems[0] ?? read
}

/** The statistics of an expression out of a list from anywhere; null where they are not what it needs. */
export function fittedStatistics(expression: ColumnExpression, list: unknown): readonly FittedStatistic[] | null {
  const nodes = statisticNodes(expression)
  if (!Array.isArray(list) || list.length !== nodes.length) return null
  const fitted = nodes.map((node, index) => fittedFor(node, (list as unknown[])[index]))
  return fitted.includes(null) ? null : fitted.filter(statistic => statistic !== null)
}

function fittedFor(node: StatisticNode, value: unknown): FittedStatistic | null {
  if (!isObject(value) || value['op'] !== node.op) return null
  if (node.op === 'tokens') {
    const most = node.tokenizer.kind === 'words' || node.tokenizer.kind === 'characters' ? node.tokenizer.vocabulary : 0
    const { vocabulary } = value
    const good = Array.isArray(vocabulary) && vocabulary.length <= most && vocabulary.every(piece => typeof piece === 'string')
    return good ? { op: 'tokens', vocabulary: vocabulary as string[] } : null
  }
  const width = widthOf(node.operand)
  const numbers = (name: string): number[] | null => {
    const list = value[name]
    return Array.isArray(list) && list.length === width && list.every(item => Number.isFinite(item)) ? (list as number[]) : null
  }
  if (node.op === 'fill') {
    const values = numbers('values')
    return values && { op: 'fill', values }
  }
  if (node.op === 'standardize') {
    const [mean, deviation] = [numbers('mean'), numbers('deviation')]
    return mean && deviation && { op: 'standardize', mean, deviation }
  }
  const [minimum, maximum] = [numbers('minimum'), numbers('maximum')]
  return minimum && maximum && { op: 'rescale', minimum, maximum }
}

/** Columns of an expression's result. */
function widthOf(expression: ColumnExpression): number {
  if (expression.op === 'one_hot') return expression.count
  if (expression.op === 'list') return elementCount(expression.shape)
  if (expression.op === 'picture') return shapeAfter(expression.stored, splitSteps(expression.steps).atBatch)[0]
  if ('names' in expression) return expression.names.length
  if ('operand' in expression) return widthOf(expression.operand)
  if ('left' in expression) return Math.max(widthOf(expression.left), widthOf(expression.right))
  return 1
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
