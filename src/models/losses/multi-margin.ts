import type { Loss } from '../loss.ts'
import { classified } from '../labels.ts'
import { rowCount, sumsOver } from '../loss.ts'
import { numberOption } from '../options.ts'

/** Σ over wrong classes of max(0, margin − y_right + y_wrong), divided by the number of classes (nn.MultiMarginLoss with p = 1). */
export const multiMargin: Loss = (build, output, label, options) => {
  const scored = classified(build, 'multi_margin', output, label)
  if ('kind' in scored) return scored
  const { classes, counted } = scored
  const target = build.oneHot(scored.label, classes)
  const right = build.sum(build.mul(target, scored.output), [1], true)
  const short = build.relu(build.add(build.sub(scored.output, right), build.number(numberOption(options, 'margin'))))
  const wrong = build.mul(short, build.sub(build.number(1), target))
  const each = build.mul(build.sum(wrong, [1], false), build.number(1 / classes))
  const rows = rowCount(build, label.value)
  if (counted === null) return { lossSum: build.sum(each, [0], false), weightSum: rows }
  const total = build.sum(build.mul(each, counted), [0], false)
  return sumsOver(build, { total, count: scored.count, rows })
}
