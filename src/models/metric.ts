import type { Options } from './layer.ts'
import type { MetricSums } from './loss.ts'

/** Sums over all evaluated rows, by name; scalars are lists of one. */
export type Sums = Readonly<Record<string, ArrayLike<number>>>

/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[]

/** What a metric amounts to: a number, but for the metrics that `stdlib/metrics.trainspec` gives `value: matrix`. */
export type MetricValue = number | Matrix

/** A metric: what each batch adds to, and what the sums amount to. */
export interface Metric<Value extends MetricValue = number> {
  readonly sums: MetricSums
  /** What else each batch adds to, made of its sums in double precision, where float32 would not do. */
  readonly ofBatch?: (sums: Sums) => Sums
  readonly finish: (sums: Sums, options: Options) => Value
}

export const listOf = (sums: Sums, name: string): ArrayLike<number> => {
  const list = sums[name]
  if (list === undefined) throw new Error(`the sum ${name} is missing`)
  return list
}

export const scalarOf = (sums: Sums, name: string): number => listOf(sums, name)[0]!

/** 0 where there is nothing to divide by, as scikit-learn has it by default. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
