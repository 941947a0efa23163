/** Fewer letters begin too many words. */
const shortestBeginning = 3

/**
 * The candidate that `name` was most likely meant to be, or null if none is near. At most a third of the letters differ
 * (insertions, deletions, replacements, swaps of neighbours), letter case aside. Ties go to the earlier candidate, and before one that is so
 * near goes the only one that begins with `name` (`accuracy` for `acc`, not `auc`). Where none is so near, it is the only one that begins
 * with the words of `name` (`confusion` of `confusion_matrix`).
 */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  const wanted = name.toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    // With no letter in common, one short name is as near as any other.
    if (distance < bestDistance && distance < Math.max(wanted.length, candidate.length)) [best, bestDistance] = [candidate, distance]
  }
  const begun = wanted.length < shortestBeginning ? [] : candidates.filter(candidate => candidate.toLowerCase().startsWith(wanted))
  if (best !== null) return begun.length === 1 ? begun[0]! : best
  const longer = candidates.filter(candidate => wanted !== '' && candidate.toLowerCase().startsWith(`${wanted}_`))
  return longer.length === 1 ? longer[0]! : null
}

/** Optimal string alignment distance. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
