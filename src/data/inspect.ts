import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Diagnostic, Outcome, SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import { detectDelimiter, headerOf } from '../language/data/csv-header.ts'
import { repeated } from '../language/data/repeated.ts'
import type { TextFault } from '../language/data/text-fault.ts'
import { readRecords } from './csv-records.ts'
import { filePieces } from './file-pieces.ts'
import { EncodingFault, textPieces } from './text-pieces.ts'
import { textCheck } from './text-check.ts'

/** What a plan says of a source. */
export interface SourceInspection {
  readonly delimiter: string
  /** As in the header, without blanks around them (`language/data/csv-header.ts`). */
  readonly columns: readonly string[]
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

export interface InspectOptions {
  /** As written in the spec; null finds it out from the header. */
  readonly delimiter: string | null
  /** Name of the file as the user knows it, for messages. */
  readonly shown: string
  /** Where the spec names it. */
  readonly range: SourceRange | null
}

/** Reads a CSV once, streaming: its header, how many rows it has, its size and SHA-256. No cell is judged here. */
export async function inspectSource(path: string, options: InspectOptions): Promise<Outcome<SourceInspection | null>> {
  const { shown, range } = options
  const fail = (found: Diagnostic): Outcome<null> => [null, [found]]
  const problem = await fileProblem(path, shown, range)
  if (problem !== null) return fail(problem)

  const header = await readHeader(path, shown, range, options.delimiter)
  if ('code' in header) return fail(header)
  const { delimiter, columns } = header
  const twice = repeated(columns)
  if (twice !== undefined) return fail(diagnostic('data-duplicate-column', { file: shown, column: twice }, range))

  const { records, bytes, sha256, isText } = await countRecords(path, delimiter.charCodeAt(0), columns.length === 1)
  // DuckDB, which reads large files, takes zero bytes for any others, and of a column that is not wanted takes all.
  const fault = isText ? null : await faultOfText(path)
  if (fault !== null) return fail(diagnostic('data-encoding', { file: shown, ...fault }, range))
  if (records <= 1) return fail(diagnostic('data-no-rows', { file: shown }, range))
  return [{ delimiter, columns, rows: records - 1, bytes, sha256 }, []]
}

/** What of a file is no text, the first of it. */
async function faultOfText(path: string): Promise<TextFault | null> {
  try {
    for await (const _ of textPieces(path)) continue
    return null
  } catch (error) {
    if (error instanceof EncodingFault) return error.fault
    throw error
  }
}

/** Why `path` cannot be a data file at all, or null. */
export async function fileProblem(path: string, shown: string, range: SourceRange | null): Promise<Diagnostic | null> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return diagnostic('data-file-unreadable', { file: shown, reason: 'it is a folder' }, range)
    if (!found.isFile()) return diagnostic('data-file-unreadable', { file: shown, reason: 'it is not a regular file' }, range)
    if (found.size === 0) return diagnostic('data-file-empty', { file: shown }, range)
    return null
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return diagnostic('data-file-missing', { file: shown }, range)
    return diagnostic('data-file-unreadable', { file: shown, reason: systemRefusal(error) ?? message }, range)
  }
}

/** Why `path` cannot be a folder of pictures, or one picture. */
export async function folderProblem(path: string, shown: string, range: SourceRange | null): Promise<Diagnostic | null> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() === true ? null : fileProblem(path, shown, range)
}

async function readHeader(
  path: string,
  shown: string,
  range: SourceRange | null,
  written: string | null,
): Promise<{ delimiter: string; columns: readonly string[] } | Diagnostic> {
  try {
    const pieces = textPieces(path)
    const first = await pieces.next()
    await pieces.return(undefined)
    const text = first.done === true ? '' : first.value
    const delimiter = written ?? detectDelimiter(headerOf(text, null) ?? firstLine(text))
    for await (const record of readRecords(textPieces(path), delimiter)) {
      return record.fault === null ? { delimiter, columns: record.fields.map(name => name.trim()) } : diagnostic('data-bad-quote', { file: shown, line: record.line }, range)
    }
    return diagnostic('data-file-empty', { file: shown }, range)
  } catch (error) {
    if (error instanceof EncodingFault) return diagnostic('data-encoding', { file: shown, ...error.fault }, range)
    return diagnostic('data-file-unreadable', { file: shown, reason: systemRefusal(error) ?? (error as Error).message }, range)
  }
}

const firstLine = (text: string): string => text.split(/[\r\n]/, 1)[0]!

const newline = 10
const carriageReturn = 13
const quote = 34

/**
 * Counts records as `readRecords` does, on bytes: line ends inside quotes are none, a quote opens only at the start of a
 * field, and empty lines count only where the file has a single column.
 */
async function countRecords(
  path: string,
  delimiter: number,
  singleColumn: boolean,
): Promise<{ records: number; bytes: number; sha256: string; isText: boolean }> {
  const hash = createHash('sha256')
  const text = textCheck()
  let records = 0
  let bytes = 0
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  let empty = true
  let previous = 0
  for await (const piece of filePieces(path)) {
    hash.update(piece)
    text.take(piece)
    bytes += piece.length
    // Most tables have no quotes: then lines are all there is to find.
    if (state !== 'quoted' && state !== 'closed' && previous !== carriageReturn && !piece.includes(quote) && !piece.includes(carriageReturn)) {
      let from = 0
      for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
        if (end > from || !empty || singleColumn) records++
        empty = true
        from = end + 1
      }
      if (from < piece.length) empty = false
      previous = piece[piece.length - 1]!
      state = previous === newline || previous === delimiter ? 'start' : 'plain'
      continue
    }
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!
      if (state === 'quoted') {
        if (byte === quote) state = 'closed'
      } else if (byte === newline || byte === carriageReturn) {
        if (!(byte === newline && previous === carriageReturn) && (!empty || singleColumn)) records++
        empty = true
        state = 'start'
      } else {
        empty = false
        if (byte === delimiter) state = 'start'
        else if (byte === quote && state !== 'plain') state = 'quoted'
        else state = 'plain'
      }
      previous = byte
    }
  }
  if (!empty) records++
  return { records, bytes, sha256: hash.digest('hex'), isText: text.isText() }
}
