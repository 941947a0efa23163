import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { numberFault, parseCell } from './cells.ts'
import { chunksOf, duckDbReason, openDuckDb, sqlText } from './duckdb.ts'
import { elementCount } from '../tensor/dimension.ts'
import { readList, type ListKind } from './list-cells.ts'
import { readPictures } from './pictures/read.ts'
import { isPlain, readPlainCsv } from './plain-csv.ts'
import { dataRecords, sqlName, type DataFile } from './records.ts'
import { faultList, type Consume, type Consumer, type ReadOutcome, type RowFault, type WantedColumn } from './row-batch.ts'
import { EncodingFault } from './text-pieces.ts'
import { listExpression, plainLists, takeLists, type ListVector } from './typed-lists.ts'

/** Files up to this size are read without DuckDB: loading it costs more (0.5 s) than it saves. */
const smallFile = 4 * 1024 * 1024

export interface ReadOptions {
  /** Most faults that are listed. */
  readonly limit: number
  /** Size in bytes from which DuckDB reads. */
  readonly typedFrom: number
  /** Whether a CSV of plain numbers and classes is read by the reader made for it; false if absent. */
  readonly plain?: boolean
}

/**
 * Reads the wanted columns of a file. CSV files of plain numbers are read straight from their bytes; DuckDB reads Parquet and other large CSV
 * files typed. Where these refuse the file or any value is no good, the file is read again record by record, which either finds what is wrong
 * where, or reads what they do not (a byte order mark, mixed line ends).
 */
export async function readColumns(
  file: DataFile,
  wanted: readonly WantedColumn[],
  consumer: Consumer,
  { limit, typedFrom, plain = false }: ReadOptions = { limit: 20, typedFrom: smallFile, plain: true },
): Promise<ReadOutcome> {
  if (file.kind === 'idx' || file.kind === 'images') return readPictures(file, wanted, consumer(), limit)
  if (plain && file.kind === 'csv' && isPlain(wanted)) {
    const rows = await readPlainCsv({ path: file.path, delimiter: file.delimiter!, columns: file.columns.length, wanted }, consumer())
    if (rows !== null) return { rows, faults: [], more: false }
  }
  const { size } = await stat(file.path)
  const typed = file.kind === 'parquet' || (file.kind === 'csv' && size >= typedFrom && listsAmong(wanted).length === 0)
  const rows = !typed ? null : await readTyped(file, wanted, consumer())
  return rows === null ? readExactly(file, wanted, consumer(), limit) : { rows, faults: [], more: false }
}

type WantedList = WantedColumn & { readonly kind: ListKind }
const listsAmong = (wanted: readonly WantedColumn[]): readonly WantedList[] => wanted.filter((column): column is WantedList => column.kind.kind === 'list')

/** Rows of a piece of DuckDB's. */
const duckDbChunk = 2048

/** Values of lists a batch: more only cost memory. */
const batchValues = 1 << 16

/** Rows of a batch, where lists make them long. */
function batchRows(wanted: readonly WantedColumn[], most: number): number {
  const values = listsAmong(wanted).reduce((sum, { kind }) => sum + elementCount(kind.shape), 0)
  return values === 0 ? most : Math.max(16, Math.min(most, Math.floor(batchValues / values)))
}

/** Arrays for the places of the lists of some rows, used again for each batch. */
const listArrays = (wanted: readonly WantedColumn[], rows: number): ReadonlyMap<string, readonly Float64Array[]> =>
  new Map(listsAmong(wanted).map(({ key, kind }) => [key, Array.from({ length: elementCount(kind.shape) }, () => new Float64Array(rows))]))

/** The first `count` rows of such arrays. */
const firstOf = (lists: ReadonlyMap<string, readonly Float64Array[]>, count: number): ReadonlyMap<string, readonly Float64Array[]> =>
  new Map([...lists].map(([key, places]) => [key, places.map(values => values.subarray(0, count))]))

/** Number of rows, or null if the file or a value is no good. */
async function readTyped(file: DataFile, wanted: readonly WantedColumn[], consume: Consume): Promise<number | null> {
  const database = await openDuckDb([file.path], 2)
  try {
    return await typedRows(database.connection, file, wanted, consume)
  } catch (error) {
    // What DuckDB does not read, the exact reader does, or it tells why: a line longer than DuckDB takes, text that is not the CSV it expects.
    if (file.kind === 'csv' || isRefusal(error)) return null
    throw error
  } finally {
    database.close()
  }
}

