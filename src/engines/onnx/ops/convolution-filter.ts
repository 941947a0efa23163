import { numberOf, numbersOf } from '../../../tensor/attributes.ts'
import { elementCount } from '../../../tensor/dimension.ts'
import type { Attributes } from '../../../tensor/op.ts'
import type { Shape } from '../../../tensor/program.ts'
import type { Emitter, Site } from '../emitter.ts'
import { geometry, rowsByPlace } from './convolution-geometry.ts'
import { spatialExtents } from './windows.ts'

/** The gradient of a convolution's filter, in the way that ONNX Runtime is quickest at. */
export function filterGradient(site: Site, emit: Emitter): void {
  switch (filterGradientBy(site.inputTypes[0]!.shape, site.attributes)) {
    case 'one product':
      return byOneProduct(site, emit)
    case 'products':
      return byProducts(site, emit)
    case 'convolution':
      return byConvolution(site, emit)
  }
}

/**
 * How it is made of an x of this shape. Measured (bench/RESULTS.md): products win by up to four times, but for a very large kernel; one
 * of all places wins for a thin image, and is taken while what it is made of is no larger than 64 channels.
 */
export function filterGradientBy(x: Shape, attributes: Attributes): 'one product' | 'products' | 'convolution' {
  const channels = Number(x[1])
  const places = elementCount(numbersOf(attributes, 'kernel'))
  if (numberOf(attributes, 'groups') > 1 || places > 32) return 'convolution'
  if (channels < 8 && channels * places <= 64) return 'one product'
  return channels < 4 ? 'convolution' : 'products'
}

/** What products are made of. */
function operandsOf({ inputTypes: [x, g], attributes }: Site) {
  const kernel = numbersOf(attributes, 'kernel')
  const [input, output] = [spatialExtents(x!.shape), spatialExtents(g!.shape)]
  const [channels, out] = [Number(x!.shape[1]), Number(g!.shape[1])]
  const [pixels, met] = [elementCount(input), elementCount(output)]
  return { kernel, channels, out, pixels, met, rows: rowsByPlace(input, output, kernel, geometry(attributes)) }
}

/** [n, channels, …spatial] → its axes n, channels and pixels in another order. */
const turned = (value: string, count: number, pixels: number, perm: readonly number[], emit: Emitter): string =>
  emit.node('Transpose', [emit.node('Reshape', [value, emit.integers([-1, count, pixels])])], { perm })

/**
 * One product: of a thin image all pixels that meet a place of the kernel are taken, a row for each channel and place, and zeros where
 * padding meets it.
 */
function byOneProduct(site: Site, emit: Emitter): void {
  const { inputs: [x, g], inputTypes: [xType], outputs } = site
  const { kernel, channels, out, pixels, met, rows } = operandsOf(site)
  const image = turned(x!, channels, pixels, [1, 2, 0], emit)
  const zeros = (): string => emit.node('ConstantOfShape', [emit.extents([channels, 1, xType!.shape[0]!])])
  const table = rows.some(places => places.includes(pixels)) ? emit.node('Concat', [image, zeros()], { axis: 1 }) : image
  const taken = emit.node('Gather', [table, emit.integers(rows.flat(), [rows.length, met])], { axis: 1 })
  const gradient = emit.node('Reshape', [turned(g!, out, met, [1, 2, 0], emit), emit.integers([out, -1])])
  const product = emit.node('Gemm', [gradient, emit.node('Reshape', [taken, emit.integers([channels * rows.length, -1])])], { transB: 1 })
  emit.node('Reshape', [product, emit.integers([out, channels, ...kernel])], {}, { outputs })
}

/** Filters of up to as many elements a place: products of two places are made side by side, and transposing what comes out costs little. */
const narrow = 4096

/**
 * A matrix product for each place of the kernel: with pixels as rows of x and columns of g, dW[:, :, k] = g·x shifted by k. Shifting is
 * taking rows, each all images and channels of one pixel, so stride, dilation and padding (one row of zeros) are only a matter of which.
 * A narrow product keeps one thread busy, two of them two (measured: bench/RESULTS.md).
 */
