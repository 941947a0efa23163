import type { SpecFlags } from '../flags.ts'
import type { TextFlags } from './text-flags.ts'

/** Options of `predict` as commander hands them over. */
export interface PredictFlags extends SpecFlags, TextFlags {
  readonly out?: string
  readonly format?: 'csv' | 'jsonl'
  readonly probabilities?: boolean
  /** False leaves the file's labels unread. */
  readonly labels?: boolean
  readonly threads?: number
  /** How good the predictions are, instead of them on standard output. */
  readonly report?: boolean
  readonly json?: boolean
}