async function typedRows(connection: DuckDBConnection, file: DataFile, wanted: readonly WantedColumn[], consume: Consume): Promise<number | null> {
  const { listValue } = await import('@duckdb/node-api')
  const lists = listsAmong(wanted)
  const listTypes = await plainLists(connection, file, lists)
  if (listTypes === null) return null
  const parameters: (string | ReturnType<typeof listValue>)[] = [file.path]
  const named = new Set(wanted.flatMap(({ index, kind }) => (kind.kind === 'text' || kind.kind === 'date' || (kind.kind === 'class' && kind.names !== null) ? [index] : [])))
  const numeric = new Set(wanted.flatMap(({ index }) => (named.has(index) ? [] : [index])))
  // What is missing becomes NaN, which is no good as a number either.
  const expressions = wanted.map(({ index, kind }) => {
    const column = file.kind === 'parquet' ? sqlName(file.columns[index]!) : `c${index}`
    if (kind.kind === 'text' || kind.kind === 'date') return `COALESCE(CAST(${column} AS VARCHAR), '')`
    if (kind.kind === 'list') return listExpression(column, kind, listTypes.get(index)!)
    if (numeric.has(index)) return `COALESCE(CAST(${column} AS DOUBLE), 'nan'::DOUBLE)`
    if (kind.kind !== 'class' || kind.names === null) return `COALESCE(TRY_CAST(${column} AS DOUBLE), 'nan'::DOUBLE)`
    parameters.push(listValue([...kind.names]))
    // What is missing and filled otherwise than by an empty field is left to the exact reader.
    const missing = kind.filled === undefined ? '' : `CASE WHEN COALESCE(CAST(${column} AS VARCHAR), '') = '' THEN ${kind.names.indexOf(kind.filled)}::DOUBLE END, `
    return `COALESCE(CAST(list_position($${parameters.length}, CAST(${column} AS VARCHAR)) - 1 AS DOUBLE), ${missing}'nan'::DOUBLE)`
  })
  const columns = file.columns.map((_, index) => `'c${index}': '${numeric.has(index) ? 'DOUBLE' : 'VARCHAR'}'`).join(', ')
  const rows = file.kind === 'parquet' ? 'read_parquet($1)'
    : `read_csv($1, header = true, auto_detect = false, delim = ${sqlText(file.delimiter!)}, quote = '"', escape = '"', columns = {${columns}})`
  const sql = `SELECT ${expressions.join(', ')} FROM ${rows}`
  let first = 0
  let good = true
  const positions = new Map(wanted.map(({ key }, position) => [key, position]))
  const rowsAtOnce = batchRows(wanted, duckDbChunk)
  const arrays = lists.length === 0 ? null : listArrays(wanted, rowsAtOnce)
  const report = (): void => {
    good = false
  }
  for await (const chunk of chunksOf(await connection.stream(sql, parameters), null)) {
    const count = chunk.rowCount
    const values = new Map<string, Float64Array>()
    const texts = new Map<string, readonly string[]>()
    for (const [position, { key, kind }] of wanted.entries()) {
      if (kind.kind === 'list') continue
      if (kind.kind === 'text') {
        const vector = chunk.getColumnVector(position)
        const text = Array.from({ length: count }, (_, row) => vector.getItem(row) as string)
        if (kind.filled === undefined && text.includes('')) return null
        texts.set(key, text.map(one => one || kind.filled!))
        continue
      }
      if (kind.kind === 'date') {
        const vector = chunk.getColumnVector(position)
        const dates = Array.from({ length: count }, (_, row) => parseCell(vector.getItem(row) as string, kind))
        if (dates.some(date => typeof date === 'string')) return null
        values.set(key, Float64Array.from(dates as number[]))
        continue
      }
      const column = numbersOf(chunk.getColumnVector(position), count)
      for (let row = 0; row < count; row++) if (numberFault(column[row]!, kind) !== null) return null
      values.set(key, column)
    }
    if (arrays === null) consume({ first, count, columns: values, texts }, report)
    else {
      const listed = lists.map(({ key }) => ({ vector: chunk.getColumnVector(positions.get(key)!) as unknown as ListVector, into: arrays.get(key)! }))
      for (let from = 0; good && from < count; from += rowsAtOnce) {
        const here = Math.min(rowsAtOnce, count - from)
        if (!listed.every(({ vector, into }) => takeLists(vector, from, here, into))) return null
        const columns = new Map([...values].map(([key, column]) => [key, column.subarray(from, from + here)]))
        const written = new Map([...texts].map(([key, text]) => [key, text.slice(from, from + here)]))
        consume({ first: first + from, count: here, columns, texts: written, lists: firstOf(arrays, here) }, report)
      }
    }
    if (!good) return null
    first += count
  }
  return first
}

