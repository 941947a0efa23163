import type { Metric } from '../metric.ts'
import { classesOf } from '../labels.ts'
import { rowCount } from '../loss.ts'
import { ratio, scalarOf } from '../metric.ts'
import { numberOption } from '../options.ts'

const finish: Metric['finish'] = sums => ratio(scalarOf(sums, 'correct'), scalarOf(sums, 'rows'))

/** Share of rows whose largest output (the first of equals) is the label's. */
export const accuracy: Metric = {
  sums: (build, output, label) => {
    const classes = classesOf(build, 'accuracy', output, label)
    if (typeof classes !== 'number') return classes
    const hit = build.equal(build.argmax(output, 1, false), label.value)
    return { correct: build.sum(build.cast(hit, 'float32'), [0], false), rows: rowCount(build, label.value) }
  },
  finish,
}

/** Share of rows of which fewer than k classes score above the right one. */
export const topK: Metric = {
  sums: (build, output, label, options) => {
    const classes = classesOf(build, 'top_k', output, label)
    if (typeof classes !== 'number') return classes
    const k = numberOption(options, 'k')
    if (k > classes) return {
      kind: 'option',
      message: `top_k with k: ${k} needs at least as many classes, and ${label.name} has ${classes}`,
    }
    // `where` and not a product: an infinite output times 0 is not a number.
    const isLabel = build.greater(build.oneHot(label.value, classes), build.number(0))
    const own = build.sum(build.where(isLabel, output, build.number(0)), [1], true)
    const above = build.sum(build.cast(build.greater(output, own), 'float32'), [1], false)
    const hit = build.less(above, build.number(k))
    return { correct: build.sum(build.cast(hit, 'float32'), [0], false), rows: rowCount(build, label.value) }
  },
  finish,
}
