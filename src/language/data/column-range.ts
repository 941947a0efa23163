const mostColumns = 1_000_000

/**
 * The columns from `first` to `last`, which are one word with two numbers: `p0`, `p63` → p0, p1, … p63. Numbers written with
 * leading zeros (`x001`, `x100`) keep their width.
 */
export function expandColumnRange(first: string, last: string): { readonly names: readonly string[] } | { readonly problem: string } {
  const [start, end] = [/^(.*?)(\d+)$/.exec(first), /^(.*?)(\d+)$/.exec(last)]
  if (start === null || end === null) return { problem: 'both ends must close with a number' }
  if (start[1] !== end[1]) return { problem: 'both ends must begin with the same word' }
  const [from, to] = [Number(start[2]), Number(end[2])]
  if (from > to) return { problem: 'the first number is the larger one' }
  if (to - from >= mostColumns) return { problem: `it names more than ${mostColumns} columns` }
  const width = start[2]!.startsWith('0') && start[2]!.length > 1 ? start[2]!.length : 0
  return { names: Array.from({ length: to - from + 1 }, (_, i) => `${start[1]}${String(from + i).padStart(width, '0')}`) }
}
