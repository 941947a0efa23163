import type { PlannedTraining } from './plan.ts'

type Loop = Pick<PlannedTraining, 'updates_per_epoch' | 'batches_per_epoch' | 'gradient_accumulation_steps'>

/** The 0-based epoch that update `update` (1-based) belongs to. */
export const epochOfUpdate = (loop: Loop, update: number): number => Math.floor((update - 1) / loop.updates_per_epoch)

/** Whether `update` (1-based) is the last of its epoch. */
export const isLastOfEpoch = (loop: Loop, update: number): boolean => update % loop.updates_per_epoch === 0

/** Micro-batches of update `update` (1-based): the accumulation steps, or what is left of the epoch. */
export function microBatchesOfUpdate(loop: Loop, update: number): number {
  const before = ((update - 1) % loop.updates_per_epoch) * loop.gradient_accumulation_steps
  return Math.min(loop.gradient_accumulation_steps, loop.batches_per_epoch - before)
}

/**
 * The epoch value after `update` updates, as logs state it: epoch + micro-batches done in it / micro-batches of an epoch
 * (reference B.4). 0 before the first update. A full epoch gives exactly the integer.
 */
export function epochValue(loop: Loop, update: number): number {
  if (update <= 0) return 0
  const epoch = epochOfUpdate(loop, update)
  const within = update - epoch * loop.updates_per_epoch
  const done = Math.min(within * loop.gradient_accumulation_steps, loop.batches_per_epoch)
  return epoch + done / loop.batches_per_epoch
}
