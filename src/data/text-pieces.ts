import { createReadStream } from 'node:fs'

/** The file's bytes are not UTF-8. `line` counts from 1. */
export class EncodingFault extends Error {
  constructor(readonly line: number, readonly found: string) {
    super(`line ${line} is not UTF-8`)
  }
}

/** The text of a UTF-8 file in pieces, without its byte order mark. Throws `EncodingFault` at the line that is not UTF-8. */
export async function* textPieces(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lines = 1
  let first = true
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    if (first) {
      const mark = utf16Mark(bytes)
      if (mark !== null) throw new EncodingFault(1, mark)
    }
    first = false
    let text: string
    try {
      text = decoder.decode(bytes, { stream: true })
    } catch {
      throw new EncodingFault(lines + linesBeforeFault(bytes), 'bytes that are not UTF-8')
    }
    lines += countNewlines(text)
    yield text
  }
  try {
    decoder.decode()
  } catch {
    throw new EncodingFault(lines, 'a character that is cut off')
  }
}

/** UTF-16 files begin with one of two marks; UTF-16 without one holds zero bytes early. */
const utf16Mark = (bytes: Buffer): string | null =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.subarray(0, 64).includes(0)
    ? 'UTF-16 text'
    : null

/** Newlines before the first byte that cannot be decoded. A piece may begin inside a character: up to 3 bytes are forgiven. */
function linesBeforeFault(bytes: Buffer): number {
  let begin = 0
  while (begin < 3 && (bytes[begin]! & 0xc0) === 0x80) begin++
  let newlines = 0
  let at = begin
  for (let end = bytes.indexOf(10, at); end >= 0; end = bytes.indexOf(10, at)) {
    if (!isUtf8(bytes.subarray(at, end))) return newlines
    newlines++
    at = end + 1
  }
  return newlines
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function countNewlines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
