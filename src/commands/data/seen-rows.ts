/** Remembers rows by a digest of their inputs, in a few bytes each whatever the rows hold. All numbers are of 32 bits, unsigned. */
export interface SeenRows {
  /** The label that rows of this digest had first; null for the first one, which is remembered. */
  add(first: number, second: number, label: number): number | null
  has(first: number, second: number): boolean
}

/** Room for `rows` rows. A digest has 64 bits: of a hundred million rows, two that differ are taken for one in one case of ten thousand. */
export function seenRows(rows: number): SeenRows {
  let places = 16
  while (places < 1.5 * rows) places *= 2
  // First half of the key, second half, label. A place whose first half is 0 is free.
  const table = new Uint32Array(3 * places)
  const find = (first: number, second: number): number => {
    let at = 3 * (second & (places - 1))
    while (table[at] !== 0 && (table[at] !== first || table[at + 1] !== second)) at = (at + 3) % table.length
    return at
  }
  return {
    add(first, second, label) {
      const at = find(first || 1, second)
      if (table[at] !== 0) return table[at + 2]!
      table[at] = first || 1
      table[at + 1] = second
      table[at + 2] = label
      return null
    },
    has: (first, second) => table[find(first || 1, second)] !== 0,
  }
}
