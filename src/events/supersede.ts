import type { RunEvent } from './events.ts'

/**
 * The events that count: an `attempt` that resumes from update u takes the place of whatever earlier attempts said about
 * updates after u. Order is kept; events without an update (phases, warnings) stay.
 */
export function superseded(events: readonly RunEvent[]): RunEvent[] {
  const kept: RunEvent[] = []
  // Backwards: the lowest `from_update` of all later attempts is the last update that an event may speak of.
  let limit = Infinity
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]!
    if (!('update' in event) || event.update <= limit) kept.push(event)
    if (event.type === 'attempt') limit = Math.min(limit, event.from_update)
  }
  return kept.reverse()
}
