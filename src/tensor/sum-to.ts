import type { Builder } from './builder.ts'
import type { Shape, ValueId } from './program.ts'
import { sameShape } from './dimension.ts'

/** Sums a gradient back to the shape that NumPy's broadcasting stretched. */
export function sumTo(build: Builder, gradient: ValueId, shape: Shape): ValueId {
  const from = build.shapeOf(gradient)
  if (sameShape(from, shape)) return gradient
  const axes = from.flatMap((dimension, axis) => {
    const own = shape[axis - from.length + shape.length]
    return own === undefined || (own === 1 && dimension !== 1) ? [axis] : []
  })
  return build.reshape(build.sum(gradient, axes, true), shape)
}
