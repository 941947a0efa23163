import type { FeatureType } from '../language/checked-spec.ts'
import type { Builder } from '../tensor/builder.ts'
import type { ValueId } from '../tensor/program.ts'
import type { Failure, Options } from './layer.ts'

/** A label as a loss or a metric sees it: int32 [batch] for a class, float32 [batch, …shape] for numbers. */
export interface Label {
  readonly name: string
  readonly type: FeatureType
  readonly value: ValueId
  /** A class that a metric leaves out, because the loss does. */
  readonly ignored?: number
}

/** Σ of the rows' losses and what it is divided by to give their mean, both scalars. */
export interface LossSums {
  readonly lossSum: ValueId
  readonly weightSum: ValueId
}

export type Loss = (build: Builder, output: ValueId, label: Label, options: Options) => LossSums | Failure

/** The named sums of a metric, added over all batches; `finishMetric` makes the number of them. */
export type MetricSums = (build: Builder, output: ValueId, label: Label, options: Options) => Readonly<Record<string, ValueId>> | Failure

/** Scalar: number of rows of the batch. */
export const rowCount = (build: Builder, x: ValueId): ValueId => build.extent(x, [0])

/**
 * The mean of what counts, times the rows: total·rows/count. Of a batch in which nothing counts it is no number, as in PyTorch, and its
 * gradient is 0: such a batch must not spoil the weights.
 */
export function timesRows(build: Builder, { total, count, rows }: { readonly total: ValueId; readonly count: ValueId; readonly rows: ValueId }): ValueId {
  const divisor = build.where(build.equal(count, build.number(0)), build.number(1), count)
  // 0/count has no gradient, and is 0 where anything counts.
  return build.add(build.div(build.mul(total, rows), divisor), build.div(build.number(0), count))
}
