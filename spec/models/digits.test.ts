import { expect, test } from 'vitest'
import { buildPrograms } from '../../src/models/build.ts'
import { print } from '../../src/tensor/print.ts'
import { digitsModel, modelRequest } from '../support/model.ts'

const result = buildPrograms(modelRequest(digitsModel))

test('the digits model has the parameters and layers that PyTorch would have', () => {
  expect(result.errors).toEqual([])
  expect(result.programs!.parameters).toEqual([
    { name: 'conv2d_1.weight', shape: [32, 1, 3, 3], initializer: { kind: 'uniform', bound: 1 / 3 }, decays: true, layer: 'conv2d_1' },
    { name: 'conv2d_1.bias', shape: [32], initializer: { kind: 'uniform', bound: 1 / 3 }, decays: false, layer: 'conv2d_1' },
    { name: 'head.weight', shape: [10, 512], initializer: { kind: 'uniform', bound: 1 / Math.sqrt(512) }, decays: true, layer: 'head' },
    { name: 'head.bias', shape: [10], initializer: { kind: 'uniform', bound: 1 / Math.sqrt(512) }, decays: false, layer: 'head' },
  ])
  expect(result.layers).toEqual([
    { path: 'conv2d_1', layer: 'conv2d', output: ['batch', 32, 8, 8], parameters: 320 },
    { path: 'relu_1', layer: 'relu', output: ['batch', 32, 8, 8], parameters: 0 },
    { path: 'max_pool2d_1', layer: 'max_pool2d', output: ['batch', 32, 4, 4], parameters: 0 },
    { path: 'flatten_1', layer: 'flatten', output: ['batch', 512], parameters: 0 },
    { path: 'dropout_1', layer: 'dropout', output: ['batch', 512], parameters: 0 },
    { path: 'head', layer: 'linear', output: ['batch', 10], parameters: 5130 },
  ])
})

test('the step program of the digits model', () => {
  expect(print(result.programs!.step)).toMatchInlineSnapshot(`
    "program step
      input %0: float32[batch, 1, 8, 8]  feature pixels
      input %1: int32[batch]  label digit
      input %2: float32[32, 1, 3, 3]  parameter conv2d_1.weight
      input %3: float32[32]  parameter conv2d_1.bias
      input %4: float32[10, 512]  parameter head.weight
      input %5: float32[10]  parameter head.bias
      input %6: float32[]  scalar loss_scale
      input %7: float32[]  scalar inverse_normaliser
      %8: float32[batch, 32, 8, 8] = conv(%0, %2, %3) {strides=[1, 1], pads=[1, 1, 1, 1], dilations=[1, 1], groups=1}  # conv2d_1
      %9: float32[batch, 32, 8, 8] = relu(%8)  # relu_1
      %10: float32[batch, 32, 4, 4], %11: int32[batch, 32, 4, 4] = max_pool(%9) {kernel=[2, 2], strides=[2, 2], pads=[0, 0, 0, 0], dilations=[1, 1]}  # max_pool2d_1
      %12: float32[batch, 512] = reshape(%10) {shape=batch,512}  # flatten_1
      %13: bool[batch, 512] = random_mask() {site=0, keep=0.75, shape=batch,512}  # dropout_1
      %14: float32[batch, 512] = dropout(%12, %13) {scale=1.3333333333333333}  # dropout_1
      %15: float32[batch, 10] = matmul(%14, %4) {transpose_a=false, transpose_b=true}  # head
      %16: float32[batch, 10] = add(%15, %5)  # head
      %17: float32[] = dimension(%1) {axis=0}  # loss
      %18: float32[batch, 10] = one_hot(%1) {depth=10}  # loss
      %19: float32[batch, 10] = log_softmax(%16) {axis=1}  # loss
      %20: float32[batch, 10] = mul(%18, %19)  # loss
      %21: float32[] = sum(%20) {axes=[0, 1], keep=false}  # loss
      %22: float32[] = neg(%21)  # loss
      %23: float32[] = mul(%7, %6)  # loss
      %24: float32[] = neg(%23)  # loss
      %25: float32[batch, 10] = mul(%24, %18)  # loss
      %26: float32[batch, 10] = softmax(%16) {axis=1}  # loss
      %27: float32[batch, 1] = sum(%25) {axes=[1], keep=true}  # loss
      %28: float32[batch, 10] = mul(%26, %27)  # loss
      %29: float32[batch, 10] = sub(%25, %28)  # loss
      %30: float32[10] = sum(%29) {axes=[0], keep=false}  # head
      %31: float32[batch, 512] = matmul(%29, %4) {transpose_a=false, transpose_b=false}  # head
      %32: float32[10, 512] = matmul(%29, %14) {transpose_a=true, transpose_b=false}  # head
      %33: float32[batch, 512] = dropout(%31, %13) {scale=1.3333333333333333}  # dropout_1
      %34: float32[batch, 32, 4, 4] = reshape(%33) {shape=batch,32,4,4}  # flatten_1
      %35: float32[batch, 32, 8, 8] = max_pool_gradient(%34, %9, %10, %11) {kernel=[2, 2], strides=[2, 2], pads=[0, 0, 0, 0], dilations=[1, 1]}  # max_pool2d_1
      %36: float32[batch, 32, 8, 8] = relu_gradient(%35, %9)  # relu_1
      %37: float32[32, 1, 3, 3] = conv_filter_gradient(%0, %36) {strides=[1, 1], pads=[1, 1, 1, 1], dilations=[1, 1], groups=1, kernel=[3, 3]}  # conv2d_1
      %38: float32[32] = sum(%36) {axes=[0, 2, 3], keep=false}  # conv2d_1
      output %22  loss_sum loss_sum
      output %17  weight_sum weight_sum
      output %37  gradient conv2d_1.weight
      output %38  gradient conv2d_1.bias
      output %32  gradient head.weight
      output %30  gradient head.bias
    "
  `)
})
