import { numberOf, numbersOf } from '../../../tensor/attributes.ts'
import type { Dimension } from '../../../tensor/program.ts'
import type { Emitter, Site, Translate } from '../emitter.ts'
import { eachPlace, transposedPadding } from './windows.ts'
import { elementCount } from '../../../tensor/dimension.ts'

export const convolution = {
  conv: ({ inputs, inputTypes, outputs, attributes }, emit) => {
    const kernel_shape = spatial(inputTypes[1]!.shape)
    emit.node('Conv', inputs, { ...geometry(attributes), kernel_shape, group: numberOf(attributes, 'groups') }, { outputs })
  },
  conv_input_gradient: ({ inputs, inputTypes, outputs, attributes }, emit) => {
    const kernel_shape = spatial(inputTypes[1]!.shape)
    const window = { ...geometry(attributes), kernel: kernel_shape }
    const output_padding = transposedPadding(window, spatial(inputTypes[0]!.shape), numbersOf(attributes, 'input'))
    const options = { ...geometry(attributes), kernel_shape, output_padding, group: numberOf(attributes, 'groups') }
    emit.node('ConvTranspose', inputs, options, { outputs })
  },
  conv_filter_gradient: (site, emit) => {
    const channels = Number(site.inputTypes[0]!.shape[1])
    const places = elementCount(numbersOf(site.attributes, 'kernel'))
    // Measured (bench/RESULTS.md): products win by two to four times, but for a thin image or a very large kernel.
    if (numberOf(site.attributes, 'groups') === 1 && channels >= 4 && places <= 32) byProducts(site, emit)
    else byConvolution(site, emit)
  },
} satisfies Record<string, Translate>

/**
 * One matrix product for each place of the kernel: with pixels as rows, dW[:, :, k] = gᵀ·x shifted by k. Shifting is taking rows,
 * each all images and channels of one pixel, so stride and dilation are only a matter of which.
 */
function byProducts({ inputs: [x, g], inputTypes: [xType, gType], outputs, attributes }: Site, emit: Emitter): void {
  const { strides, dilations, pads } = geometry(attributes)
  const kernel = numbersOf(attributes, 'kernel')
  const output = spatial(gType!.shape)
  const [channels, out] = [Number(xType!.shape[1]), Number(gType!.shape[1])]
  const input = spatial(xType!.shape).map((extent, axis) => pads[axis]! + extent + pads[kernel.length + axis]!)
  const padding = emit.integers([0, 0, ...pads.slice(0, kernel.length), 0, 0, ...pads.slice(kernel.length)])
  const padded = pads.some(pad => pad > 0) ? emit.node('Pad', [x!, padding]) : x!
  /** [n, channels, …spatial] → [pixels, n, channels] */
  const byPixel = (value: string, count: number, extents: readonly number[]): string => {
    const pixels = elementCount(extents)
    return emit.node('Transpose', [emit.node('Reshape', [value, emit.integers([-1, count, pixels])])], { perm: [2, 0, 1] })
  }
  const image = byPixel(padded, channels, input)
  const gradient = emit.node('Reshape', [byPixel(g!, out, output), emit.integers([-1, out])])

  const products: string[] = []
  eachPlace(kernel, offset => {
    const rows: number[] = []
    eachPlace(output, at => {
      rows.push(at.reduce((flat, place, axis) => flat * input[axis]! + place * strides[axis]! + offset[axis]! * dilations[axis]!, 0))
    })
    const shifted = emit.node('Reshape', [emit.node('Gather', [image, emit.integers(rows)], { axis: 0 }), emit.integers([-1, channels])])
    const product = emit.node('Gemm', [gradient, shifted], { transA: 1 })
    products.push(emit.node('Reshape', [product, emit.integers([out, channels, 1])]))
  })
  const all = emit.node('Concat', products, { axis: 2 })
  emit.node('Reshape', [all, emit.integers([out, channels, ...kernel])], {}, { outputs })
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
  const input = spatial(xType!.shape)
  const output = spatial(gType!.shape)
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

/** Extents after batch (or out) and channels. */
function spatial(shape: readonly Dimension[]): number[] {
  return shape.slice(2).map(Number)
}
