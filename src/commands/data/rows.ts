import { createHash } from 'node:crypto'
import { rowsOf } from '../../data/batches.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { PlannedFeature } from '../../plan/plan.ts'
import type { Duplicates, ValueSummary } from './report.ts'
import { seenRows } from './seen-rows.ts'

type Values = Float32Array | Int32Array | Uint8Array

const piece = 512

/** Every row of a dataset, in order, as the model gets it. The values are valid until the next row. */
function* eachRow(dataset: Dataset): Generator<(name: string) => Values> {
  for (let first = 0; first < dataset.rows; first += piece) {
    const count = Math.min(piece, dataset.rows - first)
    const batch = rowsOf(dataset, first, count)
    for (let row = 0; row < count; row++) {
      yield name => {
        const { data } = batch[name]!
        const size = data.length / count
        return data.subarray(row * size, (row + 1) * size)
      }
    }
  }
}

/** Rows of each class of a feature. */
export function classCounts(dataset: Dataset, { name, type }: PlannedFeature): readonly number[] {
  const counts = new Array<number>(type.kind === 'class' ? type.count : 0).fill(0)
  for (const valueOf of eachRow(dataset)) counts[valueOf(name)[0]!]! += 1
  return counts
}

/** Mean and deviation (Welford 1962) and extremes of all values of a feature. */
export function valueSummary(dataset: Dataset, { name }: PlannedFeature): ValueSummary {
  let [count, mean, squares, least, greatest] = [0, 0, 0, Infinity, -Infinity]
  for (const valueOf of eachRow(dataset)) {
    for (const value of valueOf(name)) {
      count++
      const delta = value - mean
      mean += delta / count
      squares += delta * (value - mean)
      if (value < least) least = value
      if (value > greatest) greatest = value
    }
  }
  return { mean, deviation: Math.sqrt(squares / Math.max(1, count)), least, greatest }
}

/** Values of one row, at most `most` of them. */
export const firstValues = (dataset: Dataset, name: string, row: number, most: number): readonly number[] => {
  const tensor = rowsOf(dataset, row, 1)[name]
  return tensor === undefined ? [] : Array.from(tensor.data.subarray(0, most))
}

/** How often the inputs of a row occur again, in `train` and beyond it: a model is not tested by what it has seen. */
export function duplicates(sets: readonly (readonly [name: string, dataset: Dataset])[], train: string, inputs: readonly PlannedFeature[], labels: readonly PlannedFeature[]): Duplicates {
  const seen = seenRows(sets.find(([name]) => name === train)?.[1].rows ?? 0)
  let within = 0
  let contradicting = 0
  for (const [name, dataset] of sets) {
    if (name !== train) continue
    for (const valueOf of eachRow(dataset)) {
      const label = digest(labels, valueOf)
      const before = seen.add(digest(inputs, valueOf), label)
      if (before === null) continue
      within++
      if (before !== label.readUInt32LE(0)) contradicting++
    }
  }
  const others = sets.filter(([name]) => name !== train).map(([source, dataset]) => {
    let rows = 0
    for (const valueOf of eachRow(dataset)) if (seen.has(digest(inputs, valueOf))) rows++
    return { source, rows }
  })
  return { within_train: within, contradicting, in_train: others }
}

/** Equal for rows of equal values; what a sequence is padded with does not count. */
function digest(features: readonly PlannedFeature[], valueOf: (name: string) => Values): Buffer {
  const hash = createHash('md5')
  for (const { name, type } of features) {
    let values = valueOf(name)
    if (type.kind === 'sequence') {
      const padding = type.of === 'mask' ? 0 : type.pad
      values = values.subarray(0, values.findLastIndex(value => value !== padding) + 1)
    }
    hash.update(`${values.length} `).update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  }
  return hash.digest()
}
