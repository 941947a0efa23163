import type { NamedMetric } from '../language/checked-spec.ts'
import type { Metric, MetricValue, Sums } from './metric.ts'
import type { Options } from './layer.ts'
import { accuracy, topK } from './metrics/accuracy.ts'
import { auc } from './metrics/auc.ts'
import { f1, precision, recall } from './metrics/classes.ts'
import { confusionMatrix } from './metrics/confusion.ts'
import { perplexity } from './metrics/perplexity.ts'
import { mae, mse, r2, rmse } from './metrics/regression.ts'

/** How each metric declared in `stdlib/metrics.trainspec` is summed up and finished. */
export const metrics: Readonly<Record<string, Metric<MetricValue> | undefined>> = {
  accuracy, top_k: topK, precision, recall, f1, confusion_matrix: confusionMatrix, auc, perplexity, mae, mse, rmse, r2,
}

/** What a batch adds to the sums of a metric, of what the program gives by SUM. */
export const sumsOfBatch = (name: string, sums: Sums): Sums => ({ ...sums, ...metrics[name]?.ofBatch?.(sums) })

/** The metric's value from the sums of its program outputs `KEY.SUM`, by SUM, added over all batches. */
export function finishMetric(name: string, options: Options, sums: Sums): MetricValue {
  const metric = metrics[name]
  if (metric === undefined) throw new Error(`there is no metric ${name}`)
  return metric.finish(sums, options)
}

/** The name under which a metric's sums and number go: the one it was given, or its own. */
export const reportedAs = ({ name, as }: Pick<NamedMetric, 'name' | 'as'>): string => as ?? name
