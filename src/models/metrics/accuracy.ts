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

/** Share of rows of which fewer than k classes score above the right one. */
export const topK: Metric = {
  sums: (build, output, label, options) => {
    const scored = classified(build, 'top_k', output, label)
    if ('kind' in scored) return scored
    const k = numberOption(options, 'k')
    if (k > scored.classes) return {
      kind: 'option',
      option: 'k',
      message: `top_k with k: ${k} needs at least as many classes, and ${label.name} has ${scored.classes}`,
      help: `take a k below ${scored.classes}`,
    }
    // `where` and not a product: an infinite output times 0 is not a number.
    const isLabel = build.greater(build.oneHot(scored.label, scored.classes), build.number(0))
    const own = build.sum(build.where(isLabel, scored.output, build.number(0)), [1], true)
    const above = build.sum(build.cast(build.greater(scored.output, own), 'float32'), [1], false)
    return correctOf(build, scored, build.less(above, build.number(k)))
  },
  finish,
}
