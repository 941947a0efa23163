import type { Outcome } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Origin, Trigger } from '../language/checked-spec.ts'
import { hashOf } from '../plan/hash.ts'
import type { Plan, PlanSpec } from '../plan/plan.ts'
import type { Arguments } from './arguments.ts'
import { numberOf } from './arguments.ts'
import { withCheckpointSize } from './checkpoint-size.ts'
import { forecast } from './forecast.ts'
import { planTraining } from './training.ts'

/**
 * The plan of the same spec with training batches of another size, as `auto_find_batch_size` needs it in the middle of a run:
 * number of updates, warmup and ratios of all updates are worked out again, and so is the forecast. It has the hash of a plan that was
 * compiled for that size. Null where the schedule does not stand the other number of updates.
 */
export function withBatchSize(plan: Plan, size: number): Outcome<Plan | null> {
  const { forecast: _, ...rest } = plan.spec
  const before = rest.training
  const origin: Origin = { kind: 'derived', from: ['auto_find_batch_size'], reason: `because memory does not hold a batch of ${before.train_batch_size} rows` }
  const values = { ...rest.arguments, per_device_train_batch_size: { value: size, origin } }
  const request = { arguments: values, schedule: asWritten(before.schedule, values) }
  const [training, problems] = planTraining(request, { train: before.train_rows, eval: before.eval_rows })
  if (training === null || hasErrors(problems)) return [null, problems]
  const parts = { ...rest, arguments: values, training }
  const spec: PlanSpec = { ...parts, forecast: forecast(parts) }
  return [withCheckpointSize({ ...plan, hash: hashOf(spec), spec }), problems]
}

/** The schedule before ratios of all updates became numbers of updates: a trigger in steps says what its argument says. */
function asWritten(schedule: PlanSpec['training']['schedule'], values: Arguments): PlanSpec['training']['schedule'] {
  const written = (trigger: Trigger, argument: string): Trigger => (trigger.kind === 'steps' ? { kind: 'steps', every: numberOf(values, argument) } : trigger)
  const { evaluation, logging, saving } = schedule
  return {
    ...schedule,
    evaluation: { ...evaluation, trigger: written(evaluation.trigger, 'eval_steps') },
    logging: { ...logging, trigger: written(logging.trigger, 'logging_steps') },
    saving: { ...saving, trigger: written(saving.trigger, 'save_steps') },
  }
}
