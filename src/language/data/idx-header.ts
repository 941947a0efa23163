import { constants, gunzipSync } from 'node:zlib'

/** What the head of an IDX file says: bytes, in this shape, from `offset` on (counted without gzip). */
export interface IdxHeader {
  readonly extents: readonly number[]
  readonly offset: number
}

/** Enough of a file to read its head, in gzip or not. Small, so that what it may unpack to stays small. */
export const idxHeadBytes = 1024

const unsignedByte = 0x08
const largestExtents = 2 ** 32

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * The head of an IDX file (http://yann.lecun.com/exdb/mnist/): two zero bytes, the type, the number of axes, and the extent of each in
 * four bytes, the high one first. Only unsigned bytes are read. Else a clause that says what is wrong.
 */
export function readIdxHeader(start: Uint8Array): IdxHeader | string {
  let bytes = start
  if (isGzip(start)) {
    try {
      // Only the start is there, which is no fault.
      bytes = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH })
    } catch {
      return 'its gzip is damaged'
    }
  }
  const axes = bytes[3] ?? 0
  if (bytes.length < 4 || bytes[0] !== 0 || bytes[1] !== 0 || axes === 0) return 'it does not begin as an IDX file does'
  if (bytes[2] !== unsignedByte) return 'it does not hold unsigned bytes'
  const offset = 4 + 4 * axes
  if (bytes.length < offset) return 'it ends within its head'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const extents = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis))
  if (extents.reduce((product, extent) => product * extent, 1) > largestExtents) return 'it says that it holds more than 4 GiB'
  return { extents, offset }
}
