import type { HostTensor, SessionState } from '../../engines/engine.ts'
import type { PlanSpec } from '../../plan/plan.ts'
import { readCheckpoint } from '../checkpoint/contents.ts'
import { checkpointPath } from '../checkpoint/names.ts'
import { verifyCheckpoint } from '../checkpoint/verify.ts'

/** Whether anything in a plan may ask for a roll-back: an action of a rule, or code. */
export const mayRollBack = (spec: PlanSpec): boolean =>
  (spec.callback_files ?? []).length > 0 || spec.event_rules.some(rule => rule.actions.some(({ name }) => name === 'roll_back'))

/**
 * The newest of the schedule's checkpoints that is complete and whose tensors are all finite, or null. Those made on request
 * are not looked at: what a run comes to must not hang on when someone asked for one.
 */
export function lastGood(directory: string, saved: readonly number[]): { readonly update: number; readonly session: SessionState } | null {
  for (const update of [...saved].sort((a, b) => b - a)) {
    const folder = checkpointPath(directory, update)
    if (typeof verifyCheckpoint(folder) === 'string') continue
    const { session } = readCheckpoint(folder)
    if (allFinite(session.weights) && allFinite(session.optimizer)) return { update, session }
  }
  return null
}

function allFinite(tensors: Readonly<Record<string, HostTensor>>): boolean {
  return Object.values(tensors).every(({ dtype, data }) => {
    if (dtype !== 'float32') return true
    for (let index = 0; index < data.length; index++) if (!Number.isFinite(data[index])) return false
    return true
  })
}
