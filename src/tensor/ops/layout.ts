import type { Op } from '../op.ts'
import { numberOf, numbersOf, stringOf } from '../attributes.ts'
import { parseShape, product, sameShape } from '../dimension.ts'
import { sumTo } from '../sum-to.ts'
import { axisWithin, broadcast, fixed, float, floatOf } from './expect.ts'

/** Elements moved, none computed. `shape` is a text like `batch,64` (empty: a scalar); the output's type has it too. */
export const layoutOps = {
  reshape: {
    summary: 'reshape(x){shape}: the same row-major elements under another shape. Any type.',
    attributes: { shape: 'string' },
    infer: ([x], attributes) => {
      const shape = parseShape(stringOf(attributes, 'shape'))
      if (product(shape) !== product(x!.shape)) throw new Error(`[${x!.shape.join(', ')}] cannot be reshaped to [${shape.join(', ')}]`)
      return [{ dtype: x!.dtype, shape }]
    },
    derivative: (b, { inputs }, [g]) => [g === null ? null : b.reshape(g!, b.shapeOf(inputs[0]!))],
  },
  barrier: {
    summary: 'barrier(x, y₁, …, yₙ): x, once all y are made. Any types.',
    attributes: {},
    infer: ([x]) => [x!],
    derivative: 'none',
  },
  transpose: {
    summary: 'transpose(x){permutation}: axis i of the result is axis permutation[i] of x. Any type.',
    attributes: { permutation: 'numbers' },
    infer: ([x], attributes) => {
      const permutation = numbersOf(attributes, 'permutation')
      if ([...permutation].sort((a, b) => a - b).some((axis, index) => axis !== index) || permutation.length !== x!.shape.length) {
        throw new Error(`[${permutation.join(', ')}] is no permutation of ${x!.shape.length} axes`)
      }
      return [{ dtype: x!.dtype, shape: permutation.map(axis => x!.shape[axis]!) }]
    },
    derivative: (b, { attributes }, [g]) => {
      const permutation = numbersOf(attributes, 'permutation')
      return [g === null ? null : b.transpose(g!, permutation.map((_, axis) => permutation.indexOf(axis)))]
    },
  },
  broadcast_to: {
    summary: 'broadcast_to(x){shape}: x stretched to the shape by NumPy\'s rule. Any type.',
    attributes: { shape: 'string' },
    infer: ([x], attributes) => {
      const shape = parseShape(stringOf(attributes, 'shape'))
      if (!sameShape(broadcast(x!.shape, shape), shape)) {
        throw new Error(`[${x!.shape.join(', ')}] does not stretch to [${shape.join(', ')}]`)
      }
      return [{ dtype: x!.dtype, shape }]
    },
    derivative: (b, { inputs }, [g]) => [g === null ? null : sumTo(b, g!, b.shapeOf(inputs[0]!))],
  },
  slice: {
    summary: 'slice(x){axis, start, end}: elements start ≤ i < end of an axis whose extent is a number. Any type.',
    attributes: { axis: 'number', start: 'number', end: 'number' },
    infer: ([x], attributes) => {
      const axis = axisWithin(numberOf(attributes, 'axis'), x!.shape)
      const [start, end] = [numberOf(attributes, 'start'), numberOf(attributes, 'end')]
      if (start < 0 || end <= start || end > fixed(x!.shape[axis])) throw new Error(`slice ${start}..${end} of [${x!.shape.join(', ')}]`)
      return [{ dtype: x!.dtype, shape: x!.shape.map((dimension, index) => (index === axis ? end - start : dimension)) }]
    },
    derivative: (b, { inputs, attributes }, [g]) => {
      if (g === null || g === undefined) return [null]
      const shape = b.shapeOf(inputs[0]!)
      const axis = numberOf(attributes, 'axis')
      const zeros = shape.map(() => 0)
      return [
        b.pad(
          g,
          zeros.with(axis, numberOf(attributes, 'start')),
          zeros.with(axis, fixed(shape[axis]) - numberOf(attributes, 'end')),
          0,
        ),
      ]
    },
  },
  concat: {
    summary: 'concat(x₁, …, xₙ){axis}: one after the other along axis (extents there are numbers); all else equal. Any type.',
    attributes: { axis: 'number' },
    infer: (inputs, attributes) => {
      const first = inputs[0]!
      const axis = axisWithin(numberOf(attributes, 'axis'), first.shape)
      let extent = 0
      for (const { dtype, shape } of inputs) {
        const alike = dtype === first.dtype && sameShape(shape.toSpliced(axis, 1), first.shape.toSpliced(axis, 1))
        if (!alike) throw new Error('concat of unlike tensors')
        extent += fixed(shape[axis])
      }
      return [{ dtype: first.dtype, shape: first.shape.with(axis, extent) }]
    },
    derivative: (b, { inputs, attributes }, [g], needed) => {
      if (g === null || g === undefined) return inputs.map(() => null)
      const axis = numberOf(attributes, 'axis')
      let start = 0
      return inputs.map((input, index) => {
        const extent = fixed(b.shapeOf(input)[axis])
        start += extent
        return needed[index] ? b.slice(g, axis, start - extent, start) : null
      })
    },
  },
  pad: {
    summary: 'pad(x){before, after, value}: before[i] and after[i] (≥ 0; 0 on symbolic axes) elements `value` around axis i. float32.',
    attributes: { before: 'numbers', after: 'numbers', value: 'number' },
    infer: ([x], attributes) => {
      const shape = float(x)
      const before = numbersOf(attributes, 'before')
      const after = numbersOf(attributes, 'after')
      return [
        floatOf(
          shape.map((dimension, axis) => {
            const more = before[axis]! + after[axis]!
            return more === 0 ? dimension : fixed(dimension) + more
          }),
        ),
      ]
    },
    derivative: (b, { inputs, attributes }, [g]) => {
      if (g === null || g === undefined) return [null]
      const before = numbersOf(attributes, 'before')
      const after = numbersOf(attributes, 'after')
      return [
        b.shapeOf(inputs[0]!).reduce<number>(
          (rest, dimension, axis) =>
            before[axis]! + after[axis]! === 0 ? rest : b.slice(rest, axis, before[axis]!, before[axis]! + fixed(dimension)),
          g,
        ),
      ]
    },
  },
  shift: {
    summary: 'shift(x){axis, by}: element i along axis is element i − by of x, 0 where x has none. float32, x\'s shape.',
    attributes: { axis: 'number', by: 'number' },
    infer: ([x], attributes) => {
      axisWithin(numberOf(attributes, 'axis'), float(x))
      return [floatOf(float(x))]
    },
    derivative: (b, { attributes }, [g]) => [
      g === null ? null : b.emit('shift', [g!], { ...attributes, by: -numberOf(attributes, 'by') }),
    ],
  },
} satisfies Record<string, Op>
