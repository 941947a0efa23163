import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildPrograms } from '../../src/models/build.ts'
import type { Program } from '../../src/tensor/program.ts'
import { interpret } from '../support/interpret.ts'
import type { WrittenLayer } from '../support/model.ts'
import { classes, input, layer, loss, modelRequest, node, tensor } from '../support/model.ts'
import { randomInputs } from '../support/random-inputs.ts'
import { runOnnx } from '../support/run-onnx.ts'

const built = (shape: readonly number[], layers: readonly WrittenLayer[]) =>
  buildPrograms(modelRequest({ inputs: { x: tensor(...shape) }, labels: { y: classes(3) }, layers, loss: loss('cross_entropy') }))

const shapesOf = ({ instructions, values }: Program, op: string): readonly string[] =>
  instructions.filter(each => each.op === op).map(({ outputs }) => values[outputs[0]!]!.shape.slice(1).join(' × '))

const tail = [layer('flatten'), layer('linear', { features: 3 })]
const conv = layer('conv2d', { channels: 4, kernel: 3 })
const pool = layer('max_pool2d', { kernel: 2 })

describe('what no window of a pool reaches', () => {
  test('is not made, back to the picture; the layers keep the shapes that they have', () => {
    const { programs, layers } = built([1, 28, 28], [conv, layer('relu'), pool, conv, layer('tanh'), pool, ...tail])
    for (const program of [programs!.step, programs!.evaluate]) {
      expect(shapesOf(program, 'slice')).toEqual(['1 × 26 × 28', '1 × 26 × 26'])
      expect(shapesOf(program, 'conv')).toEqual(['4 × 24 × 24', '4 × 10 × 10'])
    }
    expect(layers.slice(0, 6).map(({ output }) => output.slice(2).join(' × '))).toEqual(['26 × 26', '26 × 26', '13 × 13', '11 × 11', '11 × 11', '5 × 5'])
  })

  test('is made where something else needs it, or where a part would be a copy', () => {
    const skipped = [conv, layer('relu'), pool, layer('flatten'), layer('flatten', {}, { inputs: [node(1)] }), layer('concat', { axis: 1 }, { inputs: [node(3), node(4)] }), layer('linear', { features: 3 })]
    expect(shapesOf(built([1, 13, 13], skipped).programs!.step, 'conv')).toEqual(['4 × 11 × 11'])
    expect(shapesOf(built([1, 13, 13], [conv, layer('batch_norm'), layer('relu'), pool, ...tail]).programs!.step, 'conv')).toEqual(['4 × 11 × 11'])
    expect(shapesOf(built([1, 13, 13], [layer('max_pool2d', { kernel: 2 }, { inputs: [input('x')] }), ...tail]).programs!.step, 'slice')).toEqual([])
  })

  const size = fc.integer({ min: 9, max: 13 })
  const stage = fc.record({
    kernel: fc.integer({ min: 1, max: 3 }), stride: fc.integer({ min: 1, max: 2 }), padding: fc.integer({ min: 0, max: 1 }),
    activation: fc.constantFrom('relu', 'tanh', 'sigmoid'),
    pool: fc.constantFrom('max_pool2d', 'avg_pool2d'), window: fc.integer({ min: 2, max: 3 }), step: fc.integer({ min: 1, max: 3 }), around: fc.integer({ min: 0, max: 1 }),
  })
  test('changes nothing of what a model gives and learns', async () => {
    await fc.assert(fc.asyncProperty(fc.array(stage, { minLength: 1, maxLength: 2 }), size, size, async (stages, height, width) => {
      /** With an identity between, through which nothing is narrowed. */
      const chain = (isWhole: boolean): readonly WrittenLayer[] => [...stages.flatMap(each => [
        layer('conv2d', { channels: 3, kernel: each.kernel, stride: each.stride, padding: each.padding }),
        layer(each.activation),
        ...(isWhole ? [layer('leaky_relu', { slope: 1 })] : []),
        layer(each.pool, { kernel: each.window, stride: each.step, padding: each.around }),
      ]), ...tail]
      const [narrow, whole] = [built([2, height, width], chain(false)), built([2, height, width], chain(true))]
      fc.pre(narrow.errors.length === 0)
      for (const half of ['step', 'evaluate'] as const) {
        const program = narrow.programs![half]
        const inputs = randomInputs(program, 3, 5)
        const [found, wanted, run] = [interpret(program, inputs), interpret(whole.programs![half], inputs), await runOnnx(program, inputs)]
        for (const [name, { shape, data }] of Object.entries(wanted)) {
          expect(found[name]!.shape, name).toEqual(shape)
          data.forEach((value, index) => {
            expect(found[name]!.data[index], name).toBeCloseTo(value, 9)
            expect(run[name]!.data[index], name).toBeCloseTo(value, 3)
          })
        }
      }
    }), { numRuns: 25, seed: 20261130 })
  })
})
