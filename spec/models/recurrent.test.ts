import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphOf, toOnnx } from '../../src/engines/onnx/graph.ts'
import { bodiesOf } from '../../src/engines/onnx/proto.ts'
import { fuse } from '../../src/engines/onnx/fuse.ts'
import { buildPrograms } from '../../src/models/build.ts'
import { programCost } from '../../src/tensor/cost.ts'
import type { ModelPrograms } from '../../src/tensor/program.ts'
import { waysToRecompute } from '../../src/tensor/recompute.ts'
import { gradientFaults } from '../support/finite-differences.ts'
import { interpret } from '../support/interpret.ts'
import type { NumberArray } from '../support/interpreter/array.ts'
import { arrayOf } from '../support/interpreter/array.ts'
import { classes, ids, input, layer, loss, mask, modelRequest, node } from '../support/model.ts'
import { randomInputs } from '../support/random-inputs.ts'
import { runOnnx } from '../support/run-onnx.ts'

/** Recurrent layers over sequences that are as long as the longest of their batch, with masks. */

interface Case {
  readonly cell: 'lstm' | 'gru'
  readonly hidden: number
  readonly layers: number
  readonly bidirectional: boolean
  readonly bias: boolean
  readonly dropout: number
  readonly last: boolean
}

const cases: fc.Arbitrary<Case> = fc.record({
  cell: fc.constantFrom('lstm', 'gru'),
  hidden: fc.integer({ min: 1, max: 3 }),
  layers: fc.integer({ min: 1, max: 2 }),
  bidirectional: fc.boolean(),
  bias: fc.boolean(),
  dropout: fc.constantFrom(0, 0.3),
  last: fc.boolean(),
})

const programsOf = ({ cell, last, ...options }: Case): ModelPrograms => {
  const { programs, errors } = buildPrograms(modelRequest({
    inputs: { ids: ids(7), mask: mask() },
    labels: { y: classes(3) },
    layers: [
      layer('embedding', { vocabulary: 7, width: 3 }, { inputs: [input('ids')] }),
      layer(cell, { ...options, mask: 1 }, { inputs: [node(0), input('mask')] }),
      layer(last ? 'last_token' : 'mean', { where: 1 }, { inputs: [node(1), input('mask')] }),
      layer('linear', { features: 3 }),
    ],
    loss: loss('cross_entropy'),
  }))
  expect(errors).toEqual([])
  return programs!
}

/** Rows of `lengths` tokens in a batch that is `width` wide; what lies behind a row's end is token 5, which no row has. */
const padded = (lengths: readonly number[], width: number) => ({
  ids: arrayOf([lengths.length, width], index => (index % width < lengths[Math.floor(index / width)]! ? (index % width * 3 + Math.floor(index / width)) % 5 : 5)),
  mask: arrayOf([lengths.length, width], index => Number(index % width < lengths[Math.floor(index / width)]!)),
})

const withRows = (programs: ModelPrograms, lengths: readonly number[], width: number, seed: number): Record<string, NumberArray> =>
  ({ ...randomInputs(programs.step, lengths.length, seed, 3, width), ...padded(lengths, width) })

const lengthsOf = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })

test('gradients with a mask agree with central differences', () => {
  fc.assert(fc.property(cases, lengthsOf, fc.nat(1000), (one, lengths, seed) => {
    const { step } = programsOf(one)
    const inputs = withRows({ step } as ModelPrograms, lengths, 5, seed)
    const scale = inputs['loss_scale']!.data[0]! * inputs['inverse_normaliser']!.data[0]!
    // The embedding's gradient leaves as rows, which no difference measures.
    const whole = { ...step, outputs: step.outputs.filter(({ rows }) => rows === undefined) }
    expect(gradientFaults(whole, inputs, { scalar: 'loss_sum loss_sum', scale, limit: 4 })).toEqual([])
  }), { numRuns: 12, seed: 20265 })
})

test('no result depends on how far a batch is padded', async () => {
  await fc.assert(fc.asyncProperty(cases, lengthsOf, fc.nat(1000), async (one, lengths, seed) => {
    const programs = programsOf({ ...one, dropout: 0 })
    const widest = Math.max(...lengths)
    const state = withRows(programs, lengths, widest, seed)
    for (const width of [widest + 1, widest + 6]) {
      for (const program of [programs.step, programs.evaluate]) {
        const [tight, wide] = [interpret(program, state), interpret(program, { ...state, ...padded(lengths, width) })]
        const onnx = await runOnnx(program, { ...state, ...padded(lengths, width) })
        for (const [name, { data }] of Object.entries(tight)) {
          if (name.includes('embedding')) continue
          data.forEach((value, index) => {
            expect(wide[name]!.data[index], name).toBeCloseTo(value, 12)
            expect(onnx[name]!.data[index], name).toBeCloseTo(value, 4)
          })
        }
      }
    }
  }), { numRuns: 6, seed: 20266 })
})

test.each(['lstm', 'gru'] as const)('the gradients of %s are the same bits on every run, with one thread and with two, and computed again', async cell => {
  const programs = programsOf({ cell, hidden: 40, layers: 2, bidirectional: true, bias: true, dropout: 0, last: false })
  const inputs = withRows(programs, [17, 3, 30, 11, 30, 1, 8, 22], 30, 4)
  const once = await runOnnx(programs.step, inputs)
  for (const threads of [1, 2, 2]) expect(await runOnnx(programs.step, inputs, threads)).toEqual(once)
  const ways = waysToRecompute(programs.step, { batch: 8, length: 30 })
  expect(ways.length).toBeGreaterThan(0)
  for (const again of ways.slice(0, 3)) expect(await runOnnx(again, inputs)).toEqual(once)
})

test('an evaluation keeps neither gates nor cells of a step', () => {
  const { step, evaluate } = programsOf({ cell: 'lstm', hidden: 2, layers: 1, bidirectional: false, bias: true, dropout: 0, last: true })
  const opsOf = (program: typeof step) => graphOf(fuse(program)).graph.nodes.filter(({ op }) => op === 'Scan')
    .map(scan => ({ outputs: scan.outputs.length, ops: bodiesOf(scan).flatMap(({ nodes }) => nodes.map(({ op }) => op)) }))
  const [forward, back] = opsOf(step)
  const [evaluated] = opsOf(evaluate)
  expect([forward!.outputs, evaluated!.outputs]).toEqual([5, 3])
  expect([forward!.ops.includes('Concat'), evaluated!.ops.includes('Concat')]).toEqual([true, false])
  expect(back!.ops).toContain('Gemm')
})

test('a program is as long for long sequences as for short ones; what it costs grows with them', () => {
  const { step } = programsOf({ cell: 'gru', hidden: 4, layers: 1, bidirectional: true, bias: true, dropout: 0, last: false })
  const flops = (length: number) => programCost(step, 2, length).flops
  expect((flops(400) - flops(200)) / (flops(200) - flops(100))).toBeCloseTo(2, 6)
  expect(step.instructions.length).toBeLessThan(100)
  expect(toOnnx(step).model.length).toBeLessThan(30_000)
})
