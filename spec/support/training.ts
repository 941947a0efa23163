import type { CheckedSchedule } from '../../src/language/checked-spec.ts'
import type { PlannedTraining } from '../../src/plan/plan.ts'

/** A schedule in which nothing happens; tests override what they are about. */
export const quietSchedule: CheckedSchedule = {
  evaluation: { trigger: { kind: 'never' }, delay: 0 },
  logging: { trigger: { kind: 'never' }, firstStep: false },
  saving: { trigger: { kind: 'never' }, keep: null, best: null, loadBestAtEnd: false },
  learningRate: { kind: 'linear', warmup: { kind: 'steps', value: 0 } },
}

/** The planned loop of a run of ten updates in one epoch, with `overrides`. */
export const training = (overrides: Partial<PlannedTraining> = {}): PlannedTraining => ({
  seed: 42,
  data_seed: 42,
  train_rows: 10,
  eval_rows: 0,
  train_batch_size: 1,
  eval_batch_size: 1,
  gradient_accumulation_steps: 1,
  drop_last: false,
  batches_per_epoch: 10,
  updates_per_epoch: 10,
  total_updates: 10,
  epochs: 1,
  num_train_epochs: 1,
  schedule: quietSchedule,
  warmup_updates: 0,
  logging_nan_inf_filter: true,
  ...overrides,
})
