/** Members that rows after the first may add: where names are data, each row has others. */
const mostAdded = 1000

/** The columns of a file of JSON lines: the members of its rows, those of the first before the others. */
export function jsonColumns(): { add(row: object): void; names(): readonly string[] } {
  const names = new Set<string>()
  let most = Infinity
  return {
    add(row) {
      for (const name of Object.keys(row)) if (names.size < most) names.add(name)
      if (most === Infinity) most = names.size + mostAdded
    },
    names: () => [...names],
  }
}

/**
 * The columns that the beginning of a file shows: of its first line, and of the whole lines of `start`. Null where the first is no
 * object; what is wrong with it is told when the file is read.
 */
export function columnsAtStart(firstLine: string, start: Uint8Array): readonly string[] | null {
  const first = objectOf(firstLine)
  if (first === null) return null
  const columns = jsonColumns()
  columns.add(first)
  // The last line may go on beyond the beginning, and is no object then.
  for (const line of new TextDecoder().decode(start).split('\n')) {
    const row = objectOf(line)
    if (row !== null) columns.add(row)
  }
  return columns.names()
}

function objectOf(line: string): object | null {
  try {
    const row: unknown = JSON.parse(line)
    return row !== null && typeof row === 'object' && !Array.isArray(row) ? row : null
  } catch {
    return null
  }
}
