import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBuilder } from '../../../src/tensor/builder.ts'
import { differentiate } from '../../../src/tensor/differentiate.ts'
import { opOf } from '../../../src/tensor/ops.ts'
import type { Program, ProgramOutput, ValueId } from '../../../src/tensor/program.ts'
import { interpret } from '../../support/interpret.ts'
import type { NumberArray } from '../../support/interpreter/array.ts'
import { arrayOf } from '../../support/interpreter/array.ts'
import type { CaseInput, OpCase } from '../../support/onnx-op-cases.ts'
import { opCases } from '../../support/onnx-op-cases.ts'
import { runOnnx } from '../../support/run-onnx.ts'

const seed = 20240501
const numRuns = 10

/** The op's outputs, and where it has a derivative the gradients of Σ w·y for fixed weights w. */
function programOf(op: string, { inputs, attributes }: OpCase): Program {
  const b = createBuilder()
  const values = inputs.map(({ type }, index) => b.input(`x${index}`, 'feature', type))
  const made = b.apply(op, values, attributes)
  const shown = op === 'max_pool' ? made.slice(0, 1) : made
  const outputs: ProgramOutput[] = shown.map((value, index) => ({ name: `y${index}`, role: 'output', value }))
  const floats = values.filter(value => b.dtypeOf(value) === 'float32')
  if (opOf(op).derivative !== 'none' && floats.length > 0 && b.dtypeOf(made[0]!) === 'float32') {
    const y = made[0]!
    const weights = b.input('weights', 'feature', b.typeOf(y))
    const total = b.sum(b.mul(y, weights), b.shapeOf(y).map((_, axis) => axis), false)
    const seedValue: ValueId = b.number(1)
    differentiate(b, total, seedValue, floats).forEach((value, index) => outputs.push({ name: `g${index}`, role: 'gradient', value }))
  }
  return b.finish(op, outputs)
}

/** Numbers from a fixed generator, rounded to float32 so that both sides read the same. */
function filled({ extents, low, high, grain }: CaseInput, start: number): NumberArray {
  let state = start
  return arrayOf(extents, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const value = low + (high - low) * (state / 2 ** 32)
    return Math.fround(grain === 0 ? value : Math.round(value / grain) * grain)
  })
}

function inputsOf(program: Program, { inputs }: OpCase): Record<string, NumberArray> {
  const named: Record<string, NumberArray> = {}
  inputs.forEach((input, index) => {
    const bool = input.type.dtype === 'bool'
    named[`x${index}`] = filled(bool ? { ...input, low: 0, high: 1 } : input, index + 1)
  })
  const weights = program.inputs.find(({ name }) => name === 'weights')
  if (weights !== undefined) {
    const batch = inputs.find(({ type }) => type.shape[0] === 'batch')?.extents[0] ?? 1
    const extents = program.values[weights.value]!.shape.map(size => (size === 'batch' ? batch : Number(size)))
    named.weights = filled({ type: { dtype: 'float32', shape: extents }, extents, low: -1, high: 1, grain: 0 }, 99)
  }
  return named
}

async function expectAgreement(op: string, test: OpCase): Promise<void> {
  const program = programOf(op, test)
  const inputs = inputsOf(program, test)
  const expected = interpret(program, inputs)
  const actual = await runOnnx(program, inputs)
  for (const [name, { shape, data }] of Object.entries(expected)) {
    expect(actual[name]!.shape, name).toEqual(shape)
    // The scale of a sum's rounding is that of its terms: the largest element stands for it.
    const scale = data.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1)
    data.forEach((value, index) => {
      const error = Math.abs(actual[name]!.data[index]! - value)
      if (!(error <= 2e-5 * scale)) throw new Error(`${name}[${index}] of ${op} is ${actual[name]!.data[index]} where ${value} is right`)
    })
  }
}

describe('every op on ONNX Runtime agrees with its definition, and so does its gradient', () => {
  it.each(Object.entries(opCases))('%s', async (op, cases) => {
    await fc.assert(fc.asyncProperty(cases, test => expectAgreement(op, test)), { numRuns, seed })
  })
})
