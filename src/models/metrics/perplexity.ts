import type { Metric } from '../metric.ts'
import { classified } from '../labels.ts'
import { ratio, scalarOf } from '../metric.ts'

/** e to the mean negative log-likelihood of the right class or token, over all that count. */
export const perplexity: Metric = {
  sums: (build, output, label) => {
    const scored = classified(build, 'perplexity', output, label)
    if ('kind' in scored) return scored
    const hit = build.mul(build.oneHot(scored.label, scored.classes), build.logSoftmax(scored.output, 1))
    return { surprise: build.neg(build.sum(hit, [0, 1], false)), rows: scored.count }
  },
  finish: sums => Math.exp(ratio(scalarOf(sums, 'surprise'), scalarOf(sums, 'rows'))),
}
