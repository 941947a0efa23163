import { describe, expect, it } from 'vitest'
import { toOnnx } from '../../../src/engines/onnx/graph.ts'
import { fuse } from '../../../src/engines/onnx/fuse.ts'
import { initialize } from '../../../src/models/initialize.ts'
import { programsOf } from '../../support/engine-plan.ts'
import { interpret } from '../../support/interpret.ts'
import type { NumberArray } from '../../support/interpreter/array.ts'
import { arrayOf } from '../../support/interpreter/array.ts'
import { classes, digitsModel, layer, loss, tensor } from '../../support/model.ts'
import { runOnnx } from '../../support/run-onnx.ts'

const programs = programsOf(digitsModel)

/** Two pools, one of them behind a relu, a bias on a product, a broadcast: what fuse.ts rewrites. */
const rewritten = programsOf({
  inputs: { x: tensor(2, 9, 9) },
  labels: { label: classes(3) },
  layers: [
    layer('conv2d', { channels: 3, kernel: 3, padding: 1 }),
    layer('relu'),
    layer('max_pool2d', { kernel: 2 }),
    layer('relu'),
    layer('max_pool2d', { kernel: 2, stride: 1 }),
    layer('flatten'),
    layer('linear', { features: 3 }),
  ],
  loss: loss('cross_entropy'),
})

describe('a program as an ONNX graph', () => {
  it('is the same bytes each time', () => {
    expect(Buffer.from(toOnnx(programs.step).model).equals(Buffer.from(toOnnx(programsOf(digitsModel).step).model))).toBe(true)
  })

  it('lists its masks, and only inputs that it reads', () => {
    const onnx = toOnnx(programs.step)
    expect(onnx.masks).toEqual([{ name: 'mask/0', site: 0, keep: 0.75, shape: ['batch', 512] }])
    expect(toOnnx(programs.evaluate).inputs.map(({ name }) => name)).not.toContain('scalar/loss_scale')
  })

  it('fuses bias into product, and relu behind pooling', () => {
    const ops = fuse(rewritten.step).instructions.map(({ op }) => op)
    expect(ops).toContain('matmul_bias')
    expect(ops.filter(op => op === 'relu_gradient')).toHaveLength(2)
    expect(ops.lastIndexOf('relu_gradient')).toBeLessThan(ops.lastIndexOf('max_pool_gradient'))
  })

  it.each([1, 5])('means what the program means, batch %i', async rows => {
    const inputs: Record<string, NumberArray> = Object.fromEntries(
      Object.entries(initialize(rewritten, 3)).map(([name, { shape, data }]) => [name, { shape, data: Float64Array.from(data) }]),
    )
    inputs.x = arrayOf([rows, 2, 9, 9], index => Math.fround(Math.sin(index * 12.9898) * 2))
    inputs.label = arrayOf([rows], index => index % 3)
    inputs.loss_scale = arrayOf([], () => 1)
    inputs.inverse_normaliser = arrayOf([], () => 1 / rows)
    const expected = interpret(rewritten.step, inputs)
    const actual = await runOnnx(rewritten.step, inputs)
    for (const [name, { shape, data }] of Object.entries(expected)) {
      expect(actual[name]!.shape).toEqual(shape)
      data.forEach((value, index) => expect(actual[name]!.data[index], name).toBeCloseTo(value, 5))
    }
  })
})
