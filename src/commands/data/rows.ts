import { rowsOf, type GatheredBatch } from '../../data/batches.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { PlannedFeature } from '../../plan/plan.ts'
import type { Duplicates, ValueSummary } from './report.ts'
import { rowDigests } from './row-digests.ts'
import { seenRows } from './seen-rows.ts'

/** What all rows together tell, found in one reading of each source. */
export interface MeasuredRows {
  /** Rows of each class by source, then by feature. */
  readonly classCounts: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  /** Of each feature of numbers, over `train`. */
  readonly summaries: Readonly<Record<string, ValueSummary>>
  readonly duplicates: Duplicates
}

/** Counts classes, sums up numbers, and finds inputs of `train` that occur again: a model is not tested by what it has seen. */
export function measureRows(sets: Readonly<Record<string, Dataset>>, train: string, inputs: readonly PlannedFeature[], labels: readonly PlannedFeature[]): MeasuredRows {
  const features = [...inputs, ...labels]
  const classes = features.filter(({ type }) => type.kind === 'class')
  const numbers = features.filter(({ type }) => type.kind === 'tensor').map(feature => ({ feature, summary: valueSummary() }))
  const seen = seenRows(sets[train]?.rows ?? 0)
  const classCounts: Record<string, Record<string, readonly number[]>> = {}
  const shared = new Map<string, number>()
  let within = 0
  let contradicting = 0
  for (const source of [train, ...Object.keys(sets).filter(name => name !== train)]) {
    const counters = classes.map(({ name, type }) => ({ name, counts: new Array<number>(type.kind === 'class' ? type.count : 0).fill(0) }))
    let again = 0
    for (const { batch, count } of pieces(sets[source]!)) {
      for (const { name, counts } of counters) for (const value of batch[name]!.data) counts[value]! += 1
      const { first, second } = rowDigests(batch, count, inputs)
      if (source !== train) {
        for (let row = 0; row < count; row++) if (seen.has(first[row]!, second[row]!)) again++
        continue
      }
      for (const { feature, summary } of numbers) summary.add(batch[feature.name]!.data)
      const label = rowDigests(batch, count, labels).first
      for (let row = 0; row < count; row++) {
        const before = seen.add(first[row]!, second[row]!, label[row]!)
        if (before === null) continue
        within++
        if (before !== label[row]) contradicting++
      }
    }
    shared.set(source, again)
    classCounts[source] = Object.fromEntries(counters.map(({ name, counts }) => [name, counts]))
  }
  return {
    classCounts,
    summaries: Object.fromEntries(numbers.map(({ feature, summary }) => [feature.name, summary.finish()])),
    duplicates: {
      within_train: within,
      contradicting,
      in_train: Object.keys(sets).filter(name => name !== train).map(source => ({ source, rows: shared.get(source)! })),
    },
  }
}

/** Values of one row, at most `most` of them. */
export const firstValues = (dataset: Dataset, name: string, row: number, most: number): readonly number[] => {
  const tensor = rowsOf(dataset, row, 1)[name]
  return tensor === undefined ? [] : Array.from(tensor.data.subarray(0, most))
}

/** Values at a time: pictures take few rows, and what is worked on stays in the cache of the processor. */
const pieceValues = 1 << 16

/** Every row of a dataset, in order, as the model gets it. The values are valid until the next piece. */
function* pieces(dataset: Dataset): Generator<{ readonly batch: GatheredBatch; readonly count: number }> {
  const size = dataset.features.reduce((sum, feature) => sum + feature.size, 0)
  const rows = Math.max(1, Math.min(4096, Math.floor(pieceValues / Math.max(1, size))))
  for (let first = 0; first < dataset.rows; first += rows) {
    const count = Math.min(rows, dataset.rows - first)
    yield { batch: rowsOf(dataset, first, count), count }
  }
}

/** Mean, deviation and extremes of values that come in pieces; those of a piece are joined to those before it (Chan, Golub and LeVeque 1979). */
function valueSummary() {
  let [count, mean, squares, least, greatest] = [0, 0, 0, Infinity, -Infinity]
  return {
    add(values: ArrayLike<number>): void {
      let sum = 0
      for (let at = 0; at < values.length; at++) {
        const value = values[at]!
        sum += value
        if (value < least) least = value
        if (value > greatest) greatest = value
      }
      const own = sum / values.length
      let ownSquares = 0
      for (let at = 0; at < values.length; at++) ownSquares += (values[at]! - own) ** 2
      const [delta, all] = [own - mean, count + values.length]
      squares += ownSquares + (delta * delta * count * values.length) / all
      mean += (delta * values.length) / all
      count = all
    },
    finish: (): ValueSummary => ({ mean, deviation: Math.sqrt(squares / Math.max(1, count)), least, greatest }),
  }
}
