import type { Dataset } from '../data/dataset.ts'
import { rowsOf } from '../data/batches.ts'
import type { Batch, EvaluationResult, HostTensor, Session } from '../engines/engine.ts'
import type { MetricValue, Sums } from '../models/metric.ts'
import { finishMetric, reportedAs, sumsOfBatch } from '../models/metrics.ts'
import type { PlanSpec } from '../plan/plan.ts'
import type { EvaluationValues } from './evaluation-values.ts'

export interface EvaluationOptions {
  readonly session: Session
  readonly dataset: Dataset
  /** `eval`, `eval_NAME`, `test`. */
  readonly prefix: string
  readonly lossOnly: boolean
  readonly now: () => number
  /** With `outputs`: every row counts, whatever `dataloader_drop_last` says, and the outputs of each batch are handed over. */
  readonly outputs?: (batch: Batch, output: HostTensor) => void
  readonly onBatch: (done: number, total: number) => void | Promise<void>
}

/**
 * Evaluates the model on a dataset (reference B.16). The loss is the mean of the batches' means, each weighted by its rows, rounded to
 * float32 as the original keeps it. With drop-last the short batch is left out; rates still count every row.
 */
export async function evaluateDataset(spec: PlanSpec, options: EvaluationOptions): Promise<EvaluationValues> {
  const { session, dataset, prefix, now } = options
  const { eval_batch_size: size } = spec.training
  const dropLast = spec.training.drop_last && options.outputs === undefined
  const begin = now()
  const batches = dropLast ? Math.floor(dataset.rows / size) : Math.ceil(dataset.rows / size)
  let weighted = 0
  let judged = 0
  let rows = 0
  const kinds = spec.metrics.map(metric => [reportedAs(metric), metric.name] as const)
  const sums = new Map(kinds.map(([key]) => [key, {} as Record<string, Float64Array>]))
  for (let index = 0; index < batches; index++) {
    const count = Math.min(size, dataset.rows - index * size)
    const batch = rowsOf(dataset, index * size, count)
    const result = await session.evaluate(batch, { outputs: options.outputs !== undefined })
    if (options.outputs !== undefined) {
      const [output] = Object.values(result.outputs)
      if (output === undefined) throw new Error('the engine gave no output')
      options.outputs(batch, output)
    }
    // A batch in which no label counts has no loss.
    if (result.weightSum !== 0) {
      weighted += Math.fround(result.lossSum / result.weightSum) * count
      judged += count
    }
    rows += count
    for (const [key, name] of kinds) {
      for (const [sum, part] of Object.entries(sumsOfBatch(name, sumsOf(key, result.metricSums)))) {
        const whole = (sums.get(key)![sum] ??= new Float64Array(part.length))
        for (let at = 0; at < part.length; at++) whole[at]! += part[at]!
      }
    }
    await options.onBatch(index + 1, batches)
  }
  const values: Record<string, MetricValue> = {}
  if (rows > 0) {
    values[`${prefix}_loss`] = Math.fround(weighted / judged)
    if (!options.lossOnly) {
      for (const metric of spec.metrics) {
        const key = reportedAs(metric)
        values[`${prefix}_${key}`] = finishMetric(metric.name, metric.options, sums.get(key)!)
      }
    }
  }
  return { ...values, ...speed(prefix, now() - begin, dataset.rows, Math.ceil(dataset.rows / size)) }
}

/** Sums `KEY.SUM` of one metric, by SUM. */
const sumsOf = (key: string, sums: EvaluationResult['metricSums']): Sums =>
  Object.fromEntries(Object.entries(sums).flatMap(([name, sum]) => (name.startsWith(`${key}.`) ? [[name.slice(key.length + 1), sum]] : [])))

/** Seconds and rates as Transformers rounds them (reference B.17): rates from the rounded seconds. */
export function speed(prefix: string, seconds: number, samples: number, steps: number): Readonly<Record<string, number>> {
  const rounded = Number(seconds.toFixed(4))
  const rate = (count: number): number => (seconds === 0 ? 0 : Number((count / seconds).toFixed(3)))
  return { [`${prefix}_runtime`]: rounded, [`${prefix}_samples_per_second`]: rate(samples), [`${prefix}_steps_per_second`]: rate(steps) }
}
