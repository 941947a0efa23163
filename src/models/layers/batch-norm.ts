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
  const stretched = (value: ValueId | null): ValueId | null => (value === null ? null : alongChannels(value))
  const batch = normalizeBatch(build, x, { axes, epsilon, weight: stretched(weight), bias: stretched(bias) })
  if (mode === 'train' && statistics !== null) {
    const seen = build.add(statistics.batches.value, build.constant('int32', [], [1]))
    statistics.batches.update(seen)
    const momentum = options['momentum'] === null
      ? build.reciprocal(build.cast(seen, 'float32'))
      : build.number(numberOption(options, 'momentum'))
    // A single value has no variance to estimate: 0 stands for it (PyTorch refuses such a batch).
    const unbiased = build.div(batch.squares, build.maximum(build.sub(batch.count, build.number(1)), build.number(1)))
    statistics.mean.update(blend(build, statistics.mean.value, build.reshape(batch.mean, [channels]), momentum))
    statistics.variance.update(blend(build, statistics.variance.value, build.reshape(unbiased, [channels]), momentum))
  }
  return batch.y
}

interface Normalization {
  readonly axes: readonly number[]
  readonly epsilon: number
  readonly weight: ValueId | null
  readonly bias: ValueId | null
}

interface NormalizedBatch {
  readonly y: ValueId
  readonly mean: ValueId
  /** Σ(x − mean)² and the number of values, for each channel. */
  readonly squares: ValueId
  readonly count: ValueId
}

/**
 * y = (x − mean)·scale + bias, scale = weight/√(variance + ε). Its derivative shares the sums Σg and Σg·(x − mean) between x,
 * weight and bias (Ioffe and Szegedy 2015, section 3), which a chain through the parts would take twice.
 */
function normalizeBatch(build: Builder, x: ValueId, { axes, epsilon, weight, bias }: Normalization): NormalizedBatch {
  const count = build.extent(x, axes)
  const mean = build.div(build.sum(x, axes, true), count)
  const centred = build.sub(x, mean)
  const squares = build.sum(build.mul(centred, centred), axes, true)
  const inverse = build.reciprocal(build.sqrt(build.add(build.div(squares, count), build.number(epsilon))))
  const scale = weight === null ? inverse : build.mul(inverse, weight)
  const scaled = build.mul(centred, scale)
  const y = bias === null ? scaled : build.add(scaled, bias)
  build.withDerivative(y, [x, weight, bias].filter(value => value !== null), (g, needed) => {
    const total = build.sum(g, axes, true)
    const along = build.mul(build.sum(build.mul(g, centred), axes, true), inverse)
    const spread = (sum: ValueId): ValueId => build.mul(build.div(sum, count), scale)
    const dx = (): ValueId =>
      build.sub(build.mul(g, scale), build.add(build.mul(centred, build.mul(spread(along), inverse)), spread(total)))
    const gradients = [needed[0] ? dx() : null]
    if (weight !== null) gradients.push(build.reshape(along, build.shapeOf(weight)))
    if (bias !== null) gradients.push(build.reshape(total, build.shapeOf(bias)))
    return gradients
  })
  return { y, mean, squares, count }
}

const blend = (build: Builder, old: ValueId, fresh: ValueId, share: ValueId): ValueId =>
  build.add(build.mul(old, build.sub(build.number(1), share)), build.mul(fresh, share))
