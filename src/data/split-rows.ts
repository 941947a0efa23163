import { permutation } from './sampler.ts'

/** How many of `rows` rows a split of `fraction` takes: at least one, and it leaves at least one. */
export const splitCount = (rows: number, fraction: number): number => Math.max(1, Math.min(rows - 1, Math.round(rows * fraction)))

/**
 * Which of `rows` rows a split takes, ascending. Deterministic in `seed`. With `strata` (a class number per row) every class
 * gives its share: whole rows first, what is left goes to the largest remainders, lower class first.
 */
export function splitRows(rows: number, fraction: number, seed: number, strata: ArrayLike<number> | null): Uint32Array {
  const count = splitCount(rows, fraction)
  const order = permutation(rows, seed >>> 0)
  if (strata === null) return order.slice(0, count).sort()
  const quota = stratumQuotas(rows, count, strata)
  const taken: number[] = []
  for (const row of order) {
    const left = quota.get(strata[row]!)!
    if (left === 0) continue
    quota.set(strata[row]!, left - 1)
    taken.push(row)
  }
  return Uint32Array.from(taken).sort()
}

/** The last rows, as many as the share says. */
export function lastRows(rows: number, fraction: number): Uint32Array {
  const count = splitCount(rows, fraction)
  return Uint32Array.from({ length: count }, (_, index) => rows - count + index)
}

/**
 * The rows of some groups, ascending: groups are drawn by `seed` out of their sorted names, and taken while that brings the count nearer
 * to the share. At least one is taken, and one is left.
 */
export function groupRows(rows: number, groupOf: (row: number) => string, fraction: number, seed: number): Uint32Array {
  const sizes = new Map<string, number>()
  for (let row = 0; row < rows; row++) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + 1)
  const names = [...sizes.keys()].sort()
  const wanted = rows * fraction
  const taken = new Set<string>()
  let count = 0
  for (const index of permutation(names.length, seed >>> 0)) {
    const size = sizes.get(names[index]!)!
    const nearer = Math.abs(count + size - wanted) < Math.abs(count - wanted)
    if (taken.size > 0 && (!nearer || taken.size === names.length - 1)) continue
    taken.add(names[index]!)
    count += size
  }
  const chosen = new Uint32Array(count)
  for (let row = 0, done = 0; row < rows; row++) if (taken.has(groupOf(row))) chosen[done++] = row
  return chosen
}

function stratumQuotas(rows: number, count: number, strata: ArrayLike<number>): Map<number, number> {
  const sizes = new Map<number, number>()
  for (let row = 0; row < rows; row++) sizes.set(strata[row]!, (sizes.get(strata[row]!) ?? 0) + 1)
  const shares = [...sizes].map(([stratum, size]) => ({ stratum, exact: (size * count) / rows }))
  const quota = new Map(shares.map(({ stratum, exact }) => [stratum, Math.floor(exact)]))
  const left = count - [...quota.values()].reduce((sum, part) => sum + part, 0)
  shares.sort((a, b) => b.exact % 1 - a.exact % 1 || a.stratum - b.stratum)
  for (const { stratum } of shares.slice(0, left)) quota.set(stratum, quota.get(stratum)! + 1)
  return quota
}
