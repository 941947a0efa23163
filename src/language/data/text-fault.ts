/** Why bytes are no UTF-8 text: UTF-16, a zero byte, an end within a character, or the first byte that has no place in it. */
export type TextProblem = 'UTF-16LE' | 'UTF-16BE' | 'zero' | 'cut' | { readonly byte: number }

/** Line and column count from 1, columns in characters as JavaScript counts them. */
export interface TextFault {
  readonly line: number
  readonly column: number
  readonly problem: TextProblem
}

/** UTF-16 begins with a mark, or has zeros in one half of its first pairs of bytes: whichever holds the high ones. */
export function utf16Of(start: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'UTF-16LE'
  if (start[0] === 0xfe && start[1] === 0xff) return 'UTF-16BE'
  const pairs = Math.min(32, Math.floor(start.length / 2))
  const zeros = [0, 0]
  for (let at = 0; at < 2 * pairs; at++) if (start[at] === 0) zeros[at % 2]! += 1
  const [high, low] = zeros as [number, number]
  if (pairs < 2 || Math.min(high, low) > 0 || Math.max(high, low) < pairs / 2) return null
  return low > 0 ? 'UTF-16LE' : 'UTF-16BE'
}

/** What is wrong with the first of these bytes that are no UTF-8; null where all are well. `before` is where they begin. */
export function textFault(bytes: Uint8Array, before: { readonly line: number; readonly column: number } = { line: 1, column: 1 }): TextFault | null {
  // A character that is cut off at the end is none that is wrong. With a mark for each bad byte, the text before the first one tells where it is. The mark itself may be written in a file, too.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true })
  let offset = 0
  for (let at = 0, from = 0; ; from = at + 1) {
    at = firstOf(text, from)
    if (at < 0) return null
    offset += Buffer.byteLength(text.slice(from, at))
    const place = placeAfter(text.slice(0, at), before)
    if (text[at] === '\0') return { ...place, problem: 'zero' }
    if (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) offset += 3
    else return { ...place, problem: { byte: bytes[offset]! } }
  }
}

const firstOf = (text: string, from: number): number => {
  const [bad, zero] = [text.indexOf('\ufffd', from), text.indexOf('\0', from)]
  return bad < 0 || zero < 0 ? Math.max(bad, zero) : Math.min(bad, zero)
}

/** Where the next character stands after `text`. */
export function placeAfter(text: string, { line, column }: { readonly line: number; readonly column: number }): { readonly line: number; readonly column: number } {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return { line: line + lines, column: lines === 0 ? column + text.length : text.length - text.lastIndexOf('\n') }
}
