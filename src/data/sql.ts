import { createHash } from 'node:crypto'
import type { Diagnostic, Outcome, SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { repeated } from '../language/data/repeated.ts'
import { replaceStrings } from '../language/data/sql-text.ts'
import { chunksOf, duckDbReason, openDuckDb, refuseWideDecimals, sqlText } from './duckdb.ts'
import { fileProblem } from './inspect.ts'

/** A file that a query names: as it is written there, and where it lies. */
export interface SqlFile {
  readonly written: string
  readonly path: string
}

export interface SqlQuery {
  readonly query: string
  readonly files: readonly SqlFile[]
}

/** Seconds: a `plan` waits no longer for the rows of a query. */
const longest = 300

/**
 * The rows of one SELECT over declared files, as text. DuckDB can open those files and nothing else, and every other statement is refused
 * before it runs: COPY would write over them. One thread, so that rows come in one order. A query that takes longer than `seconds`, as a
 * recursive one may do for ever, is ended; null lets it run.
 */
export async function* sqlRows(
  { query, files }: SqlQuery,
  onColumns: (columns: readonly string[]) => void = () => {},
  seconds: number | null = null,
): AsyncGenerator<readonly string[]> {
  const { StatementType } = await import('@duckdb/node-api')
  const database = await openDuckDb(files.map(({ path }) => path), 1)
  let late = false
  const limit = seconds === null ? null : setTimeout(() => {
    late = true
    database.connection.interrupt()
  }, seconds * 1000)
  try {
    const { connection } = database
    const sql = withPaths(query, files)
    const statements = await connection.extractStatements(sql)
    if (statements.count !== 1) throw new Error('it is more than one statement')
    const statement = await statements.prepare(0)
    if (statement.statementType !== StatementType.SELECT) throw new Error('it is not a SELECT')
    const result = await statement.stream()
    onColumns(result.columnNames())
    for await (const chunk of chunksOf(result, { connection, sql })) {
      for (const row of chunk.getRows()) yield row.map(value => (value === null || value === undefined ? '' : String(value)))
    }
  } catch (error) {
    throw late ? new Error(`it takes more than ${seconds} seconds`) : error
  } finally {
    if (limit !== null) clearTimeout(limit)
    database.close()
  }
}

/** String literals that name a declared file, with where it lies in their place. */
const withPaths = (query: string, files: readonly SqlFile[]): string =>
  replaceStrings(query, text => {
    const file = files.find(({ written }) => written === text)
    return file === undefined ? null : sqlText(file.path)
  })

export async function* sqlRecords(query: SqlQuery): AsyncGenerator<{ readonly line: number; readonly fields: readonly string[]; readonly fault: null }> {
  let line = 1
  for await (const fields of sqlRows(query)) yield { line: line++, fields, fault: null }
}

/** SHA-256 (hex) over the rows of a query: whatever changes them changes it, files or a function that is another each time. */
export async function hashSql(query: SqlQuery, seconds: number | null = null): Promise<{ readonly sha256: string; readonly rows: number; readonly columns: readonly string[] }> {
  const hash = createHash('sha256')
  let rows = 0
  let columns: readonly string[] = []
  for await (const fields of sqlRows(query, names => {
    columns = names
  }, seconds)) {
    hash.update(`${JSON.stringify(fields)}\n`)
    rows++
  }
  return { sha256: hash.update(JSON.stringify(columns)).digest('hex'), rows, columns }
}

/** Runs a query for its columns and the number of its rows: it may be a stranger's. */
export async function inspectSql(query: SqlQuery, range: SourceRange | null): Promise<Outcome<Awaited<ReturnType<typeof hashSql>> | null>> {
  const problems: Diagnostic[] = []
  for (const { path, written } of query.files) {
    const problem = await fileProblem(path, written, range)
    const wide = problem === null && /\.parquet$/i.test(written) ? await wideDecimals(path, written, range) : null
    for (const found of [problem, wide]) if (found !== null) problems.push(found)
  }
  if (problems.length > 0) return [null, problems]
  try {
    const found = await hashSql(query, longest)
    const twice = repeated(found.columns)
    if (twice !== undefined) return [null, [diagnostic('data-duplicate-column', { file: 'the query', column: twice }, range)]]
    return found.rows === 0 ? [null, [diagnostic('data-rejected', { file: 'the query', reason: 'it gives no rows' }, range)]] : [found, []]
  } catch (error) {
    return [null, [diagnostic('data-rejected', { file: 'the query', reason: duckDbReason(error, query.files.map(({ path, written }) => [path, written])) }, range)]]
  }
}

async function wideDecimals(path: string, shown: string, range: SourceRange | null): Promise<Diagnostic | null> {
  const database = await openDuckDb([path], 1)
  try {
    await refuseWideDecimals(database.connection, path)
    return null
  } catch (error) {
    return diagnostic('data-file-unreadable', { file: shown, reason: duckDbReason(error, [[path, shown]]) }, range)
  } finally {
    database.close()
  }
}
