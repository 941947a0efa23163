import type { PlannedFeature } from '../plan/plan.ts'
import type { FeatureArray } from './dataset.ts'
import { scratchArrays } from './evaluate.ts'
import type { Consume } from './row-batch.ts'
import { rowFileWriter, type RowFileWriter } from './row-file.ts'
import type { RowLayout } from './row-layout.ts'
import { pageArray } from './row-pages.ts'
import { packRows, recordStarts } from './row-records.ts'
import { chosenRows, clearPadding, storePiece, type Fitted } from './store-rows.ts'

export interface RowWriter extends Pick<RowFileWriter, 'finish' | 'close'> {
  /** Takes the rows of a file from its first one on; called anew, it begins anew. */
  consumer(): Consume
}

export interface WriterOptions {
  readonly features: readonly PlannedFeature[]
  /** Of those features, without rows. */
  readonly arrays: readonly FeatureArray[]
  readonly fittedOf: (feature: PlannedFeature) => Fitted
  readonly layout: RowLayout
  /** Only these rows, ascending; null: all. */
  readonly chosen: Uint32Array | null
}

/** Writes rows as they are read into a file of records; no more than one piece of them is ever in memory. */
export function rowWriter(path: string, { features, arrays, fittedOf, layout, chosen }: WriterOptions): RowWriter {
  const file = rowFileWriter(path)
  let room = 0
  let records = Buffer.alloc(0)
  let starts = recordStarts(layout, 0)
  let piece: readonly FeatureArray[] = []
  const scratch = scratchArrays()
  const hold = (rows: number): void => {
    if (rows <= room) return
    room = rows
    records = Buffer.from(new ArrayBuffer(rows * layout.most))
    starts = recordStarts(layout, rows)
    piece = arrays.map(array => pageArray(array, rows))
  }
  return {
    consumer() {
      file.clear()
      const rowsIn = chosenRows(chosen)
      return (batch, report) => {
        const { count, rowAt } = rowsIn(batch)
        if (count === 0) return
        hold(count)
        clearPadding(features, piece)
        storePiece(features, fittedOf, piece, batch, { count, rowAt, place: 0 }, scratch, report)
        file.add(records.subarray(0, packRows(piece, layout, records, starts, 0, count)), count, starts)
      }
    },
    finish: file.finish,
    close: file.close,
  }
}
