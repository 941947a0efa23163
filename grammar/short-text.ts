/** Longer pieces would be views of the whole text, which would then stay in memory as long as they. */
const longest = 12
const slots = 4096
const characters: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
const kept: (string | undefined)[] = Array.from({ length: slots }, () => undefined)

/**
 * `text.slice(start, end)`. The few words that a text is made of are met again and again: a short piece that was cut out lately
 * is that string again, which makes no garbage and is quickly looked up and compared.
 */
export function pieceOf(text: string, start: number, end: number): string {
  const length = end - start
  if (length > longest) return text.slice(start, end)
  if (length === 1) {
    const code = text.charCodeAt(start)
    if (code < 128) return characters[code]!
  }
  let hash = length
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at)
  const slot = (hash ^ (hash >>> 12)) & (slots - 1)
  const known = kept[slot]
  return known !== undefined && stands(known, text, start, length) ? known : kept[slot] = text.slice(start, end)
}

/** For so few characters quicker than `startsWith`. */
function stands(known: string, text: string, start: number, length: number): boolean {
  if (known.length !== length) return false
  for (let at = 0; at < length; at++) if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
