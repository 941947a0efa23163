import stringWidth from 'string-width'

/**
 * Columns that a text takes: what `string-width` says, without its search for emoji where a text has only what our view is made
 * of (ASCII, box drawing, blocks, braille, colours). In the bundle it stands in for `string-width` (scripts/bundle.mjs).
 */
export default function textWidth(text: string, options?: Parameters<typeof stringWidth>[1]): number {
  return (options?.countAnsiEscapeCodes === true ? null : plainWidth(text)) ?? stringWidth(text, options)
}

/** Null where a character is not known to take one column. */
function plainWidth(text: string): number | null {
  let width = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x20 && code < 0x7f) width += 1
    else if ((code >= 0x2500 && code < 0x25a0) || (code >= 0x2800 && code < 0x2900)) width += 1
    else if (code === 0x1b) {
      const end = endOfColour(text, at)
      if (end < 0) return null
      at = end
    } else return null
  }
  return width
}

/** Where `ESC [ digits m` ends, or -1 where something else begins at `from`. */
function endOfColour(text: string, from: number): number {
  if (text.charCodeAt(from + 1) !== 0x5b) return -1
  for (let at = from + 2; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x6d) return at
    if ((code < 0x30 || code > 0x39) && code !== 0x3b) return -1
  }
  return -1
}
