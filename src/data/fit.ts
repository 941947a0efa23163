import { evaluateColumns, scratchArrays } from './evaluate.ts'
import type { FittedStatistic, StatisticNode } from './preprocessing.ts'
import type { RowBatch } from './row-batch.ts'
import { fitVocabulary } from './tokenize.ts'
import { fitPicture } from './pictures/fit.ts'
import { pictureIn } from './pictures/steps.ts'
import { columnValues, textValues } from './wanted.ts'

/** Fits what one node of an expression needs, batch by batch. */
export interface NodeFit {
  add(batch: RowBatch, selected: (row: number) => boolean): void
  finish(): FittedStatistic
}

/** `statistics` are those of the nodes within `node`, which are fitted already. */
export function fitNode(node: StatisticNode, statistics: readonly FittedStatistic[]): NodeFit {
  if (node.op === 'tokens') {
    const { tokenizer } = node
    if (tokenizer.kind !== 'characters' && tokenizer.kind !== 'words') throw new Error(`a tokenizer of kind ${tokenizer.kind} is not fitted`)
    const fit = fitVocabulary(tokenizer.kind, tokenizer.vocabulary)
    return {
      add(batch, selected) {
        for (const [row, text] of textValues(batch, node).entries()) if (selected(row)) fit.add(text)
      },
      finish: () => ({ op: 'tokens', vocabulary: fit.finish() }),
    }
  }
  const picture = pictureIn(node.operand)
  if (picture !== null && node.op !== 'fill') return fitPicture(node, picture, statistics)
  let fit: StatisticFit | null = null
  const scratch = scratchArrays()
  return {
    add(batch, selected) {
      const columns = evaluateColumns(node.op === 'fill' ? { op: 'fill', operand: node.operand, with: NaN } : node.operand, columnValues(batch), statistics, scratch)
      fit ??= node.op === 'fill' ? (node.with === 'median' ? fitMedian : fitMean)(columns.length) : fitStatistic(node.op, columns.length)
      fit.add(columns, selected)
    },
    finish: () => fit!.finish(),
  }
}

/** Mean of what is there; a column without any value is filled with 0. */
function fitMean(width: number): StatisticFit {
  const sums = new Float64Array(width)
  const counts = new Float64Array(width)
  return {
    add(columns, selected) {
      columns.forEach((values, column) => values.forEach((value, row) => {
        if (!selected(row) || Number.isNaN(value)) return
        sums[column]! += value
        counts[column]! += 1
      }))
    },
    finish: () => ({ op: 'fill', values: Array.from(sums, (sum, column) => (counts[column] === 0 ? 0 : sum / counts[column]!)) }),
  }
}

/** Median of what is there; a column without any value is filled with 0. */
function fitMedian(width: number): StatisticFit {
  const present: number[][] = Array.from({ length: width }, () => [])
  const middle = (values: number[]): number => {
    const sorted = Float64Array.from(values).sort()
    const half = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
  }
  return {
    add(columns, selected) {
      columns.forEach((values, column) => values.forEach((value, row) => {
        if (selected(row) && !Number.isNaN(value)) present[column]!.push(value)
      }))
    },
    finish: () => ({ op: 'fill', values: present.map(values => (values.length === 0 ? 0 : middle(values))) }),
  }
}

/** Collects one statistic over rows that come in pieces. */
export interface StatisticFit {
  add(columns: readonly Float64Array[], selected: (row: number) => boolean): void
  finish(): FittedStatistic
}

/**
 * Fits `standardize` (mean and population deviation, as scikit-learn's StandardScaler) or `rescale` (minimum and maximum).
 * Mean and squares are carried row by row (Welford 1962), so the result does not depend on how rows were cut into pieces.
 */
function fitStatistic(op: 'standardize' | 'rescale', width: number): StatisticFit {
  const first = new Float64Array(width).fill(op === 'rescale' ? Infinity : 0)
  const second = new Float64Array(width).fill(op === 'rescale' ? -Infinity : 0)
  const counts = new Float64Array(width)
  return {
    add(columns, selected) {
      columns.forEach((values, column) => {
        let a = first[column]!
        let b = second[column]!
        let count = counts[column]!
        for (let row = 0; row < values.length; row++) {
          if (!selected(row)) continue
          const value = values[row]!
          count++
          if (op === 'rescale') {
            if (value < a) a = value
            if (value > b) b = value
          } else {
            const delta = value - a
            a += delta / count
            b += delta * (value - a)
          }
        }
        first[column] = a
        second[column] = b
        counts[column] = count
      })
    },
    finish() {
      if (op === 'rescale') return { op, minimum: [...first], maximum: [...second] }
      return { op, mean: [...first], deviation: [...second].map((squares, column) => Math.sqrt(squares / counts[column]!)) }
    },
  }
}
