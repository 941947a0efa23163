import type { Op } from '../op.ts'
import type { DataType, ValueId } from '../program.ts'
import { stringOf } from '../attributes.ts'
import { parseShape } from '../dimension.ts'
import { sumTo } from '../sum-to.ts'
import { bothOf, broadcast, expectType, float, floatOf } from './expect.ts'

/** Choosing between values, and the masks that choose. */
export const selectionOps = {
  not: {
    summary: 'not(a): the opposite. bool → bool. Not differentiable.',
    attributes: {},
    infer: ([a]) => [expectType(a, 'bool')],
    derivative: 'none',
  },
  where: {
    summary: 'where(c, a, b): a where c is true, else b. c is bool; a and b are alike; NumPy broadcasting of all three.',
    attributes: {},
    infer: ([condition, a, b]) => {
      const values = bothOf(a, b, ['float32', 'int32', 'bool'])
      return [{ dtype: values.dtype, shape: broadcast(expectType(condition, 'bool').shape, values.shape) }]
    },
    derivative: (build, { inputs }, [gradient], needed) => {
      if (gradient === null || gradient === undefined) return [null, null, null]
      const [condition, a, b] = inputs as [ValueId, ValueId, ValueId]
      const zero = build.number(0)
      return [
        null,
        needed[1] ? sumTo(build, build.where(condition, gradient, zero), build.shapeOf(a)) : null,
        needed[2] ? sumTo(build, build.where(condition, zero, gradient), build.shapeOf(b)) : null,
      ]
    },
  },
  cast: {
    summary: `cast(x){to}: float32 → int32 rounds towards zero; → bool is x ≠ 0; bool → 0 or 1. \`to\`: float32, int32 or bool.
      Not differentiable.`,
    attributes: { to: 'string' },
    infer: ([x], attributes) => [{ dtype: stringOf(attributes, 'to') as DataType, shape: x!.shape }],
    derivative: 'none',
  },
  dropout: {
    summary: 'dropout(x, mask){scale}: x·scale where mask (bool; broadcasts to x\'s shape) is true, else 0. float32 of x\'s shape.',
    attributes: { scale: 'number' },
    infer: ([x, mask]) => {
      broadcast(float(x), expectType(mask, 'bool').shape)
      return [floatOf(float(x))]
    },
    derivative: (build, { inputs, attributes }, [g]) => [g === null ? null : build.emit('dropout', [g!, inputs[1]!], attributes), null],
  },
  random_mask: {
    summary: `random_mask(){site, keep, shape}: bool, true with probability \`keep\`. Element i (row-major) is
      \`draw(stream, i) < threshold(keep)\` of tensor/random.ts, where the stream is that of (key, update, micro-batch, site). \`shape\` is
      a text like \`batch,64\`. Made on the host by \`fillMask\`; the same on every engine.`,
    attributes: { site: 'number', keep: 'number', shape: 'string' },
    infer: (_, attributes) => [{ dtype: 'bool', shape: parseShape(stringOf(attributes, 'shape')) }],
    derivative: 'none',
  },
} satisfies Record<string, Op>
