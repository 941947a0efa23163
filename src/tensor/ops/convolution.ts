import type { Op } from '../op.ts'
import type { Shape } from '../program.ts'
import { numberOf, numbersOf } from '../attributes.ts'
import { fixed, float, floatOf } from './expect.ts'
import { windowCounts, windowOf } from './window.ts'

const geometry = { strides: 'numbers', pads: 'numbers', dilations: 'numbers', groups: 'number' } as const

const kernelOf = (filter: Shape): number[] => filter.slice(2).map(fixed)

/**
 * Convolutions (cross-correlations, as PyTorch has them) over any number of spatial axes. Layouts: x [n, channels, …],
 * filter [out, channels/groups, …kernel], y [n, out, …]. `strides`, `dilations`: one number per spatial axis; `pads`: zeros before
 * each spatial axis, then after each.
 */
export const convolutionOps = {
  conv: {
    summary: `conv(x, filter) or conv(x, filter, bias [out]){strides, pads, dilations, groups}:
      y[n, o, p] = Σ x[n, c, p·stride − pad + k·dilation]·filter[o, c, k] + bias[o]. float32.`,
    attributes: geometry,
    infer: ([x, filter, bias], attributes) => {
      const [batch, channels, ...spatial] = float(x)
      const [out, slice] = float(filter).slice(0, 2).map(fixed)
      const groups = numberOf(attributes, 'groups')
      if (fixed(channels) !== slice! * groups || out! % groups !== 0 || spatial.length !== filter!.shape.length - 2) throw new Error('conv')
      if (bias !== undefined && (bias.shape.length !== 1 || bias.shape[0] !== out)) throw new Error('conv bias')
      return [floatOf([batch!, out!, ...windowCounts(spatial, windowOf(attributes, kernelOf(filter!.shape)))])]
    },
    derivative: (b, { inputs, attributes }, [g], needed) => {
      if (g === null || g === undefined) return inputs.map(() => null)
      const [x, filter, bias] = inputs as [number, number, number | undefined]
      const shape = b.shapeOf(x)
      const gradients = [
        needed[0] ? b.emit('conv_input_gradient', [g, filter], { ...attributes, input: shape.slice(2).map(fixed) }) : null,
        needed[1] ? b.emit('conv_filter_gradient', [x, g], { ...attributes, kernel: kernelOf(b.shapeOf(filter)) }) : null,
      ]
      if (bias === undefined) return gradients
      return [...gradients, needed[2] ? b.sum(g, [0, ...shape.slice(2).map((_, axis) => axis + 2)], false) : null]
    },
  },
  conv_input_gradient: {
    summary: `conv_input_gradient(g, filter){strides, pads, dilations, groups, input}: the gradient of conv's x [n, channels, …input],
      from y's gradient g; \`input\` are the spatial extents of x (several fit one y where the stride is above 1). Also the transposed
      convolution itself. float32.`,
    attributes: { ...geometry, input: 'numbers' },
    infer: ([g, filter], attributes) => [
      floatOf([float(g)[0]!, fixed(float(filter)[1]) * numberOf(attributes, 'groups'), ...numbersOf(attributes, 'input')]),
    ],
    derivative: (b, { inputs, attributes: { input: _, ...attributes } }, [g], needed) => {
      if (g === null || g === undefined) return [null, null]
      const [y, filter] = inputs as [number, number]
      return [
        needed[0] ? b.emit('conv', [g, filter], attributes) : null,
        needed[1] ? b.emit('conv_filter_gradient', [g, y], { ...attributes, kernel: kernelOf(b.shapeOf(filter)) }) : null,
      ]
    },
  },
  conv_filter_gradient: {
    summary: `conv_filter_gradient(x, g){strides, pads, dilations, groups, kernel}: the gradient of conv's filter
      [out, channels/groups, …kernel] from x and y's gradient g: Σ over n and p of
      g[n, o, p]·x[n, c, p·stride − pad + k·dilation]. float32.`,
    attributes: { ...geometry, kernel: 'numbers' },
    infer: ([x, g], attributes) => [
      floatOf([float(g)[1]!, fixed(float(x)[1]) / numberOf(attributes, 'groups'), ...numbersOf(attributes, 'kernel')]),
    ],
    derivative: 'none',
  },
} satisfies Record<string, Op>
