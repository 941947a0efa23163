import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Constant } from '../../src/language/checked-spec.ts'
import type { BuildRequest } from '../../src/models/request.ts'
import type { WrittenModel } from '../support/model.ts'
import { library } from '../../src/language/library.ts'
import { buildPrograms } from '../../src/models/build.ts'
import { layers } from '../../src/models/layers.ts'
import { losses } from '../../src/models/losses.ts'
import { metrics } from '../../src/models/metrics.ts'
import { gradientFaults } from '../support/finite-differences.ts'
import { interpret } from '../support/interpret.ts'
import { layerCases } from '../support/layer-cases.ts'
import { classes, ids, input, layer, loss, metric, modelRequest, node, tensor } from '../support/model.ts'
import { randomInputs } from '../support/random-inputs.ts'
import { runOnnx } from '../support/run-onnx.ts'

/** Faults of a step program's gradients: those of loss_sum × inverse_normaliser × loss_scale. */
function faults(request: BuildRequest, seed: number, classCount = 2) {
  const { programs, errors } = buildPrograms(request)
  expect(errors).toEqual([])
  const inputs = randomInputs(programs!.step, 3, seed, classCount)
  const scale = inputs['loss_scale']!.data[0]! * inputs['inverse_normaliser']!.data[0]!
  return gradientFaults(programs!.step, inputs, { scalar: 'loss_sum loss_sum', scale, limit: 4 })
}

/** The model with an mse loss against a label of its output's shape. */
function withLabel(model: Omit<WrittenModel, 'labels' | 'loss'>): BuildRequest {
  const probe = buildPrograms(modelRequest({ ...model, labels: { y: tensor(1) }, loss: loss('mse') }))
  return modelRequest({ ...model, labels: { y: tensor(...(probe.layers.at(-1)!.output.slice(1) as number[])) }, loss: loss('mse') })
}

test('every layer, loss and metric of the standard library is made', () => {
  expect(Object.keys(layers).sort()).toEqual(Object.keys(library.layers).sort())
  expect(Object.keys(losses).sort()).toEqual(Object.keys(library.losses).sort())
  expect(Object.keys(metrics).sort()).toEqual(Object.keys(library.metrics).sort())
})

test('every layer of one value has random cases', () => {
  const several = ['concat', 'add', 'subtract', 'multiply', 'divide', 'transformer_decoder_layer', 'embedding', 'one_hot']
  expect([...Object.keys(layerCases), ...several].sort()).toEqual(Object.keys(library.layers).sort())
})

// A linear layer comes first, so that the gradient of the layer's input is asked for too.
test.each(Object.keys(layerCases))('gradients through %s agree with central differences', name => {
  fc.assert(
    fc.property(layerCases[name]!, fc.nat({ max: 1000 }), ({ shape, options }, seed) => {
      const request = withLabel({ inputs: { x: tensor(...shape) }, layers: [layer('linear', { features: shape.at(-1)! }), layer(name, options)] })
      expect(faults(request, seed)).toEqual([])
    }),
    { numRuns: 7, seed: 20261 },
  )
})

describe('values wired by name', () => {
  const wired = (name: string, options = {}) => [
    layer('linear', { features: 4 }),
    layer('linear', { features: 4 }, { inputs: [input('x')] }),
    layer(name, options, { inputs: [node(0), node(1), ...(['subtract', 'divide'].includes(name) ? [] : [input('z')])] }),
  ]
  test.each(['add', 'subtract', 'multiply', 'divide', 'concat'])('gradients through %s', name => {
    expect(faults(withLabel({ inputs: { x: tensor(3), z: tensor(4) }, layers: wired(name) }), 5)).toEqual([])
  })

  test('a residual, a constant and a layer applied twice', () => {
    const request = withLabel({
      inputs: { x: tensor(4) },
      layers: [
        layer('linear', { features: 4 }, { path: 'shared' }),
        layer('tanh'),
        layer('linear', { features: 4 }, { path: 'shared' }),
        layer('add', {}, { inputs: [node(0), node(2)] }),
        layer('multiply', {}, { inputs: [node(3), { kind: 'constant', value: 0.5 }] }),
      ],
    })
    expect(faults(request, 6)).toEqual([])
    const { programs, layers: table } = buildPrograms(request)
    expect(programs!.parameters.map(({ name }) => name)).toEqual(['shared.weight', 'shared.bias'])
    expect(table.map(({ path, parameters }) => [path, parameters])).toEqual([['shared', 20], ['tanh_1', 0], ['shared', 0], ['add_1', 0], ['multiply_1', 0]])
  })
})

