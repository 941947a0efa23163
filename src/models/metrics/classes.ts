import type { Metric, Sums } from '../metric.ts'
import { classified } from '../labels.ts'
import { listOf, ratio } from '../metric.ts'
import { stringOption } from '../options.ts'

/** Per class: rows of it that are given it (hits), rows given it (predicted), rows of it (actual). */
interface Counts {
  readonly hits: number
  readonly predicted: number
  readonly actual: number
}

const countsOf = (sums: Sums): Counts[] =>
  Array.from(listOf(sums, 'hits'), (hits, index) => ({
    hits,
    predicted: listOf(sums, 'predicted')[index]!,
    actual: listOf(sums, 'actual')[index]!,
  }))

const total = (counts: readonly Counts[], part: keyof Counts): number => counts.reduce((sum, count) => sum + count[part], 0)

/**
 * A score of each class, averaged as scikit-learn does: `macro` over the classes that occur in labels or predictions, `weighted`
 * by their rows, `micro` the score of the counts added up. 0 where nothing is to divide by.
 */
const byClass = (name: string, score: (counts: Counts) => number): Metric => ({
  sums: (build, output, label) => {
    const scored = classified(build, name, output, label)
    if ('kind' in scored) return scored
    const { counted, classes } = scored
    const all = build.oneHot(build.argmax(scored.output, 1, false), classes)
    const given = counted === null ? all : build.mul(all, build.reshape(counted, [...build.shapeOf(counted), 1]))
    const real = build.oneHot(scored.label, classes)
    return {
      hits: build.sum(build.mul(given, real), [0], false),
      predicted: build.sum(given, [0], false),
      actual: build.sum(real, [0], false),
    }
  },
  finish: (sums, options) => {
    const counts = countsOf(sums).filter(count => count.predicted + count.actual > 0)
    switch (stringOption(options, 'average')) {
      case 'micro':
        return score({ hits: total(counts, 'hits'), predicted: total(counts, 'predicted'), actual: total(counts, 'actual') })
      case 'weighted':
        return ratio(counts.reduce((sum, count) => sum + score(count) * count.actual, 0), total(counts, 'actual'))
      default:
        return ratio(counts.reduce((sum, count) => sum + score(count), 0), counts.length)
    }
  },
})

export const precision = byClass('precision', ({ hits, predicted }) => ratio(hits, predicted))
export const recall = byClass('recall', ({ hits, actual }) => ratio(hits, actual))
export const f1 = byClass('f1', ({ hits, predicted, actual }) => ratio(2 * hits, predicted + actual))
