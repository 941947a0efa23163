import type { LoopState } from '../state.ts'
import type { RunActions, RunEventName } from './event-rules.ts'
import type { EventValues } from './event-values.ts'

/** The plan's callbacks of code, loaded. Every method throws `RunFailure` where the code throws. */
export interface CodeCallbacks {
  listens(event: RunEventName): boolean
  call(event: RunEventName, state: LoopState, actions: RunActions, values: EventValues): Promise<void>
  /** Gives each callback back what a checkpoint kept of it, then tells it. */
  resumed(state: LoopState, actions: RunActions): Promise<void>
  /** Puts what each callback keeps into the state, for a checkpoint. */
  store(state: LoopState): void
}
