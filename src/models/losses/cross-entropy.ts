import type { Loss } from '../loss.ts'
import { classified } from '../labels.ts'
import { tableFailure } from '../layer.ts'
import { rowCount, sumsOver } from '../loss.ts'
import { numberOption } from '../options.ts'

/**
 * −Σ_c t_c·log softmax(output)_c, t = (1 − ε)·one-hot + ε/C (label smoothing, reference B.13). With class weights, labels that are
 * ignored or tokens that do not count it is PyTorch's weighted mean times the number of rows, so that a mean over rows is PyTorch's mean.
 */
export const crossEntropy: Loss = (build, output, label, options) => {
  const scored = classified(build, 'cross_entropy', output, label)
  if ('kind' in scored) return scored
  const { classes, counted } = scored
  const weight = options['weight'] as readonly number[] | null
  if (weight !== null && weight.length !== classes) {
    return {
      kind: 'option',
      option: 'weight',
      message: `cross_entropy needs a weight for each of the ${classes} classes of ${label.name}, and there are ${weight.length}`,
    }
  }
  const ignored = numberOption(options, 'ignore_index')
  const smoothing = numberOption(options, 'label_smoothing')
  const ignoresClass = ignored >= 0 && ignored < classes
  const tooLong = ignoresClass ? tableFailure('cross_entropy that ignores a class', classes) : null
  if (tooLong !== null) return tooLong
  const ignores = ignoresClass || counted !== null
  const rows = rowCount(build, label.value)
  // A label below 0 is no class: its row is all zeros.
  const target = build.oneHot(scored.label, classes)
  const logs = build.logSoftmax(scored.output, 1)

  // Column weights; a row counts with the weight of its class.
  const weighted = (x: number): number => (weight === null ? x : build.mul(x, build.constant('float32', [classes], weight)))
  const hit = ignoresClass ? build.mul(target, build.constant('float32', [classes], Array.from({ length: classes }, (_, index) => (index === ignored ? 0 : 1)))) : target
  const right = build.neg(build.sum(weighted(build.mul(hit, logs)), [0, 1], false))
  const spread = (): number => {
    const every = build.sum(weighted(logs), [1], true)
    const row = ignores ? build.mul(every, build.sum(hit, [1], true)) : every
    return build.neg(build.sum(row, [0, 1], false))
  }
  const smoothed = smoothing === 0
    ? right
    : build.add(build.mul(right, build.number(1 - smoothing)), build.mul(spread(), build.number(smoothing / classes)))
  if (weight === null && !ignores) return { lossSum: smoothed, weightSum: rows }
  const count = weight === null && !ignoresClass ? scored.count : build.sum(weighted(hit), [0, 1], false)
  return sumsOver(build, { total: smoothed, count, rows })
}
