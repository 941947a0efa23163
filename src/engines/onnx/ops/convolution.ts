import { numberOf, numbersOf } from '../../../tensor/attributes.ts'
import type { Emitter, Site, Translate } from '../emitter.ts'
import { eachPlace, product, spatialExtents, transposedPadding } from './windows.ts'

export const convolution = {
  conv: ({ inputs, inputTypes, outputs, attributes }, emit) => {
    const kernel_shape = spatialExtents(inputTypes[1]!.shape)
    emit.node('Conv', inputs, { ...geometry(attributes), kernel_shape, group: numberOf(attributes, 'groups') }, { outputs })
  },
  conv_input_gradient: (site, emit) => {
    if (keepsExtents(site)) byTurnedFilter(site, emit)
    else byTransposed(site, emit)
  },
  conv_filter_gradient: (site, emit) => {
    const channels = Number(site.inputTypes[0]!.shape[1])
    const places = product(numbersOf(site.attributes, 'kernel'))
    // Measured (bench/RESULTS.md): products win by two to four times, but for a thin image or a very large kernel.
    if (numberOf(site.attributes, 'groups') === 1 && channels >= 4 && places <= 32) byProducts(site, emit)
    else byConvolution(site, emit)
  },
} satisfies Record<string, Translate>

function byTransposed({ inputs, inputTypes, outputs, attributes }: Site, emit: Emitter): void {
  const kernel_shape = spatialExtents(inputTypes[1]!.shape)
  const window = { ...geometry(attributes), kernel: kernel_shape }
  const output_padding = transposedPadding(window, spatialExtents(inputTypes[0]!.shape), numbersOf(attributes, 'input'))
  emit.node('ConvTranspose', inputs, { ...geometry(attributes), kernel_shape, output_padding, group: numberOf(attributes, 'groups') }, { outputs })
}

/**
 * Whether the gradient is larger or as large as the input, as behind the padding of most networks, so that a convolution of it does no more
 * than its transposed one, which ONNX Runtime spreads over threads less well. Measured (bench/RESULTS.md): for few channels, or pixels so
 * few that the filter outweighs them, the transposed one wins.
 */
function keepsExtents({ inputTypes, attributes }: Site): boolean {
  const [g, filter] = inputTypes.map(({ shape }) => spatialExtents(shape)) as [number[], number[]]
  const input = numbersOf(attributes, 'input')
  const { strides, pads, dilations } = geometry(attributes)
  return numberOf(attributes, 'groups') === 1 && Number(inputTypes[1]!.shape[1]) >= 8 && product(input) >= 64 &&
    filter.some(extent => extent > 1) && strides.every(stride => stride === 1) && input.every((extent, axis) => extent <= g[axis]!) &&
    pads.every((pad, index) => pad <= reachOf(filter, dilations)[index % filter.length]!)
}

/** How far the last place of a kernel lies behind its first, along each axis. */
const reachOf = (kernel: readonly number[], dilations: readonly number[]): number[] => kernel.map((extent, axis) => dilations[axis]! * (extent - 1))

/** The gradient by the filter turned around, in and out exchanged: dx = g ∗ flip(W)ᵀ, padded so that every place of x is reached. */
function byTurnedFilter({ inputs: [g, filter], inputTypes, outputs, attributes }: Site, emit: Emitter): void {
  const { dilations, pads } = geometry(attributes)
  const [out, channels] = inputTypes[1]!.shape.map(Number) as [number, number]
  const kernel = spatialExtents(inputTypes[1]!.shape)
  const flat = emit.node('Reshape', [filter!, emit.integers([out, channels, -1])])
  const turned = emit.node('Slice', [flat, emit.integers([-1]), emit.integers([-(2 ** 31)]), emit.integers([2]), emit.integers([-1])])
  const exchanged = emit.node('Reshape', [emit.node('Transpose', [turned], { perm: [1, 0, 2] }), emit.integers([channels, out, ...kernel])])
  const reach = reachOf(kernel, dilations)
  const around = pads.map((pad, index) => reach[index % kernel.length]! - pad)
  emit.node('Conv', [g!, exchanged], { kernel_shape: kernel, strides: kernel.map(() => 1), dilations, pads: around }, { outputs })
}

/** Filters of up to as many elements a place: products of two places are made side by side, and transposing what comes out costs little. */
const narrow = 4096

/**
 * A matrix product for each place of the kernel: with pixels as rows of x and columns of g, dW[:, :, k] = g·x shifted by k. Shifting is
 * taking rows, each all images and channels of one pixel, so stride, dilation and padding (one row of zeros) are only a matter of which.
 * A narrow product keeps one thread busy, two of them two (measured: bench/RESULTS.md).
 */
function byProducts({ inputs: [x, g], inputTypes: [xType, gType], outputs, attributes }: Site, emit: Emitter): void {
  const kernel = numbersOf(attributes, 'kernel')
  const [input, output] = [spatialExtents(xType!.shape), spatialExtents(gType!.shape)]
  const [channels, out] = [Number(xType!.shape[1]), Number(gType!.shape[1])]
  const pixels = product(input)
  const rows = rowsByPlace(input, output, kernel, geometry(attributes))
  /** [n, channels, …spatial] → its axes n, channels and pixels in another order. */
  const turned = (value: string, count: number, places: number, perm: readonly number[]): string =>
    emit.node('Transpose', [emit.node('Reshape', [value, emit.integers([-1, count, places])])], { perm })
  const image = turned(x!, channels, pixels, [2, 0, 1])
  const zeros = (): string => emit.node('ConstantOfShape', [emit.extents([1, xType!.shape[0]!, channels])])
  const table = rows.some(places => places.includes(pixels)) ? emit.node('Concat', [image, zeros()], { axis: 0 }) : image
  const gradient = emit.node('Reshape', [turned(g!, out, product(output), [1, 2, 0]), emit.integers([out, -1])])

  const atOnce = out * channels <= narrow ? 2 : 1
  const products: string[] = []
  for (let first = 0; first < rows.length; first += atOnce) {
    const some = rows.slice(first, first + atOnce)
    const shifted = emit.node('Gather', [table, emit.integers(some.flat(), [some.length, product(output)])], { axis: 0 })
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

/** For each place of the kernel, the pixels of x (flat) that meet it at the places of the output; in the padding, the number of pixels. */
function rowsByPlace(input: readonly number[], output: readonly number[], kernel: readonly number[], { strides, dilations, pads }: ReturnType<typeof geometry>): number[][] {
  const outside = product(input)
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

function geometry(attributes: Site['attributes']) {
  return {
    strides: numbersOf(attributes, 'strides'),
    pads: numbersOf(attributes, 'pads'),
    dilations: numbersOf(attributes, 'dilations'),
  }
}
