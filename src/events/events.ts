/**
 * What a run says: one JSON object a line in `events.jsonl`, appended and never rewritten. A reader skips a torn last line.
 * An `attempt` supersedes later updates of earlier attempts: readers drop events of earlier attempts whose update lies
 * after `from_update`. Schema: `spec/events.schema.json`.
 */
export type RunEvent = (
  /** A process begins (n = 1) or resumes (n > 1) the run after `from_update` completed updates. */
  | { readonly type: 'attempt'; readonly n: number; readonly from_update: number; readonly pid: number; readonly plan_hash: string; readonly engine: string; readonly device: string; readonly threads: number }
  /** Totals a viewer needs; repeated at each attempt. `rows_from_cache`: another run had prepared the rows, and loading them took so long; absent where not. */
  | { readonly type: 'run_begin'; readonly name: string; readonly total_updates: number; readonly updates_per_epoch: number; readonly epochs: number; readonly parameters: number; readonly train_rows: number; readonly effective_batch: number; readonly rows_from_cache?: { readonly seconds: number } }
  | { readonly type: 'phase'; readonly phase: 'loading' | 'compiling' | 'training' | 'evaluating' | 'saving' | 'finishing' }
  /** At most a few a second: where the run is. `rows_per_second` over the last window. */
  | { readonly type: 'progress'; readonly update: number; readonly epoch: number; readonly loss: number; readonly learning_rate: number; readonly rows_per_second: number }
  /** A training log entry: the log history's fields. */
  | { readonly type: 'log'; readonly update: number; readonly epoch: number; readonly values: Readonly<Record<string, number>> }
  /** `matrices`: metrics that are more than a number, by name; absent where there are none. */
  | {
    readonly type: 'evaluation'
    readonly update: number
    readonly epoch: number
    readonly source: string
    readonly values: Readonly<Record<string, number>>
    readonly matrices?: Readonly<Record<string, ConfusionMatrix>>
  }
  | { readonly type: 'evaluation_progress'; readonly update: number; readonly done: number; readonly total: number }
  | { readonly type: 'checkpoint'; readonly update: number; readonly path: string; readonly bytes: number; readonly seconds: number; readonly best: boolean }
  | { readonly type: 'checkpoint_removed'; readonly update: number; readonly path: string }
  | { readonly type: 'warning'; readonly message: string }
  /** With `auto_find_batch_size`: memory did not hold a batch of `from` rows, so this attempt trains anew with batches of `to`. `plan.json` is the plan of that. */
  | { readonly type: 'batch_size'; readonly from: number; readonly to: number; readonly reason: string }
  | { readonly type: 'control'; readonly verb: ControlVerb; readonly update: number }
  /** The last event of an attempt that ended by itself. `help`: what to do about what it failed for; absent where there is nothing to say. */
  | { readonly type: 'run_end'; readonly update: number; readonly outcome: 'completed' | 'stopped' | 'interrupted' | 'failed'; readonly reason: string | null; readonly help?: string; readonly values: Readonly<Record<string, number>> }
) & { /** Unix time, seconds. */ readonly time: number }

/** `rows[i][j]`: rows of data of class i that were given class j. `classes`: what the label's classes are called. */
export interface ConfusionMatrix {
  readonly classes: readonly string[]
  readonly rows: readonly (readonly number[])[]
}

/** The closed set of requests a viewer may make. */
export type ControlVerb = 'checkpoint' | 'stop' | 'stop-now'

/** NaN and infinities are written as the strings `"NaN"`, `"Infinity"`, `"-Infinity"` in JSON lines. */
export const nonFinite = ['NaN', 'Infinity', '-Infinity'] as const
