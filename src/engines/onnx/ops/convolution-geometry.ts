import { numbersOf } from '../../../tensor/attributes.ts'
import { elementCount } from '../../../tensor/dimension.ts'
import type { Attributes } from '../../../tensor/op.ts'
import { eachPlace } from './windows.ts'

/** Strides, pads and dilations of a convolution or of one of its gradients. */
export function geometry(attributes: Attributes) {
  return {
    strides: numbersOf(attributes, 'strides'),
    pads: numbersOf(attributes, 'pads'),
    dilations: numbersOf(attributes, 'dilations'),
  }
}

/** For each place of the kernel, the pixels of x (flat) that meet it at the places of the output; in the padding, the number of pixels. */
export function rowsByPlace(input: readonly number[], output: readonly number[], kernel: readonly number[], { strides, dilations, pads }: ReturnType<typeof geometry>): number[][] {
  const outside = elementCount(input)
  const rows: number[][] = []
  eachPlace(kernel, offset => {
    const places: number[] = []
    eachPlace(output, at => {
      const place = at.map((step, axis) => step * strides[axis]! + offset[axis]! * dilations[axis]! - pads[axis]!)
      const inside = place.every((coordinate, axis) => coordinate >= 0 && coordinate < input[axis]!)
      places.push(inside ? place.reduce((flat, coordinate, axis) => flat * input[axis]! + coordinate, 0) : outside)
    })
    rows.push(places)
  })
  return rows
}