/** A vector of doubles without nulls. Its array is taken whole where the library still keeps one: item by item costs four times as much. */
function numbersOf(vector: { getItem(index: number): unknown }, count: number): Float64Array {
  const { items } = vector as { readonly items?: unknown }
  if (items instanceof Float64Array) return items.subarray(0, count)
  return Float64Array.from({ length: count }, (_, row) => vector.getItem(row) as number)
}

/** DuckDB refuses the file or a value in it; anything else is a fault of ours or of the machine. */
const isRefusal = (error: unknown): boolean => error instanceof Error && /^(Invalid|Invalid Input|Conversion|IO|Serialization|Out of Range|Not implemented) Error/.test(error.message)

/** The first columns of a query's row beside one: its number alone is hard to find. */
function besides(file: DataFile, fields: readonly string[], index: number): Pick<Extract<RowFault, { kind: 'cell' }>, 'beside'> {
  if (file.kind !== 'sql') return {}
  return { beside: file.columns.flatMap((column, at) => (at === index ? [] : [{ column, value: fields[at]! }])).slice(0, 2) }
}

const exactBatch = 1024

async function readExactly(file: DataFile, wanted: readonly WantedColumn[], consume: Consume, limit: number): Promise<ReadOutcome> {
  const faults = faultList(limit)
  const { note } = faults
  const rowsAtOnce = batchRows(wanted, exactBatch)
  const lists = listArrays(wanted, rowsAtOnce)
  const numbers = wanted.map(({ kind }) => new Float64Array(kind.kind === 'list' ? elementCount(kind.shape) : 0))
  let lines: number[] = []
  let columns = wanted.map(() => new Float64Array(rowsAtOnce))
  let texts = wanted.map((): string[] => [])
  let first = 0
  const deliver = (): void => {
    const count = lines.length
    if (count === 0 || faults.any()) return
    const values = new Map(wanted.map(({ key }, position) => [key, columns[position]!.subarray(0, count)]))
    const written = new Map(wanted.flatMap(({ key, kind }, position) => (kind.kind === 'text' ? [[key, texts[position]!] as const] : [])))
    const atLine = lines
    consume({ first, count, columns: values, texts: written, lists: firstOf(lists, count) }, ({ row, ...fault }) => note({ kind: 'cell', line: atLine[row]!, ...fault }))
    first += count
    lines = []
    columns = wanted.map(() => new Float64Array(rowsAtOnce))
    texts = wanted.map(() => [])
  }
  // A column may be read as lists and, by mistake, as what is no list.
  const other = new Set(wanted.flatMap(({ index, kind }) => (kind.kind === 'list' ? [] : [index])))
  const asObject = new Set(listsAmong(wanted).flatMap(({ index }) => (other.has(index) ? [] : [file.columns[index]!])))
  try {
    for await (const record of dataRecords(file, asObject)) {
      if (faults.full()) break
      const { line, fields } = record
      if (record.fault === 'json') note({ kind: 'json', line, problem: record.problem ?? '' })
      else if (record.fault !== null) note({ kind: record.fault, line })
      else if (fields.length !== file.columns.length) note({ kind: 'ragged', line, found: fields.length })
      else {
        for (const [position, { key, index, kind }] of wanted.entries()) {
          const column = file.columns[index]!
          if (kind.kind === 'list') {
            const cell = record.object !== undefined && Object.hasOwn(record.object, column) ? record.object[column] : fields[index]!
            const fault = readList(cell, kind.shape, numbers[position]!)
            const into = lists.get(key)!
            if (fault === null) for (let place = 0; place < into.length; place++) into[place]![lines.length] = numbers[position]![place]!
            else note({ kind: 'cell', line, column, value: typeof cell === 'string' ? cell : fault.found, fault: fault.fault, expected: kind, list: fault, ...besides(file, fields, index) })
            continue
          }
          const value = parseCell(fields[index]!, kind)
          if (kind.kind === 'text') texts[position]!.push(fields[index]! || (kind.filled ?? ''))
          if (typeof value === 'number') columns[position]![lines.length] = value
          else note({ kind: 'cell', line, column, value: fields[index]!, fault: value, expected: kind, ...besides(file, fields, index) })
        }
        lines.push(line)
        if (lines.length === rowsAtOnce) {
          if (faults.any()) {
            lines = []
            texts = wanted.map(() => [])
          }
          else deliver()
        }
      }
    }
    deliver()
  } catch (error) {
    if (error instanceof EncodingFault) note({ kind: 'encoding', ...error.fault })
    else if (file.kind === 'parquet' && isRefusal(error)) note({ kind: 'file', reason: duckDbReason(error, [[file.path, basename(file.path)]]) })
    else throw error
  }
  return faults.outcome(first)
}
