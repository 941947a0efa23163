import { chunksOf, openDuckDb, sqlText } from './duckdb.ts'
import { readRecords, type CsvRecord } from './csv-records.ts'
import { sqlRecords, type SqlFile } from './sql.ts'
import { textPieces } from './text-pieces.ts'

/** A file of rows as a plan describes it. */
export interface DataFile {
  readonly kind: 'csv' | 'jsonl' | 'parquet' | 'text' | 'idx' | 'images' | 'sql'
  readonly path: string
  readonly columns: readonly string[]
  /** Of a CSV. */
  readonly delimiter?: string
  /** Of a text file that is read in windows. */
  readonly window?: number | null
  /** Of a query. */
  readonly query?: string
  readonly files?: readonly SqlFile[]
  /** Of IDX: the file of labels. */
  readonly labels?: { readonly path: string } | null
}

/** A row: its fields in the order of the file's columns, the line it begins on (of Parquet, its number from 1). */
export type DataRecord = Omit<CsvRecord, 'fault'> & {
  readonly fault: 'quote' | 'json' | null
  /** Why a line is no JSON object, as a clause. */
  readonly problem?: string
  /** What a line of JSON is. */
  readonly object?: Readonly<Record<string, unknown>>
}

/**
 * Every row of a file as text, exact about lines. Members of JSON in columns that are `asObject` are not made text of: who wants those
 * takes them out of the row's object. Throws `EncodingFault` where text is not UTF-8.
 */
export async function* dataRecords(file: DataFile, asObject?: ReadonlySet<string>): AsyncGenerator<DataRecord> {
  switch (file.kind) {
    case 'csv': {
      let header = true
      for await (const record of readRecords(textPieces(file.path), file.delimiter!)) {
        if (!header) yield record
        header = false
      }
      return
    }
    case 'jsonl':
      for await (const { line, text } of textLines(file.path)) yield jsonRecord(line, text, file.columns, asObject)
      return
    case 'text':
      if (file.window === null || file.window === undefined) for await (const { line, text } of textLines(file.path)) yield { line, fields: [text], fault: null }
      else yield* textWindows(file.path, file.window)
      return
    case 'parquet':
      yield* parquetRecords(file)
      return
    case 'sql':
      yield* sqlRecords({ query: file.query ?? '', files: file.files ?? [] })
      return
    case 'idx':
    case 'images':
      throw new Error('pictures are no records of text')
  }
}

/** Lines that are not blank, by number. */
export async function* textLines(path: string): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 1
  let rest = ''
  for await (const piece of textPieces(path)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    for (const text of lines) {
      if (text.trim() !== '') yield { line, text: text.endsWith('\r') ? text.slice(0, -1) : text }
      line++
    }
  }
  if (rest.trim() !== '') yield { line, text: rest }
}

/** The object of a line; null where it is none. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value as Record<string, unknown> : null
  } catch {
    return null
  }
}

/** Why a line is no object, or not one alone, as a clause. */
export function jsonProblem(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? 'it is null' : Array.isArray(value) ? 'it is a list' : `it is a ${typeof value}`
  } catch (error) {
    const said = (error as Error).message
    const place = /position (\d+)/.exec(said)?.[1]
    if (/end of JSON/.test(said)) return 'it ends too early'
    const what = said.replace(/,? (".*|\.\.\..*)is not valid JSON$/s, '').replace(/ (in|after) JSON at position.*$/s, '')
    if (place !== undefined && jsonObject(text.slice(0, Number(place))) !== null) return text.slice(Number(place)).trim() === ',' ? 'a comma follows the object' : `more follows the object, at character ${Number(place) + 1}`
    return `${what.charAt(0).toLowerCase()}${what.slice(1, 120)}${place === undefined ? '' : ` at character ${Number(place) + 1}`}`
  }
}

function jsonRecord(line: number, text: string, columns: readonly string[], asObject?: ReadonlySet<string>): DataRecord {
  const object = jsonObject(text)
  if (object === null) return { line, fields: [], fault: 'json', problem: jsonProblem(text) }
  const cell = (column: string): string => (Object.hasOwn(object, column) && asObject?.has(column) !== true ? cellText(object[column]) : '')
  try {
    return { line, fields: columns.map(cell), object, fault: null }
  } catch (error) {
    // Unlike what reads JSON, what writes it calls itself for each level.
    if (error instanceof RangeError) return { line, fields: [], fault: 'json', problem: 'its lists or objects lie too deep within each other' }
    throw error
  }
}

const cellText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** Windows of `window` + 1 characters (code points) that overlap by one; what is left at the end, where more than one, is a shorter one. */
async function* textWindows(path: string, window: number): AsyncGenerator<DataRecord> {
  let held: string[] = []
  let line = 1
  const take = (count: number): DataRecord => {
    const text = held.slice(0, count).join('')
    const record: DataRecord = { line, fields: [text], fault: null }
    for (let i = 0; i < count - 1; i++) if (held[i] === '\n') line++
    return record
  }
  for await (const piece of textPieces(path)) {
    held = [...held, ...piece]
    let first = 0
    const whole = held
    for (; first + window < whole.length; first += window) {
      held = whole.slice(first, first + window + 1)
      yield take(window + 1)
    }
    held = whole.slice(first)
  }
  if (held.length > 1) yield take(held.length)
}

async function* parquetRecords({ path, columns }: DataFile): AsyncGenerator<DataRecord> {
  const database = await openDuckDb([path], 2)
  try {
    const list = columns.map(column => `COALESCE(CAST(${sqlName(column)} AS VARCHAR), '')`).join(', ')
    const { connection } = database
    const sql = `SELECT ${list} FROM read_parquet(${sqlText(path)})`
    let line = 1
    for await (const chunk of chunksOf(await connection.stream(sql), { connection, sql })) {
      for (const row of chunk.getRows()) yield { line: line++, fields: row.map(String), fault: null }
    }
  } finally {
    database.close()
  }
}

/** A name of SQL. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`
