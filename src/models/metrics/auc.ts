import type { Metric } from '../metric.ts'
import { classified } from '../labels.ts'
import { listOf, ratio } from '../metric.ts'

/** The scores have a histogram of places × places: pairs within one place count half, which keeps the area right to about 1e-3. */
const places = 256

/**
 * Area under the receiver operating characteristic of two classes: the share of pairs of a row of class 1 and a row of class 0 that are
 * scored in this order, ties half. Rows are counted by score, the difference m of the two outputs as m/(1 + |m|), so that batches add up.
 */
export const auc: Metric = {
  sums: (build, output, label) => {
    const scored = classified(build, 'auc', output, label)
    if ('kind' in scored) return scored
    if (scored.classes !== 2 || label.type.kind !== 'class') {
      return {
        kind: 'label',
        message: `auc is for labels of two classes, and ${label.name} has ${scored.classes}`,
        help: 'take f1 or accuracy',
      }
    }
    const margin = build.sub(build.slice(scored.output, 1, 1, 2), build.slice(scored.output, 1, 0, 1))
    const within = build.div(margin, build.add(build.abs(margin), build.number(1)))
    const place = build.mul(build.add(within, build.number(1)), build.number((places * places - 1) / 2))
    const coarse = build.cast(build.mul(place, build.number(1 / places)), 'int32')
    const fine = build.cast(build.sub(place, build.mul(build.cast(coarse, 'float32'), build.number(places))), 'int32')
    const [rows, columns] = [coarse, fine].map(of => build.reshape(build.oneHot(of, places), [build.shapeOf(output)[0]!, places])) as [number, number]
    const labels = build.oneHot(scored.label, 2)
    const of = (index: number): number =>
      build.reshape(build.matmul(build.mul(rows, build.slice(labels, 1, index, index + 1)), columns, true, false), [places * places])
    return { positive: of(1), negative: of(0) }
  },
  finish: sums => {
    const [positive, negative] = [listOf(sums, 'positive'), listOf(sums, 'negative')]
    let below = 0
    let ordered = 0
    let positives = 0
    for (let index = 0; index < positive.length; index++) {
      ordered += positive[index]! * (below + negative[index]! / 2)
      below += negative[index]!
      positives += positive[index]!
    }
    return ratio(ordered, positives * below)
  },
}
