import type { Diagnostic, Outcome, SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSchedule, Trigger } from '../language/checked-spec.ts'
import { forecastEvents } from '../plan/event-runs.ts'
import { polynomialEnd } from '../plan/learning-rate.ts'
import type { PlannedTraining } from '../plan/plan.ts'
import type { Arguments } from './arguments.ts'
import { isOn, numberOf, optionalNumber } from './arguments.ts'
import { argumentRange } from './origin.ts'

/** Rows of the sources that train and are evaluated on. */
export interface RowCounts {
  readonly train: number
  readonly eval: number
}

/** Of a spec, what decides how long a run is and when something happens in it. */
export interface TrainingRequest {
  readonly arguments: Arguments
  readonly schedule: CheckedSchedule
  /** Where the training data is named. */
  readonly trainRange?: SourceRange | null
}

/**
 * The arithmetic of the loop as Transformers 5.18 does it (reference B.1 with E.2): updates per epoch rounded up, so that a
 * partial accumulation group is its own update; `ceil(num_train_epochs × U)` updates, or `max_steps` where positive; warmup
 * given as a ratio rounded up, and so are `logging_steps`, `eval_steps` and `save_steps` below 1.
 */
export function planTraining(spec: TrainingRequest, rows: RowCounts): Outcome<PlannedTraining | null> {
  const args = spec.arguments
  const batch = numberOf(args, 'per_device_train_batch_size')
  const accumulation = numberOf(args, 'gradient_accumulation_steps')
  const epochs = numberOf(args, 'num_train_epochs')
  const maxSteps = numberOf(args, 'max_steps')
  const dropLast = isOn(args, 'dataloader_drop_last')
  const at = (name: string) => argumentRange(args, name)

  if (rows.train === 0) return [null, [diagnostic('no-training-rows', { source: 'train' }, spec.trainRange ?? null)]]
  const batches = dropLast ? Math.floor(rows.train / batch) : Math.ceil(rows.train / batch)
  if (batches === 0) {
    return [null, [diagnostic('no-full-batch', { rows: rows.train, batch }, at('per_device_train_batch_size') ?? at('dataloader_drop_last'))]]
  }
  const updatesPerEpoch = Math.max(Math.ceil(batches / accumulation), 1)
  const bySteps = maxSteps > 0
  const total = bySteps ? maxSteps : Math.ceil(epochs * updatesPerEpoch)
  const place = at(bySteps ? 'max_steps' : 'num_train_epochs')
  if (total < 1) return [null, [diagnostic('no-updates', { epochs }, place)]]
  // Rows are counted as well: of an update as many as it has, at most all.
  if (!Number.isSafeInteger(total * Math.min(batch * accumulation, rows.train))) return [null, [diagnostic('too-many-updates', { updates: total }, place)]]

  const seed = numberOf(args, 'seed')
  const warmup = spec.schedule.learningRate.warmup
  const training: PlannedTraining = {
    seed,
    data_seed: optionalNumber(args, 'data_seed') ?? seed,
    train_rows: rows.train,
    eval_rows: rows.eval,
    train_batch_size: batch,
    eval_batch_size: numberOf(args, 'per_device_eval_batch_size'),
    gradient_accumulation_steps: accumulation,
    drop_last: dropLast,
    batches_per_epoch: batches,
    updates_per_epoch: updatesPerEpoch,
    total_updates: total,
    epochs: Math.ceil(total / updatesPerEpoch),
    num_train_epochs: epochs,
    schedule: inUpdates(spec.schedule, total),
    warmup_updates: warmup.kind === 'steps' ? warmup.value : Math.ceil(total * warmup.value),
    logging_nan_inf_filter: isOn(args, 'logging_nan_inf_filter'),
  }
  return [training, scheduleProblems(spec, training)]
}

/** The schedule with ratios of all updates made numbers of updates, `ceil(total × ratio)`. */
function inUpdates(schedule: CheckedSchedule, total: number): CheckedSchedule {
  const resolve = (trigger: Trigger): Trigger =>
    trigger.kind === 'steps' && trigger.every < 1 ? { kind: 'steps', every: Math.ceil(total * trigger.every) } : trigger
  const { evaluation, logging, saving } = schedule
  return {
    ...schedule,
    evaluation: { ...evaluation, trigger: resolve(evaluation.trigger) },
    logging: { ...logging, trigger: resolve(logging.trigger) },
    saving: { ...saving, trigger: resolve(saving.trigger) },
  }
}

/** What is wrong with the schedule now that the length of the run is known. */
function scheduleProblems(spec: TrainingRequest, training: PlannedTraining): readonly Diagnostic[] {
  const args = spec.arguments
  const problems: Diagnostic[] = []
  const rate = numberOf(args, 'learning_rate')
  const kind = training.schedule.learningRate.kind
  const total = training.total_updates
  if (kind === 'polynomial' && rate <= polynomialEnd) {
    problems.push(diagnostic('rate-below-end', { rate, end: polynomialEnd }, argumentRange(args, 'learning_rate')))
  }
  if (kind !== 'constant' && training.warmup_updates >= total && total > 1) {
    const range = argumentRange(args, 'warmup_steps') ?? argumentRange(args, 'warmup_ratio')
    problems.push(diagnostic('warmup-never-ends', { warmup: training.warmup_updates, updates: total }, range))
  }
  const { trigger, delay } = training.schedule.evaluation
  if (delay > 0 && (trigger.kind === 'steps' || trigger.kind === 'epochs') && forecastEvents(training).evaluations.length === 0) {
    const unit = trigger.kind === 'epochs' ? 'epochs' : 'updates'
    problems.push(diagnostic('evaluation-never-happens', { delay, unit }, argumentRange(args, 'eval_delay')))
  }
  const saving = training.schedule.saving
  // Ratios that are multiples of each other may be rounded up to numbers that are not: 2 and 3 of 7 updates for 0.2 and 0.4.
  if (saving.loadBestAtEnd && saving.trigger.kind === 'steps' && trigger.kind === 'steps' && saving.trigger.every % trigger.every !== 0) {
    const range = argumentRange(args, 'save_steps') ?? argumentRange(args, 'load_best_model_at_end')
    problems.push(diagnostic('best-save-not-multiple', { save: saving.trigger.every, evaluate: trigger.every, unit: 'steps' }, range))
  }
  return problems
}
