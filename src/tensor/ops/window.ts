import type { Attributes } from '../attributes.ts'
import type { Shape } from '../program.ts'
import { numbersOf } from '../attributes.ts'
import { fixed } from './expect.ts'

/** How windows lie over the spatial axes; one number per spatial axis in each list, `pads` all befores and then all afters. */
export interface Window {
  readonly kernel: readonly number[]
  readonly strides: readonly number[]
  readonly pads: readonly number[]
  readonly dilations: readonly number[]
}

/** Reads a window; a convolution's kernel is that of its filter's shape. */
export const windowOf = (attributes: Attributes, kernel = numbersOf(attributes, 'kernel')): Window => ({
  kernel,
  strides: numbersOf(attributes, 'strides'),
  pads: numbersOf(attributes, 'pads'),
  dilations: 'dilations' in attributes ? numbersOf(attributes, 'dilations') : kernel.map(() => 1),
})

/** Number of windows along each spatial axis: floor((extent + pads − dilation·(kernel − 1) − 1)/stride) + 1. */
export const windowCounts = (spatial: Shape, { kernel, strides, pads, dilations }: Window): number[] =>
  spatial.map((dimension, axis) => {
    const padded = fixed(dimension) + pads[axis]! + pads[spatial.length + axis]!
    const count = Math.floor((padded - dilations[axis]! * (kernel[axis]! - 1) - 1) / strides[axis]!) + 1
    if (count < 1) throw new Error(`a window of ${kernel[axis]} does not fit an extent of ${padded}`)
    return count
  })
