import { rowLayout } from '../data/row-layout.ts'
import { rowCounts } from '../data/row-sets.ts'
import type { DataSpec, FeatureType } from '../language/checked-spec.ts'
import { notFromDisk } from '../language/data/storage.ts'
import type { DataProgram, PlannedTraining, PlanSpec } from '../plan/plan.ts'
import { elementCount } from '../tensor/dimension.ts'

type Rows = Pick<PlannedTraining, 'train_rows' | 'eval_rows' | 'schedule'>

/** Rows that a run holds: those it trains on, and those it evaluates on if it does. */
const heldRows = ({ train_rows: train, eval_rows: evaluated, schedule }: Rows): number =>
  train + (schedule.evaluation.trigger.kind === 'never' ? 0 : evaluated)

/** The most bytes of the rows of a run, in memory or in files: in these, sequences take what they are long. */
export const rowsBytes = ({ inputs, labels }: Pick<DataProgram, 'inputs' | 'labels'>, rows: Rows): number =>
  heldRows(rows) * rowLayout([...inputs, ...labels]).most

/** A number, its place in the order of an epoch, and what that order is drawn in. */
const bytesPerRowNumber = 12

/** What is read of rows on disk at a time, and the pieces that they are prepared in. */
const pieces = 16 * 1024 * 1024

/** What a thread that makes batches takes (`dataloader_num_workers`): measured, 15 to 17 MiB. */
const workerBytes = 16 * 1024 * 1024

/** A number or a name in the text of `predictions.csv`, and what is between it and the next. */
const bytesPerPrediction = 10

/** V8's young generation: strings that are made one after the other fill its three half-spaces of 16 MiB before any is collected. */
const youngGeneration = 48 * 1024 * 1024

/** What finding the fewest digits of a number leaves behind: a string for each count of digits that is tried. Measured. */
const litterPerPrediction = 90

/** What a byte of text leaves behind on its way to tokens: a string for its line, cell and words. Measured. */
const litterPerTextByte = 9

type Tested = Pick<PlanSpec, 'data' | 'arguments'>

/** Rows that are predicted in the end. */
export const testedRows = ({ data, arguments: args }: Tested): number =>
  args['do_predict']?.value === true && data.test !== null ? rowCounts(data).get(data.test)! : 0

/**
 * Bytes of the rows of a run, and of what is made of them: threads that make batches hold those of training once more; with
 * `do_predict` the rows of the test data are there from the beginning, and in the end the text of their predictions.
 */
export function dataMemory({ data, training, arguments: args }: Pick<PlanSpec, 'data' | 'training' | 'arguments'>): number {
  const held = (rows: number): number => rows * (data.storage === 'disk' ? bytesPerRowNumber : rowLayout([...data.inputs, ...data.labels]).most)
  const workers = Number(args['dataloader_num_workers']?.value ?? 0)
  const threads = workers === 0 ? 0 : workers * workerBytes + (data.storage === 'disk' ? 0 : held(training.train_rows))
  const tested = testedRows({ data, arguments: args })
  const [label] = data.labels
  const predicted = label === undefined ? 0 : tested * predictedValues(label.type)
  const litter = Math.min(youngGeneration, litterPerPrediction * predicted + litterPerTextByte * textBytes(data))
  return (data.storage === 'disk' ? pieces : 0) + held(heldRows(training) + tested) + threads + bytesPerPrediction * predicted + litter
}

/** Bytes of the files whose texts become tokens. */
function textBytes({ inputs, sources }: DataProgram): number {
  if (!inputs.some(({ value }) => value.op === 'tokens')) return 0
  return Object.values(sources).reduce((sum, source) => sum + ('bytes' in source ? source.bytes : 0), 0)
}

/** What a row of predictions says: what is true, what is predicted, the share of each class. */
function predictedValues(type: FeatureType): number {
  if (type.kind === 'class') return 2 + type.count
  return 2 * (type.kind === 'sequence' ? type.maximum : elementCount(type.shape))
}

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
