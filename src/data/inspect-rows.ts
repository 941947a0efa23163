import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { duckDbReason, openDuckDb, sqlText } from './duckdb.ts'
import { fileProblem, type InspectOptions, type SourceInspection } from './inspect.ts'
import { dataRecords, jsonObject, jsonProblem, type DataFile } from './records.ts'
import { EncodingFault, textPieces } from './text-pieces.ts'

/** Reads a file of JSON lines, Parquet or text once: its columns, how many rows it has, its size and SHA-256. */
export async function inspectRows(
  file: Pick<DataFile, 'path' | 'window'> & { readonly kind: 'jsonl' | 'parquet' | 'text' },
  { shown, range }: Omit<InspectOptions, 'delimiter'>,
): Promise<Outcome<Omit<SourceInspection, 'delimiter'> | null>> {
  const fail = (found: Diagnostic): Outcome<null> => [null, [found]]
  const problem = await fileProblem(file.path, shown, range)
  if (problem !== null) return fail(problem)
  try {
    const found = file.kind === 'parquet' ? await parquetTable(file.path) : await textTable(file, file.kind)
    if ('line' in found) return fail(diagnostic('data-bad-json', { file: shown, ...found }, range))
    if (found.rows === 0) return fail(diagnostic('data-no-rows', { file: shown }, range))
    const { size } = await stat(file.path)
    const hash = createHash('sha256')
    await pipeline(createReadStream(file.path, { highWaterMark: 1 << 20 }), hash)
    return [{ ...found, bytes: size, sha256: hash.digest('hex') }, []]
  } catch (error) {
    if (error instanceof EncodingFault) return fail(diagnostic('data-encoding', { file: shown, ...error.fault }, range))
    return fail(diagnostic('data-file-unreadable', { file: shown, reason: duckDbReason(error, [[file.path, shown]]) }, range))
  }
}

interface Table {
  readonly columns: readonly string[]
  readonly rows: number
}

async function parquetTable(path: string): Promise<Table> {
  const database = await openDuckDb([path], 1)
  try {
    const from = `FROM read_parquet(${sqlText(path)})`
    const columns = (await database.connection.runAndReadAll(`DESCRIBE SELECT * ${from}`)).getRows().map(([name]) => String(name))
    const [[rows]] = (await database.connection.runAndReadAll(`SELECT count(*) ${from}`)).getRows() as [[bigint]]
    return { columns, rows: Number(rows) }
  } finally {
    database.close()
  }
}

async function textTable(file: Pick<DataFile, 'path' | 'window'>, kind: 'jsonl' | 'text'): Promise<Table | { readonly line: number; readonly problem: string }> {
  let columns: readonly string[] = kind === 'text' ? ['text'] : []
  if (kind === 'jsonl') {
    const first = await firstObject(file.path)
    if ('line' in first) return first
    columns = first.columns
  }
  let rows = 0
  for await (const _ of dataRecords({ ...file, kind, columns })) rows++
  return { columns, rows }
}

/** The columns of a JSON lines file are the members of its first row. */
async function firstObject(path: string): Promise<Pick<Table, 'columns'> | { readonly line: number; readonly problem: string }> {
  let text = ''
  for await (const piece of textPieces(path)) {
    text += piece
    const begin = text.trimStart()
    if (begin.includes('\n')) break
  }
  const begin = text.trimStart()
  const [line = ''] = begin.split('\n', 1)
  const object = jsonObject(line)
  return object !== null ? { columns: Object.keys(object) }
    : { line: text.slice(0, text.length - begin.length).split('\n').length, problem: begin === '' ? 'there is none' : jsonProblem(line) }
}
