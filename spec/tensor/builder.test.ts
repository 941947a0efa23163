import { describe, expect, test } from 'vitest'
import type { Builder } from '../../src/tensor/builder.ts'
import type { ValueId } from '../../src/tensor/program.ts'
import { createBuilder } from '../../src/tensor/builder.ts'
import { eliminateDeadCode } from '../../src/tensor/dead-code.ts'
import { differentiate } from '../../src/tensor/differentiate.ts'
import { print } from '../../src/tensor/print.ts'
import { interpret } from '../support/interpret.ts'

const input = (build: Builder, name: string, ...shape: (number | string)[]): ValueId => build.input(name, 'feature', { dtype: 'float32', shape })

const lines = (build: Builder, value: ValueId): string[] =>
  print(eliminateDeadCode(build.finish('p', [{ name: 'y', role: 'output', value }]))).split('\n').filter(line => line.includes(' = ')).map(line => line.trim())

describe('a program under construction', () => {
  test('makes an instruction once', () => {
    const build = createBuilder()
    const x = input(build, 'x', 'batch')
    expect(build.exp(x)).toBe(build.exp(x))
    expect(build.sum(x, [0], true)).not.toBe(build.sum(x, [0], false))
    expect(build.instructions()).toHaveLength(3)
  })

  test('takes shapes with symbols through reshapes and products', () => {
    const build = createBuilder()
    const x = input(build, 'x', 'batch', 4, 6)
    const rows = build.reshape(x, ['4*batch', 6])
    expect(build.shapeOf(build.matmul(rows, input(build, 'w', 6, 5), false, false))).toEqual(['4*batch', 5])
  })

  test.each<[string, (build: Builder, x: ValueId) => ValueId]>([
    ['[batch, 3] cannot be reshaped to [batch, 4]', (build, x) => build.reshape(x, ['batch', 4])],
    ['matmul of [batch, 3] and [2, 3]', (build, x) => build.matmul(x, input(build, 'w', 2, 3), false, false)],
    ['[batch, 3] and [batch, 2] do not broadcast', (build, x) => build.add(x, input(build, 'y', 'batch', 2))],
    ['bool where float32 or int32 is needed', (build, x) => build.add(build.not(build.equal(x, x)), x)],
    ['axis 2 of [batch, 3]', (build, x) => build.sum(x, [2], false)],
    ['there is no op swap', (build, x) => build.emit('swap', [x])],
    ['[1, 0, 0] is no permutation of 2 axes', (build, x) => build.transpose(x, [1, 0, 0])],
  ])('refuses: %s', (message, make) => {
    const build = createBuilder()
    expect(() => make(build, input(build, 'x', 'batch', 3))).toThrow(message)
  })
})

describe('folding', () => {
  test('what changes nothing is not computed', () => {
    const build = createBuilder()
    const x = input(build, 'x', 'batch', 3)
    const one = build.number(1)
    const zero = build.number(0)
    expect([build.mul(x, one), build.mul(one, x), build.add(x, zero), build.sub(x, zero), build.div(x, one), build.neg(build.neg(x))]).toEqual([x, x, x, x, x, x])
    expect(lines(build, build.mul(build.number(2), build.sub(build.number(5), build.number(2))))).toEqual(['%1: float32[] = constant() {dtype=float32, shape=[], values=[6]}'])
  })

  test('a factor of 1 that stretches is kept', () => {
    const build = createBuilder()
    const x = input(build, 'x', 3)
    const ones = build.constant('float32', [2, 1], [1])
    expect(build.shapeOf(build.mul(x, ones))).toEqual([2, 3])
  })

  test('0 − x and 1 / x stay what they are', () => {
    const build = createBuilder()
    const x = input(build, 'x', 3)
    expect(build.sub(build.number(0), x)).not.toBe(x)
    expect(build.div(build.number(1), x)).not.toBe(x)
  })

  test('a stretched operand is left to the op that stretches anyway', () => {
    const build = createBuilder()
    const x = input(build, 'x', 'batch', 3)
    const s = input(build, 's')
    expect(lines(build, build.mul(x, build.broadcastTo(s, ['batch', 3])))).toEqual(['%2: float32[batch, 3] = mul(%0, %1)'])
  })
})

