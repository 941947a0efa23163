import type { RunEvent } from '../events/events.ts'
import { jsonLine } from './json-line.ts'
import type { LineLevel } from './line-level.ts'
import { hasLine } from './line-level.ts'
import { plainLine } from './plain-line.ts'
import type { ViewModel } from './view-model.ts'
import { emptyViewModel, reduce } from './view-model.ts'

export type StreamKind = 'plain' | 'json' | 'none'

/** A view that only ever adds lines. */
export interface StreamView {
  onEvent(event: RunEvent): void
  readonly model: ViewModel
}

/** Without other news, a line of progress comes this often. */
const quietSeconds = 10

/**
 * `plain`: a line an event, for people and logs, as many as `level` lets through; `json`: the events; `none`: nothing is shown.
 * `earlier` is what the attempts before have come to, where a run goes on.
 */
export function createStreamView(kind: StreamKind, out: (text: string) => void, level: LineLevel = 'info', earlier: ViewModel = emptyViewModel): StreamView {
  let model = earlier
  let lastLine = -Infinity
  return {
    get model() {
      return model
    },
    onEvent(event) {
      if (kind === 'json') out(jsonLine(event))
      else if (kind === 'plain' && hasLine(event, level) && (event.type !== 'progress' || level === 'debug' || event.time - lastLine >= quietSeconds)) {
        const line = plainLine(event, model)
        if (line !== null) {
          out(`${line}\n`)
          lastLine = event.time
        }
      }
      model = reduce(model, event)
    },
  }
}
