/** What a cut after each place of a pass costs and saves, in bytes. */
export interface Activations {
  /** `crossing[i]`: bytes made up to place i and read after it, those that are kept at less. */
  readonly crossing: readonly number[]
  /** `kept[i]`: bytes made at place i that the way back reads. */
  readonly kept: readonly number[]
}

/** Bounds that are tried on what one segment keeps, as fractions of what the whole pass keeps. */
const bounds = Array.from({ length: 16 }, (_, index) => 2 ** (-(index + 1) / 3))

/**
 * Ways to cut a pass into segments, each a list of the places after which to cut: for one bound after the other on what a segment
 * keeps, the cuts under it that fewest bytes cross, by dynamic programming.
 */
export function waysToCut({ crossing, kept }: Activations): readonly (readonly number[])[] {
  const sums = kept.reduce<number[]>((so, bytes) => [...so, so.at(-1)! + bytes], [0])
  const ways = new Map<string, readonly number[]>()
  for (const places of [narrowerThanBefore(crossing), narrowPlaces(crossing)]) {
    for (const bound of bounds) {
      const cuts = cutsUnder(bound * sums.at(-1)!, places, crossing, sums)
      if (cuts !== null && cuts.length > 0) ways.set(cuts.join(), cuts)
    }
  }
  return [...ways.values()]
}

/** Where no more bytes cross than at the places before and after. */
const narrowPlaces = (crossing: readonly number[]): readonly number[] =>
  crossing.flatMap((bytes, place) => (place < crossing.length - 1 && bytes <= crossing[place + 1]! && bytes <= (crossing[place - 1] ?? Infinity) ? [place] : []))

/** The first of each row of such places: between the blocks of a deep model. */
const narrowerThanBefore = (crossing: readonly number[]): readonly number[] =>
  narrowPlaces(crossing).filter(place => crossing[place]! < (crossing[place - 1] ?? Infinity))

function cutsUnder(bound: number, places: readonly number[], crossing: readonly number[], sums: readonly number[]): readonly number[] | null {
  const ends = [...places, crossing.length - 1]
  /** Least bytes across the cuts up to an end, and the cut before it; -1 is the begin. */
  const least: number[] = []
  const before: number[] = []
  for (const [index, end] of ends.entries()) {
    least.push(Infinity)
    before.push(-1)
    const own = index === ends.length - 1 ? 0 : crossing[end]!
    for (let from = index - 1; from >= -1; from--) {
      const begin = from < 0 ? 0 : ends[from]! + 1
      if (sums[end + 1]! - sums[begin]! > bound) break
      const cost = own + (from < 0 ? 0 : least[from]!)
      if (cost < least[index]!) [least[index], before[index]] = [cost, from]
    }
  }
  if (least.at(-1) === Infinity) return null
  const cuts: number[] = []
  for (let index = before.at(-1)!; index >= 0; index = before[index]!) cuts.unshift(ends[index]!)
  return cuts
}