describe('losses', () => {
  const numbers = { inputs: { x: tensor(3) }, labels: { y: tensor(2) }, layers: [layer('linear', { features: 2 })] }
  test.each(['mse', 'l1', 'huber', 'binary_cross_entropy_with_logits'])('gradients of %s', name => {
    expect(faults(modelRequest({ ...numbers, loss: loss(name) }), 7)).toEqual([])
  })

  test.each([
    [{}, 0],
    [{ weight: [0.5, 2, 1] }, 0],
    [{ ignore_index: 1 }, 0],
    [{ label_smoothing: 0.1 }, 0],
    [{}, 0.2],
    [{ weight: [0.5, 2, 1], ignore_index: 0, label_smoothing: 0.3 }, 0],
  ])('gradients of cross_entropy with %j and label_smoothing_factor %f', (options, labelSmoothing) => {
    const request = modelRequest({ ...numbers, labels: { y: classes(3) }, layers: [layer('linear', { features: 3 })], loss: loss('cross_entropy', options), labelSmoothing })
    expect(faults(request, 9, 3)).toEqual([])
  })

  test.each(['multi_margin', 'contrastive', 'triplet'])('gradients of %s', name => {
    const model = { ...numbers, labels: { y: classes(3) }, layers: [layer('linear', { features: 3 })], loss: loss(name) }
    expect(faults(modelRequest(model), 8, 3)).toEqual([])
  })

  test.each<[string, Readonly<Record<string, Constant>>, boolean]>([
    ['cross_entropy', { ignore_index: 1 }, false],
    ['cross_entropy', { ignore_index: 1, weight: [1, 2, 3], label_smoothing: 0.1 }, false],
    ['cross_entropy', {}, true],
    ['cross_entropy', { label_smoothing: 0.1 }, true],
    ['multi_margin', {}, true],
  ])('a batch in which nothing counts has no loss under %s %j, and as in PyTorch the gradient 0', async (name, options, tokens) => {
    const { programs } = buildPrograms(modelRequest({
      inputs: { x: tokens ? tensor(2, 3) : tensor(3) }, labels: { y: tokens ? ids(3, { maximum: 2, fixed: true, pad: -100 }) : classes(3) },
      layers: [layer('linear', { features: 3 })], loss: loss(name, options),
    }))
    const inputs = randomInputs(programs!.step, 2, 3)
    inputs['y']!.data.fill(tokens ? -100 : 1)
    for (const found of [interpret(programs!.step, inputs), await runOnnx(programs!.step, inputs)]) {
      expect(['loss_sum loss_sum', 'weight_sum weight_sum'].map(name => Math.abs(found[name]!.data[0]!))).toEqual([0, 0])
      for (const part of ['weight', 'bias']) expect(found[`gradient linear_1.${part}`]!.data.every(value => value === 0)).toBe(true)
    }
  })

  test('label_smoothing_factor is the smoothing of the loss', () => {
    const model = { ...numbers, labels: { y: classes(3) }, layers: [layer('linear', { features: 3 })], metrics: [metric('accuracy')] }
    const factor = buildPrograms(modelRequest({ ...model, loss: loss('cross_entropy'), labelSmoothing: 0.1 }))
    const option = buildPrograms(modelRequest({ ...model, loss: loss('cross_entropy', { label_smoothing: 0.1 }) }))
    expect(factor).toEqual(option)
  })
})
