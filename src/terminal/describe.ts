import type { RunEvent } from '../events/events.ts'
import { matricesText } from './confusion.ts'
import { formatBytes, formatCount, formatNumber, formatSeconds } from './format.ts'
import { printable } from '../diagnostics/display.ts'

export type Tone = 'plain' | 'muted' | 'good' | 'bad' | 'warn' | 'accent'

/** An event in words. `kind` is a short label; nothing in it is a control character. */
export interface Description {
  readonly kind: string
  readonly text: string
  readonly tone: Tone
}

/** What an event says to a reader of lines; null for what only moves a picture. */
export function describe(event: RunEvent): Description | null {
  switch (event.type) {
    case 'attempt':
      return event.n === 1
        ? { kind: 'start', text: `${engineText(event)}, process ${event.pid}`, tone: 'muted' }
        : { kind: 'resume', text: `attempt ${event.n}, after update ${formatCount(event.from_update)}; ${engineText(event)}, process ${event.pid}`, tone: 'accent' }
    case 'run_begin':
      return { kind: 'run', text: beginText(event), tone: 'plain' }
    case 'phase':
      return event.phase === 'loading' || event.phase === 'compiling' || event.phase === 'finishing'
        ? { kind: event.phase, text: phaseText[event.phase], tone: 'muted' }
        : null
    case 'progress':
      return { kind: 'progress', text: progressText(event), tone: 'muted' }
    case 'log':
      return { kind: 'log', text: valuesText(event.values), tone: 'plain' }
    case 'evaluation':
      return { kind: 'evaluation', text: evaluationText(event), tone: 'accent' }
    case 'evaluation_progress':
      return null
    case 'checkpoint':
      return { kind: 'checkpoint', text: checkpointText(event), tone: event.best ? 'good' : 'plain' }
    case 'checkpoint_removed':
      return { kind: 'removed', text: printable(event.path), tone: 'muted' }
    case 'warning':
      return { kind: 'warning', text: printable(event.message), tone: 'warn' }
    case 'batch_size':
      return { kind: 'batch size', text: `${formatCount(event.to)} rows instead of ${formatCount(event.from)}: ${printable(event.reason)}`, tone: 'warn' }
    case 'control':
      return { kind: 'asked', text: controlText[event.verb], tone: 'accent' }
    case 'run_end':
      return { kind: event.outcome, text: endText(event), tone: outcomeTone[event.outcome] }
  }
}

export const outcomeTone = { completed: 'good', stopped: 'good', interrupted: 'warn', failed: 'bad' } as const

type Of<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>

const phaseText = { loading: 'reading the data', compiling: 'building the training graph', finishing: 'writing the final model' }

const controlText = { 'checkpoint': 'to write a checkpoint', 'stop': 'to write a checkpoint and stop', 'stop-now': 'to stop at once' }

const engineText = (event: Of<'attempt'>): string =>
  `engine ${printable(event.engine)} on ${printable(event.device)}, ${event.threads} ${event.threads === 1 ? 'thread' : 'threads'}`

const beginText = (event: Of<'run_begin'>): string =>
  `${printable(event.name)}: ${formatCount(event.parameters)} parameters, ${formatCount(event.train_rows)} rows, `
  + `${formatCount(event.total_updates)} updates of ${formatCount(event.effective_batch)} rows (${formatCount(event.updates_per_epoch)} an epoch)`
  + (event.rows_from_cache === undefined ? '' : `; rows out of the cache, loaded in ${formatSeconds(event.rows_from_cache.seconds)}`)

const progressText = (event: Of<'progress'>): string =>
  `loss ${formatNumber(event.loss)}  learning_rate ${formatNumber(event.learning_rate)}  ${formatCount(event.rows_per_second)} rows/s`

const checkpointText = (event: Of<'checkpoint'>): string =>
  `${printable(event.path)}, ${formatBytes(event.bytes)} in ${formatSeconds(event.seconds)}${event.best ? ', the best so far' : ''}`

const evaluationText = (event: Of<'evaluation'>): string =>
  `${event.source === 'eval' ? '' : `${printable(event.source)}: `}${valuesText(event.values)}${event.matrices === undefined ? '' : `  ${matricesText(event.matrices)}`}`

const endText = (event: Of<'run_end'>): string =>
  `${event.reason === null ? '' : `${printable(event.reason)}; `}after ${formatCount(event.update)} ${event.update === 1 ? 'update' : 'updates'}`

/** `name value` pairs; how long the measuring itself took is left out. */
export const valuesText = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .filter(([name]) => !isTiming(name))
    .map(([name, value]) => `${printable(name)} ${formatNumber(value)}`)
    .join('  ')

/** Entries that time the work rather than measure the model: `eval_runtime`, `train_samples_per_second`, `epoch`, … */
export const isTiming = (name: string): boolean => /(^|_)(runtime|per_second|flos|epoch)$/.test(name)
