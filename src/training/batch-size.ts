import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { Plan } from '../plan/plan.ts'
import { formatBytes } from '../plan/units.ts'
import type { Told } from './ports.ts'

/** The plan with training batches of another size (`compiler/batch-size.ts`). */
export type Replan = (plan: Plan, batchSize: number) => Outcome<Plan | null>

/** A plan whose batch fits as far as is known, and how it came to that. */
export interface Fitting {
  readonly plan: Plan
  readonly change: Extract<Told, { type: 'batch_size' }> | null
}

export const findsBatchSize = ({ spec }: Plan): boolean => spec.arguments['auto_find_batch_size']?.value === true

/**
 * The next size to try: nine tenths, rounded down, as Accelerate since 1.9. Sizes that take the same rows as the one before, because
 * there are no more, are passed over. 0: there is none.
 */
export function nextBatchSize({ spec: { training } }: Plan): number {
  let size = training.train_batch_size
  const rows = Math.min(size, training.train_rows)
  do size = Math.trunc(size * 0.9)
  while (Math.min(size, training.train_rows) === rows)
  return size
}

/** The plan with the first size on the way down whose forecast the memory at hand holds. */
export function fittingPlan(plan: Plan, replan: Replan): Fitting | readonly Diagnostic[] {
  const limit = plan.environment.total_memory_bytes
  const wanted = plan.spec.training.train_batch_size
  const forecast = ({ spec }: Plan): string => `about ${formatBytes(spec.forecast.memory.peak)} are needed and there are ${formatBytes(limit)}`
  let fitting = plan
  while (fitting.spec.forecast.memory.peak > limit) {
    const smaller = withNextSize(fitting, replan)
    if (smaller === null) return [diagnostic('no-batch-fits', { from: wanted, reason: forecast(fitting) }, null)]
    if (!('spec' in smaller)) return smaller
    fitting = smaller
  }
  return { plan: fitting, change: change(plan, fitting, forecast(plan)) }
}

/** The plan with the next size to try; null where there is none left. */
export function withNextSize(plan: Plan, replan: Replan): Plan | readonly Diagnostic[] | null {
  const size = nextBatchSize(plan)
  if (size === 0) return null
  const [smaller, problems] = replan(plan, size)
  return smaller ?? problems
}

/** `plan` with the batch size that a run of it has come to: a resume goes on with that one. */
export function planAtSizeOf(before: Plan | null, plan: Plan, replan: Replan): Plan | null {
  const size = before?.spec.training.train_batch_size
  if (before === null || !findsBatchSize(before) || size === undefined || !(size < plan.spec.training.train_batch_size)) return null
  return replan(plan, size)[0]
}

export function change(before: Plan, after: Plan, reason: string): Fitting['change'] {
  const [from, to] = [before.spec.training.train_batch_size, after.spec.training.train_batch_size]
  return from === to ? null : { type: 'batch_size', from, to, reason }
}
