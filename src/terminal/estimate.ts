import type { ViewModel } from './view-model.ts'

/** Updates done, as far as events tell. */
export const updatesDone = (model: ViewModel): number => model.end?.update ?? model.update

/** Seconds of this attempt until `now`, or until it ended. Unix seconds in. */
export function elapsedSeconds(model: ViewModel, now: number): number | null {
  if (model.attempt === null) return null
  return Math.max(0, (model.end?.time ?? now) - model.attempt.time)
}

/**
 * Seconds to the last update at the pace of the last progress events, evaluations and checkpoints between them included;
 * null before there is a pace. What passed since the last event is taken off.
 */
export function secondsLeft(model: ViewModel, now: number): number | null {
  const [first, last] = [model.pace[0], model.pace.at(-1)]
  if (model.begin === null || model.end !== null || first === undefined || last === undefined) return null
  const updates = last.update - first.update
  const seconds = last.time - first.time
  if (updates <= 0 || seconds <= 0) return null
  const left = (Math.max(0, model.begin.total_updates - last.update) * seconds) / updates
  return Math.max(0, left - Math.max(0, now - last.time))
}

/** Share of the run and of its present epoch, 0…1; null before the totals are known. */
export function shares(model: ViewModel): { readonly run: number; readonly epoch: number; readonly epochNumber: number } | null {
  const { begin } = model
  if (begin === null || begin.total_updates === 0) return null
  const done = Math.min(updatesDone(model), begin.total_updates)
  const perEpoch = Math.max(1, begin.updates_per_epoch)
  const finished = done === begin.total_updates
  // At the end of an epoch its bar is full, not empty.
  const epochIndex = done === 0 ? 0 : Math.floor((done - 1) / perEpoch)
  const length = Math.min(perEpoch, begin.total_updates - epochIndex * perEpoch)
  return { run: done / begin.total_updates, epoch: finished ? 1 : (done - epochIndex * perEpoch) / length, epochNumber: epochIndex + 1 }
}
