import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer, LayerContext, Options } from '../layer.ts'
import { shapeText, tableFailure } from '../layer.ts'
import { booleanOption, perAxis } from '../options.ts'
import { elementCount } from '../../tensor/dimension.ts'
import { neededBy, narrowed } from './narrow.ts'
import { isExtents, knownExtents, layouts, numbersWanted } from './expect.ts'

interface Windows {
  readonly spatial: readonly number[]
  readonly kernel: readonly number[]
  readonly strides: readonly number[]
  readonly padding: readonly number[]
  readonly dilations: readonly number[]
  /** Number of windows along each axis. */
  readonly counts: readonly number[]
  /** Zeros (or −∞) before each axis, then after: with `ceil`, enough for the last window, which may reach past the padding. */
  readonly pads: readonly number[]
}

/** PyTorch's rules for pooling windows; with `ceil` a last window that would start in the right padding is left out. */
function windowsOf(build: Builder, layer: string, rank: number, x: ValueId, options: Options): Windows | Failure {
  const spatial = spatialOf(build, layer, rank, x)
  if (!isExtents(spatial)) return spatial
  const shape = build.shapeOf(x)
  const kernel = perAxis(options, 'kernel', rank)
  const strides = options['stride'] === null ? kernel : perAxis(options, 'stride', rank)
  const padding = perAxis(options, 'padding', rank)
  const dilations = 'dilation' in options ? perAxis(options, 'dilation', rank) : kernel.map(() => 1)
  if (padding.some((zeros, axis) => zeros * 2 > kernel[axis]!)) {
    return {
      kind: 'option',
      option: 'padding',
      message: `${layer} allows padding of at most half the kernel ${shapeText(kernel)}, and it is ${shapeText(padding)}`,
    }
  }
  const reach = kernel.map((size, axis) => dilations[axis]! * (size - 1) + 1)
  if (spatial.some((extent, axis) => extent + 2 * padding[axis]! < reach[axis]!)) {
    return {
      kind: 'shape',
      message: `the window of ${layer} reaches over ${shapeText(reach)}, and its input is ${shapeText(shape)}`,
      help: 'take a smaller kernel',
    }
  }
  const counts = spatial.map((extent, axis) => {
    const room = extent + 2 * padding[axis]! - reach[axis]!
    if (!booleanOption(options, 'ceil')) return Math.floor(room / strides[axis]!) + 1
    const count = Math.ceil(room / strides[axis]!) + 1
    return (count - 1) * strides[axis]! >= extent + padding[axis]! ? count - 1 : count
  })
  const after = spatial.map((extent, axis) =>
    Math.max(padding[axis]!, (counts[axis]! - 1) * strides[axis]! + reach[axis]! - extent - padding[axis]!))
  return { spatial, kernel, strides, padding, dilations, counts, pads: [...padding, ...after] }
}

/** The lowest float32, which never wins; −∞ has no place in a plan. */
const lowest = -3.4028234663852886e38

/** What windows read of a value, made without what none of them reaches; the value itself where that saves nothing. */
function read(context: LayerContext, x: ValueId, windows: Windows): { readonly x: ValueId; readonly pads: readonly number[] } {
  const { extents, pads } = neededBy(windows, windows.spatial, windows.counts)
  const isInput = context.build.producer(x) === null
  const part = isInput || extents.every((extent, axis) => extent === windows.spatial[axis]) ? null : narrowed(context, x, extents)
  return part === null ? { x, pads: windows.pads } : { x: part, pads }
}

export const maxPool = (layer: string, rank: number): Layer => (context, inputs, options) => {
  const { build } = context
  const windows = windowsOf(build, layer, rank, inputs[0]!, options)
  if ('kind' in windows) return windows
  const { spatial, kernel, strides, dilations } = windows
  const { x: whole, pads } = read(context, inputs[0]!, windows)
  // A last dilated window may reach further past the end than the op's padding, which is below the kernel.
  const beyond = spatial.map((_, axis) => Math.max(0, pads[rank + axis]! - kernel[axis]! + 1))
  const x = beyond.every(places => places === 0) ? whole : build.pad(whole, [0, 0, ...beyond.map(() => 0)], [0, 0, ...beyond], lowest)
  const within = pads.map((places, index) => places - (beyond[index - rank] ?? 0))
  return build.emit('max_pool', [x], { kernel, strides, pads: within, dilations })
}

/** Elements of each window along one axis that count in the mean. */
const counted = ({ spatial, kernel, strides, padding, counts }: Windows, axis: number, withPadding: boolean): number[] =>
  Array.from({ length: counts[axis]! }, (_, index) => {
    const start = index * strides[axis]! - padding[axis]!
    const end = Math.min(start + kernel[axis]!, spatial[axis]! + padding[axis]!)
    return withPadding ? end - start : Math.min(end, spatial[axis]!) - Math.max(start, 0)
  })

