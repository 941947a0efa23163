/** The text in lines of at most `width` characters, broken at spaces where there are any. At least one line. */
export function wrapped(text: string, width: number): readonly string[] {
  const limit = Math.max(8, width)
  const lines: string[] = []
  let rest = text
  while (rest.length > limit) {
    const space = rest.lastIndexOf(' ', limit)
    const end = space > 0 ? space : limit
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}
