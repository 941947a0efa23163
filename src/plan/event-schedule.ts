import type { Trigger } from '../language/checked-spec.ts'
import type { PlannedTraining } from './plan.ts'
import { epochValue, epochOfUpdate, isLastOfEpoch } from './epochs.ts'

/** What happens after an update or at an epoch's end, always in the order log → evaluate → save. */
export interface DueEvents {
  readonly log: boolean
  readonly evaluate: boolean
  readonly save: boolean
}

/** Seconds since the last log, evaluation and save of this run, read for triggers in seconds alone. */
export interface Elapsed {
  readonly logging: number
  readonly evaluation: number
  readonly saving: number
}

type Scheduled = Pick<PlannedTraining, 'schedule' | 'total_updates' | 'updates_per_epoch' | 'batches_per_epoch' | 'gradient_accumulation_steps'>

const noTime: Elapsed = { logging: 0, evaluation: 0, saving: 0 }

/**
 * Events due right after update number `update` (1-based), before the end of its epoch is looked at (reference B.7 with
 * E.2): multiples of a trigger in steps; a final evaluation and save at the last update for triggers in steps or seconds;
 * boundaries of fractional epochs that fall inside an epoch. With `logging_first_step`, update 1 is logged and, where
 * evaluation is on and its delay has passed, evaluated (design §6.1). `place` counts updates in the data, where that differs.
 */
export function eventsAfterUpdate(training: Scheduled, update: number, elapsed: Elapsed = noTime, place = update): DueEvents {
  const { evaluation, logging } = training.schedule
  const first = update === 1 && logging.firstStep
  const last = update >= training.total_updates
  const due = (what: keyof Elapsed, finally_: boolean): boolean => {
    const { trigger } = training.schedule[what]
    switch (trigger.kind) {
      case 'never':
        return false
      case 'steps':
        return update % trigger.every === 0 || (finally_ && last)
      case 'seconds':
        return elapsed[what] >= trigger.every || (finally_ && last)
      case 'epochs':
        return !isLastOfEpoch(training, place) && crossesBoundary(training, place, trigger.every)
    }
  }
  return {
    log: first || due('logging', false),
    evaluate:
      delayPassed(training, update, place) &&
      ((first && evaluation.trigger.kind !== 'never') || due('evaluation', true)),
    save: due('saving', true),
  }
}

/**
 * Events due at the end of `epoch` (0-based), after `update` updates in all; also for an epoch cut short by the last update
 * or by a callback. `every: 1 epoch` fires at each end. Other periods fire where a multiple was reached by the epoch's
 * last update, and where the run ends off a multiple (what is left is not lost). What the schedule did right after the
 * same update is not done again.
 */
export function eventsAtEpochEnd(training: Scheduled, epoch: number, update: number, place = update): DueEvents {
  const { evaluation, logging, saving } = training.schedule
  const cut = !isLastOfEpoch(training, place) || epochOfUpdate(training, place) !== epoch
  const ends = cut || update >= training.total_updates
  const first = update === 1 && logging.firstStep
  const due = (trigger: Trigger): boolean => {
    if (trigger.kind !== 'epochs') return false
    const reached = crossesBoundary(training, place, trigger.every)
    // Inside an epoch a boundary fired right after the update; at its end it fires here.
    return ends ? !(cut && reached) : reached
  }
  return {
    log: !first && due(logging.trigger),
    evaluate: !first && delayPassed(training, update, place) && due(evaluation.trigger),
    save: due(saving.trigger),
  }
}

/** Whether a multiple of `every` epochs was reached by this update and not by the one before. */
function crossesBoundary(training: Scheduled, update: number, every: number): boolean {
  return multiplesReached(epochValue(training, update), every) > multiplesReached(epochValue(training, update - 1), every)
}

/** Decimal periods (0.1) are not exact in binary: a boundary counts as reached from 1e-9 of a period before it. */
const multiplesReached = (epochs: number, every: number): number => Math.floor(epochs / every + 1e-9)

/** `eval_delay` counts what the trigger counts: epochs for epochs, else updates. Equality allows (reference A.1). */
function delayPassed(training: Scheduled, update: number, place: number): boolean {
  const { trigger, delay } = training.schedule.evaluation
  return delay <= (trigger.kind === 'epochs' ? epochValue(training, place) : update)
}
