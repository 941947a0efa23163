import { describe, expect, it } from 'vitest'
import { interpret } from '../../support/interpret.ts'
import type { NumberArray } from '../../support/interpreter/array.ts'
import { pyTorchCases } from '../../support/pytorch-cases.ts'
import { scalar } from '../../support/recorded.ts'
import { runOnnx } from '../../support/run-onnx.ts'

const cases = pyTorchCases(3, 2027)
const largest = (arrays: readonly NumberArray[]): number => arrays.reduce((most, { data }) => data.reduce((all, value) => Math.max(all, Math.abs(value)), most), 1)

/** ops.test.ts holds single ops: this, that layers ask ONNX Runtime for nothing that it refuses. */
describe('every layer and loss computes on ONNX Runtime what its program means', () => {
  it.each([...new Set(cases.map(({ name }) => name))])('%s', async name => {
    for (const { layers, loss, programs, values } of cases.filter(one => one.name === name)) {
      for (const program of [programs.step, programs.evaluate]) {
        const inputs = { ...values, loss_scale: scalar(1), inverse_normaliser: scalar(1) }
        const expected = interpret(program, inputs)
        const actual = await runOnnx(program, inputs)
        // A gradient may be the small difference of large ones: the largest of all stands for their rounding.
        const scale = largest(Object.values(expected))
        for (const [output, { shape, data }] of Object.entries(expected)) {
          expect(actual[output]!.shape).toEqual(shape)
          data.forEach((value, index) => {
            const error = Math.abs(actual[output]!.data[index]! - value)
            if (!(error <= 1e-4 * scale)) throw new Error(`${output}[${index}] of ${JSON.stringify([name, layers.at(-1)!.options, loss])} is ${actual[output]!.data[index]} where ${value} is right`)
          })
        }
      }
    }
  })
})
