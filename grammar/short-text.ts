/** Longer pieces would be views of the whole text, which would then stay in memory as long as they. */
const longest = 12
const slots = 4096
const kept: (string | undefined)[] = Array.from({ length: slots }, () => undefined)

/**
 * `text.slice(start, end)`. The few words that a text is made of are met again and again: a short piece that was cut out lately
 * is that string again, which makes no garbage and is quickly looked up and compared.
 */
export function pieceOf(text: string, start: number, end: number): string {
  const length = end - start
  if (length > longest) return text.slice(start, end)
  let hash = length
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at)
  const slot = (hash ^ (hash >>> 12)) & (slots - 1)
  const known = kept[slot]
  if (known !== undefined && known.length === length && text.startsWith(known, start)) return known
  return kept[slot] = text.slice(start, end)
}
