import { rowLayout } from '../data/row-layout.ts'
import type { DataSpec } from '../language/checked-spec.ts'
import { notFromDisk } from '../language/data/storage.ts'
import type { DataProgram, PlannedTraining } from '../plan/plan.ts'

type Rows = Pick<PlannedTraining, 'train_rows' | 'eval_rows' | 'schedule'>

/** Rows that a run holds: those it trains on, and those it evaluates on if it does. */
export const heldRows = ({ train_rows: train, eval_rows: evaluated, schedule }: Rows): number =>
  train + (schedule.evaluation.trigger.kind === 'never' ? 0 : evaluated)

/** The most bytes of the rows of a run, in memory or in files: in these, sequences take what they are long. */
export const rowsBytes = ({ inputs, labels }: Pick<DataProgram, 'inputs' | 'labels'>, rows: Rows): number =>
  heldRows(rows) * rowLayout([...inputs, ...labels]).most

/** A number, its place in the order of an epoch, and what that order is drawn in. */
const bytesPerRowNumber = 12

/** What is read of rows on disk at a time, and the pieces that they are prepared in. */
const pieces = 16 * 1024 * 1024

/** Bytes in memory while a run trains. */
export const dataMemory = (data: DataProgram, rows: Rows): number =>
  data.storage === 'disk' ? pieces + bytesPerRowNumber * heldRows(rows) : rowsBytes(data, rows)

/** Rows of a file of text that are prepared at a time (`data/read-columns.ts`), as records and as the values of a batch. */
const preparedAtOnce = 2 * 1024

/** Bytes that sequences take in memory before a text is looked at: each has room for all that it may have. */
export function roomForSequences({ inputs, labels, storage }: DataProgram, rows: Rows): number {
  const most = [...inputs, ...labels].reduce((sum, { type }) => sum + (type.kind === 'sequence' ? 4 * type.maximum : 0), 0)
  return most * (storage === 'disk' ? Math.min(preparedAtOnce, 2 * rows.train_rows) : heldRows(rows))
}

/**
 * Where rows lie: as the spec says; where it does not, on disk if they would take more than half of the memory there is, and all that
 * the spec does with them can be done from there.
 */
export function storageOf(spec: DataSpec, data: DataProgram, rows: Rows, memory: number): { readonly storage?: 'disk' } {
  if (spec.storage !== undefined) return spec.storage === 'disk' ? { storage: 'disk' } : {}
  return rowsBytes(data, rows) > memory / 2 && notFromDisk(spec) === null ? { storage: 'disk' } : {}
}
