/** What decides which checkpoints stay. */
export interface RetentionState {
  /** Updates at which complete checkpoints exist, in any order. */
  readonly existing: readonly number[]
  /** `save_total_limit`; null, 0 and less keep all. */
  readonly keep: number | null
  /** Update of the best model's checkpoint, or null while none is known or saved. */
  readonly best: number | null
  /** True once training has ended: with a limit of 1 only the best then stays. */
  readonly ended: boolean
}

/**
 * Updates whose checkpoints are to be removed, oldest first. The newest (to resume from) and the best are never among
 * them while training, so a limit of 1 with an older best keeps two until the end. At least one always stays.
 * Age is the update, never a file's time: rewriting a checkpoint does not refresh a folder's time (reference B.9, hazard a).
 */
export function checkpointsToRemove(state: RetentionState): readonly number[] {
  const { keep, best, ended } = state
  if (keep === null || keep <= 0) return []
  const ordered = [...new Set(state.existing)].sort((a, b) => a - b)
  const newest = ordered.at(-1)
  if (newest === undefined) return []
  const bestExists = best !== null && ordered.includes(best)
  if (ended && keep === 1 && bestExists) return ordered.filter(update => update !== best)
  const isProtected = (update: number): boolean => update === newest || (bestExists && update === best)
  const kept = Math.max(keep, bestExists && best !== newest ? 2 : 1)
  const surplus = Math.max(0, ordered.length - kept)
  return ordered.filter(update => !isProtected(update)).slice(0, surplus)
}

/** The largest number of checkpoints that lie on disk at once after a removal, while training. */
export function mostCheckpointsKept(saves: number, keep: number | null, tracksBest: boolean): number {
  if (keep === null || keep <= 0) return saves
  return Math.min(saves, keep === 1 && tracksBest ? 2 : keep)
}
