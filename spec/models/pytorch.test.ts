import { expect, test } from 'vitest'
import type { Constant } from '../../src/language/checked-spec.ts'
import type { NumberArray } from '../support/interpreter/array.ts'
import type { RecordedTensor } from '../support/recorded.ts'
import recorded from './pytorch/recorded.json' with { type: 'json' }
import { buildPrograms } from '../../src/models/build.ts'
import { initialize } from '../../src/models/initialize.ts'
import { interpret } from '../support/interpret.ts'
import { classes, layer, loss, modelRequest, tensor } from '../support/model.ts'
import { array, distance, scalar } from '../support/recorded.ts'

/** Values, gradients and running statistics that PyTorch 2.13 recorded in float64 (pytorch/record.py) against ours, in float64 too. */

type Options = Readonly<Record<string, Constant>>
interface RecordedCase {
  readonly name: string
  readonly layers: readonly (readonly [string, Options])[]
  readonly loss: readonly [string, Options]
  readonly classes: number | null
  readonly input: RecordedTensor
  readonly label: RecordedTensor
  readonly steps: number
  readonly weights: Readonly<Record<string, RecordedTensor>>
  readonly train: { readonly loss: number; readonly gradients: Readonly<Record<string, RecordedTensor>>; readonly buffers: Readonly<Record<string, RecordedTensor>> }
  readonly evaluate: { readonly loss: number; readonly output: RecordedTensor }
}

test.each(recorded as unknown as RecordedCase[])('$name', one => {
  const request = modelRequest({
    inputs: { x: tensor(...one.input.shape.slice(1)) },
    labels: { y: one.classes === null ? tensor(...one.label.shape.slice(1)) : classes(one.classes) },
    layers: one.layers.map(([name, options], index) => layer(name, options, { path: `l${index}` })),
    loss: loss(...one.loss),
  })
  const { programs, errors } = buildPrograms(request)
  expect(errors).toEqual([])
  const { step, evaluate } = programs!
  expect(programs!.parameters.map(({ name }) => name)).toEqual(Object.keys(one.weights))

  const rows = one.input.shape[0]!
  const batch = { x: array(one.input), y: array(one.label), loss_scale: scalar(1), inverse_normaliser: scalar(1 / rows) }
  const start = Object.fromEntries(Object.entries(initialize(programs!, 1)).map(([name, value]) => [name, array(value)]))
  const weights = Object.fromEntries(Object.entries(one.weights).map(([name, value]) => [name, array(value)]))
  const names = programs!.buffers.map(({ name }) => name)
  const first = interpret(step, { ...start, ...weights, ...batch })
  let state: Record<string, NumberArray> = { ...start, ...weights }
  for (let index = 0; index < one.steps; index++) {
    const results = interpret(step, { ...state, ...batch })
    state = { ...state, ...Object.fromEntries(names.map(name => [name, results[`buffer ${name}`]!])) }
  }
  const evaluated = interpret(evaluate, { ...state, ...batch })
  const mean = (results: Record<string, NumberArray>) => results['loss_sum loss_sum']!.data[0]! / results['weight_sum weight_sum']!.data[0]!

  expect(mean(first)).toBeCloseTo(one.train.loss, 8)
  for (const [name, gradient] of Object.entries(one.train.gradients)) expect([name, distance(first[`gradient ${name}`], gradient) < 1e-7]).toEqual([name, true])
  for (const [name, buffer] of Object.entries(one.train.buffers)) expect([name, distance(state[name], buffer) < 1e-7]).toEqual([name, true])
  expect(distance(evaluated['output output'], one.evaluate.output)).toBeLessThan(1e-7)
  expect(mean(evaluated)).toBeCloseTo(one.evaluate.loss, 8)
})
