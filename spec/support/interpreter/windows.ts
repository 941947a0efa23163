import type { Attributes } from '../../../src/tensor/op.ts'
import type { NumberArray } from './array.ts'
import { numberOf, numbersOf } from '../../../src/tensor/attributes.ts'
import { windowOf } from '../../../src/tensor/ops/window.ts'
import { arrayOf, forEachIn, indexOf, sizeOf } from './array.ts'

/** Convolution and pooling, written from their definitions: one loop over windows and their elements. */

type Shape = readonly number[]

interface Geometry {
  readonly kernel: Shape
  readonly strides: Shape
  readonly pads: Shape
  readonly dilations: Shape
}

/** Calls `visit(window, element, place)` for each element of each window that lies within the input. */
const eachElement = (input: Shape, counts: Shape, { kernel, strides, pads, dilations }: Geometry, visit: (window: Shape, element: Shape, place: Shape) => void): void =>
  forEachIn(counts, window =>
    forEachIn(kernel, element => {
      const place = window.map((position, axis) => position * strides[axis]! - pads[axis]! + element[axis]! * dilations[axis]!)
      if (place.every((position, axis) => position >= 0 && position < input[axis]!)) visit(window, element, place)
    }))

/** The three faces of a convolution: every (x, filter, y) triple of indices that are multiplied. */
const eachProduct = (x: Shape, filter: Shape, y: Shape, attributes: Attributes, visit: (x: number, filter: number, y: number) => void): void => {
  const groups = numberOf(attributes, 'groups')
  const [out, slice] = filter as [number, number]
  const geometry = windowOf(attributes, filter.slice(2))
  for (let n = 0; n < x[0]!; n++) {
    for (let o = 0; o < out; o++) {
      const group = Math.floor(o / (out / groups))
      for (let c = 0; c < slice; c++) {
        eachElement(x.slice(2), y.slice(2), geometry, (window, element, place) =>
          visit(indexOf([n, group * slice + c, ...place], x), indexOf([o, c, ...element], filter), indexOf([n, o, ...window], y)))
      }
    }
  }
}

export const conv = (x: NumberArray, filter: NumberArray, bias: NumberArray | undefined, attributes: Attributes, shape: Shape): NumberArray => {
  const plane = sizeOf(shape.slice(2))
  const y = arrayOf(shape, index => bias?.data[Math.floor(index / plane) % shape[1]!] ?? 0)
  eachProduct(x.shape, filter.shape, shape, attributes, (i, f, o) => (y.data[o]! += x.data[i]! * filter.data[f]!))
  return y
}

export const convInputGradient = (g: NumberArray, filter: NumberArray, attributes: Attributes, shape: Shape): NumberArray => {
  const x = arrayOf(shape, () => 0)
  eachProduct(shape, filter.shape, g.shape, attributes, (i, f, o) => (x.data[i]! += g.data[o]! * filter.data[f]!))
  return x
}

export const convFilterGradient = (x: NumberArray, g: NumberArray, attributes: Attributes, shape: Shape): NumberArray => {
  const filter = arrayOf(shape, () => 0)
  eachProduct(x.shape, shape, g.shape, attributes, (i, f, o) => (filter.data[f]! += x.data[i]! * g.data[o]!))
  return filter
}

const eachPooled = (x: Shape, y: Shape, attributes: Attributes, visit: (x: number, y: number) => void): void =>
  forEachIn(x.slice(0, 2), plane =>
    eachElement(x.slice(2), y.slice(2), windowOf(attributes), (window, _, place) =>
      visit(indexOf([...plane, ...place], x), indexOf([...plane, ...window], y))))

export const maxPool = (x: NumberArray, attributes: Attributes, shape: Shape): [NumberArray, NumberArray] => {
  const y = arrayOf(shape, () => -Infinity)
  const indices = arrayOf(shape, () => -1)
  const plane = sizeOf(x.shape.slice(2))
  eachPooled(x.shape, shape, attributes, (i, o) => {
    if (x.data[i]! <= y.data[o]!) return
    y.data[o] = x.data[i]!
    indices.data[o] = i % plane
  })
  return [y, indices]
}

export const maxPoolGradient = (g: NumberArray, x: NumberArray, indices: NumberArray): NumberArray => {
  const gradient = arrayOf(x.shape, () => 0)
  const plane = sizeOf(x.shape.slice(2))
  const windows = sizeOf(g.shape.slice(2))
  g.data.forEach((value, o) => (gradient.data[Math.floor(o / windows) * plane + indices.data[o]!]! += value))
  return gradient
}

export const averagePool = (x: NumberArray, attributes: Attributes, shape: Shape): NumberArray => {
  const y = arrayOf(shape, () => 0)
  const size = sizeOf(numbersOf(attributes, 'kernel'))
  eachPooled(x.shape, shape, attributes, (i, o) => (y.data[o]! += x.data[i]! / size))
  return y
}

export const averagePoolGradient = (g: NumberArray, attributes: Attributes, shape: Shape): NumberArray => {
  const x = arrayOf(shape, () => 0)
  const size = sizeOf(numbersOf(attributes, 'kernel'))
  eachPooled(shape, g.shape, attributes, (i, o) => (x.data[i]! += g.data[o]! / size))
  return x
}
