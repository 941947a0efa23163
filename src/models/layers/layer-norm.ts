import type { Layer } from '../layer.ts'
import { booleanOption, numberOption } from '../options.ts'
import { isExtents, knownExtents, numbersWanted } from './expect.ts'

const one = { kind: 'constant', value: 1 } as const
const zero = { kind: 'constant', value: 0 } as const

/** weight and bias have the shape of the normalised axes; they start as 1 and 0. */
export const layerNorm: Layer = ({ build, parameter }, inputs, options) => {
  const x = inputs[0]!
  const axes = numberOption(options, 'axes')
  const layout = axes === 1 ? '[batch, …, features]' : `[batch, …] with ${axes} axes or more after the batch`
  const failure = numbersWanted(build, 'layer_norm', x, { least: axes + 1, as: layout })
  if (failure !== null) return failure
  const shape = build.shapeOf(x)
  const axis = shape.length - axes
  const extents = knownExtents('layer_norm', shape, axis)
  if (!isExtents(extents)) return extents
  const affine = booleanOption(options, 'affine')
  const weight = affine ? parameter('weight', extents, one) : build.constant('float32', extents, [1])
  const bias = affine && booleanOption(options, 'bias') ? parameter('bias', extents, zero) : build.constant('float32', extents, [0])
  return build.emit('layer_norm', [x, weight, bias], { axis, epsilon: numberOption(options, 'epsilon') })
}
