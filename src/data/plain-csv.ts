import { open } from 'node:fs/promises'
import { numberFault, parseCell } from './cells.ts'
import type { Consume, WantedColumn } from './row-batch.ts'

/** What of a file is read: its delimiter, its number of columns, those that are wanted. */
export interface PlainCsv {
  readonly path: string
  readonly delimiter: string
  readonly columns: number
  /** No prose and no pictures (`isPlain`). */
  readonly wanted: readonly WantedColumn[]
}

/** Whether such columns can be plain; prose has quotes and more than ASCII as a rule. */
export const isPlain = (wanted: readonly WantedColumn[]): boolean =>
  wanted.every(({ kind }) => (kind.kind === 'text' ? kind.short === true : kind.kind !== 'picture' && kind.kind !== 'list'))

const newline = 10
const carriageReturn = 13
const quote = 34
/** Values a batch: more only cost memory. */
const batchValues = 1 << 16
const pieceBytes = 1 << 20
/** No line of numbers is longer; a file that has one is read by who is made for it. */
const longestLine = 1 << 24

/** Powers of ten that a double holds exactly: a number below 2^53 times or over one of them is rounded once, as `Number` does. */
const powers = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/**
 * Reads numbers, classes and short texts from a CSV without quotes, in ASCII below its header, straight from its bytes: several times as fast
 * as a reader for all files. Gives the number of rows; null where the file has anything else or anything is wrong with it,
 * however far rows were consumed: then it is to be read anew by one that can tell what.
 */
export async function readPlainCsv(file: PlainCsv, consume: Consume): Promise<number | null> {
  const handle = await open(file.path)
  try {
    const rows = plainRows(file, consume)
    let bytes = Buffer.allocUnsafe(2 * pieceBytes)
    let held = 0
    let isHeader = true
    for (;;) {
      if (bytes.length - held < pieceBytes) {
        if (held > longestLine) return null
        bytes = Buffer.concat([bytes.subarray(0, held)], 2 * bytes.length)
      }
      const { bytesRead } = await handle.read(bytes, held, Math.min(pieceBytes, bytes.length - held - 1), null)
      let end = held + bytesRead
      // The last line may lack its end.
      if (bytesRead === 0 && held > 0) bytes[end++] = newline
      let begin = 0
      const whole = end === 0 ? 0 : bytes.lastIndexOf(newline, end - 1) + 1
      if (isHeader && whole > 0) {
        begin = bytes.indexOf(newline) + 1
        const first = bytes[0]!
        // A quoted name may hold a line end; two bytes at the beginning tell UTF-16.
        const header = bytes.subarray(0, begin)
        const end = header.indexOf(carriageReturn)
        // Lines that end in a carriage return alone would all be taken for the header.
        if (header.includes(quote) || header.includes(0) || first >= 0xfe || (end >= 0 && end !== begin - 2)) return null
        isHeader = false
      }
      if (whole > begin && !rows.read(bytes, begin, whole)) return null
      if (bytesRead === 0) return rows.finish()
      bytes.copyWithin(0, whole, end)
      held = end - whole
    }
  } finally {
    await handle.close()
  }
}

/** So many names are looked through, one after the other, before making a text of a cell is faster. */
const fewNames = 32

/** Which of `names` the bytes from one place to another are; -1 for none. */
function nameFinder(names: readonly string[]): (bytes: Buffer, from: number, to: number) => number {
  const written = names.map(name => Buffer.from(name))
  return (bytes, from, to) => {
    for (let index = 0; index < written.length; index++) {
      const name = written[index]!
      if (name.length !== to - from) continue
      let same = 0
      while (same < name.length && name[same] === bytes[from + same]) same++
      if (same === name.length) return index
    }
    return -1
  }
}

interface PlainRows {
  /** Reads whole lines; false where one is not plain. */
  read(bytes: Buffer, from: number, to: number): boolean
  /** Hands over what is left; the number of rows, or null where a consumer found fault. */
  finish(): number | null
}

