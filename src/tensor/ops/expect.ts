import type { DataType, Dimension, Shape, TensorType } from '../program.ts'

/** Checks that op rows share. Each throws: a program that breaks them was built wrongly. */

export const expectType = (type: TensorType | undefined, ...allowed: readonly DataType[]): TensorType => {
  if (type === undefined) throw new Error('an input is missing')
  if (!allowed.includes(type.dtype)) throw new Error(`${type.dtype} where ${allowed.join(' or ')} is needed`)
  return type
}

export const float = (type: TensorType | undefined): Shape => expectType(type, 'float32').shape

export const floatOf = (shape: Shape): TensorType => ({ dtype: 'float32', shape })

/** NumPy's rule: aligned at the last axis, an extent of 1 stretches. Null where the shapes do not go together. */
export const broadcastShapes = (a: Shape, b: Shape): Shape | null => {
  const rank = Math.max(a.length, b.length)
  const result: Dimension[] = []
  for (let axis = 0; axis < rank; axis++) {
    const left = a[axis - rank + a.length] ?? 1
    const right = b[axis - rank + b.length] ?? 1
    if (left !== right && left !== 1 && right !== 1) return null
    result.push(left === 1 ? right : left)
  }
  return result
}

export const broadcast = (a: Shape, b: Shape): Shape => {
  const shape = broadcastShapes(a, b)
  if (shape === null) throw new Error(`[${a.join(', ')}] and [${b.join(', ')}] do not broadcast`)
  return shape
}

/** The type of an op of two like tensors that broadcast. */
export const bothOf = (a: TensorType | undefined, b: TensorType | undefined, allowed: readonly DataType[]): TensorType => {
  const left = expectType(a, ...allowed)
  const right = expectType(b, left.dtype)
  return { dtype: left.dtype, shape: broadcast(left.shape, right.shape) }
}

/** An extent that must be a number here. */
export const fixed = (dimension: Dimension | undefined): number => {
  if (typeof dimension !== 'number') throw new Error(`the extent ${String(dimension)} must be a number`)
  return dimension
}

export const axisWithin = (axis: number, shape: Shape): number => {
  if (!Number.isInteger(axis) || axis < 0 || axis >= shape.length) throw new Error(`axis ${axis} of [${shape.join(', ')}]`)
  return axis
}
