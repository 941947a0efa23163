import type { DataType } from '../program.ts'
import type { Op } from '../op.ts'
import { numberOf, numbersOf, stringOf } from '../attributes.ts'
import { axisWithin, floatOf } from './expect.ts'
import { elementCount } from '../dimension.ts'

/** Values that depend on no data. */
export const constantOps = {
  constant: {
    summary: `The tensor of the given type and shape (numbers only) whose row-major elements are \`values\` (finite; bools are 0 and 1).
      One value fills the whole shape. Not differentiable.`,
    attributes: { dtype: 'string', shape: 'numbers', values: 'numbers' },
    infer: (_, attributes) => {
      const shape = numbersOf(attributes, 'shape')
      const count = numbersOf(attributes, 'values').length
      if (count !== 1 && count !== elementCount(shape)) throw new Error(`${count} values for the shape [${shape.join(', ')}]`)
      return [{ dtype: stringOf(attributes, 'dtype') as DataType, shape }]
    },
    derivative: 'none',
  },
  dimension: {
    summary: 'dimension(x){axis}: the extent of x along axis, as a float32 scalar. Not differentiable.',
    attributes: { axis: 'number' },
    infer: ([x], attributes) => {
      axisWithin(numberOf(attributes, 'axis'), x!.shape)
      return [floatOf([])]
    },
    derivative: 'none',
  },
  range: {
    summary: 'range(x){axis}: int32 [extent of x along axis], 0, 1, 2, … Not differentiable.',
    attributes: { axis: 'number' },
    infer: ([x], attributes) => [{ dtype: 'int32', shape: [x!.shape[axisWithin(numberOf(attributes, 'axis'), x!.shape)]!] }],
    derivative: 'none',
  },
} satisfies Record<string, Op>
