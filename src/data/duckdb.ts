import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBDataChunk, DuckDBResult } from '@duckdb/node-api'

/** A confined, in-memory DuckDB that can read exactly the given files. */
export interface ConfinedDuckDb {
  readonly connection: DuckDBConnection
  close(): void
}

/**
 * The one place that opens DuckDB (design §9). Everything is shut before any text of a spec is seen: only `paths` can be
 * read, nothing else of the file system or the network, no extension is loaded or installed, and no setting can be
 * changed any more. Loaded lazily: `check` never pays for it, and `plan` only where a spec has a query or Parquet.
 */
export async function openDuckDb(paths: readonly string[], threads: number): Promise<ConfinedDuckDb> {
  const { DuckDBInstance, DuckDBTimestampTZValue } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    // Where it puts what memory does not hold, made when it is needed and removed again: by itself it takes `.tmp` in the folder at hand.
    temp_directory: join(tmpdir(), `trainspec-duckdb-${randomUUID()}`),
  })
  const connection = await instance.connect()
  // Instants with a zone are written, and their hours taken, in the zone of the session and of the library: the machine's own would make
  // other rows on another machine, or in another season.
  await connection.run("SET TimeZone = 'UTC'")
  DuckDBTimestampTZValue.timezoneOffsetInMinutes = 0
  await connection.run(`SET allowed_paths = [${paths.map(sqlText).join(', ')}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return {
    connection,
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/**
 * The rows of a streamed result. Throws where reading fails midway: the library takes that for the end, and all that tells them apart is
 * that a result that has failed does not stream any more (`duckdb_result_is_streaming`). What was wrong is found out by running `again`,
 * a SELECT, for nothing but a hash of its rows.
 */
export async function* chunksOf(result: DuckDBResult, again: { readonly connection: DuckDBConnection; readonly sql: string } | null): AsyncGenerator<DuckDBDataChunk> {
  const { isStreaming } = result
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) yield chunk
  if (!isStreaming || result.isStreaming) return
  try {
    if (again !== null) await again.connection.run(`SELECT bit_xor(hash(rows)) FROM (\n${again.sql.replace(/[;\s]+$/, '')}\n) rows`)
  } catch (error) {
    // A comment may follow a semicolon, so that it cannot be put in brackets.
    if (!(error as Error).message.startsWith('Parser Error')) throw error
  }
  throw new Error('Invalid Input Error: reading fails midway through the rows')
}

/** DuckDB's widest decimals; of wider ones, as BigQuery writes them, it gives other numbers without a word. */
const mostDigits = 38

/** Throws where a Parquet file has decimals that would not be read as what they are. */
export async function refuseWideDecimals(connection: DuckDBConnection, path: string): Promise<void> {
  const found = await connection.runAndReadAll(`SELECT name, precision FROM parquet_schema(${sqlText(path)}) WHERE CAST(precision AS INTEGER) > ${mostDigits} LIMIT 1`)
  const [wide] = found.getRows()
  if (wide !== undefined) throw new Error(`its column '${wide[0]}' holds decimals of ${wide[1]} digits, and ${mostDigits} are the most that are read`)
}

/**
 * What DuckDB says is wrong, as a clause: its first paragraph on one line, without the class of error, and with files (where they lie,
 * how they are shown) as the user knows them.
 */
export function duckDbReason(error: unknown, files: readonly (readonly [path: string, shown: string])[]): string {
  const [paragraph = ''] = (error as Error).message.split('\n\n', 1)
  const said = paragraph.replace(/^(Failed to extract statements: )?([A-Z]\w+ )+Error: /, '').split('\n').map(line => line.trim().replace(/[.!]$/, '')).join('; ')
  return files.reduce((text, [path, shown]) => text.replaceAll(path, shown), said).slice(0, 300)
}

/** A string literal of SQL. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`
