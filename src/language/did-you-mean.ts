import type { Fix, SourceRange } from '../diagnostics/diagnostic.ts'
import { editDistance, nearestName } from '../../grammar/nearest-name.ts'

export interface Suggestion {
  readonly nearest: string | null
  readonly fixes: readonly Fix[]
}

/**
 * What `name` at `range` was most likely meant to be, and the edit that makes it so. The edit is safe where the name is one
 * slip of the finger away from one candidate only and long enough that this is no accident.
 */
export function suggest(name: string, candidates: readonly string[], range: SourceRange | null, rewrite = (word: string) => word): Suggestion {
  const nearest = nearestName(name, candidates.filter(candidate => candidate !== ''))
  if (nearest === null || range === null) return { nearest, fixes: [] }
  const rivals = candidates.filter(candidate => candidate !== nearest && editDistance(name, candidate) <= 2)
  const safe = name.length >= 4 && rivals.length === 0 && editDistance(name.toLowerCase(), nearest.toLowerCase()) <= 1
  return { nearest, fixes: [{ title: `Write ${nearest}`, safe, edits: [{ range, text: rewrite(nearest) }] }] }
}