test('dead instructions go, values are numbered anew, inputs stay', () => {
  const build = createBuilder()
  const x = input(build, 'x', 'batch')
  const unused = input(build, 'unused', 2)
  build.exp(unused)
  const y = build.tanh(x)
  build.sin(y)
  const program = eliminateDeadCode(build.finish('p', [{ name: 'y', role: 'output', value: y }]))
  expect(print(program)).toBe(
    ['program p', '  input %0: float32[batch]  feature x', '  input %1: float32[2]  feature unused', '  %2: float32[batch] = tanh(%0)', '  output %2  output y', ''].join('\n'),
  )
})

describe('differentiation', () => {
  test('gives zeros where nothing depends', () => {
    const build = createBuilder()
    const x = input(build, 'x', 2)
    const free = input(build, 'free', 2, 2)
    const [gradient] = differentiate(build, build.sum(x, [0], false), build.number(1), [free])
    const program = build.finish('p', [{ name: 'g', role: 'output', value: gradient! }])
    const zeros = { shape: [2], data: new Float64Array(2) }
    expect(interpret(program, { x: zeros, free: { shape: [2, 2], data: new Float64Array(4) } })['output g']).toEqual({ shape: [2, 2], data: new Float64Array(4) })
  })

  test('adds up all the ways from a value to the loss', () => {
    const build = createBuilder()
    const x = input(build, 'x', 2)
    const y = build.add(build.mul(x, x), build.exp(x))
    const [gradient] = differentiate(build, build.sum(build.mul(y, x), [0], false), build.number(1), [x])
    const at = [0.5, -1]
    const program = build.finish('p', [{ name: 'g', role: 'output', value: gradient! }])
    const result = interpret(program, { x: { shape: [2], data: Float64Array.from(at) } })['output g']!
    at.forEach((value, index) => expect(result.data[index]).toBeCloseTo(3 * value ** 2 + Math.exp(value) * (1 + value), 12))
  })

  test('takes a composition\'s own derivative in place of its parts\'', () => {
    const build = createBuilder()
    const x = input(build, 'x', 2)
    const square = build.mul(build.exp(x), build.exp(x))
    build.withDerivative(square, [x], g => [build.mul(g, build.mul(build.number(2), square))])
    const [gradient] = differentiate(build, build.sum(square, [0], false), build.number(1), [x])
    expect(lines(build, gradient!)).toEqual([
      '%1: float32[2] = exp(%0)',
      '%2: float32[2] = mul(%1, %1)',
      '%3: float32[] = constant() {dtype=float32, shape=[], values=[2]}',
      '%4: float32[2] = mul(%3, %2)',
    ])
  })

  test('asks for no gradient that nobody wants', () => {
    const build = createBuilder()
    const x = input(build, 'x', 'batch', 3)
    const w = input(build, 'w', 2, 3)
    const [gradient] = differentiate(build, build.sum(build.matmul(x, w, false, true), [0, 1], false), build.number(1), [w])
    const matmuls = lines(build, gradient!).filter(line => line.includes('matmul'))
    expect(matmuls).toHaveLength(1)
    expect(build.instructions().filter(({ op }) => op === 'matmul')).toHaveLength(2)
  })

  test('belongs to the layer that it differentiates', () => {
    const build = createBuilder()
    const x = input(build, 'x', 3)
    const y = build.within('body', () => build.within('inner', () => build.tanh(x)))
    differentiate(build, build.within('loss', () => build.sum(y, [0], false)), build.number(1), [x])
    expect(build.instructions().map(({ op, layer }) => `${op} ${layer}`)).toEqual([
      'tanh inner', 'sum loss', 'constant ', 'broadcast_to loss', 'mul inner', 'sub inner',
    ])
  })
})
