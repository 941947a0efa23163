import type { RunEvent } from '../events/events.ts'
import type { Told } from './ports.ts'
import type { LoopState } from './state.ts'

/** Events that make up the history of a run; others only say how it is going. */
const lasting: ReadonlySet<RunEvent['type']> = new Set(['log', 'evaluation', 'checkpoint', 'checkpoint_removed'])

export interface LastingTeller {
  tell(event: Told): void
  /** The state stands at a new update, of which nothing was told. */
  nextUpdate(): void
}

/** How many lasting events the log already holds for the update that an attempt goes on from. */
export const lastingEventsAt = (events: readonly RunEvent[], update: number): number =>
  events.filter(event => lasting.has(event.type) && 'update' in event && event.update === update).length

/**
 * Tells each lasting event once over all attempts: an attempt that goes on from an update repeats the events that followed
 * the checkpoint, and those that an earlier attempt already wrote (`told` of them at this update) are left out.
 */
export function lastingTeller(state: LoopState, told: number, tell: (event: Told) => void): LastingTeller {
  let repeated = Math.max(0, told - state.toldHere)
  return {
    tell(event) {
      if (!lasting.has(event.type)) return tell(event)
      state.toldHere++
      if (repeated > 0) repeated--
      else tell(event)
    },
    nextUpdate() {
      state.toldHere = 0
      repeated = 0
    },
  }
}
