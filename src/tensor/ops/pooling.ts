import type { Op } from '../op.ts'
import { numbersOf } from '../attributes.ts'
import { fixed, float, floatOf } from './expect.ts'
import { windowCounts, windowOf } from './window.ts'

const geometry = { kernel: 'numbers', strides: 'numbers', pads: 'numbers' } as const

/**
 * Pooling over the spatial axes of x [n, channels, …] (any number of them); `kernel`, `strides`, `dilations`: one number per
 * spatial axis; `pads`: before each, then after each, all below the kernel. Every window overlaps x itself, not padding alone.
 */
export const poolingOps = {
  max_pool: {
    summary: `max_pool(x){kernel, strides, pads, dilations} → (y, indices): the largest of each window; padding never wins. \`indices\`
      (int32, y's shape) is the place of the first maximum (row-major) in its [n, c] plane of x, flattened without padding. Only
      max_pool_gradient reads indices, so an engine may keep another numbering. float32. Only y passes a gradient.`,
    attributes: { ...geometry, dilations: 'numbers' },
    infer: ([x], attributes) => {
      const shape = float(x)
      const y = [...shape.slice(0, 2), ...windowCounts(shape.slice(2), windowOf(attributes))]
      return [floatOf(y), { dtype: 'int32', shape: y }]
    },
    derivative: (b, { inputs, outputs, attributes }, [g]) => [
      g === null ? null : b.emit('max_pool_gradient', [g!, inputs[0]!, outputs[0]!, outputs[1]!], attributes),
    ],
  },
  max_pool_gradient: {
    summary: `max_pool_gradient(g, x, y, indices){kernel, strides, pads, dilations}: x's shape; each g added at the place of its window's
      maximum, windows in row-major order. Where kernel ≤ stride no two windows share a place. An engine takes of x, y and indices what it
      needs.`,
    attributes: { ...geometry, dilations: 'numbers' },
    infer: ([g, x]) => {
      float(g)
      return [floatOf(float(x))]
    },
    derivative: 'none',
  },
  average_pool: {
    summary: 'average_pool(x){kernel, strides, pads}: the sum of each window (padding is 0) divided by the kernel\'s full size. float32.',
    attributes: geometry,
    infer: ([x], attributes) => {
      const shape = float(x)
      return [floatOf([...shape.slice(0, 2), ...windowCounts(shape.slice(2), windowOf(attributes))])]
    },
    derivative: (b, { inputs, attributes }, [g]) => [
      g === null
        ? null
        : b.emit('average_pool_gradient', [g!], { ...attributes, input: b.shapeOf(inputs[0]!).slice(2).map(fixed) }),
    ],
  },
  average_pool_gradient: {
    summary: `average_pool_gradient(g){kernel, strides, pads, input}: [n, channels, …input]; each g divided by the kernel's size and
      added to every place of its window.`,
    attributes: { ...geometry, input: 'numbers' },
    infer: ([g], attributes) => [floatOf([...float(g).slice(0, 2), ...numbersOf(attributes, 'input')])],
    derivative: 'none',
  },
} satisfies Record<string, Op>
