import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { jsonColumns } from '../language/data/json-columns.ts'
import { duckDbReason, openDuckDb, refuseWideDecimals, sqlText } from './duckdb.ts'
import { fileProblem, type InspectOptions, type SourceInspection } from './inspect.ts'
import { dataRecords, jsonObject, jsonProblem, textLines, type DataFile } from './records.ts'
import { EncodingFault } from './text-pieces.ts'

/** Reads a file of JSON lines, Parquet or text once: its columns, how many rows it has, its size and SHA-256. */
export async function inspectRows(
  file: Pick<DataFile, 'path' | 'window'> & { readonly kind: 'jsonl' | 'parquet' | 'text' },
  { shown, range }: Omit<InspectOptions, 'delimiter'>,
): Promise<Outcome<Omit<SourceInspection, 'delimiter'> | null>> {
  const fail = (found: Diagnostic): Outcome<null> => [null, [found]]
  const problem = await fileProblem(file.path, shown, range)
  if (problem !== null) return fail(problem)
  try {
    const found = await (file.kind === 'parquet' ? parquetTable(file.path) : file.kind === 'jsonl' ? jsonTable(file.path) : textTable(file))
    if ('line' in found) return fail(diagnostic('data-bad-json', { file: shown, ...found }, range))
    if (found.rows === 0) return fail(diagnostic(file.kind === 'parquet' ? 'data-no-rows' : 'data-file-empty', { file: shown }, range))
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
    await refuseWideDecimals(database.connection, path)
    const from = `FROM read_parquet(${sqlText(path)})`
    const columns = (await database.connection.runAndReadAll(`DESCRIBE SELECT * ${from}`)).getRows().map(([name]) => String(name))
    const [[rows]] = (await database.connection.runAndReadAll(`SELECT count(*) ${from}`)).getRows() as [[bigint]]
    return { columns, rows: Number(rows) }
  } finally {
    database.close()
  }
}

async function textTable(file: Pick<DataFile, 'path' | 'window'>): Promise<Table> {
  const columns = ['text']
  let rows = 0
  for await (const _ of dataRecords({ ...file, kind: 'text', columns })) rows++
  return { columns, rows }
}

/** The columns are the members of all rows. A file that does not begin with an object has none; what is wrong further down is told when rows are read. */
async function jsonTable(path: string): Promise<Table | { readonly line: number; readonly problem: string }> {
  const columns = jsonColumns()
  let rows = 0
  for await (const { line, text } of textLines(path)) {
    const object = jsonObject(text)
    if (object !== null) columns.add(object)
    else if (rows === 0) return { line, problem: jsonProblem(text) }
    rows++
  }
  return { columns: columns.names(), rows }
}
