import { expect, test } from 'vitest'
import type { Constant, FeatureType, ValueReference } from '../../src/language/checked-spec.ts'
import recorded from './pytorch/sequences.json' with { type: 'json' }
import { buildPrograms } from '../../src/models/build.ts'
import { interpret } from '../support/interpret.ts'
import { classes, ids, input, layer, loss, mask, modelRequest, node, tensor } from '../support/model.ts'
import type { RecordedTensor } from '../support/recorded.ts'
import { array, distance, scalar } from '../support/recorded.ts'
import { randomInputs } from '../support/random-inputs.ts'
import { runOnnx } from '../support/run-onnx.ts'

/** Models of sequences as PyTorch 2.13 computes them in float64 (pytorch/record-sequences.py): names, output, loss, gradients. */

interface RecordedCase {
  readonly name: string
  readonly layers: readonly (readonly [string, Readonly<Record<string, Constant>>, string, readonly (string | number)[]])[]
  readonly inputs: Readonly<Record<'ids' | 'mask' | 'kind', RecordedTensor>>
  readonly label: RecordedTensor
  readonly classes: number
  readonly options: Readonly<Record<string, Constant>>
  readonly weights: Readonly<Record<string, RecordedTensor>>
  readonly loss: number
  readonly output: RecordedTensor
  readonly gradients: Readonly<Record<string, RecordedTensor>>
}

const reference = (from: string | number): ValueReference => (typeof from === 'string' ? input(from) : node(from))

const programsOf = (one: RecordedCase, fixed: boolean) => {
  const features: Record<string, FeatureType> = { ids: ids(11, { maximum: 5, fixed }), mask: mask({ maximum: 5, fixed }), kind: classes(4) }
  const { programs, errors } = buildPrograms(modelRequest({
    inputs: features,
    labels: { y: one.label.shape.length === 2 ? ids(one.classes, { maximum: 5, fixed, pad: -100 }) : classes(one.classes) },
    layers: one.layers.map(([name, options, path, inputs]) => layer(name, options, { path, inputs: inputs.map(reference) })),
    loss: loss('cross_entropy', one.options),
  }))
  expect(errors).toEqual([])
  return programs!
}

const inputsOf = (one: RecordedCase) => ({
  ...Object.fromEntries([...Object.entries(one.inputs), ...Object.entries(one.weights), ['y', one.label] as const].map(([name, value]) => [name, array(value)])),
  loss_scale: scalar(1),
  inverse_normaliser: scalar(1 / 4),
})

const cases = recorded as unknown as RecordedCase[]

test.each(cases.flatMap(one => [false, true].map(fixed => [one.name, fixed ? 'fixed' : 'any', one, fixed] as const)))('%s, %s length', (_, __, one, fixed) => {
  const { step, evaluate, parameters } = programsOf(one, fixed)
  // A checkpoint loads with strict=True: as many parameters, of the same names and shapes.
  expect(Object.fromEntries(parameters.map(({ name, shape }) => [name, shape]))).toEqual(Object.fromEntries(Object.entries(one.weights).map(([name, { shape }]) => [name, shape])))
  const results = interpret(step, inputsOf(one))
  expect(results['loss_sum loss_sum']!.data[0]! / 4).toBeCloseTo(one.loss, 8)
  expect(distance(interpret(evaluate, inputsOf(one))['output output'], one.output)).toBeLessThan(1e-7)
  for (const [name, gradient] of Object.entries(one.gradients)) expect([name, distance(results[`gradient ${name}`], gradient) < 1e-7]).toEqual([name, true])
})

test.each(cases.map(one => [one.name, one] as const))('%s, on ONNX Runtime', async (_, one) => {
  const results = await runOnnx(programsOf(one, false).step, inputsOf(one))
  expect(results['loss_sum loss_sum']!.data[0]! / 4).toBeCloseTo(one.loss, 4)
  for (const [name, gradient] of Object.entries(one.gradients)) expect([name, distance(results[`gradient ${name}`], gradient) < 1e-4]).toEqual([name, true])
})

test('last_token takes the last place that the mask counts, wherever the padding is; of none zeros', () => {
  const { programs, errors } = buildPrograms(modelRequest({
    inputs: { x: tensor(3, 1), mask: tensor(3) }, labels: { y: tensor(1) }, layers: [layer('last_token', { where: 1 }, { inputs: [input('x'), input('mask')] })], loss: loss('mse'),
  }))
  expect(errors).toEqual([])
  const masks = [[1, 1, 0], [0, 1, 1], [1, 0, 1], [0, 1, 0], [0, 0, 0]]
  const results = interpret(programs!.evaluate, {
    x: { shape: [5, 3, 1], data: Float64Array.from(masks.flatMap(() => [5, 6, 7])) },
    mask: { shape: [5, 3], data: Float64Array.from(masks.flat()) },
    y: { shape: [5, 1], data: new Float64Array(5) },
  })
  expect(Array.from(results['output output']!.data)).toEqual([6, 7, 7, 6, 0])
})

test('a place that may see nothing comes to 0 before the last projection, as in PyTorch, and sees nothing that comes later', async () => {
  const of = async (options: Readonly<Record<string, Constant>>, mask: readonly number[], x: readonly number[], memory: readonly number[]) => {
    const { programs, errors } = buildPrograms(modelRequest({
      inputs: { x: tensor(3, 2), memory: tensor(3, 2), mask: tensor(3) }, labels: { y: tensor(3, 2) }, loss: loss('mse'),
      layers: [layer('multi_head_attention', { heads: 1, ...options }, { path: 'a', inputs: [input('x'), input('memory'), input('mask')] })],
    }))
    expect(errors).toEqual([])
    const values = randomInputs(programs!.evaluate, 1, 4)
    const given = { ...values, x: { shape: [1, 3, 2], data: Float64Array.from(x) }, memory: { shape: [1, 3, 2], data: Float64Array.from(memory) }, mask: { shape: [1, 3], data: Float64Array.from(mask) } }
    const [exact, engine] = [interpret(programs!.evaluate, given)['output output']!.data, (await runOnnx(programs!.evaluate, given))['output output']!.data]
    exact.forEach((value, index) => expect(engine[index]).toBeCloseTo(value, 5))
    return { output: Array.from(exact), bias: Array.from(values['a.out_proj.bias']!.data) }
  }
  const x = [1, 2, 3, 4, 5, 6]
  const empty = await of({ memory: 1, mask: 2 }, [0, 0, 0], x, [9, 8, 7, 6, 5, 4])
  expect(empty.output).toEqual([...empty.bias, ...empty.bias, ...empty.bias])
  const padded = await of({ memory: 1, mask: 2, causal: true }, [0, 1, 1], x, x)
  expect(padded.output.slice(0, 2)).toEqual(padded.bias)
  expect(padded.output.slice(2, 4)).not.toEqual(padded.bias)
})
