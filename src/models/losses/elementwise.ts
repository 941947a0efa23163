import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Options } from '../layer.ts'
import type { Loss } from '../loss.ts'
import { pairOf } from '../labels.ts'
import { rowCount } from '../loss.ts'
import { numberOption } from '../options.ts'

/** A loss of each number against its label; a row's loss is the mean over its numbers. */
const elementwise = (name: string, each: (build: Builder, output: ValueId, target: ValueId, options: Options) => ValueId): Loss =>
  (build, output, label, options) => {
    const pair = pairOf(build, name, output, label)
    if ('kind' in pair) return pair
    const total = build.sum(each(build, pair.output, pair.target, options), [0, 1], false)
    return { lossSum: build.mul(total, build.number(1 / pair.width)), weightSum: rowCount(build, label.value) }
  }

export const mse = elementwise('mse', (b, y, t) => {
  const difference = b.sub(y, t)
  return b.mul(difference, difference)
})

export const l1 = elementwise('l1', (b, y, t) => b.abs(b.sub(y, t)))

/** d²/2 for |d| < δ, else δ·(|d| − δ/2); with m = min(|d|, δ) that is m·(|d| − m/2). */
export const huber = elementwise('huber', (b, y, t, options) => {
  const distance = b.abs(b.sub(y, t))
  const delta = b.number(numberOption(options, 'delta'))
  const near = b.where(b.less(distance, delta), distance, delta)
  return b.mul(near, b.sub(distance, b.mul(near, b.number(0.5))))
})

/** softplus(y) − t·y: −t·log σ(y) − (1 − t)·log(1 − σ(y)) without overflow. */
export const binaryCrossEntropyWithLogits = elementwise('binary_cross_entropy_with_logits', (b, y, t) =>
  b.sub(b.softplus(y), b.mul(t, y)))
