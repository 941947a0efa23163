import type { Layer } from './layer.ts'
import { elu, gelu, leakyRelu, relu, sigmoid, silu, softplus, tanh } from './layers/activations.ts'
import { add, divide, multiply, subtract } from './layers/arithmetic.ts'
import { batchNorm } from './layers/batch-norm.ts'
import { convolution } from './layers/convolution.ts'
import { dropout } from './layers/dropout.ts'
import { layerNorm } from './layers/layer-norm.ts'
import { linear } from './layers/linear.ts'
import { adaptiveAvgPool2d, avgPool2d, globalAvgPool2d, maxPool2d } from './layers/pooling.ts'
import { concat, flatten, reshape, softmax } from './layers/shape.ts'

/** How each layer declared in `stdlib/layers.trainspec` becomes ops. */
export const layers: Readonly<Record<string, Layer | undefined>> = {
  linear,
  conv1d: convolution('conv1d', 1),
  conv2d: convolution('conv2d', 2),
  max_pool2d: maxPool2d,
  avg_pool2d: avgPool2d,
  global_avg_pool2d: globalAvgPool2d,
  adaptive_avg_pool2d: adaptiveAvgPool2d,
  batch_norm: batchNorm,
  layer_norm: layerNorm,
  dropout,
  flatten,
  reshape,
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
