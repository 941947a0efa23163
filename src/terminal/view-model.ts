import type { ConfusionMatrix, RunEvent } from '../events/events.ts'
import type { Description } from './describe.ts'
import { describe, isTiming } from './describe.ts'
import { printable } from '../diagnostics/display.ts'
import type { Series } from './series.ts'
import { addPoint, cutSeries, emptySeries } from './series.ts'

type Of<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>

/** All that a view shows, made of events alone. Texts are printable. Bounded, whatever the length of the run. */
export interface ViewModel {
  readonly attempt: Of<'attempt'> | null
  readonly begin: Of<'run_begin'> | null
  readonly phase: Of<'phase'>['phase'] | null
  /** Updates done, as far as events tell. */
  readonly update: number
  readonly progress: Omit<Of<'progress'>, 'type'> | null
  readonly evaluating: { readonly done: number; readonly total: number } | null
  readonly loss: Series
  /** Evaluation values by name (`eval_accuracy`), in order of appearance; timings left out. */
  readonly metrics: ReadonlyMap<string, Series>
  /** The best value is that of the last evaluation before a checkpoint marked best. */
  readonly best: { readonly update: number; readonly values: Readonly<Record<string, number>> } | null
  /** Of the last evaluation, by name; of several sets all. */
  readonly matrices: { readonly update: number; readonly byName: Readonly<Record<string, ConfusionMatrix>> } | null
  readonly lastEvaluation: { readonly update: number; readonly values: Readonly<Record<string, number>> } | null
  /** What the final model comes to on the test data. */
  readonly test: Readonly<Record<string, number>> | null
  /** Checkpoints that lie there, oldest first. */
  readonly checkpoints: readonly { readonly update: number; readonly path: string; readonly bytes: number; readonly best: boolean }[]
  readonly recent: readonly (Description & { readonly time: number; readonly update: number | null })[]
  readonly warnings: number
  /** Time and update of the last few progress events of this attempt, for the rate of updates. */
  readonly pace: readonly { readonly time: number; readonly update: number }[]
  readonly end: Of<'run_end'> | null
  readonly lastTime: number
}

export const emptyViewModel: ViewModel = {
  attempt: null, begin: null, phase: null, update: 0, progress: null, evaluating: null, loss: emptySeries, metrics: new Map(), best: null,
  matrices: null, lastEvaluation: null, test: null, checkpoints: [], recent: [], warnings: 0, pace: [], end: null, lastTime: 0,
}

const recentKept = 60
const paceKept = 40

/** The model after one more event. Pure. */
export function reduce(model: ViewModel, event: RunEvent): ViewModel {
  const next = withRecent(change(model, event), event)
  return { ...next, update: 'update' in event ? Math.max(next.update, event.update) : next.update, lastTime: event.time }
}

function change(model: ViewModel, event: RunEvent): ViewModel {
  switch (event.type) {
    case 'attempt':
      return resumed(model, { ...event, plan_hash: printable(event.plan_hash), engine: printable(event.engine), device: printable(event.device) })
    case 'run_begin':
      return { ...model, begin: { ...event, name: printable(event.name) } }
    case 'phase':
      return { ...model, phase: event.phase, evaluating: event.phase === 'evaluating' ? model.evaluating : null }
    case 'progress':
      return {
        ...model,
        progress: event,
        loss: addPoint(model.loss, { update: event.update, value: event.loss }),
        pace: [...model.pace.slice(1 - paceKept), { time: event.time, update: event.update }],
      }
    case 'log':
      return logged(model, event)
    case 'evaluation':
      return evaluated(model, event)
    case 'evaluation_progress':
      return { ...model, evaluating: { done: event.done, total: event.total } }
    case 'checkpoint':
      return checkpointed(model, event)
    case 'checkpoint_removed':
      return { ...model, checkpoints: model.checkpoints.filter(({ path }) => path !== printable(event.path)) }
    case 'warning':
      return { ...model, warnings: model.warnings + 1 }
    case 'batch_size':
    case 'control':
      return model
    case 'run_end':
      return { ...model, end: { ...event, reason: event.reason === null ? null : printable(event.reason), ...(event.help !== undefined && { help: printable(event.help) }) }, phase: null, evaluating: null }
  }
}

