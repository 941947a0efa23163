/** A tensor in float64, whatever its type: bools are 0 and 1. */
export interface NumberArray {
  readonly shape: readonly number[]
  readonly data: Float64Array
}

export const sizeOf = (shape: readonly number[]): number => shape.reduce((total, extent) => total * extent, 1)

export const arrayOf = (shape: readonly number[], element: (index: number) => number): NumberArray => {
  const data = new Float64Array(sizeOf(shape))
  for (let index = 0; index < data.length; index++) data[index] = element(index)
  return { shape, data }
}

/** The coordinates of a row-major index. */
export const coordinates = (index: number, shape: readonly number[]): number[] => {
  const result = new Array<number>(shape.length)
  let rest = index
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    result[axis] = rest % shape[axis]!
    rest = Math.floor(rest / shape[axis]!)
  }
  return result
}

export const indexOf = (at: readonly number[], shape: readonly number[]): number =>
  at.reduce((index, coordinate, axis) => index * shape[axis]! + coordinate, 0)

/** The element that NumPy's broadcasting puts at these coordinates of a larger shape. */
export const stretched = ({ shape, data }: NumberArray, at: readonly number[]): number => {
  const offset = at.length - shape.length
  let index = 0
  for (let axis = 0; axis < shape.length; axis++) index = index * shape[axis]! + (shape[axis] === 1 ? 0 : at[axis + offset]!)
  return data[index]!
}

/** Calls `visit` for every coordinate of a shape. */
export const forEachIn = (shape: readonly number[], visit: (at: readonly number[]) => void): void => {
  const size = sizeOf(shape)
  for (let index = 0; index < size; index++) visit(coordinates(index, shape))
}
