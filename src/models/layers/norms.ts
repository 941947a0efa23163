import type { Layer } from '../layer.ts'
import { booleanOption, numberOption } from '../options.ts'
import { isExtents, knownExtents, numbersWanted } from './expect.ts'
import { elementCount } from '../../tensor/dimension.ts'

const one = { kind: 'constant', value: 1 } as const
const zero = { kind: 'constant', value: 0 } as const

/** x/√(mean of x² over the last axis + ε) · weight (Zhang and Sennrich 2019; nn.RMSNorm). */
export const rmsNorm: Layer = ({ build, parameter }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'rms_norm', x, { least: 2, as: '[batch, …, features]' })
  if (failure !== null) return failure
  const shape = build.shapeOf(x)
  const axis = shape.length - 1
  const known = knownExtents('rms_norm', shape, axis)
  if (!isExtents(known)) return known
  const square = build.sum(build.mul(x, x), [axis], true)
  const spread = build.add(build.mul(square, build.number(1 / known[0]!)), build.number(numberOption(options, 'epsilon')))
  const y = build.mul(x, build.reciprocal(build.sqrt(spread)))
  return booleanOption(options, 'affine') ? build.mul(y, parameter('weight', known, one)) : y
}

/** Normalises each group of channels of each sample together; weight and bias [channels] (nn.GroupNorm). */
export const groupNorm: Layer = ({ build, parameter }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'group_norm', x, { least: 2, as: '[batch, channels, …]' })
  if (failure !== null) return failure
  const shape = build.shapeOf(x)
  const extents = knownExtents('group_norm', shape, 1)
  if (!isExtents(extents)) return extents
  const [channels, ...rest] = extents as [number, ...number[]]
  const groups = numberOption(options, 'groups')
  if (channels % groups !== 0) {
    return { kind: 'option', option: 'groups', message: `group_norm with groups: ${groups} needs channels that it divides, and there are ${channels}` }
  }
  const size = elementCount(extents) / groups
  const grouped = build.reshape(x, [shape[0]!, groups, size])
  const normalized = build.reshape(build.emit('standardize', [grouped], { axes: [2], epsilon: numberOption(options, 'epsilon') }), shape)
  if (!booleanOption(options, 'affine')) return normalized
  const along = [channels, ...rest.map(() => 1)]
  const weight = build.reshape(parameter('weight', [channels], one), along)
  return build.add(build.mul(normalized, weight), build.reshape(parameter('bias', [channels], zero), along))
}
