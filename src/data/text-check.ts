import { isUtf8 } from 'node:buffer'

/** Finds out, piece by piece, whether a file is UTF-8 text without zero bytes: as fast as it is read, and without a word on where it is not. */
export function textCheck(): { take(piece: Buffer): void; isText(): boolean } {
  let good = true
  /** The last character so far, which may go on. */
  let rest: Buffer = Buffer.alloc(0)
  return {
    take(piece) {
      if (!good) return
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      const end = lastCharacter(bytes)
      good = !piece.includes(0) && isUtf8(bytes.subarray(0, end))
      rest = Buffer.from(bytes.subarray(end))
    },
    isText: () => good && isUtf8(rest),
  }
}

/** Where the last character begins that has more than a byte; the end where the last one has not. */
function lastCharacter(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= 0 && at > bytes.length - 5; at--) {
    if (bytes[at]! < 0x80) return bytes.length
    if (bytes[at]! >= 0xc0) return at
  }
  return bytes.length
}
