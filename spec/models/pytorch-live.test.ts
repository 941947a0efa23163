import { expect, test } from 'vitest'
import { library } from '../../src/language/library.ts'
import { interpret } from '../support/interpret.ts'
import type { NumberArray } from '../support/interpreter/array.ts'
import type { PyTorchCase } from '../support/pytorch-cases.ts'
import { pyTorchCases } from '../support/pytorch-cases.ts'
import { need, pythonJson } from '../support/python.ts'
import type { RecordedTensor } from '../support/recorded.ts'
import { distance, scalar } from '../support/recorded.ts'

/**
 * Values, gradients and running statistics of random applications of every layer and loss, against the PyTorch of this machine, both
 * in float64. `pytorch.test.ts` holds recorded ones, without Python. TRAINSPEC_PYTORCH_CASES asks for more, TRAINSPEC_PYTORCH_SEED
 * for others.
 */
const count = Number(process.env['TRAINSPEC_PYTORCH_CASES'] ?? 4)
const seed = Number(process.env['TRAINSPEC_PYTORCH_SEED'] ?? 2026)
const cases = pyTorchCases(count, seed)

interface Measured {
  readonly error?: string
  readonly loss: number
  readonly evaluated: number
  readonly output: RecordedTensor
  readonly gradients: Readonly<Record<string, RecordedTensor>>
  readonly buffers: Readonly<Record<string, RecordedTensor>>
}

const forPython = ({ layers, loss, programs, values }: PyTorchCase) => {
  const whole = (name: string, { shape, data }: NumberArray) => {
    const declared = programs.step.inputs.find(given => given.name === name)!
    return { shape, data: Array.from(data), whole: programs.step.values[declared.value]!.dtype === 'int32' }
  }
  const named = (roles: readonly string[]) => Object.fromEntries(programs.step.inputs.flatMap(({ name, role }) => (roles.includes(role) ? [[name, whole(name, values[name]!)]] : [])))
  return {
    layers: layers.map(({ layer, options, inputs, path }, index) => [
      layer, options, inputs?.map(from => (from.kind === 'input' ? from.name : from.kind === 'node' ? from.index : fail())) ?? [index === 0 ? 'x' : index - 1], path,
    ]),
    inputs: named(['feature']),
    state: named(['parameter', 'buffer']),
    y: whole('y', values['y']!),
    loss: [loss.name, loss.options],
  }
}

function fail(): never {
  throw new Error('a constant has no place in these cases')
}

/** What disagrees by more than rounding, in words. */
function faults({ programs: { step, evaluate, buffers }, values }: PyTorchCase, theirs: Measured): readonly string[] {
  if (theirs.error !== undefined) return [theirs.error]
  const scalars = { loss_scale: scalar(1), inverse_normaliser: scalar(1) }
  const trained = interpret(step, { ...values, ...scalars })
  const rows = trained['weight_sum weight_sum']!.data[0]!
  const state = Object.fromEntries(buffers.map(({ name }) => [name, trained[`buffer ${name}`] ?? values[name]!]))
  const evaluated = interpret(evaluate, { ...values, ...state })
  const mean = (results: Record<string, NumberArray>): RecordedTensor =>
    ({ shape: [], data: [results['loss_sum loss_sum']!.data[0]! / results['weight_sum weight_sum']!.data[0]!] })
  const apart = (what: string, ours: NumberArray | undefined, expected: RecordedTensor): string[] => {
    const far = distance(ours, expected)
    return far < 1e-8 ? [] : [`${what}: ${far}`]
  }
  return [
    ...apart('loss', scalar(mean(trained).data[0]!), { shape: [], data: [theirs.loss] }),
    ...Object.entries(theirs.gradients).flatMap(([name, gradient]) => {
      const ours = trained[`gradient ${name}`]
      return apart(`gradient of ${name}`, ours && { ...ours, data: ours.data.map(value => value / rows) }, gradient)
    }),
    ...Object.entries(theirs.buffers).flatMap(([name, buffer]) => apart(name, state[name], buffer)),
    ...apart('output', evaluated['output output'], theirs.output),
    ...apart('evaluated loss', scalar(mean(evaluated).data[0]!), { shape: [], data: [theirs.evaluated] }),
  ]
}

test('there are cases of every layer and every loss', () => {
  expect(new Set(cases.map(({ name }) => name))).toEqual(new Set([...Object.keys(library.layers), ...Object.keys(library.losses)]))
})

test(`${cases.length} random models agree with PyTorch (seed ${seed})`, ({ skip }) => {
  need(skip, 'torch')
  const results = pythonJson('spec/models/pytorch/live.py', [], JSON.stringify(cases.map(forPython))) as readonly Measured[]
  expect(results).toHaveLength(cases.length)
  const wrong = cases.flatMap((one, index) => {
    const found = faults(one, results[index]!)
    return found.length === 0 ? [] : [{ name: one.name, options: one.layers.at(-1)!.options, loss: one.loss.name === 'mse' ? '' : one.loss.options, found }]
  })
  expect(wrong).toEqual([])
}, 240_000)
