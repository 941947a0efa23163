import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import type { PlannedFeature } from '../plan/plan.ts'
import type { FeatureArray } from './dataset.ts'
import { scratchArrays } from './evaluate.ts'
import { pack, pageArray } from './row-pages.ts'
import type { RowLayout } from './row-layout.ts'
import type { Consume } from './row-batch.ts'
import { chosenRows, clearPadding, storePiece, type Fitted } from './store-rows.ts'

/** What a file of rows holds, for whoever reads it later. */
export interface WrittenRows {
  readonly bytes: number
  readonly sha256: string
}

export interface RowWriter {
  /** Takes the rows of a file from its first one on; called anew, it begins anew. */
  consumer(): Consume
  /** Has all on the disk. */
  finish(): WrittenRows
  close(): void
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
  // Nothing is there yet: a link would lead elsewhere.
  const handle = openSync(path, 'wx', 0o644)
  let hash = createHash('sha256')
  let bytes = 0
  let room = 0
  let records = Buffer.alloc(0)
  let piece: readonly FeatureArray[] = []
  const scratch = scratchArrays()
  const hold = (rows: number): void => {
    if (rows <= room) return
    room = rows
    records = Buffer.from(new ArrayBuffer(rows * layout.width))
    piece = arrays.map(array => pageArray(array, rows))
  }
  return {
    consumer() {
      ftruncateSync(handle, 0)
      hash = createHash('sha256')
      bytes = 0
      const rowsIn = chosenRows(chosen)
      return (batch, report) => {
        const { count, rowAt } = rowsIn(batch)
        if (count === 0) return
        hold(count)
        clearPadding(features, piece)
        storePiece(features, fittedOf, piece, batch, { count, rowAt, place: 0 }, scratch, report)
        pack(piece, layout, records, count)
        const whole = records.subarray(0, count * layout.width)
        for (let done = 0; done < whole.length; ) done += writeSync(handle, whole, done, whole.length - done, bytes + done)
        hash.update(whole)
        bytes += whole.length
      }
    },
    finish() {
      fsyncSync(handle)
      return { bytes, sha256: hash.copy().digest('hex') }
    },
    close: () => closeSync(handle),
  }
}
