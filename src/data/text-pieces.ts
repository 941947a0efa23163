import { createReadStream } from 'node:fs'
import { placeAfter, textFault, utf16Of, type TextFault } from '../language/data/text-fault.ts'

/** The file's bytes are not UTF-8 text. */
export class EncodingFault extends Error {
  constructor(readonly fault: TextFault) {
    super(`line ${fault.line} is not UTF-8 text`)
  }
}

/** The text of a UTF-8 file in pieces, without its byte order mark. Throws `EncodingFault` at what is no text. */
export async function* textPieces(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let place = { line: 1, column: 1 }
  let first = true
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const problem = first ? utf16Of(bytes) : null
    if (problem !== null) throw new EncodingFault({ ...place, problem })
    first = false
    let text: string
    try {
      text = decoder.decode(bytes, { stream: true })
    } catch {
      const begun = begunBefore(bytes)
      throw new EncodingFault(textFault(bytes.subarray(begun), begun > 0 ? { ...place, column: place.column + 1 } : place) ?? { ...place, problem: { byte: bytes[0]! } })
    }
    const zero = text.indexOf('\0')
    if (zero >= 0) throw new EncodingFault({ ...placeAfter(text.slice(0, zero), place), problem: 'zero' })
    place = placeAfter(text, place)
    yield text
  }
  try {
    decoder.decode()
  } catch {
    throw new EncodingFault({ ...place, problem: 'cut' })
  }
}

/** A piece may begin inside a character: up to 3 bytes belong to the one before. */
function begunBefore(bytes: Buffer): number {
  let begin = 0
  while (begin < 3 && (bytes[begin]! & 0xc0) === 0x80) begin++
  return begin
}
