import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpCase, OpInput } from '../support/op-cases.ts'
import type { OpName } from '../../src/tensor/ops.ts'
import type { Program } from '../../src/tensor/program.ts'
import type { NumberArray } from '../support/interpreter/array.ts'
import { createBuilder } from '../../src/tensor/builder.ts'
import { differentiate } from '../../src/tensor/differentiate.ts'
import { ops } from '../../src/tensor/ops.ts'
import { draw, streamOf } from '../../src/tensor/random.ts'
import { gradientFaults } from '../support/finite-differences.ts'
import { arrayOf, sizeOf } from '../support/interpreter/array.ts'
import { opCases } from '../support/op-cases.ts'

/** Σ of the op's first output times fixed random weights, and its gradients in every float32 input. */
function program(op: string, { inputs, attributes }: OpCase): Program {
  const build = createBuilder()
  const values = inputs.map(({ dtype, shape }, index) => build.input(`x${index}`, 'feature', { dtype, shape }))
  const y = build.emit(op, values, attributes)
  const shape = build.shapeOf(y) as number[]
  const weights = Array.from({ length: sizeOf(shape) }, (_, index) => draw(streamOf(9), index) / 2 ** 32 + 0.5)
  const scalar = build.sum(build.mul(y, build.constant('float32', shape, weights)), shape.map((_, axis) => axis), false)
  const wanted = values.filter(value => build.dtypeOf(value) === 'float32')
  const gradients = differentiate(build, scalar, build.number(1), wanted)
  return build.finish(op, [
    { name: 'y', role: 'output', value: scalar },
    ...wanted.map((value, index) => ({ name: `x${values.indexOf(value)}`, role: 'gradient' as const, value: gradients[index]! })),
  ])
}

/** Distinct values over the range in shuffled order, none at its middle. */
function spread({ dtype, shape, range: [low, high] }: OpInput, seed: number): NumberArray {
  const size = sizeOf(shape)
  const order = Array.from({ length: size }, (_, index) => index).sort((a, b) => draw(streamOf(seed), a) - draw(streamOf(seed), b))
  return arrayOf(shape, index => {
    const value = low + ((order[index]! + 0.27) / size) * (high - low)
    return dtype === 'float32' ? value : Math.floor(value)
  })
}

const differentiable = (Object.keys(ops) as OpName[]).filter(name => ops[name].derivative !== 'none')

test('there are random cases for every differentiable op', () => {
  expect(Object.keys(opCases).sort()).toEqual([...differentiable].sort())
})

test.each(differentiable)('the derivative of %s agrees with central differences', op => {
  fc.assert(
    fc.property(opCases[op]!, fc.nat({ max: 1000 }), (one, seed) => {
      const inputs = Object.fromEntries(one.inputs.map((input, index) => [`x${index}`, spread(input, seed + index)]))
      expect(gradientFaults(program(op, one), inputs, { scalar: 'output y' })).toEqual([])
    }),
    { numRuns: 25, seed: 20260 },
  )
})