/** A new attempt: what was said about later updates is void. */
function resumed(model: ViewModel, attempt: Of<'attempt'>): ViewModel {
  const from = attempt.from_update
  const before = { ...emptyViewModel, update: from, recent: model.recent, warnings: model.warnings, attempt }
  if (from === 0) return before
  const upTo = <T extends { readonly update: number }>(value: T | null): T | null => (value !== null && value.update <= from ? value : null)
  return {
    ...before,
    begin: model.begin,
    progress: model.progress === null ? null : { ...model.progress, update: Math.min(model.progress.update, from) },
    loss: cutSeries(model.loss, from),
    metrics: new Map([...model.metrics].map(([name, series]) => [name, cutSeries(series, from)])),
    best: upTo(model.best),
    lastEvaluation: upTo(model.lastEvaluation),
    // Told at the last update: not told again by an attempt that begins there.
    test: model.update <= from ? model.test : null,
    matrices: upTo(model.matrices),
    checkpoints: model.checkpoints.filter(({ update }) => update <= from),
  }
}

function logged(model: ViewModel, event: Of<'log'>): ViewModel {
  const { loss, learning_rate: rate } = event.values
  if (loss === undefined) return model
  const progress = {
    update: event.update, epoch: event.epoch, loss, learning_rate: rate ?? model.progress?.learning_rate ?? Number.NaN,
    rows_per_second: model.progress?.rows_per_second ?? Number.NaN, time: event.time,
  }
  return { ...model, progress, loss: addPoint(model.loss, { update: event.update, value: loss }) }
}

function evaluated(model: ViewModel, event: Of<'evaluation'>): ViewModel {
  const values = Object.fromEntries(
    Object.entries(event.values).filter(([name]) => !isTiming(name)).map(([name, value]) => [printable(name), value]),
  )
  if (event.source === 'test') return { ...model, evaluating: null, test: values }
  const metrics = new Map(model.metrics)
  for (const [name, value] of Object.entries(values)) {
    metrics.set(name, addPoint(metrics.get(name) ?? emptySeries, { update: event.update, value }))
  }
  // Several sources are evaluated one after the other at one update: their values stand together.
  const earlier = model.lastEvaluation?.update === event.update ? model.lastEvaluation.values : {}
  const matrices = event.matrices === undefined ? model.matrices : {
    update: event.update,
    byName: { ...(model.matrices?.update === event.update ? model.matrices.byName : {}), ...printableMatrices(event.matrices) },
  }
  return { ...model, metrics, matrices, evaluating: null, lastEvaluation: { update: event.update, values: { ...earlier, ...values } } }
}

const printableMatrices = (matrices: Readonly<Record<string, ConfusionMatrix>>): Readonly<Record<string, ConfusionMatrix>> =>
  Object.fromEntries(Object.entries(matrices).map(([name, { classes, rows }]) => [printable(name), { classes: classes.map(printable), rows }]))

function checkpointed(model: ViewModel, event: Of<'checkpoint'>): ViewModel {
  const { update, bytes, best } = event
  const path = printable(event.path)
  const others = model.checkpoints.filter(other => other.path !== path).map(other => (best ? { ...other, best: false } : other))
  return {
    ...model,
    checkpoints: [...others, { update, path, bytes, best }],
    best: best && model.lastEvaluation !== null ? model.lastEvaluation : model.best,
  }
}

function withRecent(model: ViewModel, event: RunEvent): ViewModel {
  const description = event.type === 'progress' || event.type === 'phase' ? null : describe(event)
  if (description === null) return model
  const line = { ...description, time: event.time, update: 'update' in event ? event.update : null }
  return { ...model, recent: [...model.recent.slice(1 - recentKept), line] }
}
