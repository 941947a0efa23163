import type { Builder } from './builder-interface.ts'
import type { Shape, ValueId } from './program.ts'
import { sameShape } from './dimension.ts'

/** Sums a gradient back to the shape that NumPy's broadcasting stretched. */
export function sumTo(build: Builder, gradient: ValueId, shape: Shape): ValueId {
  const from = build.shapeOf(gradient)
  if (sameShape(from, shape)) return gradient
  const missing = from.length - shape.length
  const stretched = from.flatMap((dimension, axis) => (axis >= missing && shape[axis - missing] === 1 && dimension !== 1 ? [axis] : []))
  const leading = from.slice(0, missing).map((_, axis) => axis)
  // Axes that the shape lacks are summed away; an axis of extent 1 stays.
  return build.sum(build.sum(gradient, stretched, true), leading, false)
}
