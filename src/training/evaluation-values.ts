import type { ConfusionMatrix } from '../events/events.ts'
import type { Matrix, MetricValue } from '../models/metric.ts'
import type { PlanSpec } from '../plan/plan.ts'

/** By full name (`eval_accuracy`): numbers, and a matrix as the list of its rows, as `compute_metrics` would return it. */
export type EvaluationValues = Readonly<Record<string, MetricValue>>

/** The numbers among the values of an evaluation or of an entry of the history. */
export const numbersOf = (values: EvaluationValues): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))

/** The matrices among them. */
export const matricesOf = (values: EvaluationValues): Readonly<Record<string, Matrix>> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Matrix] => typeof entry[1] !== 'number'))

/** What an event says of an evaluation: numbers, and matrices apart, with the classes of the label. */
export function toldValues({ data }: Pick<PlanSpec, 'data'>, values: EvaluationValues): {
  readonly values: Readonly<Record<string, number>>
  readonly matrices?: Readonly<Record<string, ConfusionMatrix>>
} {
  const matrices = Object.entries(matricesOf(values))
  if (matrices.length === 0) return { values: numbersOf(values) }
  const type = data.labels[0]?.type
  const names = type?.kind === 'class' ? type.names : null
  return {
    values: numbersOf(values),
    matrices: Object.fromEntries(matrices.map(([name, rows]) => [name, { classes: names ?? rows.map((_, index) => String(index)), rows }])),
  }
}
