import type { DuckDBConnection } from '@duckdb/node-api'
import { listSize, type ListKind } from './list-cells.ts'
import { sqlName } from './records.ts'
import { sqlText } from './duckdb.ts'

/** Lists of numbers that are no lists of lists, as DuckDB names their types. */
const plainList = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))\[\d*\]$/

/** Whether the columns of a Parquet file are all lists of numbers, one level deep: others are read cell by cell. */
export async function arePlainLists(connection: DuckDBConnection, path: string, columns: readonly string[]): Promise<boolean> {
  const described = (await connection.runAndReadAll(`DESCRIBE SELECT ${columns.map(sqlName).join(', ')} FROM read_parquet(${sqlText(path)})`)).getRows()
  return described.every(([, type]) => plainList.test(String(type)))
}

/** A column of lists, where one that has not as many numbers as wanted, or lacks any, is null. */
export function listExpression(column: string, kind: ListKind): string {
  const size = listSize(kind.shape)
  return `CASE WHEN len(${column}) = ${size} AND list_count(CAST(${column} AS DOUBLE[])) = ${size} THEN CAST(${column} AS DOUBLE[]) END`
}

/** Writes rows of such a column to the arrays of the places of their lists; false where a list is none, or a number is not finite. */
export function takeLists(lists: ListVector, from: number, count: number, places: readonly Float64Array[]): boolean {
  for (let row = 0; row < count; row++) {
    const list = lists.getItemVector(from + row)
    if (list === null) return false
    const { items } = list
    for (let place = 0; place < places.length; place++) {
      const value = items === undefined ? list.getItem(place) as number : items[place]!
      if (!Number.isFinite(value)) return false
      places[place]![row] = value
    }
  }
  return true
}

/** What the library gives of a column of lists, and the array behind a list's numbers where it still keeps one. */
export interface ListVector {
  getItemVector(row: number): { getItem(place: number): unknown; readonly items?: Float64Array } | null
}
