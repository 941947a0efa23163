import { describe, expect, it } from 'vitest'
import type { PlannedOptimizer } from '../../../src/plan/plan.ts'
import { createOptimizer, optimizerSlots } from '../../../src/engines/onnx/optimizers/create.ts'
import { createStorage, layOut } from '../../../src/engines/onnx/storage.ts'

const kinds = ['adamw_torch', 'adamw_hf', 'sgd', 'adagrad', 'adafactor', 'adamw_anyprecision'] as const

const plannedFor = (kind: PlannedOptimizer['kind'], weightDecay: number, options: PlannedOptimizer['options'] = {}): PlannedOptimizer => ({
  kind,
  learning_rate: 0.1,
  betas: [0.9, 0.999],
  epsilon: 1e-8,
  max_grad_norm: 0,
  groups: [{ weight_decay: weightDecay, parameters: ['w'] }],
  options,
})

/** Weights after some updates at rate 0.1 from a start with given gradients. */
function run(planned: PlannedOptimizer, shape: number[], start: number[], gradients: number[][], clip = 1): number[] {
  const layout = layOut([{ name: 'w', shape, initializer: { kind: 'constant', value: 0 }, decays: true, layer: '' }], planned.groups)
  const storage = createStorage(layout, optimizerSlots(planned), false)
  storage.weights.views.get('w')!.set(start)
  const optimizer = createOptimizer(planned, storage)
  gradients.forEach((gradient, index) => {
    storage.gradients.views.get('w')!.set(gradient)
    optimizer.update(index + 1, 0.1, clip)
  })
  return [...storage.weights.views.get('w')!]
}

const growing = (gradient: number[]): number[][] => [1, 2, 3].map(t => gradient.map(value => value * t))

function expectClose(actual: number[], expected: number[], relative = 2e-6): void {
  expect(actual).toHaveLength(expected.length)
  expected.forEach((value, index) => expect(Math.abs(actual[index]! - value)).toBeLessThanOrEqual(relative * Math.abs(value)))
}

// Reference B.14: recorded from torch.optim.AdamW, and from the AdamW and Adafactor that Transformers 4.28 carried.
describe('optimizers, three steps of recorded runs', () => {
  it('adamw_torch', () => {
    expectClose(run(plannedFor('adamw_torch', 0.1), [2], [1, -2], growing([0.5, -1e-9])), [0.68093592, -1.901618])
  })
  it('adamw_hf', () => {
    expectClose(run(plannedFor('adamw_hf', 0.1), [2], [1, -2], growing([0.5, -1e-9])), [0.68382967, -1.93851936])
  })
  it('adafactor of a matrix and of a vector, with and without decay', () => {
    const matrix = run(plannedFor('adafactor', 0), [2, 2], [1, 1, 1, 1], growing([1, 2, 3, 4]))
    expectClose(matrix, [0.76442635, 0.66684866, 0.683945, 0.70202035])
    expectClose(run(plannedFor('adafactor', 0), [3], [1, 1, 1], growing([1, 2, 3])), [0.7, 0.7, 0.7])
    expectClose(run(plannedFor('adafactor', 0.1), [3], [1, 1, 1], growing([1, 2, 3])), [0.673289, 0.673289, 0.673289])
  })
  it('sgd adds the decay to the gradient', () => {
    expectClose(run(plannedFor('sgd', 0.1), [2], [1, -2], [[0.5, 1]]), [1 - 0.1 * 0.6, -2 - 0.1 * 0.8])
  })
  it('adagrad', () => {
    const sum1 = 0.6 ** 2
    const w1 = 1 - (0.1 * 0.6) / (Math.sqrt(sum1) + 1e-10)
    const g2 = 0.5 + 0.1 * w1
    expectClose(run(plannedFor('adagrad', 0.1), [1], [1], [[0.5], [0.5]]), [w1 - (0.1 * g2) / Math.sqrt(sum1 + g2 * g2)])
  })
  it('anyprecision without Kahan summation is adamw_torch, with it a little nearer the exact value', () => {
    const gradients = Array.from({ length: 40 }, (_, t) => [Math.sin(t), 1e-4 * Math.cos(t)])
    const plain = run(plannedFor('adamw_torch', 0.01), [2], [1, -2], gradients)
    expect(run(plannedFor('adamw_anyprecision', 0.01), [2], [1, -2], gradients)).toEqual(plain)
    expectClose(run(plannedFor('adamw_anyprecision', 0.01, { use_kahan_summation: 'True' }), [2], [1, -2], gradients), plain, 1e-5)
  })
})

describe('every optimizer', () => {
  it.each(kinds)('%s multiplies the gradient by the clip coefficient', kind => {
    const gradient = Array.from({ length: 21 }, (_, index) => (index - 10) * 0.07)
    const start = gradient.map((_, index) => Math.cos(index))
    const clipped = run(plannedFor(kind, 0.1), [3, 7], start, [gradient], 0.5)
    const halved = run(plannedFor(kind, 0.1), [3, 7], start, [gradient.map(value => value * 0.5)])
    expectClose(clipped, halved)
  })
  it.each(kinds)('%s updates each group with its own decay and nothing twice', kind => {
    const parameter = (name: string, count: number) =>
      ({ name, shape: [count], initializer: { kind: 'constant', value: 0 }, decays: true, layer: '' }) as const
    const groups = [{ weight_decay: 0.5, parameters: ['c', 'a'] }, { weight_decay: 0, parameters: ['b'] }]
    const planned = { ...plannedFor(kind, 0), groups }
    const storage = createStorage(layOut([parameter('a', 5), parameter('b', 33), parameter('c', 16)], groups), optimizerSlots(planned), false)
    for (const slab of [storage.weights, storage.gradients]) for (const view of slab.views.values()) view.fill(0.25)
    createOptimizer(planned, storage).update(1, 0.1, 1)
    for (const [name, decay] of [['a', 0.5], ['b', 0], ['c', 0.5]] as const) {
      const view = storage.weights.views.get(name)!
      const alone = run(plannedFor(kind, decay), [view.length], [...view].fill(0.25), [[...view].fill(0.25)])
      expect([...view], name).toEqual(alone)
    }
  })
})
