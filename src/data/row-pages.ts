import { closeSync, openSync, read, readSync } from 'node:fs'
import type { Dataset, FeatureArray } from './dataset.ts'
import type { RowFile, RowLayout } from './row-layout.ts'

/** Some rows of a dataset that lies in a file, in memory. Valid until the next call. */
export type RowPager = (count: number, rowAt: (index: number) => number) => Dataset

/** Reads at most `largest` rows at a time, into buffers that are made once. */
export function rowPager({ features }: Dataset, { path, layout }: RowFile, largest: number): RowPager {
  const { width } = layout
  const records = Buffer.from(new ArrayBuffer(largest * width))
  const arrays = features.map(feature => pageArray(feature, largest))
  return (count, rowAt) => {
    // Opened for each page: it costs little beside the rows, and nothing stays open.
    const handle = openSync(path, 'r')
    try {
      for (let i = 0; i < count; ) {
        let end = i + 1
        while (end < count && rowAt(end) === rowAt(end - 1) + 1) end++
        readWhole(handle, records, i * width, (end - i) * width, rowAt(i) * width)
        i = end
      }
    } finally {
      closeSync(handle)
    }
    unpack(records, layout, arrays, count)
    return { rows: count, features: arrays }
  }
}

/** Rows that are read at once to see how far away they are, and the milliseconds that each may take where the system has them in memory. */
const probes = 4
const nearby = 0.05

/**
 * The same, a page being read while the caller does something else. Rows that the system still has in memory are read at once, which costs
 * the least; else all are asked for together, which hides the time that a disk takes for each.
 */
export function rowPagerAhead({ features }: Dataset, { path, layout }: RowFile, largest: number): (count: number, rowAt: (index: number) => number) => Promise<Dataset> {
  const { width } = layout
  const records = Buffer.from(new ArrayBuffer(largest * width))
  const arrays = features.map(feature => pageArray(feature, largest))
  return async (count, rowAt) => {
    // The batch before is computed with first.
    await new Promise(resolve => setImmediate(resolve))
    const handle = openSync(path, 'r')
    try {
      const first = Math.min(probes, count)
      const begin = performance.now()
      for (let i = 0; i < first; i++) readWhole(handle, records, i * width, width, rowAt(i) * width)
      if (performance.now() - begin > first * nearby) await readTogether(handle, records, width, first, count, rowAt)
      else for (let i = first; i < count; i++) readWhole(handle, records, i * width, width, rowAt(i) * width)
    } finally {
      closeSync(handle)
    }
    unpack(records, layout, arrays, count)
    return { rows: count, features: arrays }
  }
}

/** Reads the rows of a page from the `first` on, all asked for before any is there. */
async function readTogether(handle: number, records: Buffer, width: number, first: number, count: number, rowAt: (index: number) => number): Promise<void> {
  const reading = Array.from({ length: count - first }, (_, index) => {
    const [at, position] = [(first + index) * width, rowAt(first + index) * width]
    return new Promise<void>((resolve, reject) => {
      read(handle, records, at, width, position, (error, bytes) => {
        if (error !== null) return reject(error)
        try {
          // Cut short, which a disk does next to never.
          readWhole(handle, records, at + bytes, width - bytes, position + bytes)
          resolve()
        } catch (fault) {
          reject(fault as Error)
        }
      })
    })
  })
  // None is under way any more when the file is closed, even if one failed.
  const failed = (await Promise.allSettled(reading)).find(result => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

function readWhole(handle: number, target: Buffer, at: number, bytes: number, position: number): void {
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

/** From records to an array a feature. */
function unpack(records: Buffer, { width, fields }: RowLayout, arrays: readonly FeatureArray[], count: number): void {
  const words = new Uint32Array(records.buffer, records.byteOffset, (count * width) / 4)
  for (const [index, { offset, bytes, length }] of fields.entries()) {
    const { data, lengths } = arrays[index]!
    const target = new Uint8Array(data.buffer)
    if (bytes === 4) {
      const values = new Uint32Array(data.buffer)
      for (let row = 0; row < count; row++) values[row] = words[(row * width + offset) / 4]!
    } else for (let row = 0; row < count; row++) target.set(records.subarray(row * width + offset, row * width + offset + bytes), row * bytes)
    if (length !== null) for (let row = 0; row < count; row++) lengths![row] = words[(row * width + length) / 4]!
  }
}

/** From an array a feature to records. */
export function pack(arrays: readonly FeatureArray[], { width, fields }: RowLayout, records: Buffer, count: number): void {
  const words = new Uint32Array(records.buffer, records.byteOffset, (count * width) / 4)
  for (const [index, { offset, bytes, length }] of fields.entries()) {
    const { data, lengths } = arrays[index]!
    const source = new Uint8Array(data.buffer)
    if (bytes === 4) {
      const values = new Uint32Array(data.buffer)
      for (let row = 0; row < count; row++) words[(row * width + offset) / 4] = values[row]!
    } else for (let row = 0; row < count; row++) records.set(source.subarray(row * bytes, (row + 1) * bytes), row * width + offset)
    if (length !== null) for (let row = 0; row < count; row++) words[(row * width + length) / 4] = lengths![row]!
  }
}
