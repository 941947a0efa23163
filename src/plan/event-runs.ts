import type { Trigger } from '../language/checked-spec.ts'
import type { PlannedTraining, UpdateRun } from './plan.ts'
import { eventsAfterUpdate, eventsAtEpochEnd } from './event-schedule.ts'
import { epochOfUpdate, epochValue, isLastOfEpoch } from './epochs.ts'

export interface EventRuns {
  readonly evaluations: readonly UpdateRun[]
  readonly logs: readonly UpdateRun[]
  readonly saves: readonly UpdateRun[]
  /** Events of which only a part is known beforehand: those triggered by time. */
  readonly unforecastable: readonly EventKind[]
}

export type EventKind = 'evaluations' | 'logs' | 'saves'

/** Fractional epochs are walked update by update, up to this many. */
const walkLimit = 5_000_000

/**
 * Updates at which the schedule logs, evaluates and saves in a run that is not stopped early, as runs. The same as asking
 * `eventsAfterUpdate` and `eventsAtEpochEnd` at every update (a property test holds that), without walking where the
 * trigger is regular: `max_steps` of a billion costs nothing.
 */
export function forecastEvents(training: PlannedTraining): EventRuns {
  const { evaluation, logging, saving } = training.schedule
  const triggers: readonly (readonly [EventKind, Trigger])[] = [
    ['evaluations', evaluation.trigger],
    ['logs', logging.trigger],
    ['saves', saving.trigger],
  ]
  const runs = (kind: EventKind, trigger: Trigger): readonly UpdateRun[] =>
    needsWalk(trigger) ? (canWalk(training) ? walk(training, kind) : []) : regular(training, kind, trigger)
  return {
    evaluations: runs('evaluations', evaluation.trigger),
    logs: runs('logs', logging.trigger),
    saves: runs('saves', saving.trigger),
    unforecastable: triggers
      .filter(([, trigger]) => trigger.kind === 'seconds' || (needsWalk(trigger) && !canWalk(training)))
      .map(([kind]) => kind),
  }
}

const needsWalk = (trigger: Trigger): boolean => trigger.kind === 'epochs' && !Number.isInteger(trigger.every)
const canWalk = (training: PlannedTraining): boolean => training.total_updates <= walkLimit

function regular(training: PlannedTraining, kind: EventKind, trigger: Trigger): readonly UpdateRun[] {
  const { evaluation, logging } = training.schedule
  const total = training.total_updates
  const runs: UpdateRun[] = []
  const isEvaluation = kind === 'evaluations'
  const delayed = (update: number): boolean =>
    isEvaluation && evaluation.delay > (trigger.kind === 'epochs' ? epochValue(training, update) : update)
  if (logging.firstStep && total >= 1 && (kind === 'logs' || (isEvaluation && trigger.kind !== 'never')) && !delayed(1)) {
    append(runs, [1, 1, 1])
  }
  const stride = strideOf(training, trigger)
  if (stride !== null) {
    let first = stride
    // Where the delay ends: the first multiple of the stride that is not delayed.
    if (delayed(first)) {
      const from = trigger.kind === 'epochs' ? evaluation.delay * training.updates_per_epoch : evaluation.delay
      first = Math.ceil(from / stride) * stride
    }
    if (first <= total) append(runs, [first, Math.floor(total / stride) * stride, stride])
  }
  const isTail = trigger.kind === 'epochs' || (kind !== 'logs' && trigger.kind !== 'never')
  if (isTail && total >= 1 && !delayed(total)) append(runs, [total, total, 1])
  return runs
}

function strideOf(training: PlannedTraining, trigger: Trigger): number | null {
  if (trigger.kind === 'steps') return trigger.every
  if (trigger.kind === 'epochs') return trigger.every * training.updates_per_epoch
  return null
}

function walk(training: PlannedTraining, kind: EventKind): readonly UpdateRun[] {
  const key = ({ evaluations: 'evaluate', logs: 'log', saves: 'save' } as const)[kind]
  const runs: UpdateRun[] = []
  for (let update = 1; update <= training.total_updates; update += 1) {
    const ends = isLastOfEpoch(training, update) || update === training.total_updates
    const happens =
      eventsAfterUpdate(training, update)[key] ||
      (ends && eventsAtEpochEnd(training, epochOfUpdate(training, update), update)[key])
    if (happens) append(runs, [update, update, 1])
  }
  return runs
}

/** Adds a run after the others; updates that are there already are left out, and equal strides joined. */
function append(runs: UpdateRun[], run: UpdateRun): void {
  const last = runs.at(-1)
  if (last === undefined) {
    runs.push(run)
    return
  }
  let [first, end, stride] = run
  if (first <= last[1]) first += Math.ceil((last[1] + 1 - first) / stride) * stride
  if (first > end) return
  if (first === end) stride = first - last[1]
  const lastStride = last[0] === last[1] ? first - last[1] : last[2]
  if (first - last[1] === lastStride && (first === end || stride === lastStride)) runs[runs.length - 1] = [last[0], end, lastStride]
  else runs.push(first === end ? [first, end, 1] : [first, end, stride])
}

/** How many updates the runs name. */
export const countOf = (runs: readonly UpdateRun[]): number =>
  runs.reduce((sum, [first, last, stride]) => sum + Math.floor((last - first) / stride) + 1, 0)

/** Every update that the runs name, in order. */
export function* updatesOf(runs: readonly UpdateRun[]): Generator<number> {
  for (const [first, last, stride] of runs) for (let update = first; update <= last; update += stride) yield update
}
