import { createHash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import type { Dataset } from './dataset.ts'
import { isVarying, type RowLayout } from './row-layout.ts'
import { readWhole } from './row-pages.ts'
import { packRows, recordStarts, unpackRows } from './row-records.ts'

/** What a file of rows holds, for whoever reads it later. */
export interface WrittenRows {
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/** A file of rows in the making (`RowFile` says what is in it). */
export interface RowFileWriter {
  /** Takes records; where these differ in width, `starts` says where each begins, and after them where the last one ends. */
  add(records: Buffer, rows: number, starts: Float64Array | null): void
  /** Begins anew. */
  clear(): void
  /** Writes what follows the records, and has all on the disk. */
  finish(lengths: Float32Array | null): WrittenRows
  close(): void
}

export function rowFileWriter(path: string): RowFileWriter {
  // Nothing is there yet: a link would lead elsewhere.
  const handle = openSync(path, 'wx', 0o600)
  let isOpen = true
  let hash = createHash('sha256')
  let bytes = 0
  let rows = 0
  let starts = new Float64Array(0)
  const write = (piece: Uint8Array): void => {
    for (let done = 0; done < piece.length; ) done += writeSync(handle, piece, done, piece.length - done, bytes + done)
    hash.update(piece)
    bytes += piece.length
  }
  return {
    add(records, count, startsIn) {
      if (startsIn !== null) {
        if (rows + count >= starts.length) {
          const larger = new Float64Array(Math.max(rows + count + 1, 2 * starts.length))
          larger.set(starts)
          starts = larger
        }
        for (let row = 0; row <= count; row++) starts[rows + row] = bytes + startsIn[row]!
      }
      write(records)
      rows += count
    },
    clear() {
      ftruncateSync(handle, 0)
      hash = createHash('sha256')
      bytes = 0
      rows = 0
    },
    finish(lengths) {
      if (starts.length > 0) write(bytesOf(starts.subarray(0, rows + 1)))
      if (lengths !== null) write(bytesOf(lengths))
      fsyncSync(handle)
      return { rows, bytes, sha256: hash.digest('hex') }
    },
    close() {
      if (isOpen) closeSync(handle)
      isOpen = false
    },
  }
}

/** Bytes of rows that are written or read at a time. */
const piece = 4 * 1024 * 1024

const rowsAtATime = ({ most }: RowLayout): number => Math.max(1, Math.floor(piece / Math.max(1, most)))

/** Writes rows that lie in memory. */
export function writeRows(path: string, { rows, features }: Dataset, layout: RowLayout, lengths: Float32Array | null): WrittenRows {
  const writer = rowFileWriter(path)
  try {
    const most = Math.min(rows, rowsAtATime(layout))
    const records = Buffer.from(new ArrayBuffer(most * layout.most))
    const starts = recordStarts(layout, most)
    for (let from = 0; from < rows; from += most) {
      const count = Math.min(most, rows - from)
      writer.add(records.subarray(0, packRows(features, layout, records, starts, from, count)), count, starts)
    }
    return writer.finish(lengths)
  } finally {
    writer.close()
  }
}

/** Bytes that follow the records of a file. */
export const bytesAfterRecords = (layout: RowLayout, rows: number, measured: boolean): number => (isVarying(layout) ? 8 * (rows + 1) : 0) + (measured ? 4 * rows : 0)

/**
 * Reads all rows of a file into a dataset in memory, of as many rows; `lengths` takes what is there of them. Says whether the file is
 * whole, the one that the hash is of, and such as is written: what was read of any other is not to be used.
 */
export function readRows(path: string, { rows, features }: Dataset, layout: RowLayout, lengths: Float32Array | null, sha256: string): boolean {
  const handle = openSync(path, 'r')
  try {
    const { size } = fstatSync(handle)
    const recordBytes = size - bytesAfterRecords(layout, rows, lengths !== null)
    const varying = isVarying(layout)
    const table = new Float64Array(varying ? rows + 1 : 0)
    if (recordBytes < rows * layout.width || recordBytes > rows * layout.most) return false
    readWhole(handle, bytesOf(table), { at: 0, bytes: table.byteLength, position: recordBytes })
    if (varying && table[rows] !== recordBytes) return false
    if (lengths !== null) readWhole(handle, bytesOf(lengths), { at: 0, bytes: lengths.byteLength, position: size - lengths.byteLength })

    const hash = createHash('sha256')
    const most = Math.min(rows, rowsAtATime(layout))
    const records = Buffer.from(new ArrayBuffer(most * layout.most))
    const starts = recordStarts(layout, most)
    for (let from = 0; from < rows; from += most) {
      const count = Math.min(most, rows - from)
      const position = starts === null ? from * layout.width : table[from]!
      const bytes = (starts === null ? (from + count) * layout.width : table[from + count]!) - position
      if (!(bytes >= count * layout.width && bytes <= count * layout.most)) return false
      for (let row = 0; row <= count && starts !== null; row++) {
        starts[row] = table[from + row]! - position
        if (row > 0 && !(starts[row]! - starts[row - 1]! >= layout.width)) return false
      }
      readWhole(handle, records, { at: 0, bytes, position })
      hash.update(records.subarray(0, bytes))
      if (!unpackRows(records, layout, starts, features, from, count)) return false
    }
    hash.update(bytesOf(table))
    if (lengths !== null) hash.update(bytesOf(lengths))
    return hash.digest('hex') === sha256
  } finally {
    closeSync(handle)
  }
}

/** The lengths of rows that are in a file. */
export function readLengths(path: string, rows: number): Float32Array {
  const lengths = new Float32Array(rows)
  const handle = openSync(path, 'r')
  try {
    readWhole(handle, bytesOf(lengths), { at: 0, bytes: lengths.byteLength, position: fstatSync(handle).size - lengths.byteLength })
  } finally {
    closeSync(handle)
  }
  return lengths
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)
