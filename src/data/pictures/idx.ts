import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { isGzip, readIdxHeader, type IdxHeader } from '../../language/data/idx-header.ts'
import { elementCount } from '../../tensor/dimension.ts'

export interface IdxFile {
  readonly extents: readonly number[]
  /** Row-major, `extents` long. */
  readonly bytes: Uint8Array
}

/**
 * The whole of an IDX file with so many axes, gzip or not; else a clause that says what is wrong. No more than its head promises is
 * unpacked. Throws where the file cannot be read.
 */
export async function readIdx(path: string, axes: number): Promise<IdxFile | string> {
  const packed = await beginsAsGzip(path)
  const collect = collector(axes)
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  try {
    if (packed) await pipeline(file, createGunzip(), collect.from)
    else await pipeline(file, collect.from)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // zlib's own codes: Z_DATA_ERROR, Z_BUF_ERROR where the file ends too soon.
    if (code?.startsWith('Z_') === true) return 'its gzip is damaged or cut off'
    throw error
  }
  return collect.result()
}

async function beginsAsGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return isGzip(buffer)
  } finally {
    await file.close()
  }
}

function collector(axes: number) {
  let head: IdxHeader | null = null
  let start = Buffer.alloc(0)
  let bytes = new Uint8Array(0)
  let filled = 0
  let problem: string | null = null
  const take = (piece: Buffer): void => {
    if (head === null) {
      start = Buffer.concat([start, piece])
      if (start.length < 4 + 4 * axes) return
      const found = readIdxHeader(start)
      if (typeof found === 'string') problem = found
      else if (found.extents.length !== axes) problem = `it has ${found.extents.length} axes where ${axes} are needed`
      if (typeof found === 'string' || problem !== null) return
      head = found
      bytes = new Uint8Array(elementCount(found.extents))
      piece = start.subarray(found.offset)
    }
    if (filled + piece.length > bytes.length) problem = 'it is longer than its head says'
    else bytes.set(piece, filled)
    filled += piece.length
  }
  return {
    from: async (pieces: AsyncIterable<Buffer>): Promise<void> => {
      for await (const piece of pieces) {
        take(piece)
        if (problem !== null) return
      }
    },
    result(): IdxFile | string {
      if (problem !== null) return problem
      if (head === null) return 'it ends within its head'
      return filled < bytes.length ? 'it is shorter than its head says' : { extents: head.extents, bytes }
    },
  }
}
