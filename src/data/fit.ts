import type { FittedStatistic } from './preprocessing.ts'

/** Collects one statistic over rows that come in pieces. */
export interface StatisticFit {
  add(columns: readonly Float64Array[], selected: (row: number) => boolean): void
  finish(): FittedStatistic
}

/**
 * Fits `standardize` (mean and population deviation, as scikit-learn's StandardScaler) or `rescale` (minimum and maximum).
 * Mean and squares are carried row by row (Welford 1962), so the result does not depend on how rows were cut into pieces.
 */
export function fitStatistic(op: FittedStatistic['op'], width: number): StatisticFit {
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
