import type { Op } from '../op.ts'
import { numberOf } from '../attributes.ts'
import { fixed, float, expectType, floatOf } from './expect.ts'

/** Class numbers and rows of tables. Indices are int32. */
export const indexingOps = {
  one_hot: {
    summary: 'one_hot(indices){depth}: float32 [..., depth], 1 at each index and 0 elsewhere; all 0 for an index below 0 or ≥ depth.',
    attributes: { depth: 'number' },
    infer: ([indices], attributes) => [floatOf([...expectType(indices, 'int32').shape, numberOf(attributes, 'depth')])],
    derivative: 'none',
  },
  gather: {
    summary: 'gather(table [rows, ...rest], indices): table[indices], shape indices.shape + rest. float32 or int32. Indices are 0 … rows − 1.',
    attributes: {},
    infer: ([table, indices]) => {
      const { dtype, shape } = expectType(table, 'float32', 'int32')
      return [{ dtype, shape: [...expectType(indices, 'int32').shape, ...shape.slice(1)] }]
    },
    derivative: (b, { inputs }, [g], needed) => [
      g === null || !needed[0] ? null : b.emit('gather_gradient', [g!, inputs[1]!], { rows: fixed(b.shapeOf(inputs[0]!)[0]) }),
      null,
    ],
  },
  gather_gradient: {
    summary: `gather_gradient(g, indices){rows}: [rows, ...rest]; row r is the sum of the g at r's occurrences in indices, added in their
      order (never by an unordered scatter): an engine may hand g and indices to the host where the output is a program output.`,
    attributes: { rows: 'number' },
    infer: ([g, indices], attributes) => [floatOf([numberOf(attributes, 'rows'), ...float(g).slice(indices!.shape.length)])],
    derivative: 'none',
  },
} satisfies Record<string, Op>
