import { rmSync } from 'node:fs'
import type { DataProgram } from '../plan/plan.ts'
import { dropOtherRows, keepRows, keptRows, newRowsFile, rowsKey, rowsPath } from './kept-rows.ts'
import type { FittedStatistic } from './preprocessing.ts'
import { rowLayout, type RowFile } from './row-layout.ts'
import { rowWriter, type RowWriter, type WriterOptions } from './row-writer.ts'

type Statistics = readonly (readonly FittedStatistic[])[]

/** The files of prepared rows of one loading: which are there, and those that are made. */
export interface RowsOnDisk {
  /** Looks for the rows of sources, and removes all others; the statistics that those found were made with, or null where none is there. */
  find(sources: readonly string[], rowsOf: (source: string) => number): Promise<Statistics | null>
  has(source: string): boolean
  /** Where a dataset's rows lie, or will lie. */
  place(source: string): { readonly file: RowFile }
  write(source: string, options: Omit<WriterOptions, 'layout'>): RowWriter
  /** All that was written is whole and right: it counts from now on. */
  keep(statistics: Statistics): void
  /** Nothing of what was written is to be used. */
  abandon(): void
}

export function rowsOnDisk(folder: string, program: DataProgram): RowsOnDisk {
  const features = [...program.inputs, ...program.labels]
  const layout = rowLayout(features)
  const found = new Set<string>()
  const written: { readonly key: string; readonly path: string; readonly writer: RowWriter }[] = []
  return {
    async find(sources, rowsOf) {
      dropOtherRows(folder, sources.map(source => rowsKey(program, source)))
      let statistics: Statistics | null = null
      for (const source of sources) {
        const kept = await keptRows(folder, rowsKey(program, source), features, layout.width * rowsOf(source))
        if (kept === null) continue
        found.add(source)
        statistics = kept.statistics
      }
      return statistics
    },
    has: source => found.has(source),
    place: source => ({ file: { path: rowsPath(folder, rowsKey(program, source)), layout } }),
    write(source, options) {
      const key = rowsKey(program, source)
      const path = newRowsFile(folder, key)
      const writer = rowWriter(path, { ...options, layout })
      written.push({ key, path, writer })
      return writer
    },
    keep(statistics) {
      for (const { key, path, writer } of written) {
        const rows = writer.finish()
        writer.close()
        keepRows(folder, key, path, { ...rows, statistics })
      }
      written.length = 0
    },
    abandon() {
      for (const { path, writer } of written.splice(0)) {
        writer.close()
        rmSync(path, { force: true })
      }
    },
  }
}
