import { numberOf, numbersOf } from '../../../tensor/attributes.ts'
import { elementCount } from '../../../tensor/dimension.ts'
import type { Attributes } from '../../../tensor/op.ts'
import type { Shape } from '../../../tensor/program.ts'
import type { Emitter, Site } from '../emitter.ts'
import { geometry, rowsByPlace } from './convolution-geometry.ts'
import { spatialExtents, transposedPadding } from './windows.ts'

/** The gradient of a convolution's input, in the way that ONNX Runtime is quickest at. */
export function inputGradient(site: Site, emit: Emitter): void {
  if (isOneProduct(site.inputTypes[0]!.shape, site.attributes)) byOneProduct(site, emit)
  else if (keepsExtents(site)) byTurnedFilter(site, emit)
  else byTransposed(site, emit)
}

/**
 * Whether a gradient g of this shape has so few pixels that all images are taken in one product. Measured (bench/RESULTS.md): a transposed
 * convolution makes the product of each image apart, and reads the whole filter for its few pixels.
 */
export const isOneProduct = (g: Shape, attributes: Attributes): boolean => numberOf(attributes, 'groups') === 1 && elementCount(spatialExtents(g)) < 64

function byTransposed({ inputs, inputTypes, outputs, attributes }: Site, emit: Emitter): void {
  const kernel_shape = spatialExtents(inputTypes[1]!.shape)
  const window = { ...geometry(attributes), kernel: kernel_shape }
  const output_padding = transposedPadding(window, spatialExtents(inputTypes[0]!.shape), numbersOf(attributes, 'input'))
  emit.node('ConvTranspose', inputs, { ...geometry(attributes), kernel_shape, output_padding, group: numberOf(attributes, 'groups') }, { outputs })
}

/**
 * Whether the gradient is larger or as large as the input, as behind the padding of most networks, so that a convolution of it does no more
 * than its transposed one, which ONNX Runtime spreads over threads less well. Measured (bench/RESULTS.md): for few channels the transposed
 * one wins.
 */
function keepsExtents({ inputTypes, attributes }: Site): boolean {
  const [g, filter] = inputTypes.map(({ shape }) => spatialExtents(shape)) as [number[], number[]]
  const input = numbersOf(attributes, 'input')
  const { strides, pads, dilations } = geometry(attributes)
  return numberOf(attributes, 'groups') === 1 && Number(inputTypes[1]!.shape[1]) >= 8 &&
    filter.some(extent => extent > 1) && strides.every(stride => stride === 1) && input.every((extent, axis) => extent <= g[axis]!) &&
    pads.every((pad, index) => pad <= reachOf(filter, dilations)[index % filter.length]!)
}

/** How far the last place of a kernel lies behind its first, along each axis. */
const reachOf = (kernel: readonly number[], dilations: readonly number[]): number[] => kernel.map((extent, axis) => dilations[axis]! * (extent - 1))

/**
 * One product for all pixels and images, which has what each place of the kernel adds to a pixel of x; of these the ones that belong to a
 * pixel are taken together (a row of zeros stands for none) and added in the order of places.
 */
function byOneProduct({ inputs: [g, filter], inputTypes: [gType, filterType], outputs, attributes }: Site, emit: Emitter): void {
  const [out, channels] = filterType!.shape.map(Number) as [number, number]
  const kernel = spatialExtents(filterType!.shape)
  const [output, input] = [spatialExtents(gType!.shape), numbersOf(attributes, 'input')]
  const [places, pixels] = [elementCount(kernel), elementCount(output)]
  const byPixel = emit.node('Transpose', [emit.node('Reshape', [g!, emit.integers([-1, out, pixels])])], { perm: [2, 0, 1] })
  const added = emit.node('Gemm', [emit.node('Reshape', [byPixel, emit.integers([-1, out])]), emit.node('Reshape', [filter!, emit.integers([out, channels * places])])])
  const parts = emit.node('Transpose', [emit.node('Reshape', [added, emit.integers([pixels, -1, channels, places])])], { perm: [0, 3, 1, 2] })
  const zeros = emit.node('ConstantOfShape', [emit.extents([1, gType!.shape[0]!, channels])])
  const table = emit.node('Concat', [emit.node('Reshape', [parts, emit.integers([pixels * places, -1, channels])]), zeros], { axis: 0 })

  const outside = elementCount(input)
  const rows = Array.from({ length: outside }, () => new Array<number>(places).fill(pixels * places))
  rowsByPlace(input, output, kernel, geometry(attributes)).forEach((met, place) => {
    met.forEach((pixel, at) => {
      if (pixel !== outside) rows[pixel]![place] = at * places + place
    })
  })
  const gathered = emit.node('Gather', [table, emit.integers(rows.flat(), [outside, places])], { axis: 0 })
  const sums = emit.node('Transpose', [emit.node('ReduceSum', [gathered, emit.integers([1])], { keepdims: 0 })], { perm: [1, 2, 0] })
  emit.node('Reshape', [sums, emit.integers([-1, channels, ...input])], {}, { outputs })
}

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
