import { epochOrder } from './sampler.ts'

/**
 * The order of rows in epoch `epoch` (0-based) with `group_by_length`: the epoch's permutation is cut into chunks of several
 * groups, and within a chunk long rows come first, so that the rows of a batch have about the same length (reference B.12).
 * The longest row of all comes first, so that memory runs out at the first update or never. The permutation is seeded with
 * `dataSeed + epoch`, as without groups; Transformers 5.18 draws it from PyTorch's global generator.
 *
 * @param lengths length of every row, in any unit
 * @param groupSize rows of one update: batch size × accumulation steps, at least 1
 */
export function lengthGroupedOrder(lengths: ArrayLike<number>, groupSize: number, dataSeed: number, epoch: number): Uint32Array {
  const order = epochOrder(lengths.length, dataSeed, epoch)
  const chunk = Math.max(1, Math.min(Math.floor(lengths.length / (4 * groupSize)), 50)) * groupSize
  let longest = 0
  for (let first = 0; first < order.length; first += chunk) {
    // The sort is stable: rows of one length stay in the permutation's order.
    order.subarray(first, first + chunk).sort((a, b) => lengths[b]! - lengths[a]!)
    if (lengths[order[first]!]! > lengths[order[longest]!]!) longest = first
  }
  if (order.length > 0) {
    const head = order[0]!
    order[0] = order[longest]!
    order[longest] = head
  }
  return order
}
