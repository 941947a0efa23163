import type { FeatureArray } from './dataset.ts'
import type { FieldPlace, RowLayout } from './row-layout.ts'
import { isVarying } from './row-layout.ts'

/** Where the records of some rows begin in a buffer, and after them where the last one ends; null where all are of one width. */
export type RecordStarts = Float64Array | null

export const recordStarts = (layout: RowLayout, rows: number): RecordStarts => (isVarying(layout) ? new Float64Array(rows + 1) : null)

/** Writes `count` rows of arrays, from the row `from` on, as records; returns their bytes. */
export function packRows(arrays: readonly FeatureArray[], layout: RowLayout, records: Buffer, starts: RecordStarts, from: number, count: number): number {
  const { width, fields } = layout
  const words = wordsOf(records)
  if (starts !== null) placeRecords(arrays, layout, starts, from, count)
  const startOf = (row: number): number => (starts === null ? row * width : starts[row]!)
  const ends = starts === null ? null : starts.slice(0, count).map(start => start + width)
  for (const [index, { offset, bytes, length }] of fields.entries()) {
    const { data, lengths } = arrays[index]!
    if (length !== null) {
      const source = wordsOf(data)
      for (let row = 0; row < count; row++) {
        const tokens = lengths![from + row]!
        words[(startOf(row) + length) / 4] = tokens
        const at = ((from + row) * bytes) / 4
        words.set(source.subarray(at, at + tokens), ends![row]! / 4)
        ends![row]! += 4 * tokens
      }
    } else if (bytes === 4) {
      const source = wordsOf(data)
      for (let row = 0; row < count; row++) words[(startOf(row) + offset) / 4] = source[from + row]!
    } else {
      const source = bytesOf(data)
      for (let row = 0; row < count; row++) records.set(source.subarray((from + row) * bytes, (from + row + 1) * bytes), startOf(row) + offset)
    }
  }
  return startOf(count)
}

function placeRecords(arrays: readonly FeatureArray[], { width, fields }: RowLayout, starts: Float64Array, from: number, count: number): void {
  let at = 0
  for (let row = 0; row < count; row++) {
    starts[row] = at
    at += width
    for (const [index, { length }] of fields.entries()) if (length !== null) at += 4 * arrays[index]!.lengths![from + row]!
  }
  starts[count] = at
}

/** Puts `count` records into arrays, from the row `place` on; says whether they are such as are written. */
export function unpackRows(records: Buffer, layout: RowLayout, starts: RecordStarts, arrays: readonly FeatureArray[], place: number, count: number): boolean {
  const { width, fields } = layout
  const words = wordsOf(records)
  const startOf = (row: number): number => (starts === null ? row * width : starts[row]!)
  const ends = starts === null ? null : starts.slice(0, count).map(start => start + width)
  for (const [index, field] of fields.entries()) {
    const { offset, bytes, length, pad } = field
    const { data, lengths } = arrays[index]!
    if (length !== null) {
      const target = wordsOf(data)
      for (let row = 0; row < count; row++) {
        const tokens = words[(startOf(row) + length) / 4]!
        const end = ends![row]! + 4 * tokens
        if (tokens > bytes / 4 || end > startOf(row + 1)) return false
        const at = ((place + row) * bytes) / 4
        target.set(words.subarray(ends![row]! / 4, end / 4), at)
        target.fill(pad, at + tokens, at + bytes / 4)
        lengths![place + row] = tokens
        ends![row] = end
      }
    } else if (bytes === 4) {
      const target = wordsOf(data)
      for (let row = 0; row < count; row++) target[place + row] = words[(startOf(row) + offset) / 4]!
    } else {
      const target = bytesOf(data)
      for (let row = 0; row < count; row++) target.set(records.subarray(startOf(row) + offset, startOf(row) + offset + bytes), (place + row) * bytes)
    }
    if (!areWithin(field, data, place, count)) return false
  }
  return ends?.some((end, row) => end !== startOf(row + 1)) !== true
}

/** Whether classes and tokens are some of those that there are: they choose rows of weights. */
function areWithin({ bytes, bounds }: FieldPlace, data: FeatureArray['data'], place: number, count: number): boolean {
  if (bounds === null || data instanceof Uint8Array) return true
  const [least, end] = bounds
  for (let at = (place * bytes) / 4; at < ((place + count) * bytes) / 4; at++) if (data[at]! < least || data[at]! >= end) return false
  return true
}

const wordsOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Int32Array | Float32Array): Uint32Array => new Uint32Array(buffer, byteOffset, Math.floor(byteLength / 4))
const bytesOf = ({ buffer, byteOffset, byteLength }: FeatureArray['data']): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)
