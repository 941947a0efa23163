import { isMissing } from './cells.ts'
import { filePieces } from './file-pieces.ts'

/** A column of a CSV, by its place in the header, whether it is read as numbers or classes, and texts that are classes whatever they look like. */
export interface CountedColumn {
  readonly index: number
  readonly number: boolean
  readonly names?: readonly string[]
}

const [tab, newline, carriageReturn, space, quote, nine, zero] = [9, 10, 13, 32, 34, 57, 48]
/** No spelling of what is missing is longer, with some space behind it. */
const longest = 16

/**
 * Rows below the header of a CSV, and how many cells of each column are missing, on bytes: as `readRecords` sees them, in a small part
 * of its time. `delimiter` is ASCII.
 */
export async function countMissing(path: string, delimiter: string, width: number, columns: readonly CountedColumn[]): Promise<{ readonly rows: number; readonly missing: readonly number[] }> {
  const separator = delimiter.charCodeAt(0)
  const slotOf = new Int32Array(width).fill(-1)
  columns.forEach(({ index }, slot) => (slotOf[index] = slot))
  const isNumber = Uint8Array.from(columns, ({ number }) => Number(number))
  const names = columns.map(column => column.names ?? [])
  const missing = columns.map(() => 0)
  const held = Buffer.alloc(longest)
  let [records, column, length] = [0, 0, 0]
  let quoted = false
  // Text or a quote stands in the field; the quote before this byte may be half of a doubled one.
  let [begun, closed, afterReturn] = [false, false, false]
  let slot = -1

  const endField = (): void => {
    if (slot >= 0) {
      if (length === 0) missing[slot]! += 1
      else if (isNumber[slot] === 1 && length <= longest && !(held[0]! >= zero && held[0]! <= nine) && isMissing(held.toString('utf8', 0, length)) && !names[slot]!.includes(held.toString('utf8', 0, length))) missing[slot]! += 1
    }
    column++
    slot = records > 0 && column < width ? slotOf[column]! : -1
    length = 0
    begun = closed = false
  }
  const endRecord = (): void => {
    if (column === 0 && !begun && width !== 1) return
    endField()
    records++
    column = 0
    slot = slotOf[0]!
  }

  for await (const piece of filePieces(path)) {
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!
      if (quoted) {
        if (byte === quote) {
          quoted = false
          closed = true
          continue
        }
      } else if (byte === separator) {
        endField()
        afterReturn = false
        continue
      } else if (byte === newline || byte === carriageReturn) {
        if (byte === carriageReturn || !afterReturn) endRecord()
        afterReturn = byte === carriageReturn
        continue
      } else if (byte === quote && (!begun || closed)) {
        quoted = true
        begun = true
        if (!closed) continue
        closed = false
      }
      begun = true
      afterReturn = false
      if (length === 0 && (byte === space || byte === tab) && slot >= 0 && isNumber[slot] === 1) continue
      if (length < longest) held[length] = byte
      length++
    }
  }
  if (column > 0 || begun) endRecord()
  return { rows: Math.max(0, records - 1), missing }
}
