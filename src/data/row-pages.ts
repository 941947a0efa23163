import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs'
import type { Dataset, FeatureArray } from './dataset.ts'
import type { RowFile } from './row-layout.ts'
import { isVarying } from './row-layout.ts'
import { recordStarts, unpackRows } from './row-records.ts'

/** Some rows of a dataset that lies in a file, in memory. Valid until the next call. */
export type RowPager = (count: number, rowAt: (index: number) => number) => Dataset

/** Bytes of a file, and where they go. */
interface Piece {
  at: number
  bytes: number
  position: number
}

/** Reads at most `largest` rows at a time, into buffers that are made once. */
export function rowPager(dataset: Dataset, file: RowFile, largest: number): RowPager {
  const page = pageOf(dataset, file, largest)
  return (count, rowAt) => {
    // Opened for each page: it costs little beside the rows, and nothing stays open.
    const handle = openSync(file.path, 'r')
    try {
      page.locate(handle, count, rowAt, (target, pieces) => {
        for (const piece of pieces) readWhole(handle, target, piece)
      })
      for (const piece of joined(page.records(count, rowAt))) readWhole(handle, page.buffer, piece)
    } finally {
      closeSync(handle)
    }
    return page.unpack(count)
  }
}

/** Rows that are read at once to see how far away they are, and the milliseconds that each may take where the system has them in memory. */
const probes = 4
const nearby = 0.05

/**
 * The same, a page being read while the caller does something else. Rows that the system still has in memory are read at once, which costs
 * the least; else all are asked for together, which hides the time that a disk takes for each.
 */
export function rowPagerAhead(dataset: Dataset, file: RowFile, largest: number): (count: number, rowAt: (index: number) => number) => Promise<Dataset> {
  const page = pageOf(dataset, file, largest)
  return async (count, rowAt) => {
    // The batch before is computed with first.
    await new Promise(resolve => setImmediate(resolve))
    const handle = openSync(file.path, 'r')
    try {
      await page.locate(handle, count, rowAt, (target, pieces) => readFar(handle, target, pieces))
      await readFar(handle, page.buffer, page.records(count, rowAt))
    } finally {
      closeSync(handle)
    }
    return page.unpack(count)
  }
}

/** The buffers of a page, and what is to be read into them. */
function pageOf({ features }: Dataset, { layout, rows, measured }: RowFile, largest: number) {
  const { width } = layout
  const buffer = Buffer.from(new ArrayBuffer(largest * layout.most))
  const arrays = features.map(feature => pageArray(feature, largest))
  const starts = recordStarts(layout, largest)
  /** Where each record begins in the file, and where it ends. */
  const ranges = new Float64Array(isVarying(layout) ? 2 * largest : 0)
  return {
    buffer,
    /** Finds out where the records of rows lie, which for records of one width needs no reading. */
    locate<Done extends void | Promise<void>>(handle: number, count: number, rowAt: (index: number) => number, reading: (target: Buffer, pieces: readonly Piece[]) => Done): Done | undefined {
      if (starts === null) return undefined
      const table = fstatSync(handle).size - (measured ? 4 * rows : 0) - 8 * (rows + 1)
      return reading(Buffer.from(ranges.buffer), Array.from({ length: count }, (_, index) => ({ at: 16 * index, bytes: 16, position: table + 8 * rowAt(index) })))
    },
    records(count: number, rowAt: (index: number) => number): readonly Piece[] {
      if (starts === null) return Array.from({ length: count }, (_, index) => ({ at: index * width, bytes: width, position: rowAt(index) * width }))
      starts[0] = 0
      return Array.from({ length: count }, (_, index) => {
        const [position, end] = [ranges[2 * index]!, ranges[2 * index + 1]!]
        const bytes = end - position
        if (!(position >= 0 && bytes >= width && bytes <= layout.most && bytes % 4 === 0)) throw changed()
        starts[index + 1] = starts[index]! + bytes
        return { at: starts[index]!, bytes, position }
      })
    },
    unpack(count: number): Dataset {
      if (!unpackRows(buffer, layout, starts, arrays, 0, count)) throw changed()
      return { rows: count, features: arrays }
    },
  }
}

const changed = (): Error => new Error('the file of prepared rows is not what it was')

/** Neighbours are read as one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && last.position + last.bytes === piece.position) last.bytes += piece.bytes
    else joined.push({ ...piece })
  }
  return joined
}

async function readFar(handle: number, target: Buffer, pieces: readonly Piece[]): Promise<void> {
  const first = pieces.slice(0, probes)
  const begin = performance.now()
  for (const piece of first) readWhole(handle, target, piece)
  if (performance.now() - begin > first.length * nearby) await readTogether(handle, target, pieces.slice(probes))
  else for (const piece of pieces.slice(probes)) readWhole(handle, target, piece)
}

/** Reads pieces, all asked for before any is there. */
async function readTogether(handle: number, target: Buffer, pieces: readonly Piece[]): Promise<void> {
  const reading = pieces.map(({ at, bytes, position }) =>
    new Promise<void>((resolve, reject) => {
      read(handle, target, at, bytes, position, (error, done) => {
        if (error !== null) return reject(error)
        try {
          // Cut short, which a disk does next to never.
          readWhole(handle, target, { at: at + done, bytes: bytes - done, position: position + done })
          resolve()
        } catch (fault) {
          reject(fault as Error)
        }
      })
    }))
  // None is under way any more when the file is closed, even if one failed.
  const failed = (await Promise.allSettled(reading)).find(result => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** Reads a piece of a file to its end; throws where the file is shorter. */
export function readWhole(handle: number, target: Uint8Array, { at, bytes, position }: Piece): void {
  for (let done = 0; done < bytes; ) {
    const read = readSync(handle, target, at + done, bytes - done, position + done)
    if (read === 0) throw new Error('the file of prepared rows is shorter than it was')
    done += read
  }
}

/** A feature's array for so many rows of a page. */
export function pageArray(feature: FeatureArray, rows: number): FeatureArray {
  const { data, size, picture, lengths } = feature
  const values = rows * (picture === undefined ? size : picture.stored[0] * picture.stored[1] * picture.stored[2])
  const fresh = data instanceof Uint8Array ? new Uint8Array(values) : data instanceof Int32Array ? new Int32Array(values) : new Float32Array(values)
  return { ...feature, data: fresh, ...(lengths === undefined ? {} : { lengths: new Uint32Array(rows) }) }
}
