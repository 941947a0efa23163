import { elementCount } from '../../../tensor/dimension.ts'
import type { Window } from '../../../tensor/ops/window.ts'
import { windowOf } from '../../../tensor/ops/window.ts'
import type { Emitter, Site, Translate } from '../emitter.ts'
import { placesOfPairMaxima, poolsPairs } from './pair-maxima.ts'
import { eachPlace, spatialExtents, transposedPadding, windowsApart } from './windows.ts'

export const pooling = {
  max_pool: ({ inputs, outputs, attributes }, emit) => {
    const { kernel, strides, pads, dilations } = windowOf(attributes)
    emit.node('MaxPool', inputs, { kernel_shape: kernel, strides, pads, dilations }, { outputs })
  },
  max_pool_gradient: (site, emit) => {
    const [, x, maxima, indices] = site.inputs
    const { shape } = site.inputTypes[1]!
    if (poolsPairs(site.attributes, shape)) unpool(site, placesOfPairMaxima(x!, shape, maxima!, emit), emit)
    else if (windowsApart(windowOf(site.attributes))) unpool(site, indices!, emit)
    else sumOverOffsets(site, emit)
  },
  average_pool: ({ inputs, outputs, attributes }, emit) => {
    const { kernel, strides, pads } = windowOf(attributes)
    emit.node('AveragePool', inputs, { kernel_shape: kernel, strides, pads, count_include_pad: 1 }, { outputs })
  },
  average_pool_gradient: (site, emit) => {
    const window = windowOf(site.attributes)
    const size = elementCount(window.kernel)
    const [output, input] = [spatialExtents(site.inputTypes[0]!.shape), spatialExtents(site.outputTypes[0]!.shape)]
    const tiles = input.every((extent, axis) => window.kernel[axis] === window.strides[axis] && output[axis]! * window.kernel[axis]! === extent)
    if (tiles && window.pads.every(pad => pad === 0)) {
      // [n, c, h, w] → [n·c, h, 1, w, 1] · [kernel height, 1, kernel width] repeats every value over its window.
      const spread = emit.node('Reshape', [site.inputs[0]!, emit.integers([-1, ...output.flatMap(extent => [extent, 1])])])
      const shares = emit.floats(new Array<number>(size).fill(1 / size), window.kernel.flatMap(extent => [extent, 1]).slice(0, -1))
      const repeated = emit.node('Mul', [spread, shares])
      emit.node('Reshape', [repeated, emit.shape(site.outputTypes[0]!.shape)], {}, { outputs: site.outputs })
      return
    }
    const planes = emit.node('Reshape', [site.inputs[0]!, emit.integers([-1, 1, ...output])])
    const filter = emit.floats(new Array<number>(size).fill(1 / size), [1, 1, ...window.kernel])
    transposed(site, window, planes, filter, emit)
  },
} satisfies Record<string, Translate>

/**
 * Windows apart: every place occurs once, so that unpooling (a plain scatter) has one writer per place. The output's shape is given;
 * the smallest window keeps ONNX Runtime from refusing it as smaller than what the real one could cover.
 */
function unpool({ inputs: [g], inputTypes: [type], outputs, outputTypes: [shape] }: Site, places: string, emit: Emitter): void {
  const ones = type!.shape.slice(2).map(() => 1)
  emit.node('MaxUnpool', [g!, places, emit.extents(shape!.shape)], { kernel_shape: ones, strides: ones }, { outputs })
}

/**
 * Windows overlap: for every offset within the window, g where the maximum was there and 0 elsewhere, brought back by a
 * transposed convolution that adds the offsets in one order.
 */
function sumOverOffsets(site: Site, emit: Emitter): void {
  const window = windowOf(site.attributes)
  const [output, input] = [spatialExtents(site.inputTypes[0]!.shape), spatialExtents(site.outputTypes[0]!.shape)]
  const [size, plane] = [elementCount(window.kernel), elementCount(input)]
  // ONNX numbers places over the whole tensor: within their plane they are that modulo the plane.
  const local = emit.node('Mod', [site.inputs[3]!, emit.integers([plane], [])])
  const chosen = emit.node('Reshape', [local, emit.integers([-1, 1, ...output])])
  const hit = emit.node('Equal', [chosen, emit.integers(placesByOffset(window, output, input), [size, ...output])])
  const planes = emit.node('Reshape', [site.inputs[0]!, emit.integers([-1, 1, ...output])])
  const shares = emit.node('Where', [hit, planes, emit.floats([0], [])])
  const identity = Array.from({ length: size * size }, (_, index) => (index % (size + 1) === 0 ? 1 : 0))
  transposed(site, window, shares, emit.floats(identity, [size, 1, ...window.kernel]), emit)
}

/** For each offset of the window and each output place, the input place (flat, in its plane), or −1 in the padding. */
function placesByOffset({ kernel, strides, pads, dilations }: Window, output: readonly number[], input: readonly number[]): number[] {
  const places: number[] = []
  eachPlace(kernel, offset => {
    eachPlace(output, at => {
      let flat = 0
      for (let axis = 0; axis < input.length; axis++) {
        const place = at[axis]! * strides[axis]! - pads[axis]! + offset[axis]! * dilations[axis]!
        flat = flat < 0 || place < 0 || place >= input[axis]! ? -1 : flat * input[axis]! + place
      }
      places.push(flat)
    })
  })
  return places
}

function transposed(site: Site, window: Window, x: string, filter: string, emit: Emitter): void {
  const [output, input] = [spatialExtents(site.inputTypes[0]!.shape), spatialExtents(site.outputTypes[0]!.shape)]
  const { kernel, strides, pads, dilations } = window
  const output_padding = transposedPadding(window, output, input)
  const planes = emit.node('ConvTranspose', [x, filter], { kernel_shape: kernel, strides, pads, dilations, output_padding })
  emit.node('Reshape', [planes, emit.shape(site.outputTypes[0]!.shape)], {}, { outputs: site.outputs })
}
