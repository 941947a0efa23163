import type { RunEvent } from '../../events/events.ts'
import type { Plan } from '../../plan/plan.ts'
import { versionEvent, scalarsEvent, textEvent } from './message.ts'
import { record } from './record.ts'
import { scalarsOf } from './scalars.ts'

/** What stands before all numbers: the arguments and the layers, as text. `time`: when the run began, Unix seconds. */
export function head({ spec }: Plan, time: number): Buffer {
  const args = Object.fromEntries(Object.entries(spec.arguments).map(([name, { value }]) => [name, value]))
  const layers = spec.model.layers.map(({ path, layer, output, parameters }) => ({ path, layer, output, parameters }))
  return Buffer.concat([
    record(versionEvent(time)),
    record(textEvent(time, 'args/text_summary', indentedBlock(args))),
    record(textEvent(time, 'model_config/text_summary', indentedBlock(layers))),
  ])
}

/** The bytes that an event adds; none for most. */
export function piece(event: RunEvent): Buffer | null {
  const values = scalarsOf(event)
  return values === null || !('update' in event) ? null : record(scalarsEvent(event.time, event.update, values))
}

/** JSON as Markdown keeps it: four spaces before each line. */
const indentedBlock = (value: unknown): string => JSON.stringify(value, null, 2).replace(/^/gm, '    ')
