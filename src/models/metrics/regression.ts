import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Metric, Sums } from '../metric.ts'
import { pairOf } from '../labels.ts'
import { rowCount } from '../loss.ts'
import { listOf, ratio, scalarOf } from '../metric.ts'

/** A metric of numbers: sums [width] over rows, and the mean over the numbers of a row of what each amounts to (as scikit-learn). */
const perOutput = (
  name: string,
  make: (build: Builder, output: ValueId, target: ValueId) => Readonly<Record<string, ValueId>>,
  finish: (sum: (name: string) => number, rows: number) => number,
  ofBatch?: Metric['ofBatch'],
): Metric => ({
  ...(ofBatch !== undefined && { ofBatch }),
  sums: (build, output, label) => {
    const pair = pairOf(build, name, output, label)
    if ('kind' in pair) return pair
    return { ...make(build, pair.output, pair.target), rows: rowCount(build, label.value) }
  },
  finish: sums => {
    const rows = scalarOf(sums, 'rows')
    const width = widthOf(sums)
    let total = 0
    for (let index = 0; index < width; index++) total += finish(sum => listOf(sums, sum)[index]!, rows)
    return ratio(total, width)
  },
})

const widthOf = (sums: Sums): number => Math.max(...Object.entries(sums).filter(([name]) => name !== 'rows').map(([, list]) => list.length))

const squares = (build: Builder, output: ValueId, target: ValueId): ValueId => {
  const difference = build.sub(output, target)
  return build.sum(build.mul(difference, difference), [0], false)
}

export const mae = perOutput(
  'mae',
  (b, y, t) => ({ absolute: b.sum(b.abs(b.sub(y, t)), [0], false) }),
  (sum, rows) => ratio(sum('absolute'), rows),
)

export const mse = perOutput('mse', (b, y, t) => ({ squared: squares(b, y, t) }), (sum, rows) => ratio(sum('squared'), rows))

export const rmse = perOutput('rmse', (b, y, t) => ({ squared: squares(b, y, t) }), (sum, rows) => Math.sqrt(ratio(sum('squared'), rows)))

/**
 * 1 − residual/total. The labels' spread is that within each batch plus that of the batches' means (Chan, Golub and LeVeque
 * 1979), of which the latter are squared in double precision: so large labels of small spread do not cancel in float32. A constant
 * label gives 1 for a perfect fit, else 0.
 */
export const r2 = perOutput(
  'r2',
  (b, y, t) => {
    const rows = rowCount(b, t)
    const labels = b.sum(t, [0], false)
    const mean = b.div(labels, rows)
    const spread = b.sub(t, mean)
    return {
      residual: squares(b, y, t),
      labels,
      within: b.sum(b.mul(spread, spread), [0], false),
    }
  },
  (sum, rows) => {
    const total = sum('within') + sum('between') - ratio(sum('labels') ** 2, rows)
    if (total <= 0) return sum('residual') === 0 ? 1 : 0
    return 1 - sum('residual') / total
  },
  sums => ({ between: Float64Array.from(listOf(sums, 'labels'), total => ratio(total ** 2, scalarOf(sums, 'rows'))) }),
)
