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

/** Σ of the rows' losses and what it is divided by to give their mean, both scalars: the number of rows, or 0 where none counts. */
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
 * Sums whose mean is total/count, of as many rows as there are. A batch in which nothing counts weighs nothing: its mean is then no number,
 * and its gradient 0, as in PyTorch. It must not spoil the weights.
 */
export function sumsOver(build: Builder, { total, count, rows }: { readonly total: ValueId; readonly count: ValueId; readonly rows: ValueId }): LossSums {
  const none = build.equal(count, build.number(0))
  return {
    lossSum: build.div(build.mul(total, rows), build.where(none, build.number(1), count)),
    weightSum: build.where(none, build.number(0), rows),
  }
}
