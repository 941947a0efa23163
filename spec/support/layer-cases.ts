import fc from 'fast-check'
import type { Constant } from '../../src/language/checked-spec.ts'

/** A random application: the shape of a sample, and the options that differ from their defaults. */
export interface LayerCase {
  readonly shape: readonly number[]
  readonly options: Readonly<Record<string, Constant>>
}

const flag = fc.boolean()
const small = fc.integer({ min: 1, max: 3 })
const pair = fc.oneof(small, fc.tuple(small, small))
const image = fc.tuple(fc.constantFrom(2, 4), fc.integer({ min: 5, max: 6 }), fc.integer({ min: 5, max: 6 }))
const anyShape = fc.array(small, { minLength: 1, maxLength: 3 })

const plain = (options: Record<string, fc.Arbitrary<Constant>> = {}, shape: fc.Arbitrary<readonly number[]> = anyShape): fc.Arbitrary<LayerCase> =>
  fc.record({ shape, options: fc.record(options) })

/** Each extent of one or of all axes, changed. */
const each = (change: (extent: number) => number) => (extents: Constant): Constant =>
  (typeof extents === 'number' ? change(extents) : (extents as readonly number[]).map(change))

const pooling = (options: Record<string, fc.Arbitrary<Constant>>, axis: fc.Arbitrary<Constant> = pair, shape: fc.Arbitrary<readonly number[]> = image) =>
  plain({ kernel: axis, stride: fc.oneof(axis, fc.constant(null)), ceil: flag, padded: flag, ...options }, shape).map(({ shape, options: { padded, ...rest } }) => ({
    shape,
    options: { ...rest, padding: padded === true ? each(size => Math.floor(size / 2))(rest['kernel']!) : 0 },
  }))

const convolution = (axis: fc.Arbitrary<Constant>, shape: fc.Arbitrary<readonly number[]>) =>
  plain({ channels: fc.constantFrom(2, 4), kernel: axis, stride: axis, dilation: axis.map(each(extent => Math.min(extent, 2))), groups: fc.constantFrom(1, 2), bias: flag, padding: axis.map(each(extent => extent - 1)), same: flag }, shape)
    .map(({ shape: sample, options: { same, stride, padding, ...rest } }) => ({
      shape: sample,
      options: same === true ? { ...rest, stride: 1, padding: 'same' } : { ...rest, stride: stride!, padding: padding! },
    }))

/** [length, width] */
const sequence = fc.tuple(small, fc.constant(4))

const row = fc.tuple(fc.constantFrom(2, 4), fc.integer({ min: 7, max: 9 }))

/** Padding takes at most half of what a filter reaches over, and fewer places are added than the stride or the dilation has. */
const transposed = (rank: number, shape: fc.Arbitrary<readonly number[]>) => {
  const along = fc.record({ kernel: small, stride: small, dilation: fc.constantFrom(1, 2), padding: fc.nat({ max: 2 }), output_padding: fc.nat({ max: 2 }) })
    .map(({ kernel, stride, dilation, padding, output_padding }) => ({
      kernel, stride, dilation,
      padding: Math.min(padding, Math.floor((dilation * (kernel - 1)) / 2)),
      output_padding: Math.min(output_padding, Math.max(stride, dilation) - 1),
    }))
  const names = ['kernel', 'stride', 'dilation', 'padding', 'output_padding'] as const
  return fc.record({ shape, axes: fc.array(along, { minLength: rank, maxLength: rank }), channels: fc.constantFrom(2, 4), groups: fc.constantFrom(1, 2), bias: flag })
    .map(({ shape: sample, axes, ...options }): LayerCase => ({
      shape: sample,
      options: { ...options, ...Object.fromEntries(names.map(name => [name, rank === 1 ? axes[0]![name] : axes.map(axis => axis[name])])) },
    }))
}

const recurrent = plain({ hidden: fc.constantFrom(1, 2), layers: fc.constantFrom(1, 2, 3), bidirectional: flag, bias: flag, dropout: fc.constantFrom(0, 0.3) }, fc.tuple(small, small))

