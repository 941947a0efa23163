import fc from 'fast-check'
import type { Attributes } from '../../src/tensor/op.ts'
import type { OpName } from '../../src/tensor/ops.ts'
import type { DataType, Shape } from '../../src/tensor/program.ts'

/** One input of an op under test. Values are spread over `range` without equal ones, so that no kink lies within reach. */
export interface OpInput {
  readonly dtype: DataType
  readonly shape: readonly number[]
  readonly range: readonly [number, number]
}

export interface OpCase {
  readonly inputs: readonly OpInput[]
  readonly attributes: Attributes
}

const anywhere = [-2, 2] as const
const positive = [0.3, 2.5] as const

export const real = (shape: Shape, range: readonly [number, number] = anywhere): OpInput => ({ dtype: 'float32', shape: shape as number[], range })
const indices = (shape: Shape, below: number): OpInput => ({ dtype: 'int32', shape: shape as number[], range: [0, below] })
const truth = (shape: Shape): OpInput => ({ dtype: 'bool', shape: shape as number[], range: [0, 2] })

const extent = fc.integer({ min: 1, max: 4 })
const shape = (least: number, most: number) => fc.array(extent, { minLength: least, maxLength: most })
const flag = fc.boolean()

const unary = (range = anywhere as readonly [number, number]) => shape(0, 3).map((s): OpCase => ({ inputs: [real(s, range)], attributes: {} }))

/** Two shapes that broadcast: the second has some axes of the first, some of them of extent 1. */
const pairs = shape(0, 3).chain(full =>
  fc.tuple(fc.integer({ min: 0, max: full.length }), fc.array(flag, { minLength: 3, maxLength: 3 }), flag).map(([drop, ones, swap]) => {
    const other = full.map((dimension, axis) => (ones[axis] ? 1 : dimension)).slice(drop)
    return swap ? ([other, full] as const) : ([full, other] as const)
  }))

const binary = (left = anywhere as readonly [number, number], right = left) =>
  pairs.map(([a, b]): OpCase => ({ inputs: [real(a, left), real(b, right)], attributes: {} }))

const axesOf = (full: readonly number[]) => fc.subarray(full.map((_, axis) => axis), { minLength: 1 })

const reduction = shape(1, 3).chain(full =>
  fc.record({ axes: axesOf(full), keep: flag }).map((attributes): OpCase => ({ inputs: [real(full)], attributes })))

const alongAxis = shape(1, 3).chain(full =>
  fc.nat({ max: full.length - 1 }).map((axis): OpCase => ({ inputs: [real(full)], attributes: { axis } })))

const recurrences = fc.record({ length: extent, batch: fc.integer({ min: 1, max: 3 }), hidden: fc.integer({ min: 1, max: 3 }), backwards: flag, mask: flag })

const spatialRank = fc.integer({ min: 1, max: 2 })
const several = (rank: number, least: number, most: number) => fc.array(fc.integer({ min: least, max: most }), { minLength: rank, maxLength: rank })

const convolution = spatialRank.chain(rank =>
  fc.record({
    batch: fc.integer({ min: 1, max: 2 }),
    groups: fc.integer({ min: 1, max: 2 }),
    slice: fc.integer({ min: 1, max: 2 }),
    out: fc.integer({ min: 1, max: 2 }),
    kernel: several(rank, 1, 3),
    strides: several(rank, 1, 3),
    pads: several(rank * 2, 0, 2),
    dilations: several(rank, 1, 2),
    more: several(rank, 0, 3),
    bias: flag,
  }).map(({ batch, groups, slice, out, kernel, strides, pads, dilations, more, bias }) => {
    // The smallest input that a window fits, and some more.
    const spatial = kernel.map((size, axis) => Math.max(1, dilations[axis]! * (size - 1) + 1 - pads[axis]! - pads[rank + axis]!) + more[axis]!)
    const counts = spatial.map((dimension, axis) =>
      Math.floor((dimension + pads[axis]! + pads[rank + axis]! - dilations[axis]! * (kernel[axis]! - 1) - 1) / strides[axis]!) + 1)
    return {
      x: [batch, slice * groups, ...spatial],
      filter: [out * groups, slice, ...kernel],
      y: [batch, out * groups, ...counts],
      bias: bias ? [real([out * groups])] : [],
      attributes: { strides, pads, dilations, groups },
    }
  }))

const pooling = (dilated: boolean) => spatialRank.chain(rank =>
  fc.record({
    planes: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
    kernel: several(rank, 1, 3),
    strides: several(rank, 1, 3),
    halves: several(rank * 2, 0, 1),
    dilations: several(rank, 1, dilated ? 2 : 1),
    more: several(rank, 0, 4),
  }).map(({ planes, kernel, strides, halves, dilations, more }): OpCase => {
    const pads = halves.map((half, index) => Math.min(half, Math.floor(kernel[index % rank]! / 2)))
    const spatial = kernel.map((size, axis) => dilations[axis]! * (size - 1) + 1 + more[axis]!)
    return { inputs: [real([...planes, ...spatial])], attributes: { kernel, strides, pads, ...(dilated ? { dilations } : {}) } }
  }))

