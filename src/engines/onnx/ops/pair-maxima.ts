import { elementCount } from '../../../tensor/dimension.ts'
import type { Attributes } from '../../../tensor/op.ts'
import { windowOf } from '../../../tensor/ops/window.ts'
import type { Shape } from '../../../tensor/program.ts'
import type { Emitter } from '../emitter.ts'
import { elementType } from '../proto.ts'
import { eachPlace, spatialExtents } from './windows.ts'

/** Places within a plane are counted in float32, which holds them exactly below this. */
const mostPlaces = 2 ** 24

/** Whether the windows of a max_pool over x of this shape are pairs, or squares of two by two, that tile it: its maxima are found by comparing. */
export function poolsPairs(attributes: Attributes, shape: Shape): boolean {
  const { kernel, strides, pads, dilations } = windowOf(attributes)
  const input = spatialExtents(shape)
  return kernel.length <= 2 && input.every(extent => extent % 2 === 0) && elementCount(input) < mostPlaces &&
    [...kernel, ...strides].every(size => size === 2) && pads.every(pad => pad === 0) && dilations.every(dilation => dilation === 1)
}

/**
 * Where the first maximum of each window of `poolsPairs` lies in all of x [n, channels, …], row-major: the numbers of `MaxPool`'s second
 * output. That op walks through windows one by one to tell them, which takes two to three times as long as these pools and
 * comparisons together (bench/RESULTS.md).
 */
export function placesOfPairMaxima(x: string, shape: Shape, maxima: string, emit: Emitter): string {
  const input = spatialExtents(shape)
  const output = input.map(extent => extent / 2)
  const width = input.at(-1)!
  /** Whether the maximum is among the window's first `size` places along each axis. */
  const isAmong = (...size: readonly number[]): string =>
    emit.node('Equal', [emit.node('MaxPool', [x], { kernel_shape: size, strides: input.map(() => 2) }), maxima])
  const number = (truth: string): string => emit.node('Cast', [truth], { to: elementType.float32 })
  /** The last place of each window, and what is taken off for a maximum before it. */
  const ends: number[] = []
  eachPlace(output, place => ends.push(place.reduce((flat, at, axis) => flat * input[axis]! + 2 * at + 1, 0)))
  const backOf = (): string => {
    if (input.length === 1) return number(isAmong(1))
    const inFirstRow = isAmong(1, 2)
    // If it is not in the first row, then the first column has it in the second row or not at all.
    const inFirstColumn = emit.node('Or', [isAmong(1, 1), emit.node('And', [emit.node('Not', [inFirstRow]), isAmong(2, 1)])])
    return emit.node('Add', [emit.node('Mul', [number(inFirstRow), emit.floats([width], [])]), number(inFirstColumn)])
  }
  const inPlane = emit.node('Cast', [emit.node('Sub', [emit.floats(ends, output), backOf()])], { to: elementType.int64 })
  const all = emit.node('ReduceProd', [emit.extents(shape)], { keepdims: 0 })
  const starts = emit.node('Range', [emit.integers([0], []), all, emit.integers([elementCount(input)], [])])
  return emit.node('Add', [emit.node('Reshape', [starts, emit.shape([...shape.slice(0, 2), ...input.map(() => 1)])]), inPlane])
}
