import { join } from 'node:path'
import { readOwnText } from '../events/own-file.ts'
import type { Plan } from '../plan/plan.ts'
import { findsBatchSize, planAtSizeOf } from '../training/batch-size.ts'
import { hasSaved } from '../training/run-directory.ts'
import type { CommandIo } from './io.ts'

/** A run that has come to a smaller batch size goes on with that one: it is no change of the spec. */
async function atSizeOf(before: Plan, plan: Plan): Promise<Plan> {
  const { withBatchSize } = await import('../compiler/batch-size.ts')
  return planAtSizeOf(before, plan, withBatchSize) ?? plan
}

/** Before a resume under a changed spec: each changed field, with its verdict (safe, forks, refused). Nothing where there is no run yet. */
export async function tellResumeVerdict(plan: Plan, io: CommandIo): Promise<void> {
  const [{ parsePlan }, { diffPlans }, { renderDiff }] = await Promise.all([
    import('../plan/read.ts'), import('../plan/diff.ts'), import('../plan/render-diff.ts'),
  ])
  const text = readOwnText(join(plan.environment.output_dir, 'plan.json'), 1 << 28)
  const [before] = text === null ? [null] : parsePlan(text, 'plan.json')
  if (before === null || !hasSaved(plan.environment.output_dir)) return
  const differences = diffPlans(before, findsBatchSize(plan) ? await atSizeOf(before, plan) : plan)
  if (differences.length === 0) return
  const { columns, colourErr: colour, unicode } = io.terminal
  io.err(`The spec has changed since this run was last started:\n${renderDiff(differences, { columns: Math.min(columns, 120), colour, unicode })}\n\n`)
}
