import type { Layer } from '../layer.ts'
import { shapeText } from '../layer.ts'
import { booleanOption, numberOption, perAxis } from '../options.ts'
import { groupsFailure } from './convolution.ts'
import { isExtents, knownExtents, layouts, numbersWanted } from './expect.ts'

type Five = readonly [readonly number[], readonly number[], readonly number[], readonly number[], readonly number[]]

/**
 * The gradient of a convolution in its input, as a layer. weight [in, out/groups, …kernel] and bias [out], both uniform within
 * 1/√(out/groups · kernel elements): PyTorch counts the fan-in of the weight's second axis.
 */
export const transposedConvolution = (layer: string, rank: number): Layer => ({ build, parameter }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, layer, x, { exactly: rank + 2, as: layouts[rank]! })
  if (failure !== null) return failure
  const shape = build.shapeOf(x)
  const extents = knownExtents(layer, shape, 1)
  if (!isExtents(extents)) return extents
  const [inChannels, ...spatial] = extents as [number, ...number[]]
  const channels = numberOption(options, 'channels')
  const groups = numberOption(options, 'groups')
  if (inChannels % groups !== 0 || channels % groups !== 0) return groupsFailure(layer, groups, inChannels, channels)
  const [kernel, strides, dilations, padding, more] = ['kernel', 'stride', 'dilation', 'padding', 'output_padding']
    .map(name => perAxis(options, name, rank)) as unknown as Five
  if (more.some((extra, axis) => extra >= Math.max(strides[axis]!, dilations[axis]!))) {
    return {
      kind: 'option',
      option: 'output_padding',
      message: `${layer} needs output_padding below its stride ${shapeText(strides)} or dilation, and it is ${shapeText(more)}`,
    }
  }
  const input = spatial.map((extent, axis) =>
    (extent - 1) * strides[axis]! - 2 * padding[axis]! + dilations[axis]! * (kernel[axis]! - 1) + more[axis]! + 1)
  if (input.some(extent => extent < 1)) {
    return { kind: 'shape', message: `${layer} would make ${shapeText(input)} of its input ${shapeText(shape)}`, help: 'take less padding' }
  }
  const fanIn = (channels / groups) * kernel.reduce((total, size) => total * size, 1)
  const initializer = { kind: 'uniform', bound: 1 / Math.sqrt(fanIn) } as const
  const weight = parameter('weight', [inChannels, channels / groups, ...kernel], initializer)
  // Places added at the end are first those that the padding there took off; beyond them nothing reaches.
  const after = padding.map((zeros, axis) => Math.max(0, zeros - more[axis]!))
  const beyond = padding.map((zeros, axis) => Math.max(0, more[axis]! - zeros))
  const reached = input.map((extent, axis) => extent - beyond[axis]!)
  const attributes = { strides, pads: [...padding, ...after], dilations, groups, input: reached }
  const y = build.pad(build.emit('conv_input_gradient', [x, weight], attributes), [0, 0, ...input.map(() => 0)], [0, 0, ...beyond], 0)
  if (!booleanOption(options, 'bias')) return y
  return build.add(y, build.reshape(parameter('bias', [channels], initializer), [channels, ...spatial.map(() => 1)]))
}

/** Every value repeated along the last two axes. */
export const upsample2d: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'upsample2d', x, { exactly: 4, as: layouts[2]! })
  if (failure !== null) return failure
  const [batch, channels, ...spatial] = build.shapeOf(x)
  const known = knownExtents('upsample2d', spatial, 0)
  if (!isExtents(known)) return known
  const scale = perAxis(options, 'scale', 2)
  const [height, width] = known as [number, number]
  const apart = build.reshape(x, [batch!, channels!, height, 1, width, 1])
  const stretched = build.broadcastTo(apart, [batch!, channels!, height, scale[0]!, width, scale[1]!])
  return build.reshape(stretched, [batch!, channels!, height * scale[0]!, width * scale[1]!])
}
