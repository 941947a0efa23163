import { epochOfUpdate, microBatchesOfUpdate } from './epochs.ts'
import type { PlannedTraining } from './plan.ts'

type Loop = Pick<
  PlannedTraining,
  'train_rows' | 'train_batch_size' | 'drop_last' | 'batches_per_epoch' | 'updates_per_epoch' | 'gradient_accumulation_steps' | 'total_updates'
>

/** Rows in micro-batches 0…`batches`−1 of one epoch: the last batch may be short. */
const rowsOfBatches = (loop: Loop, batches: number): number =>
  Math.min(batches * loop.train_batch_size, loop.drop_last ? loop.batches_per_epoch * loop.train_batch_size : loop.train_rows)

/** Rows that the whole run trains on, each counted as often as it is used. */
export function trainedRows(loop: Loop): number {
  const last = epochOfUpdate(loop, loop.total_updates)
  const within = loop.total_updates - last * loop.updates_per_epoch
  const batches = (within - 1) * loop.gradient_accumulation_steps + microBatchesOfUpdate(loop, loop.total_updates)
  return last * rowsOfBatches(loop, loop.batches_per_epoch) + rowsOfBatches(loop, batches)
}
