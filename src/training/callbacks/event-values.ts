import type { Matrix } from '../../models/metric.ts'

/** What is known at an event beside the state. */
export interface EventValues {
  /** Of the update under way, or the logged mean. */
  readonly loss?: number
  readonly gradientNorm?: number
  /** Of all sets evaluated so far in this round, or of the test data, by full name. */
  readonly evaluation?: Readonly<Record<string, number>>
  /** What was logged, or what the last evaluation gave, for callbacks of code. */
  readonly values?: Readonly<Record<string, number>>
  /** Beside the values of an evaluation: those of its metrics that are matrices. */
  readonly matrices?: Readonly<Record<string, Matrix>>
}
