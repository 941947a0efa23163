import { rmSync } from 'node:fs'
import type { RowCache } from './cache/row-cache.ts'
import type { Description, ExpectedRows } from './kept-rows.ts'
import { dropOtherRows, keepRows, keptRows, newRowsFile, rowsPath } from './kept-rows.ts'
import type { FittedStatistic } from './preprocessing.ts'
import type { RowFile } from './row-layout.ts'
import { readLengths } from './row-file.ts'
import { rowWriter, type RowWriter, type WriterOptions } from './row-writer.ts'

export type Statistics = readonly (readonly FittedStatistic[])[]

/** The files of prepared rows of one loading: which are there, and those that are made. */
export interface RowsOnDisk {
  /** Looks for the rows of sources, here and then in a cache, and removes all others; the statistics that those found were made with, or null where none is there. */
  find(sources: readonly string[], cache: RowCache | null): Promise<Statistics | null>
  has(source: string): boolean
  /** Whether the rows that were found came out of the cache. */
  fromCache(): boolean
  /** Where a dataset's rows lie, or will lie. */
  place(source: string, rows: number): { readonly file: RowFile }
  /** The lengths that lie beside rows which were found. */
  lengths(source: string): Float32Array
  write(source: string, options: Omit<WriterOptions, 'layout'>): RowWriter
  /** All that was written is whole and right: it counts from now on. */
  keep(statistics: Statistics, lengths: Float32Array | null): void
  /** Puts into a cache what was written. */
  share(cache: RowCache): void
  /** Nothing of what was written is to be used. */
  abandon(): void
}

export function rowsOnDisk(folder: string, expected: (source: string) => ExpectedRows): RowsOnDisk {
  const found = new Set<string>()
  const written: { readonly source: string; readonly path: string; readonly writer: RowWriter }[] = []
  const kept: { readonly source: string; readonly description: Omit<Description, 'version'> }[] = []
  let cached = 0
  return {
    async find(sources, cache) {
      dropOtherRows(folder, sources.map(source => expected(source).key))
      let statistics: Statistics | null = null
      for (const source of sources) {
        const rows = expected(source)
        let here = await keptRows(folder, rows)
        if (here === null && cache?.bring(rows, folder) === true) {
          here = await keptRows(folder, rows)
          if (here === null) cache.remove(rows.key)
          else cached++
        }
        if (here === null) continue
        found.add(source)
        statistics = here.statistics
      }
      return statistics
    },
    has: source => found.has(source),
    fromCache: () => found.size > 0 && cached === found.size,
    place(source, rows) {
      const { key, layout, measured } = expected(source)
      return { file: { path: rowsPath(folder, key), layout, rows, measured } }
    },
    lengths: source => readLengths(rowsPath(folder, expected(source).key), expected(source).rows),
    write(source, options) {
      const path = newRowsFile(folder, expected(source).key)
      const writer = rowWriter(path, { ...options, layout: expected(source).layout })
      written.push({ source, path, writer })
      return writer
    },
    keep(statistics, lengths) {
      for (const { source, path, writer } of written) {
        const { key, measured } = expected(source)
        const description = { ...writer.finish(measured ? lengths : null), statistics }
        writer.close()
        keepRows(folder, key, path, description)
        kept.push({ source, description })
      }
      written.length = 0
    },
    share(cache) {
      for (const { source, description } of kept) cache.take(expected(source).key, rowsPath(folder, expected(source).key), description)
    },
    abandon() {
      for (const { path, writer } of written.splice(0)) {
        writer.close()
        rmSync(path, { force: true })
      }
    },
  }
}