/** The op divides by the whole kernel; windows of which fewer elements count are corrected by a constant factor. */
export const avgPool = (layer: string, rank: number): Layer => (context, inputs, options) => {
  const { build } = context
  const windows = windowsOf(build, layer, rank, inputs[0]!, options)
  if ('kind' in windows) return windows
  const { kernel, strides } = windows
  const { x, pads } = read(context, inputs[0]!, windows)
  const mean = build.emit('average_pool', [x], { kernel, strides, pads })
  const tooWide = tableFailure(layer, Math.max(...windows.counts))
  if (tooWide !== null) return tooWide
  const sizes = kernel.map((_, axis) => counted(windows, axis, booleanOption(options, 'count_padding')))
  if (sizes.every((along, axis) => along.every(size => size === kernel[axis]))) return mean
  const tooLong = tableFailure(layer, elementCount(windows.counts))
  if (tooLong !== null) return tooLong
  const factors = sizes.reduce<readonly number[]>(
    (products, along, axis) => products.flatMap(product => along.map(size => (product * kernel[axis]!) / size)), [1])
  return build.mul(mean, build.constant('float32', sizes.map(along => along.length), factors))
}

/** Over all places of a channel: `reduce` of [batch, channels, …] along its spatial axes. */
const globalPool = (reduce: (build: Builder, x: ValueId, axes: readonly number[]) => ValueId) => (layer: string, rank: number): Layer => ({ build }, inputs) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, layer, x, { exactly: rank + 2, as: layouts[rank]! })
  return failure ?? reduce(build, x, Array.from({ length: rank }, (_, axis) => axis + 2))
}

export const globalAvgPool = globalPool((build, x, axes) => build.div(build.sum(x, axes, false), build.extent(x, axes)))
export const globalMaxPool = globalPool((build, x, axes) => build.max(x, axes, false))

/** Windows of `to` over `from` elements: window i is floor(i·from/to) … ceil((i + 1)·from/to), as PyTorch has it. */
const adaptiveWindows = (from: number, to: number): (readonly [start: number, end: number])[] =>
  Array.from({ length: to }, (_, index) => [Math.floor((index * from) / to), Math.ceil(((index + 1) * from) / to)] as const)

/** A matrix whose row i averages window i. */
const averages = (from: number, to: number): number[] =>
  adaptiveWindows(from, to).flatMap(([start, end]) =>
    Array.from({ length: from }, (_, at) => (at >= start && at < end ? 1 / (end - start) : 0)))

export const adaptiveAvgPool = (layer: string, rank: number): Layer => ({ build }, inputs, options) => {
  const x = inputs[0]!
  const spatial = spatialOf(build, layer, rank, x)
  if (!isExtents(spatial)) return spatial
  const sizes = perAxis(options, 'size', rank)
  if (spatial.every((extent, axis) => extent % sizes[axis]! === 0)) {
    const kernel = spatial.map((extent, axis) => extent / sizes[axis]!)
    return build.emit('average_pool', [x], { kernel, strides: kernel, pads: [...kernel, ...kernel].map(() => 0) })
  }
  const tooLong = tableFailure(layer, Math.max(...spatial.map((extent, axis) => extent * sizes[axis]!)))
  if (tooLong !== null) return tooLong
  const matrix = (axis: number): ValueId => build.constant('float32', [sizes[axis]!, spatial[axis]!], averages(spatial[axis]!, sizes[axis]!))
  const across = build.matmul(x, matrix(rank - 1), false, true)
  return rank === 1 ? across : build.matmul(matrix(0), across, false, false)
}

/** Along one axis after the other, as the largest of a box is the largest of its rows' largest. */
export const adaptiveMaxPool = (layer: string, rank: number): Layer => ({ build }, inputs, options) => {
  const x = inputs[0]!
  const spatial = spatialOf(build, layer, rank, x)
  if (!isExtents(spatial)) return spatial
  return perAxis(options, 'size', rank).reduce((value, size, index) => {
    const axis = index + 2
    const parts = adaptiveWindows(spatial[index]!, size).map(([start, end]) =>
      build.max(build.slice(value, axis, start, end), [axis], true))
    return build.concat(parts, axis)
  }, x)
}

/** The extents of [batch, channels, …] that windows move along. */
const spatialOf = (build: Builder, layer: string, rank: number, x: ValueId): readonly number[] | Failure =>
  numbersWanted(build, layer, x, { exactly: rank + 2, as: layouts[rank]! }) ?? knownExtents(layer, build.shapeOf(x), 2)