function byProducts(site: Site, emit: Emitter): void {
  const { inputs: [x, g], inputTypes: [xType], outputs } = site
  const { kernel, channels, out, pixels, met, rows } = operandsOf(site)
  const image = turned(x!, channels, pixels, [2, 0, 1], emit)
  const zeros = (): string => emit.node('ConstantOfShape', [emit.extents([1, xType!.shape[0]!, channels])])
  const table = rows.some(places => places.includes(pixels)) ? emit.node('Concat', [image, zeros()], { axis: 0 }) : image
  // [out, pixels · n]: a product takes a fifth to a third less time than from the transposed of this (bench/RESULTS.md).
  const gradient = emit.node('Reshape', [turned(g!, out, met, [1, 2, 0], emit), emit.integers([out, -1])])

  const atOnce = out * channels <= narrow ? 2 : 1
  const products: string[] = []
  for (let first = 0; first < rows.length; first += atOnce) {
    const some = rows.slice(first, first + atOnce)
    const shifted = emit.node('Gather', [table, emit.integers(some.flat(), [some.length, met])], { axis: 0 })
    products.push(emit.node('MatMul', [gradient, emit.node('Reshape', [shifted, emit.integers([some.length, -1, channels])])]))
  }
  const placesLast = (): string => {
    // A concatenation interleaves wide products in a third of the time that a transposition takes.
    if (atOnce === 1) return emit.node('Concat', products.map(each => emit.node('Reshape', [each, emit.integers([out, channels, 1])])), { axis: 2 })
    const all = products.length === 1 ? products[0]! : emit.node('Concat', products, { axis: 0 })
    return emit.node('Transpose', [emit.node('Reshape', [all, emit.integers([rows.length, -1])])], { perm: [1, 0] })
  }
  emit.node('Reshape', [placesLast(), emit.integers([out, channels, ...kernel])], {}, { outputs })
}

/**
 * The filter's gradient is itself a convolution, of x by g with batch and channel swapped, strides and dilations exchanged:
 * as the batch stands for the channels, the sum over it comes for free. Groups stay groups: x becomes
 * [channels/groups, groups·n, …] and g [out, n, …].
 */
function byConvolution({ inputs: [x, g], inputTypes: [xType, gType], outputs, attributes }: Site, emit: Emitter): void {
  const groups = numberOf(attributes, 'groups')
  const { strides, dilations, pads } = geometry(attributes)
  const kernel = numbersOf(attributes, 'kernel')
  const input = spatialExtents(xType!.shape)
  const output = spatialExtents(gType!.shape)
  const slice = Number(xType!.shape[1]) / groups
  const out = Number(gType!.shape[1])
  const axes = input.map((_, axis) => axis)

  const swap = [1, 0, ...axes.map(axis => axis + 2)]
  const filter = emit.node('Transpose', [g!], { perm: swap })
  let image: string
  if (groups === 1) {
    image = emit.node('Transpose', [x!], { perm: swap })
  } else {
    const split = emit.node('Reshape', [x!, emit.integers([-1, groups, slice, ...input])])
    const turned = emit.node('Transpose', [split], { perm: [2, 1, 0, ...axes.map(axis => axis + 3)] })
    image = emit.node('Reshape', [turned, emit.integers([slice, -1, ...input])])
  }
  const wide = emit.node('Conv', [image, filter], { strides: dilations, dilations: strides, pads, kernel_shape: output, group: groups })
  const slack = axes.some(axis => {
    const padded = input[axis]! + pads[axis]! + pads[axes.length + axis]!
    return Math.floor((padded - strides[axis]! * (output[axis]! - 1) - 1) / dilations[axis]!) + 1 > kernel[axis]!
  })
  // Where the stride left a rest of x unread, the convolution finds room for more places than the kernel has.
  const exact = slack
    ? emit.node('Slice', [wide, emit.integers(axes.map(() => 0)), emit.integers(kernel), emit.integers(axes.map(axis => axis + 2))])
    : wide
  if (slice === 1) emit.node('Reshape', [exact, emit.integers([out, 1, ...kernel])], {}, { outputs })
  else emit.node('Transpose', [exact], { perm: swap }, { outputs })
}
