import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Metric } from '../metric.ts'
import type { Classified } from '../labels.ts'
import { classified } from '../labels.ts'
import { ratio, scalarOf } from '../metric.ts'
import { numberOption } from '../options.ts'

const finish: Metric['finish'] = sums => ratio(scalarOf(sums, 'correct'), scalarOf(sums, 'rows'))

/** Sums of the rows or tokens that count, and of those of them that are right (bool [n]). */
const correctOf = (build: Builder, { counted, count }: Classified, hit: ValueId) => {
  const right = build.cast(hit, 'float32')
  return { correct: build.sum(counted === null ? right : build.mul(right, counted), [0], false), rows: count }
}

/** Share of rows (or of tokens that count) whose largest output (the first of equals) is the label's. */
export const accuracy: Metric = {
  sums: (build, output, label) => {
    const scored = classified(build, 'accuracy', output, label)
    return 'kind' in scored ? scored : correctOf(build, scored, build.equal(build.argmax(scored.output, 1, false), scored.label))
  },
  finish,
}

/**
 * Share of rows of which fewer than k classes score above the right one; of equals the first is the more likely, as accuracy has it, and
 * an output that is no number is above it.
 */
export const topK: Metric = {
  sums: (build, output, label, options) => {
    const scored = classified(build, 'top_k', output, label)
    if ('kind' in scored) return scored
    const { classes } = scored
    const k = numberOption(options, 'k')
    if (k > classes) return {
      kind: 'option',
      option: 'k',
      message: `top_k with k: ${k} needs at least as many classes, and ${label.name} has ${classes}`,
      help: `take a k below ${classes}`,
    }
    // `where` and not a product: an infinite output times 0 is not a number.
    const isLabel = build.greater(build.oneHot(scored.label, classes), build.number(0))
    const own = build.sum(build.where(isLabel, scored.output, build.number(0)), [1], true)
    const before = build.less(build.range(scored.output, 1), build.reshape(scored.label, [...build.shapeOf(scored.label), 1]))
    const tied = build.and(build.equal(scored.output, own), build.not(before))
    const notAbove = build.where(build.less(scored.output, own), build.number(1), build.cast(tied, 'float32'))
    return correctOf(build, scored, build.greater(build.sum(notAbove, [1], false), build.number(classes - k)))
  },
  finish,
}
