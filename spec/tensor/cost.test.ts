import { expect, test } from 'vitest'
import { createBuilder } from '../../src/tensor/builder.ts'
import { programCost } from '../../src/tensor/cost.ts'

test('matrix products and convolutions count 2·m·n·k, other ops an element each', () => {
  const build = createBuilder()
  const x = build.input('x', 'feature', { dtype: 'float32', shape: ['batch', 6] })
  const w = build.input('w', 'parameter', { dtype: 'float32', shape: [5, 6] })
  const hidden = build.relu(build.matmul(x, w, false, true))
  const cost = programCost(build.finish('p', [{ name: 'y', role: 'output', value: hidden }]), 4)
  expect(cost.flops).toBe(2 * 4 * 5 * 6 + 4 * 5)
  expect(cost.inputBytes).toBe(4 * (4 * 6 + 5 * 6))
})

test('a grouped convolution and both its gradients cost the same products', () => {
  const build = createBuilder()
  const attributes = { strides: [1, 1], pads: [1, 1, 1, 1], dilations: [1, 1], groups: 2 }
  const x = build.input('x', 'feature', { dtype: 'float32', shape: ['batch', 4, 8, 8] })
  const w = build.input('w', 'parameter', { dtype: 'float32', shape: [6, 2, 3, 3] })
  const products = 2 * (3 * 6 * 8 * 8) * (2 * 3 * 3)
  const y = build.emit('conv', [x, w], attributes)
  const one = (value: number) => programCost(build.finish('p', [{ name: 'y', role: 'output', value }]), 3).flops
  expect(one(y)).toBe(products)
  build.emit('conv_input_gradient', [y, w], { ...attributes, input: [8, 8] })
  expect(one(y)).toBe(2 * products)
  build.emit('conv_filter_gradient', [x, y], { ...attributes, kernel: [3, 3] })
  expect(one(y)).toBe(3 * products)
})

test('a value lives from its making to its last use; a reshape costs no bytes', () => {
  const build = createBuilder()
  const x = build.input('x', 'feature', { dtype: 'float32', shape: ['batch', 10] })
  const a = build.exp(x)
  const b = build.reshape(build.tanh(a), ['10*batch'])
  const c = build.sum(b, [0], false)
  const program = build.finish('p', [{ name: 'y', role: 'output', value: c }])
  // exp and tanh of 3 × 10 floats are alive together; when the sum is made, only the latter.
  expect(programCost(program, 3).peakBytes).toBe(2 * 3 * 10 * 4)
})

test('a recurrence costs the products of its steps, and memory only for what is read of it', () => {
  const build = createBuilder()
  const parts = build.input('x', 'feature', { dtype: 'float32', shape: ['length', 'batch', 12] })
  const weight = build.input('w', 'parameter', { dtype: 'float32', shape: [12, 3] })
  const [states, cells, gates] = build.apply('lstm_scan', [parts, weight], { backwards: false })
  const cost = (value: number) => programCost(build.finish('p', [{ name: 'y', role: 'output', value }]), 2, 5)
  expect(cost(states!)).toMatchObject({ flops: 2 * 5 * 2 * 12 * 3, peakBytes: 4 * 5 * 2 * 3 })
  expect(cost(build.emit('lstm_scan_gradient', [states!, weight, cells!, gates!], { backwards: false }))).toMatchObject({
    flops: 2 * (2 * 5 * 2 * 12 * 3), peakBytes: 4 * 5 * 2 * (3 + 3 + 12 + 12),
  })
})
