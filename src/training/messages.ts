import type { Plan } from '../plan/plan.ts'
import type { Failure } from './failure.ts'
import type { AttemptStart } from './link.ts'
import type { Told } from './ports.ts'
import type { TrainingEnd } from './train.ts'

/** From the main thread: the plan, so that data and engine are loaded at once; then where to go on; and the end. */
export type ToWorker =
  | { readonly kind: 'prepare'; readonly plan: Plan; readonly engine: string; readonly device: 'cpu' | 'gpu'; readonly threads: number; readonly shared: SharedArrayBuffer }
  | { readonly kind: 'start'; readonly start: AttemptStart }
  /** After a failed run: the engine anew, for another plan of the same data. */
  | { readonly kind: 'again'; readonly plan: Plan }
  /** End the thread, whatever it is doing. */
  | { readonly kind: 'close' }

export type FromWorker =
  | { readonly kind: 'event'; readonly event: Told }
  /** Asks for `flushed` to be set to `sequence` when all events before are written. */
  | { readonly kind: 'flush'; readonly sequence: number }
  | { readonly kind: 'end'; readonly end: TrainingEnd }
  | { readonly kind: 'failed'; readonly failure: Failure }
