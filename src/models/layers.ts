import type { Layer } from './layer.ts'
import { elu, gelu, leakyRelu, relu, sigmoid, silu, softplus, tanh } from './layers/activations.ts'
import { add, divide, multiply, subtract } from './layers/arithmetic.ts'
import { multiHeadAttention } from './layers/attention.ts'
import { batchNorm } from './layers/batch-norm.ts'
import { convolution } from './layers/convolution.ts'
import { dropout } from './layers/dropout.ts'
import { embedding, oneHot } from './layers/embedding.ts'
import { layerNorm } from './layers/layer-norm.ts'
import { linear } from './layers/linear.ts'
import { groupNorm, rmsNorm } from './layers/norms.ts'
import { firstToken, lastToken, mean } from './layers/over-length.ts'
import { adaptiveAvgPool, adaptiveMaxPool, avgPool, globalAvgPool, globalMaxPool, maxPool } from './layers/pooling.ts'
import { learnedPositions, sinusoidalPositions } from './layers/positions.ts'
import { gru, lstm } from './layers/recurrent.ts'
import { concat, flatten, permute, reshape, softmax } from './layers/shape.ts'
import { transposedConvolution, upsample2d } from './layers/transposed-convolution.ts'
import { transformerDecoderLayer, transformerEncoderLayer } from './layers/transformer.ts'

/** How each layer declared in `stdlib/layers.trainspec` becomes ops. */
export const layers: Readonly<Record<string, Layer | undefined>> = {
  linear,
  conv1d: convolution('conv1d', 1),
  conv2d: convolution('conv2d', 2),
  conv_transpose1d: transposedConvolution('conv_transpose1d', 1),
  conv_transpose2d: transposedConvolution('conv_transpose2d', 2),
  max_pool1d: maxPool('max_pool1d', 1),
  max_pool2d: maxPool('max_pool2d', 2),
  avg_pool1d: avgPool('avg_pool1d', 1),
  avg_pool2d: avgPool('avg_pool2d', 2),
  global_avg_pool1d: globalAvgPool('global_avg_pool1d', 1),
  global_avg_pool2d: globalAvgPool('global_avg_pool2d', 2),
  global_max_pool1d: globalMaxPool('global_max_pool1d', 1),
  global_max_pool2d: globalMaxPool('global_max_pool2d', 2),
  adaptive_avg_pool1d: adaptiveAvgPool('adaptive_avg_pool1d', 1),
  adaptive_avg_pool2d: adaptiveAvgPool('adaptive_avg_pool2d', 2),
  adaptive_max_pool1d: adaptiveMaxPool('adaptive_max_pool1d', 1),
  adaptive_max_pool2d: adaptiveMaxPool('adaptive_max_pool2d', 2),
  upsample2d,
  batch_norm: batchNorm,
  layer_norm: layerNorm,
  rms_norm: rmsNorm,
  group_norm: groupNorm,
  embedding,
  one_hot: oneHot,
  learned_positions: learnedPositions,
  sinusoidal_positions: sinusoidalPositions,
  multi_head_attention: multiHeadAttention,
  transformer_encoder_layer: transformerEncoderLayer,
  transformer_decoder_layer: transformerDecoderLayer,
  lstm,
  gru,
  mean,
  first_token: firstToken,
  last_token: lastToken,
  dropout,
  flatten,
  reshape,
  permute,
  identity: (_, inputs) => inputs[0]!,
  relu,
  gelu,
  silu,
  tanh,
  sigmoid,
  leaky_relu: leakyRelu,
  elu,
  softplus,
  softmax,
  concat,
  add,
  subtract,
  multiply,
  divide,
}
