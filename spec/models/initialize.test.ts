import { expect, test } from 'vitest'
import { buildPrograms } from '../../src/models/build.ts'
import { initialize } from '../../src/models/initialize.ts'
import { writeSafetensors } from '../../src/models/safetensors.ts'
import { classes, layer, loss, modelRequest, tensor } from '../support/model.ts'

const request = modelRequest({
  inputs: { x: tensor(3, 8, 8) },
  labels: { y: classes(2) },
  layers: [
    layer('conv2d', { channels: 64, kernel: [3, 5], groups: 1 }),
    layer('batch_norm'),
    layer('flatten'),
    layer('linear', { features: 200 }),
    layer('layer_norm'),
    layer('linear', { features: 2 }, { path: 'head' }),
  ],
  loss: loss('cross_entropy'),
})
const programs = buildPrograms(request).programs!

test('weights are uniform within 1/√fan_in, norms start as the identity, buffers as PyTorch\'s', () => {
  const weights = initialize(programs, 42)
  const spreadOf = (name: string, bound: number) => {
    const data = weights[name]!.data as Float32Array
    const largest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const variance = data.reduce((total, value) => total + value * value, 0) / data.length
    return { inside: largest <= bound, reaches: largest > bound * 0.95, variance: variance / (bound ** 2 / 3) }
  }
  for (const [name, fanIn] of [['conv2d_1.weight', 45], ['linear_1.weight', 64 * 6 * 4], ['linear_1.bias', 64 * 6 * 4]] as const) {
    const { variance, ...bounds } = spreadOf(name, 1 / Math.sqrt(fanIn))
    expect(bounds).toEqual({ inside: true, reaches: true })
    expect(Math.abs(variance - 1)).toBeLessThan(0.2)
  }
  const all = (name: string) => [...new Set(weights[name]!.data)]
  expect(['batch_norm_1.weight', 'batch_norm_1.bias', 'layer_norm_1.weight', 'layer_norm_1.bias'].map(all)).toEqual([[1], [0], [1], [0]])
  expect(['batch_norm_1.running_mean', 'batch_norm_1.running_var'].map(all)).toEqual([[0], [1]])
  expect(weights['batch_norm_1.num_batches_tracked']).toEqual({ dtype: 'int32', shape: [], data: Int32Array.of(0) })
})

test('the same seed gives the same weights, another seed others', () => {
  const bytes = (seed: number) => Buffer.from(writeSafetensors(initialize(programs, seed)))
  expect(bytes(42).equals(bytes(42))).toBe(true)
  expect(initialize(programs, 43)['head.weight']).not.toEqual(initialize(programs, 42)['head.weight'])
})

test('weight decay leaves out biases, layer norms and what is called a norm', () => {
  expect(programs.parameters.map(({ name, decays }) => [name, decays])).toEqual([
    ['conv2d_1.weight', true],
    ['conv2d_1.bias', false],
    ['batch_norm_1.weight', true],
    ['batch_norm_1.bias', false],
    ['linear_1.weight', true],
    ['linear_1.bias', false],
    ['layer_norm_1.weight', false],
    ['layer_norm_1.bias', false],
    ['head.weight', true],
    ['head.bias', false],
  ])
})

test('the vector of padding starts as zeros, all others as drawn', () => {
  const draw = (padding: number | null) => {
    const { programs } = buildPrograms(modelRequest({
      inputs: { x: classes(9) },
      labels: { y: classes(2) },
      layers: [layer('embedding', { vocabulary: 9, width: 3, padding_index: padding }), layer('linear', { features: 2 })],
      loss: loss('cross_entropy'),
    }))
    return [...initialize(programs!, 5)['embedding_1.weight']!.data]
  }
  const plain = draw(null)
  expect(draw(-2)).toEqual(plain.map((value, index) => (Math.floor(index / 3) === 7 ? 0 : value)))
  expect(plain.every(value => value !== 0)).toBe(true)
})
