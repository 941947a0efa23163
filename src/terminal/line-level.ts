import type { RunEvent } from '../events/events.ts'
import { describe } from './describe.ts'

/** How much the plain view says: the values of `log_level`, of which `passive` is `info`. */
export type LineLevel = 'debug' | 'info' | 'warning' | 'error' | 'critical'

const levels: readonly LineLevel[] = ['debug', 'info', 'warning', 'error', 'critical']

/** The level that a value of `log_level` means. */
export const lineLevel = (value: unknown): LineLevel => levels.find(level => level === value) ?? 'info'

/** Whether the level leaves room for what is said when a run is over. */
export const summarised = (level: LineLevel): boolean => level === 'debug' || level === 'info'

/**
 * Whether an event gets a line: all of them at `debug`, all but most of the progress at `info`, what went wrong or was asked
 * for at `warning`, a failed end at `error`, nothing at `critical`.
 */
export function hasLine(event: RunEvent, level: LineLevel): boolean {
  switch (level) {
    case 'debug':
    case 'info':
      return true
    case 'warning':
      return event.type === 'control' || ['warn', 'bad'].includes(describe(event)?.tone ?? 'plain')
    case 'error':
      return event.type === 'run_end' && event.outcome === 'failed'
    case 'critical':
      return false
  }
}
