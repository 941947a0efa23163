import type { PlannedFeature } from '../plan/plan.ts'
import type { CellFault, CellKind } from './cells.ts'
import { numberFault } from './cells.ts'
import type { FeatureArray } from './dataset.ts'
import { evaluateColumns, scratchArrays, type Scratch } from './evaluate.ts'
import type { FittedStatistic } from './preprocessing.ts'
import type { Consumer, RowBatch } from './row-batch.ts'
import type { Encode } from './tokenize.ts'
import { storeTokens } from './tokenize.ts'
import { pictureIn, sizeOf, type PictureExpression } from './pictures/steps.ts'
import { classKind, columnValues, pictureValues, textKind, textValues } from './wanted.ts'

/** What was fitted or opened for a feature. */
export interface Fitted {
  readonly statistics: readonly FittedStatistic[]
  /** Of a feature made of tokens. */
  readonly encode: Encode | null
}

/** Writes rows into feature arrays; with `chosen` only those rows (ascending), one after the other. */
export function storeRows(
  features: readonly PlannedFeature[],
  fittedOf: (feature: PlannedFeature) => Fitted,
  arrays: readonly FeatureArray[],
  chosen: Uint32Array | null,
): ReturnType<Consumer> {
  const rowsIn = chosenRows(chosen)
  const scratch = scratchArrays()
  return (batch, report) => storePiece(features, fittedOf, arrays, batch, rowsIn(batch), scratch, report)
}

/** Which rows of each batch are stored, where batches come in order: all, or those of `chosen` (ascending). */
export function chosenRows(chosen: Uint32Array | null): (batch: RowBatch) => Rows {
  let next = 0
  return ({ first, count }) => {
    if (chosen === null) return { count, rowAt: i => i, place: first }
    const from = next
    while (next < chosen.length && chosen[next]! < first + count) next++
    return { count: next - from, rowAt: i => chosen[from + i]! - first, place: from }
  }
}

/** Writes rows of one batch into feature arrays. */
export function storePiece(
  features: readonly PlannedFeature[],
  fittedOf: (feature: PlannedFeature) => Fitted,
  arrays: readonly FeatureArray[],
  batch: RowBatch,
  rows: Rows,
  scratch: Scratch,
  report: Parameters<ReturnType<Consumer>>[1],
): void {
  for (const [index, feature] of features.entries()) {
    const array = arrays[index]!
    const picture = pictureIn(feature.value)
    if (picture !== null) storePictures(picture, batch, array, rows)
    else if (feature.value.op === 'tokens') storeText(feature.value, batch, array, { ...rows, encode: fittedOf(feature).encode! }, report)
    else storeNumbers(feature, batch, array, { ...rows, scratch, statistics: fittedOf(feature).statistics }, report)
  }
}

/** Tokens are written over padding: arrays that are used again are padding again. */
export function clearPadding(features: readonly PlannedFeature[], arrays: readonly FeatureArray[]): void {
  for (const [index, { type }] of features.entries()) if (type.kind === 'sequence') arrays[index]!.data.fill(type.of === 'mask' ? 0 : type.pad)
}

function storePictures(picture: PictureExpression, batch: RowBatch, { data }: FeatureArray, { count, rowAt, place }: Rows): void {
  const pictures = pictureValues(batch, picture)
  const size = sizeOf(picture.stored)
  for (let i = 0; i < count; i++) data.set(pictures[rowAt(i)]!, (place + i) * size)
}

/** Rows of a batch that are stored. */
export interface Rows {
  readonly count: number
  /** Row of the batch that is stored as the i-th. */
  readonly rowAt: (i: number) => number
  /** Row of the array that takes the first. */
  readonly place: number
}

function storeNumbers(
  { name, type, value: expression, within }: PlannedFeature,
  batch: RowBatch,
  { data, size, dtype }: FeatureArray,
  { count, rowAt, place, statistics, scratch }: Rows & { readonly statistics: readonly FittedStatistic[]; readonly scratch: Scratch },
  report: Parameters<ReturnType<Consumer>>[1],
): void {
  const kind: CellKind = type.kind === 'class' ? type : { kind: 'number', ...(within !== undefined && { within }) }
  const read = expression.op !== 'columns' ? undefined : type.kind === 'class' ? classKind(type, expression.filled) : kind
  const columns = evaluateColumns(expression, columnValues(batch, read), statistics, scratch)
  const isAnyNumber = kind.kind === 'number' && within === undefined && dtype === 'float32'
  for (let column = 0; column < size; column++) {
    const values = columns[columns.length === 1 ? 0 : column]!
    for (let i = 0; i < count; i++) {
      const row = rowAt(i)
      const at = (place + i) * size + column
      const value = values[row]!
      data[at] = value
      if (isAnyNumber && Number.isFinite(data[at])) continue
      const fault = faultOf(dtype, data[at]!, value, kind)
      if (fault !== null) report({ row, column: name, value: String(value), fault, expected: kind })
    }
  }
}

/** Not finite once rounded to float32, not within what a label may be, or no class. */
const faultOf = (dtype: FeatureArray['dtype'], stored: number, value: number, kind: CellKind): CellFault | null =>
  numberFault(dtype === 'float32' ? stored : value, kind)

function storeText(
  value: Extract<PlannedFeature['value'], { op: 'tokens' }>,
  batch: RowBatch,
  { data, size, lengths }: FeatureArray,
  { count, rowAt, place, encode }: Rows & { readonly encode: Encode },
  report: Parameters<ReturnType<Consumer>>[1],
): void {
  const { part, column } = value
  const texts = textValues(batch, value)
  for (let i = 0; i < count; i++) {
    const length = storeTokens(data, (place + i) * size, encode(texts[rowAt(i)]!), part, size)
    if (lengths !== undefined) lengths[place + i] = length
    if (length === 0) report({ row: rowAt(i), column, value: '', fault: 'missing', expected: textKind(value) })
  }
}
