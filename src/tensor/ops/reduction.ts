import type { Op } from '../op.ts'
import type { Dimension, Shape } from '../program.ts'
import { booleanOf, numberOf, numbersOf } from '../attributes.ts'
import { axisWithin, float, floatOf } from './expect.ts'

/** The shape without the axes, or with extent 1 there. */
export const reduced = (shape: Shape, axes: readonly number[], keep: boolean): Dimension[] => {
  axes.forEach(axis => axisWithin(axis, shape))
  return shape.flatMap((dimension, axis) => (axes.includes(axis) ? (keep ? [1] : []) : [dimension]))
}

/** Many elements in, one out. Axes count from 0, ascending; with `keep` a reduced axis stays with extent 1. */
export const reductionOps = {
  sum: {
    summary: 'sum(x){axes, keep}: the sum over axes; no axes: x itself. float32.',
    attributes: { axes: 'numbers', keep: 'boolean' },
    infer: ([x], attributes) => [floatOf(reduced(float(x), numbersOf(attributes, 'axes'), booleanOf(attributes, 'keep')))],
    derivative: (b, { inputs, attributes }, [g]) => {
      if (g === null || g === undefined) return [null]
      const shape = b.shapeOf(inputs[0]!)
      const kept = reduced(shape, numbersOf(attributes, 'axes'), true)
      // Leading extents of 1 need not be written out to stretch: the gradient of a full sum stays a scalar.
      const first = kept.findIndex(dimension => dimension !== 1)
      return [b.broadcastTo(b.reshape(g, first < 0 ? [] : kept.slice(first)), shape)]
    },
  },
  max: {
    summary: 'max(x){axes, keep}: the largest over axes (NaN if there is one). float32. The gradient is shared evenly among equal maxima.',
    attributes: { axes: 'numbers', keep: 'boolean' },
    infer: ([x], attributes) => [floatOf(reduced(float(x), numbersOf(attributes, 'axes'), booleanOf(attributes, 'keep')))],
    derivative: (b, { inputs, outputs, attributes }, [g]) => {
      if (g === null || g === undefined) return [null]
      const axes = numbersOf(attributes, 'axes')
      const kept = reduced(b.shapeOf(inputs[0]!), axes, true)
      const hit = b.cast(b.equal(inputs[0]!, b.reshape(outputs[0]!, kept)), 'float32')
      return [b.mul(hit, b.div(b.reshape(g, kept), b.sum(hit, axes, true)))]
    },
  },
  argmax: {
    summary: 'argmax(x){axis, keep}: the index (int32) of the first largest element along axis. Not differentiable.',
    attributes: { axis: 'number', keep: 'boolean' },
    infer: ([x], attributes) => [
      { dtype: 'int32', shape: reduced(float(x), [numberOf(attributes, 'axis')], booleanOf(attributes, 'keep')) },
    ],
    derivative: 'none',
  },
} satisfies Record<string, Op>
