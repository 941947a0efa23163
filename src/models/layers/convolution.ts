import type { Failure, Layer } from '../layer.ts'
import { shapeText } from '../layer.ts'
import { booleanOption, numberOption, perAxis } from '../options.ts'
import { isExtents, knownExtents, layouts, numbersWanted } from './expect.ts'

/**
 * Convolution over `rank` axes. weight [out, in/groups, …kernel] and bias [out], both uniform within 1/√fan_in,
 * fan_in = in/groups · kernel elements (PyTorch's default).
 */
export const convolution = (layer: string, rank: number): Layer => ({ build, parameter }, inputs, options) => {
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
  const kernel = perAxis(options, 'kernel', rank)
  const strides = perAxis(options, 'stride', rank)
  const dilations = perAxis(options, 'dilation', rank)
  const reach = kernel.map((size, axis) => dilations[axis]! * (size - 1))
  if (options['padding'] === 'same' && strides.some(stride => stride !== 1)) {
    return {
      kind: 'option',
      option: 'padding',
      message: `${layer} with padding: same needs stride 1, and its stride is ${shapeText(strides)}`,
      help: 'give the padding as a number',
    }
  }
  // PyTorch puts the odd zero of `same` at the end.
  const pads = options['padding'] === 'same'
    ? [...reach.map(size => Math.floor(size / 2)), ...reach.map(size => Math.ceil(size / 2))]
    : [...perAxis(options, 'padding', rank), ...perAxis(options, 'padding', rank)]
  const small = spatial.findIndex((extent, axis) => extent + pads[axis]! + pads[rank + axis]! < reach[axis]! + 1)
  if (small >= 0) {
    const padded = spatial.map((extent, axis) => extent + pads[axis]! + pads[rank + axis]!)
    const needed = reach.map(size => size + 1)
    return {
      kind: 'shape',
      message: `the filter of ${layer} reaches over ${shapeText(needed)}, and its input is ${shapeText(shape)}, `
        + `${shapeText(padded)} with padding`,
      help: 'take a smaller kernel or more padding',
    }
  }

  const fanIn = (inChannels / groups) * kernel.reduce((total, size) => total * size, 1)
  const initializer = { kind: 'uniform', bound: 1 / Math.sqrt(fanIn) } as const
  const weight = parameter('weight', [channels, inChannels / groups, ...kernel], initializer)
  const bias = booleanOption(options, 'bias') ? [parameter('bias', [channels], initializer)] : []
  return build.emit('conv', [x, weight, ...bias], { strides, pads, dilations, groups })
}

export const groupsFailure = (layer: string, groups: number, inChannels: number, channels: number): Failure => ({
  kind: 'option',
  option: 'groups',
  message: `${layer} with groups: ${groups} needs channels that it divides, and there are ${inChannels} in and ${channels} out`,
  help: 'leave groups out, or take a number that divides both',
})
