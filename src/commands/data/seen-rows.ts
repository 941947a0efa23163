/** Remembers rows by a digest of their inputs, in a few bytes each whatever the rows hold. */
export interface SeenRows {
  /** The label that rows of this digest had first, as the first four bytes of its digest; null for the first one, which is remembered. */
  add(inputs: Buffer, label: Buffer): number | null
  has(inputs: Buffer): boolean
}

/** Room for `rows` rows. Of a digest eight bytes count: of a hundred million rows, two that differ are taken for one in one case of ten thousand. */
export function seenRows(rows: number): SeenRows {
  let places = 16
  while (places < 1.5 * rows) places *= 2
  // First half of the key, second half, label. A place whose first half is 0 is free.
  const table = new Uint32Array(3 * places)
  const find = (inputs: Buffer): number => {
    const first = inputs.readUInt32LE(0) || 1
    const second = inputs.readUInt32LE(4)
    let at = 3 * (second & (places - 1))
    while (table[at] !== 0 && (table[at] !== first || table[at + 1] !== second)) at = (at + 3) % table.length
    return at
  }
  return {
    add(inputs, label) {
      const at = find(inputs)
      if (table[at] !== 0) return table[at + 2]!
      table[at] = inputs.readUInt32LE(0) || 1
      table[at + 1] = inputs.readUInt32LE(4)
      table[at + 2] = label.readUInt32LE(0)
      return null
    },
    has: inputs => table[find(inputs)] !== 0,
  }
}
