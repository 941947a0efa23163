import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Layer } from '../layer.ts'
import { booleanOption, numberOption } from '../options.ts'
import { isExtents, knownExtents, numbersWanted } from './expect.ts'

const one = { kind: 'constant', value: 1 } as const
const zero = { kind: 'constant', value: 0 } as const

/**
 * Normalises over all axes but axis 1. weight [C], bias [C]; buffers running_mean [C], running_var [C] (of the unbiased variance) and
 * num_batches_tracked. Training uses the batch's biased variance, evaluation the running one.
 */
export const batchNorm: Layer = (context, inputs, options) => {
  const { build, mode, parameter, buffer } = context
  const x = inputs[0]!
  const failure = numbersWanted(build, 'batch_norm', x, { least: 2, as: '[batch, channels, …]' })
  if (failure !== null) return failure
  const shape = build.shapeOf(x)
  const known = knownExtents('batch_norm', shape.slice(0, 2), 1)
  if (!isExtents(known)) return known
  const channels = known[0]!
  const alongChannels = (value: ValueId): ValueId => build.reshape(value, [channels, ...shape.slice(2).map(() => 1)])
  const axes = shape.map((_, axis) => axis).filter(axis => axis !== 1)
  const epsilon = numberOption(options, 'epsilon')
  const affine = booleanOption(options, 'affine')
  const weight = affine ? parameter('weight', [channels], one) : null
  const bias = affine ? parameter('bias', [channels], zero) : null
  const statistics = booleanOption(options, 'track_running_stats')
    ? {
        mean: buffer('running_mean', { dtype: 'float32', shape: [channels] }, zero),
        variance: buffer('running_var', { dtype: 'float32', shape: [channels] }, one),
        batches: buffer('num_batches_tracked', { dtype: 'int32', shape: [] }, zero),
      }
    : null

  if (mode === 'evaluate' && statistics !== null) {
    const inverse = build.reciprocal(build.sqrt(build.add(statistics.variance.value, build.number(epsilon))))
    const scale = weight === null ? inverse : build.mul(weight, inverse)
    const scaledMean = build.mul(statistics.mean.value, scale)
    const shift = bias === null ? build.neg(scaledMean) : build.sub(bias, scaledMean)
    return build.add(build.mul(x, alongChannels(scale)), alongChannels(shift))
  }
  const [normalized, mean, variance] = build.apply('standardize', [x], { axes, epsilon }) as [ValueId, ValueId, ValueId]
  if (mode === 'train' && statistics !== null) {
    const seen = build.add(statistics.batches.value, build.constant('int32', [], [1]))
    statistics.batches.update(seen)
    const momentum = options['momentum'] === null ? build.reciprocal(build.cast(seen, 'float32')) : build.number(numberOption(options, 'momentum'))
    const count = build.extent(x, axes)
    // A single value has no variance to estimate: 0 stands for it (PyTorch refuses such a batch).
    const unbiased = build.div(build.mul(variance, count), build.maximum(build.sub(count, build.number(1)), build.number(1)))
    statistics.mean.update(blend(build, statistics.mean.value, build.reshape(mean, [channels]), momentum))
    statistics.variance.update(blend(build, statistics.variance.value, build.reshape(unbiased, [channels]), momentum))
  }
  if (weight === null || bias === null) return normalized
  return build.add(build.mul(normalized, alongChannels(weight)), alongChannels(bias))
}

const blend = (build: Builder, old: ValueId, fresh: ValueId, share: ValueId): ValueId =>
  build.add(build.mul(old, build.sub(build.number(1), share)), build.mul(fresh, share))

/** weight and bias have the shape of the normalised axes; they start as 1 and 0. */
export const layerNorm: Layer = ({ build, parameter }, inputs, options) => {
  const x = inputs[0]!
  const axes = numberOption(options, 'axes')
  const failure = numbersWanted(build, 'layer_norm', x, { least: axes + 1, as: axes === 1 ? '[batch, …, features]' : `[batch, …] with ${axes} axes or more after the batch` })
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