/** Random applications of every differentiable op. */
export const opCases: Readonly<Partial<Record<OpName, fc.Arbitrary<OpCase>>>> = {
  neg: unary(),
  exp: unary(),
  log: unary(positive),
  sqrt: unary(positive),
  reciprocal: unary(positive),
  tanh: unary(),
  sigmoid: unary(),
  softplus: unary([-4, 4]),
  erf: unary(),
  abs: unary(),
  sign: unary(),
  floor: unary([0.1, 0.9]),
  sin: unary(),
  cos: unary(),
  relu: unary(),
  gelu: fc.tuple(shape(0, 3), fc.constantFrom('none', 'tanh')).map(([s, approximate]) => ({ inputs: [real(s)], attributes: { approximate } })),
  add: binary(),
  sub: binary(),
  mul: binary(),
  div: binary(anywhere, positive),
  maximum: binary([-2, 2], [-1.987, 2.013]),
  minimum: binary([-2, 2], [-1.987, 2.013]),
  pow: binary(positive, anywhere),
  where: pairs.map(([a, b]) => ({ inputs: [truth(a), real(a), real(b)], attributes: {} })),
  dropout: shape(1, 3).map(s => ({ inputs: [real(s), truth(s)], attributes: { scale: 1.25 } })),
  sum: reduction,
  max: reduction,
  softmax: alongAxis,
  log_softmax: alongAxis,
  standardize: shape(2, 4).chain(full => axesOf(full).map(axes => ({ inputs: [real(full)], attributes: { axes, epsilon: 0.01 } }))),
  layer_norm: shape(2, 4).chain(full => fc.integer({ min: 1, max: full.length - 1 }).map(axis => ({
    inputs: [real(full), real(full.slice(axis)), real(full.slice(axis))],
    attributes: { axis, epsilon: 0.01 },
  }))),
  reshape: shape(1, 3).map(full => ({ inputs: [real(full)], attributes: { shape: String(full.reduce((a, b) => a * b, 1)) } })),
  transpose: shape(1, 4).chain(full =>
    fc.shuffledSubarray(full.map((_, axis) => axis), { minLength: full.length }).map(permutation => ({ inputs: [real(full)], attributes: { permutation } }))),
  broadcast_to: pairs.map(([a, b]) => {
    const [full, narrow] = a.length > b.length || a.some((dimension, axis) => dimension > (b[axis + b.length - a.length] ?? 1)) ? [a, b] : [b, a]
    return { inputs: [real(narrow)], attributes: { shape: full.join(',') } }
  }),
  slice: shape(1, 3).chain(full => fc.nat({ max: full.length - 1 }).chain(axis =>
    fc.nat({ max: full[axis]! - 1 }).chain(start => fc.integer({ min: start + 1, max: full[axis]! }).map(end => ({ inputs: [real(full)], attributes: { axis, start, end } }))))),
  concat: shape(1, 3).chain(full => fc.tuple(fc.nat({ max: full.length - 1 }), fc.array(extent, { minLength: 1, maxLength: 3 })).map(([axis, extents]) => ({
    inputs: extents.map(along => real(full.with(axis, along))),
    attributes: { axis },
  }))),
  pad: shape(1, 3).chain(full => fc.tuple(several(full.length, 0, 2), several(full.length, 0, 2)).map(([before, after]) => ({
    inputs: [real(full)],
    attributes: { before, after, value: 0.5 },
  }))),
  shift: shape(1, 3).chain(full => fc.tuple(fc.nat({ max: full.length - 1 }), fc.constantFrom(-2, -1, 1, 2)).map(([axis, by]) => ({ inputs: [real(full)], attributes: { axis, by } }))),
  lstm_scan: recurrences.map(({ length, batch, hidden, backwards, mask }) => ({
    inputs: [real([length, batch, 4 * hidden]), real([4 * hidden, hidden]), ...(mask ? [truth([length, batch])] : [])], attributes: { backwards },
  })),
  gru_scan: recurrences.map(({ length, batch, hidden, backwards, mask }) => ({
    inputs: [real([length, batch, 3 * hidden]), real([3 * hidden, hidden]), real([3 * hidden]), ...(mask ? [truth([length, batch])] : [])], attributes: { backwards },
  })),
  matmul: fc.record({ batch: pairs, m: extent, k: extent, n: extent, transpose_a: flag, transpose_b: flag }).map(({ batch: [a, b], m, k, n, transpose_a, transpose_b }) => ({
    inputs: [real([...a.slice(-2), ...(transpose_a ? [k, m] : [m, k])]), real([...b.slice(-2), ...(transpose_b ? [n, k] : [k, n])])],
    attributes: { transpose_a, transpose_b },
  })),
  conv: convolution.map(({ x, filter, bias, attributes }) => ({ inputs: [real(x), real(filter), ...bias], attributes })),
  conv_input_gradient: convolution.map(({ x, filter, y, attributes }) => ({ inputs: [real(y), real(filter)], attributes: { ...attributes, input: x.slice(2) } })),
  max_pool: pooling(true),
  average_pool: pooling(false),
  gather: fc.tuple(shape(1, 2), shape(0, 2)).map(([rows, at]) => ({ inputs: [real(rows), indices(at, rows[0]!)], attributes: {} })),
}
