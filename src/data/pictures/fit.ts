import { evaluateColumns } from '../evaluate.ts'
import type { FittedStatistic, StatisticNode } from '../preprocessing.ts'
import type { RowBatch } from '../row-batch.ts'
import { pictureValues } from '../wanted.ts'
import { changePicture } from './change.ts'
import { rampRows } from './rows.ts'
import { shapeAfter, splitSteps, type PictureExpression } from './steps.ts'

/**
 * Fits a statistic of a picture: one for each channel, over all values of it, without what is random. Values are bytes, so they are
 * counted, and the counts weigh what arithmetic makes of the 256 of them.
 */
export function fitPicture(node: Extract<StatisticNode, { op: 'standardize' | 'rescale' }>, picture: PictureExpression, statistics: readonly FittedStatistic[]) {
  const { atBatch } = splitSteps(picture.steps)
  const [channels] = shapeAfter(picture.stored, atBatch)
  const counts = Array.from({ length: channels }, () => new Float64Array(256))
  return {
    add(batch: RowBatch, selected: (row: number) => boolean): void {
      for (const [row, bytes] of pictureValues(batch, picture).entries()) {
        if (!selected(row)) continue
        const changed = changePicture({ shape: picture.stored, bytes }, atBatch, null)
        const plane = changed.shape[1] * changed.shape[2]
        counts.forEach((count, channel) => {
          for (let i = channel * plane; i < (channel + 1) * plane; i++) count[changed.bytes[i]!]!++
        })
      }
    },
    finish(): FittedStatistic {
      const values = evaluateColumns(node.operand, rampRows(channels), statistics)
      const found = values.map((column, channel) => weighted(column, counts[channel]!))
      return node.op === 'rescale' ? { op: node.op, minimum: found.map(each => each.minimum), maximum: found.map(each => each.maximum) }
        : { op: node.op, mean: found.map(each => each.mean), deviation: found.map(each => each.deviation) }
    },
  }
}

/** Mean, population deviation and ends of values that stand there so many times each. */
function weighted(values: Float64Array, counts: Float64Array) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const there = values.filter((_, index) => counts[index]! > 0)
  const mean = values.reduce((sum, value, index) => sum + (counts[index]! > 0 ? counts[index]! * value : 0), 0) / total
  const squares = values.reduce((sum, value, index) => sum + (counts[index]! > 0 ? counts[index]! * (value - mean) ** 2 : 0), 0)
  return { mean, deviation: Math.sqrt(squares / total), minimum: Math.min(...there), maximum: Math.max(...there) }
}