function plainRows({ delimiter, columns: width, wanted }: PlainCsv, consume: Consume): PlainRows {
  const separator = delimiter.charCodeAt(0)
  // Which wanted values a column gives: none, one, or (a column that is an input and the label) several.
  const slotsOf = Array.from({ length: width }, (): number[] => [])
  for (const [slot, { index }] of wanted.entries()) slotsOf[index]?.push(slot)
  const firstSlot = Int32Array.from(slotsOf, slots => slots[0] ?? -1)
  const isNumber = Uint8Array.from(wanted, ({ kind }) => (kind.kind === 'number' ? 1 : 0))
  /** A column that is one value, and that a number: most of most tables. */
  const isNumberAlone = Uint8Array.from(slotsOf, slots => (slots.length === 1 ? isNumber[slots[0]!]! : 0))
  const isText = Uint8Array.from(wanted, ({ kind }) => (kind.kind === 'number' || (kind.kind === 'class' && kind.names === null) ? 0 : 1))
  const finders = wanted.map(({ kind }) => (kind.kind === 'class' && kind.names !== null && kind.names.length <= fewNames ? nameFinder(kind.names) : null))
  const isFilled = wanted.map(({ kind }) => kind.kind === 'class' && kind.filled !== undefined)
  const batchRows = Math.max(16, Math.min(4096, Math.floor(batchValues / Math.max(1, wanted.length))))
  // Used again for each batch: new ones would be as much garbage as the data is large.
  const values = wanted.map(() => new Float64Array(batchRows))
  let texts = wanted.map((): string[] => [])
  let first = 0
  let count = 0
  let good = true
  let at = 0

  const deliver = (): void => {
    const columns = new Map(wanted.map(({ key }, slot) => [key, count === batchRows ? values[slot]! : values[slot]!.subarray(0, count)]))
    const written = new Map(wanted.flatMap(({ key, kind }, slot) => (kind.kind === 'text' ? [[key, texts[slot]!] as const] : [])))
    consume({ first, count, columns, texts: written }, () => {
      good = false
    })
    first += count
    count = 0
    if (written.size > 0) texts = wanted.map(() => [])
  }

  /** The number that the field at `at` is, which then stands at its end; NaN where it is not one of the plain forms. */
  const plainNumber = (bytes: Buffer): number => {
    // A variable of this call alone stays in a register; what others share is written at each digit.
    let here = at
    let code = bytes[here]!
    const negative = code === 45
    if (negative || code === 43) code = bytes[++here]!
    let mantissa = 0
    const begin = here
    for (; code >= 48 && code <= 57; code = bytes[++here]!) mantissa = mantissa * 10 + (code - 48)
    let digits = here - begin
    let power = 0
    if (code === 46) {
      const point = here
      for (code = bytes[++here]!; code >= 48 && code <= 57; code = bytes[++here]!) mantissa = mantissa * 10 + (code - 48)
      power = point + 1 - here
      digits -= power
    }
    at = here
    // Fifteen digits are below 2^53.
    if (digits === 0 || digits > 15) return NaN
    if (code === 101 || code === 69) {
      code = bytes[++here]!
      const down = code === 45
      if (down || code === 43) code = bytes[++here]!
      if (code < 48 || code > 57) return NaN
      let exponent = 0
      for (; code >= 48 && code <= 57; code = bytes[++here]!) exponent = Math.min(1000, exponent * 10 + (code - 48))
      power += down ? -exponent : exponent
      at = here
    }
    if (code !== separator && code !== newline && code !== carriageReturn) return NaN
    if (power < -22 || power > 22) return NaN
    const size = power < 0 ? mantissa / powers[-power]! : mantissa * powers[power]!
    return negative ? -size : size
  }

  /** Passes over a field; false where it holds a quote or what is not ASCII. */
  const pass = (bytes: Buffer): boolean => {
    for (let code = bytes[at]!; code !== separator && code !== newline && code !== carriageReturn; code = bytes[++at]!) {
      if (code === quote || code >= 128 || code === 0) return false
    }
    return true
  }

  const readField = (bytes: Buffer, column: number): boolean => {
    const slot = firstSlot[column]!
    if (slot < 0) return pass(bytes)
    const begin = at
    if (isNumberAlone[column] === 1) {
      const value = plainNumber(bytes)
      if (!Number.isNaN(value)) {
        values[slot]![count] = value
        return true
      }
      at = begin
    }
    const nameAt = finders[slot]!
    if (nameAt !== null && slotsOf[column]!.length === 1) {
      if (!pass(bytes)) return false
      const name = nameAt(bytes, begin, at)
      values[slot]![count] = name
      if (name >= 0 || !isFilled[slot]) return name >= 0
    }
    const value = isText[slot] === 1 ? NaN : plainNumber(bytes)
    const isWhole = !Number.isNaN(value) && (isNumber[slot] === 1 || numberFault(value, wanted[slot]!.kind) === null)
    if (isWhole && slotsOf[column]!.length === 1) {
      values[slot]![count] = value
      return true
    }
    // Whatever else stands in a cell is read as everywhere.
    at = begin
    if (!pass(bytes)) return false
    const text = bytes.toString('latin1', begin, at)
    for (const other of slotsOf[column]!) {
      const { kind } = wanted[other]!
      const read = parseCell(text, kind)
      if (typeof read === 'string') return false
      values[other]![count] = read
      if (kind.kind === 'text') texts[other]!.push(text || kind.filled!)
    }
    return true
  }

  return {
    read(bytes, from, to) {
      at = from
      while (at < to) {
        const code = bytes[at]!
        if (code === newline || (code === carriageReturn && bytes[at + 1] === newline)) {
          // An empty line is no row, unless it is an empty value.
          if (width === 1) return false
          at += code === newline ? 1 : 2
          continue
        }
        for (let column = 0; column < width; column++) {
          if (!readField(bytes, column)) return false
          if (column < width - 1 && bytes[at++] !== separator) return false
        }
        if (bytes[at] === carriageReturn) at++
        if (bytes[at++] !== newline) return false
        if (++count === batchRows) deliver()
        if (!good) return false
      }
      return true
    },
    finish() {
      if (count > 0) deliver()
      return good ? first : null
    },
  }
}
