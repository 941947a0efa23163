import type { DataProgram, PlannedSource } from '../plan/plan.ts'
import { emptyFeature } from './dataset.ts'
import type { Consumer, WantedColumn } from './row-batch.ts'
import { keysOf, resolveRowSets, strataOf, type RowSet } from './row-sets.ts'
import { storeRows } from './store-rows.ts'
import { wantedColumns } from './wanted.ts'

export type FileSource = Exclude<PlannedSource, { kind: 'split' }>

/** A file that sources are made of, by its source's name. */
export interface SourceFile {
  readonly name: string
  readonly source: FileSource
}

/**
 * Reads what the splits of some files choose rows by, and resolves them. `read` reads columns of a file and keeps what is wrong with
 * them; it says whether all was well. Null after a fault.
 */
export async function readRowSets<File extends SourceFile>(
  program: DataProgram,
  files: readonly File[],
  read: (file: File, wanted: readonly WantedColumn[], consumer: Consumer) => Promise<boolean>,
): Promise<ReadonlyMap<string, RowSet> | null> {
  const strata = new Map<string, Int32Array>()
  const texts = new Map<string, string[]>()
  let good = true
  for (const file of files) {
    const { columns, rows } = file.source
    for (const label of strataOf(program, file.name)) {
      const feature = program.labels.find(({ name }) => name === label)
      if (feature === undefined || feature.type.kind !== 'class') throw new Error(`stratify names '${label}', which is no class label`)
      const values = emptyFeature(label, feature.type, rows)
      good = (await read(file, wantedColumns([feature], columns), () => storeRows([feature], () => ({ statistics: [], encode: null }), [values], null))) && good
      strata.set(`${file.name}/${label}`, values.data as Int32Array)
    }
    for (const column of keysOf(program, file.name)) {
      const found: string[] = []
      const kinds = new Map<string, string>()
      const wanted: WantedColumn = { key: column, index: columns.indexOf(column), kind: { kind: 'text', short: true } }
      good = (await read(file, [wanted], () => {
        found.length = 0
        return batch => {
          // One text of each kind is kept: a column that rows are chosen by has few.
          for (const text of batch.texts.get(column)!) {
            const known = kinds.get(text)
            if (known === undefined) kinds.set(text, text)
            found.push(known ?? text)
          }
        }
      })) && good
      texts.set(`${file.name}/${column}`, found)
    }
  }
  if (!good) return null
  return resolveRowSets(program, new Map(files.map(({ name, source }) => [name, source.rows])), {
    strata: (file, label) => strata.get(`${file}/${label}`)!,
    texts: (file, column) => texts.get(`${file}/${column}`)!,
  })
}
