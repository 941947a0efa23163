import type { DuckDBConnection } from '@duckdb/node-api'
import { elementCount } from '../tensor/dimension.ts'
import type { ListKind } from './list-cells.ts'
import { sqlName, type DataFile } from './records.ts'
import type { WantedColumn } from './row-batch.ts'
import { sqlText } from './duckdb.ts'

/** Lists of numbers that are no lists of lists, as DuckDB names their types. */
const plainList = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))\[\d*\]$/

/** As what lists are taken: float32 needs no more room than it has. */
type ListType = 'FLOAT[]' | 'DOUBLE[]'

/** Types of the columns of a Parquet file that are wanted as lists, by their place; null where one is no list of numbers, one level deep: that is read cell by cell. */
export async function plainLists(connection: DuckDBConnection, { path, columns }: DataFile, lists: readonly WantedColumn[]): Promise<ReadonlyMap<number, ListType> | null> {
  if (lists.length === 0) return new Map()
  const names = lists.map(({ index }) => sqlName(columns[index]!)).join(', ')
  const types = (await connection.runAndReadAll(`DESCRIBE SELECT ${names} FROM read_parquet(${sqlText(path)})`)).getRows().map(([, type]) => String(type))
  if (!types.every(type => plainList.test(type))) return null
  return new Map(lists.map(({ index }, place) => [index, types[place]!.startsWith('FLOAT') ? 'FLOAT[]' : 'DOUBLE[]']))
}

/** A column of lists, where one that has not as many numbers as wanted, or lacks any, is null. */
export function listExpression(column: string, kind: ListKind, type: ListType): string {
  const size = elementCount(kind.shape)
  return `CASE WHEN len(${column}) = ${size} AND list_count(CAST(${column} AS ${type})) = ${size} THEN CAST(${column} AS ${type}) END`
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
  getItemVector(row: number): { getItem(place: number): unknown; readonly items?: ArrayLike<number> } | null
}