/** Random applications of every layer that takes one value. */
export const layerCases: Readonly<Record<string, fc.Arbitrary<LayerCase>>> = {
  linear: plain({ features: small, bias: flag }),
  conv1d: convolution(small, fc.tuple(fc.constantFrom(2, 4), fc.integer({ min: 7, max: 9 }))),
  conv2d: convolution(pair, image),
  conv_transpose1d: transposed(1, row),
  conv_transpose2d: transposed(2, fc.tuple(fc.constantFrom(2, 4), small, small)),
  max_pool1d: pooling({ dilation: fc.constantFrom(1, 2, 3) }, small, row),
  avg_pool1d: pooling({ count_padding: flag }, small, row),
  global_avg_pool1d: plain({}, row),
  global_max_pool1d: plain({}, row),
  global_max_pool2d: plain({}, image),
  adaptive_avg_pool1d: plain({ size: small }, row),
  adaptive_max_pool1d: plain({ size: small }, row),
  adaptive_max_pool2d: plain({ size: pair }, image),
  upsample2d: plain({ scale: pair }, fc.tuple(small, small, small)),
  permute: anyShape.chain(shape => plain({ axes: fc.shuffledSubarray(shape.map((_, index) => index + 1), { minLength: shape.length }) }, fc.constant(shape))),
  max_pool2d: pooling({ dilation: fc.oneof(fc.constantFrom(1, 2), fc.constantFrom([1, 2], [2, 1])) }),
  avg_pool2d: pooling({ count_padding: flag }),
  global_avg_pool2d: plain({}, image),
  adaptive_avg_pool2d: plain({ size: pair }, image),
  batch_norm: plain({ epsilon: fc.constantFrom(1e-2, 0.1), momentum: fc.constantFrom(0.1, null, 0, 1), affine: flag, track_running_stats: flag }),
  layer_norm: anyShape.chain(shape => plain({ axes: fc.integer({ min: 1, max: shape.length }), epsilon: fc.constant(0.1), affine: flag, bias: flag }, fc.constant(shape))),
  rms_norm: plain({ epsilon: fc.constantFrom(1e-2, 0.1), affine: flag }),
  group_norm: plain({ groups: fc.constantFrom(1, 2, 4), epsilon: fc.constant(0.1), affine: flag }, fc.oneof(fc.tuple(fc.constant(4)), fc.tuple(fc.constant(4), small), fc.tuple(fc.constant(4), small, small))),
  learned_positions: plain({ maximum: fc.integer({ min: 3, max: 5 }) }, sequence),
  sinusoidal_positions: plain({}, sequence),
  multi_head_attention: plain({ heads: fc.constantFrom(2, 4), causal: flag, key_value_heads: fc.constantFrom(null, 1, 2), rotary: fc.constantFrom(null, 100), bias: flag }, fc.tuple(small, fc.constant(8))),
  transformer_encoder_layer: plain({ heads: fc.constantFrom(1, 2), feedforward: small, dropout: fc.constantFrom(0, 0.2), norm_first: flag, activation: fc.constantFrom('relu', 'gelu'), causal: flag, bias: flag, epsilon: fc.constant(0.1) }, sequence),
  lstm: recurrent,
  gru: recurrent,
  mean: plain({ over: fc.constantFrom('length', 1, 2, -1) }, sequence),
  first_token: plain({}, sequence),
  last_token: plain({}, sequence),
  dropout: plain({ rate: fc.constantFrom(0, 0.3, 0.9) }),
  flatten: anyShape.chain(shape => fc.integer({ min: 1, max: shape.length }).chain(start =>
    plain({ start: fc.constant(start), end: fc.constantFrom(...Array.from({ length: shape.length - start + 1 }, (_, index) => start + index), -1) }, fc.constant(shape)))),
  reshape: plain({ shape: fc.constantFrom<Constant[]>([-1], [2, 6], [3, -1, 2], [12, 1]) }, fc.constantFrom([12], [3, 4], [2, 3, 2])),
  identity: plain(),
  relu: plain(),
  gelu: plain({ approximate: fc.constantFrom('none', 'tanh') }),
  silu: plain(),
  tanh: plain(),
  sigmoid: plain(),
  leaky_relu: plain({ slope: fc.constantFrom(0.01, 0.3) }),
  elu: plain({ alpha: fc.constantFrom(0.5, 1, 2) }),
  softplus: plain({ beta: fc.constantFrom(0.5, 1, 3), threshold: fc.constantFrom(1, 20) }),
  softmax: anyShape.chain(shape => plain({ axis: fc.constantFrom(-1, -shape.length, ...shape.map((_, index) => index + 1)) }, fc.constant(shape))),
}
