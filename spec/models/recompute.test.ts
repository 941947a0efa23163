import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPrograms } from '../../src/models/build.ts'
import { programCost } from '../../src/tensor/cost.ts'
import { mergeRecomputed } from '../../src/tensor/merge-recomputed.ts'
import type { Program } from '../../src/tensor/program.ts'
import { waysToRecompute } from '../../src/tensor/recompute.ts'
import { interpret } from '../support/interpret.ts'
import { layerCases } from '../support/layer-cases.ts'
import { layer, loss, modelRequest, tensor } from '../support/model.ts'
import { randomInputs } from '../support/random-inputs.ts'
import { runOnnx } from '../support/run-onnx.ts'

const sizes = { batch: 512, length: 1 }
const barriers = ({ instructions }: Program): number => instructions.filter(({ op }) => op === 'barrier').length
const peak = (program: Program): number => programCost(program, sizes.batch, sizes.length).peakBytes

/** The step of a model with a layer of that kind near its begin. */
function step(name: string, options: Parameters<typeof layer>[1], shape: readonly number[]): Program {
  const tail = ['gelu', 'tanh', 'sigmoid', 'silu'].flatMap(kind => [layer(kind), layer('linear', { features: 8 })])
  const layers = [layer('linear', { features: shape.at(-1)! }), layer(name, options), layer('gelu'), layer('flatten'), layer('linear', { features: 8 }), ...tail]
  return buildPrograms(modelRequest({ inputs: { x: tensor(...shape) }, labels: { y: tensor(8) }, layers, loss: loss('mse') })).programs!.step
}

test('what is computed again is the same, to the last bit, whatever the layers and wherever they are cut', () => {
  for (const [name, cases] of Object.entries(layerCases)) {
    for (const [seed, { shape, options }] of fc.sample(cases, { numRuns: 2, seed: 20264 }).entries()) {
      const plain = step(name, options, shape)
      const inputs = randomInputs(plain, 3, seed)
      const expected = interpret(plain, inputs)
      const ways = waysToRecompute(plain, sizes)
      expect(ways.length, name).toBeGreaterThan(0)
      for (const again of ways) {
        expect(barriers(again), name).toBeGreaterThan(0)
        expect(interpret(again, inputs), name).toEqual(expected)
        expect(mergeRecomputed(again), name).toEqual(plain)
      }
    }
  }
})

test('ONNX Runtime computes the same bits too', async () => {
  for (const [name, options, shape] of [
    ['linear', { features: 16 }, [16]],
    ['conv2d', { channels: 4, kernel: 3, padding: 1 }, [2, 6, 6]],
    ['batch_norm', {}, [3, 5, 5]],
    ['multi_head_attention', { heads: 2 }, [6, 8]],
    ['max_pool2d', { kernel: 2 }, [2, 6, 6]],
    ['gru', { hidden: 5 }, [4, 6]],
  ] as const) {
    const plain = step(name, options, shape)
    const inputs = randomInputs(plain, 32, 3)
    const expected = await runOnnx(plain, inputs)
    for (const again of waysToRecompute(plain, sizes)) expect(await runOnnx(again, inputs), name).toEqual(expected)
  }
})

test('of a deep model the way that needs least memory is taken, of one with nothing to gain none', () => {
  const deep = (layers: number) =>
    modelRequest({ inputs: { x: tensor(64) }, labels: { y: tensor(64) }, layers: Array.from({ length: layers }, () => [layer('linear', { features: 64 }), layer('tanh')]).flat(), loss: loss('mse') })
  const stepOf = (layers: number, recomputeFor?: typeof sizes): Program => buildPrograms({ ...deep(layers), ...(recomputeFor && { recomputeFor }) }).programs!.step
  expect(peak(stepOf(32, sizes)) / peak(stepOf(32))).toBeLessThan(0.6)
  expect(stepOf(1, sizes)).toEqual(stepOf(1))
})
