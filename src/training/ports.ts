import type { Batch, Session } from '../engines/engine.ts'
import type { RunEvent } from '../events/events.ts'
import type { CodeCallbacks } from './callbacks/code-callbacks.ts'
import type { EvaluationValues } from './evaluation-values.ts'
import type { LoopState } from './state.ts'

/** An event without its time, which the writer of events adds. */
export type Told = RunEvent extends infer E ? (E extends { time: number } ? Omit<E, 'time'> : never) : never

/** A source that is evaluated on, and what the names of its values begin with: `eval`, or `eval_NAME` of several. */
export interface EvaluationSet {
  readonly source: string
  readonly prefix: string
}

/** What the user asked for since the loop last looked. */
export type Request = 'none' | 'checkpoint' | 'stop'

/** How a checkpoint came to be: by the plan or a rule, or because someone asked. */
export type SaveKind = 'scheduled' | 'requested'

/** All that the loop touches. Files, clock, engine and process are behind these; the loop itself is pure. */
export interface LoopPorts {
  readonly session: Session
  /** Micro-batch `index` (0-based) of an epoch; valid until the next call. */
  trainBatch(epoch: number, index: number): Batch | Promise<Batch>
  readonly evaluationSets: readonly EvaluationSet[]
  /** Values by their full names, speed among them. */
  evaluate(set: EvaluationSet, update: number, afterBatch?: () => Promise<void>): Promise<EvaluationValues>
  /** Writes a checkpoint of session and state; returns its size. */
  saveCheckpoint(state: LoopState, kind: SaveKind): Promise<{ readonly bytes: number; readonly seconds: number }>
  /** Updates of the checkpoints on the disk. */
  checkpoints(): readonly number[]
  removeCheckpoint(update: number): Promise<void>
  /**
   * Puts session back to the newest of these checkpoints that is complete and has finite weights; null: to its beginning.
   */
  rollBack(saved: readonly number[]): Promise<number | null>
  /** Callbacks of code; absent where the plan has none. */
  readonly callbacks?: CodeCallbacks
  tell(event: Told): void
  /** Seconds on a clock that never goes back. */
  now(): number
  request(): Request
}
