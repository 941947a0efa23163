import type { RunEvent } from '../events/events.ts'
import { describe } from './describe.ts'
import { formatCount, formatSeconds } from './format.ts'
import type { ViewModel } from './view-model.ts'

/** An event as one aligned line without control characters, for logs; null for what has no line. `model` is before it. */
export function plainLine(event: RunEvent, model: ViewModel): string | null {
  const description = describe(event)
  if (description === null) return null
  const start = event.type === 'attempt' ? event.time : model.attempt?.time ?? event.time
  const place = 'update' in event ? updateText(event.update, model) : ''
  const epoch = 'epoch' in event ? `epoch ${event.epoch.toFixed(2)}` : ''
  return `${formatSeconds(Math.max(0, event.time - start)).padStart(7)}  ${description.kind.padEnd(11)} ${column(place, model)} ${epoch.padEnd(12)} ${description.text}`.trimEnd()
}

const updateText = (update: number, model: ViewModel): string =>
  model.begin === null ? formatCount(update) : `${formatCount(update)}/${formatCount(model.begin.total_updates)}`

/** As wide as the last update of the run will be. */
function column(text: string, model: ViewModel): string {
  const total = model.begin === null ? '' : formatCount(model.begin.total_updates)
  return text.padStart(2 * total.length + 1)
}
