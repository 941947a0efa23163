import fc from 'fast-check'
import type { Attributes } from '../../src/tensor/op.ts'
import type { OpName } from '../../src/tensor/ops.ts'
import { windowCounts } from '../../src/tensor/ops/window.ts'
import type { DataType, TensorType } from '../../src/tensor/program.ts'

/** One input of a case: its type, and between which numbers its elements lie. */
export interface CaseInput {
  readonly type: TensorType
  /** The real extents where the type has symbols. */
  readonly extents: readonly number[]
  readonly low: number
  readonly high: number
  /** Rounded to multiples of it, to make ties; whole numbers for int32. */
  readonly grain: number
}

/** An op with random attributes on inputs of random shapes. */
export interface OpCase {
  readonly inputs: readonly CaseInput[]
  readonly attributes: Attributes
}

const extent = fc.integer({ min: 1, max: 5 })
const shapes = (min: number, max: number) => fc.array(extent, { minLength: min, maxLength: max })

const input = (extents: readonly number[], options: { low?: number; high?: number; grain?: number; dtype?: DataType; batch?: boolean } = {}): CaseInput => {
  const { low = -2, high = 2, dtype = 'float32', batch = false } = options
  const shape = batch ? ['batch', ...extents.slice(1)] : extents
  return { type: { dtype, shape }, extents, low, high, grain: options.grain ?? (dtype === 'float32' ? 0 : 1) }
}

const unary = (low = -2, high = 2, attributes: fc.Arbitrary<Attributes> = fc.constant({})): fc.Arbitrary<OpCase> =>
  fc.tuple(shapes(1, 4), attributes).map(([shape, chosen]) => ({ inputs: [input(shape, { low, high, batch: true })], attributes: chosen }))

/** Functions with derivative 0 everywhere: a gradient of zeros needs a shape of numbers. */
const steps = shapes(1, 4).map((shape): OpCase => ({ inputs: [input(shape)], attributes: {} }))

/** A shape and one that broadcasts with it: fewer axes, some of them 1. */
const broadcasting = shapes(0, 4).chain(shape =>
  fc.tuple(fc.constant(shape), fc.integer({ min: 0, max: shape.length }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([full, cut, ones]) => [full, full.slice(cut).map((size, axis) => (ones[axis] ? 1 : size))] as const))

const binary = (options: Parameters<typeof input>[1] = {}, second = options): fc.Arbitrary<OpCase> =>
  fc.tuple(broadcasting, fc.boolean()).map(([[a, b], swap]) => {
    const inputs = [input(swap ? b : a, options), input(swap ? a : b, second)]
    return { inputs, attributes: {} }
  })

const alike = (count: number, attributes: fc.Arbitrary<Attributes> = fc.constant({}), low = -2): fc.Arbitrary<OpCase> =>
  fc.tuple(shapes(1, 4), attributes).map(([shape, chosen]) => ({ inputs: Array.from({ length: count }, () => input(shape, { low, batch: true })), attributes: chosen }))

const approximate = fc.constantFrom('none', 'tanh').map(value => ({ approximate: value }))

const withAxis = (make: (axis: number) => Attributes): fc.Arbitrary<OpCase> =>
  shapes(1, 4).chain(shape => fc.nat(shape.length - 1).map(axis => ({ inputs: [input(shape, { batch: true })], attributes: make(axis) })))

const withAxes = (more: fc.Arbitrary<Attributes>, min = 0): fc.Arbitrary<OpCase> =>
  shapes(1, 4).chain(shape =>
    fc.tuple(fc.subarray(shape.map((_, axis) => axis), { minLength: min }), more)
      .map(([axes, rest]) => ({ inputs: [input(shape, { batch: true })], attributes: { axes, ...rest } })))

const keep = fc.boolean().map(value => ({ keep: value }))
const epsilon = fc.constantFrom(1e-5, 1e-3).map(value => ({ epsilon: value }))

interface Geometry {
  readonly spatial: number[]
  readonly kernel: number[]
  readonly strides: number[]
  readonly pads: number[]
  readonly dilations: number[]
}

/** Windows over one to three axes; with `padding` below a kernel's half, as pooling wants it. */
const geometries = (padding: 'any' | 'half'): fc.Arbitrary<Geometry> =>
  fc.integer({ min: 1, max: 3 }).chain(rank =>
    fc.array(
      fc.record({ kernel: fc.integer({ min: 1, max: 3 }), stride: fc.integer({ min: 1, max: 3 }), dilation: fc.integer({ min: 1, max: 2 }), more: fc.nat(4), before: fc.nat(2), after: fc.nat(2) }),
      { minLength: rank, maxLength: rank },
    ).map(axes => {
      const limit = (pad: number, kernel: number): number => Math.min(pad, padding === 'any' ? kernel - 1 : Math.floor(kernel / 2))
      return {
        spatial: axes.map(({ kernel, dilation, more }) => dilation * (kernel - 1) + 1 + more),
        kernel: axes.map(axis => axis.kernel),
        strides: axes.map(axis => axis.stride),
        dilations: axes.map(axis => axis.dilation),
        pads: [...axes.map(({ before, kernel }) => limit(before, kernel)), ...axes.map(({ after, kernel }) => limit(after, kernel))],
      }
    }))

/** At least as many windows as places, of which there are many, and as many channels: where the input's gradient is a plain convolution. */
const padded: fc.Arbitrary<Geometry> = fc.record({ rank: fc.integer({ min: 1, max: 2 }), kernel: fc.integer({ min: 1, max: 4 }), dilation: fc.integer({ min: 1, max: 2 }), more: fc.nat(2), wide: fc.nat(1) })
  .map(({ rank, kernel, dilation, more, wide }) => {
    const all = <T>(...values: T[]): T[] => values.flatMap(value => Array.from({ length: rank }, () => value))
    const reach = dilation * (kernel - 1)
    const before = reach >> 1
    return { spatial: rank === 1 ? [64 + more] : [8, 8 + more], kernel: all(kernel), strides: all(1), dilations: all(dilation), pads: all(before, reach - before + wide) }
  })

/** Filters so wide that the engine makes one place's product at a time. */
const wide: fc.Arbitrary<Geometry> = fc.integer({ min: 0, max: 1 }).map(pad => ({ spatial: [3, 2], kernel: [2, 2], strides: [1, 1], dilations: [1, 1], pads: [pad, 0, 0, pad] }))

const convolutionSizes = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(geometries('any'), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })) },
  { weight: 3, arbitrary: fc.tuple(padded, fc.integer({ min: 1, max: 2 }), fc.constant(1), fc.integer({ min: 8, max: 9 }), fc.integer({ min: 1, max: 9 })) },
  { weight: 1, arbitrary: fc.tuple(wide, fc.integer({ min: 1, max: 2 }), fc.constant(1), fc.constant(128), fc.constant(129)) },
)

const convolutions = convolutionSizes
  .map(([geometry, batch, groups, slice, outs]) => {
    const { spatial, kernel, strides, pads, dilations } = geometry
    const x = [batch, groups * slice, ...spatial]
    const filter = [groups * outs, slice, ...kernel]
    const y = [batch, groups * outs, ...windowCounts(spatial, geometry)]
    return { x, filter, y, spatial, kernel, attributes: { strides, pads, dilations, groups } }
  })

/** Windows of two, or two by two, side by side: mostly over even extents, which they tile. */
const pairs: fc.Arbitrary<Geometry> = fc.array(fc.oneof(fc.constantFrom(2, 4, 6), fc.integer({ min: 2, max: 7 })), { minLength: 1, maxLength: 2 }).map(spatial => {
  const all = (value: number): number[] => spatial.map(() => value)
  return { spatial, kernel: all(2), strides: all(2), pads: [...all(0), ...all(0)], dilations: all(1) }
})

const pools = (dilated: boolean) => fc.tuple(fc.oneof(geometries('half'), pairs), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 })).map(([written, batch, channels]) => {
  const geometry = dilated ? written : { ...written, dilations: written.kernel.map(() => 1) }
  const { spatial, kernel, strides, pads, dilations } = geometry
  const y = [batch, channels, ...windowCounts(spatial, geometry)]
  return { x: [batch, channels, ...spatial], y, spatial, attributes: { kernel, strides, pads, ...(dilated ? { dilations } : {}) } }
})

/** The length is a symbol, called batch as all others here are. */
const recurrences = (gates: number, bias: boolean): fc.Arbitrary<OpCase> =>
  fc.record({ length: extent, rows: extent, hidden: extent, backwards: fc.boolean(), mask: fc.boolean() }).map(({ length, rows, hidden, backwards, mask }) => ({
    inputs: [
      input([length, rows, gates * hidden], { batch: true }),
      input([gates * hidden, hidden]),
      ...(bias ? [input([gates * hidden])] : []),
      ...(mask ? [input([length, rows], { dtype: 'bool', batch: true })] : []),
    ],
    attributes: { backwards },
  }))

/** Ops whose inputs must come from another op (max_pool_gradient) are reached by differentiating that one. */
export type DirectOp = Exclude<OpName, 'random_mask' | 'max_pool_gradient' | 'relu_gradient' | 'lstm_scan_gradient' | 'gru_scan_gradient'>

export const opCases: Readonly<Record<DirectOp, fc.Arbitrary<OpCase>>> = {
  constant: fc.tuple(shapes(0, 3), fc.constantFrom('float32', 'int32', 'bool'), fc.boolean()).map(([shape, dtype, fill]) => {
    const count = fill ? 1 : shape.reduce((product, size) => product * size, 1)
    return { inputs: [], attributes: { shape, dtype, values: Array.from({ length: count }, (_, index) => (dtype === 'bool' ? index % 2 : index - 1)) } }
  }),
  dimension: withAxis(axis => ({ axis })),
  range: withAxis(axis => ({ axis })),
  neg: unary(),
  exp: unary(),
  log: unary(0.1),
  sqrt: unary(0.1),
  reciprocal: unary(0.1),
  tanh: unary(-4, 4),
  sigmoid: unary(-9, 9),
  softplus: unary(-30, 30),
  erf: unary(-3, 3),
  abs: unary(),
  sign: steps,
  floor: steps,
  sin: unary(-7, 7),
  cos: unary(-7, 7),
  relu: unary(),
  gelu: unary(-4, 4, approximate),
  gelu_gradient: alike(2, approximate),
  add: binary(),
  sub: binary(),
  mul: binary(),
  div: binary({}, { low: 0.5, high: 2 }),
  maximum: binary({ grain: 1 }),
  minimum: binary({ grain: 1 }),
  pow: binary({ low: 0.2, high: 2 }, {}),
  equal: binary({ grain: 1 }),
  less: binary({ dtype: 'int32' }),
  greater: binary({ grain: 1 }),
  and: binary({ dtype: 'bool' }),
  or: binary({ dtype: 'bool' }),
  not: shapes(1, 3).map(shape => ({ inputs: [input(shape, { dtype: 'bool' })], attributes: {} })),
  where: fc.tuple(broadcasting, fc.constantFrom<DataType>('float32', 'int32', 'bool')).map(([[a, b], dtype]) =>
    ({ inputs: [input(b, { dtype: 'bool' }), input(a, { dtype }), input(b, { dtype })], attributes: {} })),
  cast: fc.tuple(shapes(0, 3), fc.constantFrom<DataType>('float32', 'int32', 'bool'), fc.constantFrom('float32', 'int32', 'bool'))
    .map(([shape, dtype, to]) => ({ inputs: [input(shape, { dtype, low: -3, high: 3 })], attributes: { to } })),
  dropout: broadcasting.map(([shape, mask]) => ({ inputs: [input(shape), input(mask, { dtype: 'bool' })], attributes: { scale: 1.25 } })),
  sum: withAxes(keep),
  max: withAxes(keep),
  argmax: shapes(1, 4).chain(shape => fc.tuple(fc.nat(shape.length - 1), keep)
    .map(([axis, rest]) => ({ inputs: [input(shape, { grain: 1, batch: true })], attributes: { axis, ...rest } }))),
  softmax: withAxis(axis => ({ axis })),
  log_softmax: withAxis(axis => ({ axis })),
  standardize: withAxes(epsilon, 1),
  layer_norm: shapes(1, 4).chain(shape => fc.tuple(fc.nat(shape.length - 1), epsilon).map(([axis, rest]) => {
    // One element has no spread: its derivative is a difference of equal numbers.
    const extents = shape.with(-1, shape.at(-1)! + 2)
    const weight = input(extents.slice(axis))
    return { inputs: [input(extents), weight, weight], attributes: { axis, ...rest } }
  })),
  reshape: fc.tuple(extent, extent, extent).map(([a, b, c]) => ({ inputs: [input([a, b, c], { batch: true })], attributes: { shape: `${c},batch,${b}` } })),
  transpose: shapes(1, 4).chain(shape => fc.shuffledSubarray(shape.map((_, axis) => axis), { minLength: shape.length })
    .map(permutation => ({ inputs: [input(shape, { batch: true })], attributes: { permutation } }))),
  broadcast_to: broadcasting.map(([shape, narrow]) => ({ inputs: [input(narrow)], attributes: { shape: shape.join(',') } })),
  slice: shapes(1, 4).chain(shape => fc.nat(shape.length - 1).chain(axis => fc.tuple(fc.nat(shape[axis]! - 1), fc.nat(4)).map(([start, more]) =>
    ({ inputs: [input(shape)], attributes: { axis, start, end: Math.min(shape[axis]!, start + 1 + more) } })))),
  barrier: fc.tuple(shapes(0, 3), shapes(0, 3)).map(([first, second]) => ({ inputs: [input(first), input(second)], attributes: {} })),
  concat: shapes(1, 4).chain(shape => fc.tuple(fc.nat(shape.length - 1), fc.array(extent, { minLength: 1, maxLength: 3 })).map(([axis, sizes]) =>
    ({ inputs: sizes.map(size => input(shape.with(axis, size))), attributes: { axis } }))),
  pad: shapes(1, 4).chain(shape => fc.tuple(fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), fc.constantFrom(0, 0.5)).map(([amounts, value]) =>
    ({ inputs: [input(shape)], attributes: { before: shape.map((_, axis) => amounts[axis]!), after: shape.map((_, axis) => amounts[4 + axis]!), value } }))),
  shift: shapes(1, 4).chain(shape => fc.tuple(fc.nat(shape.length - 1), fc.constantFrom(-2, -1, 1, 2)).map(([axis, by]) =>
    ({ inputs: [input(shape.map(size => size + 1), { batch: true })], attributes: { axis, by } }))),
  lstm_scan: recurrences(4, false),
  gru_scan: recurrences(3, true),
  matmul: fc.tuple(broadcasting, extent, extent, extent, fc.boolean(), fc.boolean()).map(([[a, b], m, k, n, transpose_a, transpose_b]) => {
    const left = transpose_a ? [k, m] : [m, k]
    const right = transpose_b ? [n, k] : [k, n]
    return { inputs: [input([...a.slice(-2), ...left]), input([...b.slice(-2), ...right])], attributes: { transpose_a, transpose_b } }
  }),
  conv: fc.tuple(convolutions, fc.boolean()).map(([{ x, filter, attributes }, bias]) =>
    ({ inputs: [input(x, { batch: true }), input(filter), ...(bias ? [input([filter[0]!])] : [])], attributes })),
  conv_input_gradient: convolutions.map(({ y, filter, spatial, attributes }) =>
    ({ inputs: [input(y, { batch: true }), input(filter)], attributes: { ...attributes, input: spatial } })),
  conv_filter_gradient: convolutions.map(({ x, y, kernel, attributes }) =>
    ({ inputs: [input(x, { batch: true }), input(y, { batch: true })], attributes: { ...attributes, kernel } })),
  // Coarse values: the first of equal maxima must win.
  max_pool: pools(true).map(({ x, attributes }) => ({ inputs: [input(x, { batch: true, grain: 0.5 })], attributes })),
  average_pool: pools(false).map(({ x, attributes }) => ({ inputs: [input(x, { batch: true })], attributes })),
  average_pool_gradient: pools(false).map(({ y, spatial, attributes }) => ({ inputs: [input(y, { batch: true })], attributes: { ...attributes, input: spatial } })),
  one_hot: shapes(1, 3).map(shape => ({ inputs: [input(shape, { dtype: 'int32', low: -3, high: 6, batch: true })], attributes: { depth: 4 } })),
  gather: fc.tuple(shapes(1, 3), shapes(1, 2), fc.constantFrom('float32', 'int32')).map(([table, indices, dtype]) =>
    ({ inputs: [input(table, { dtype, low: -9, high: 9 }), input(indices, { dtype: 'int32', low: 0, high: table[0]! - 1, batch: true })], attributes: {} })),
  gather_gradient: fc.tuple(shapes(0, 2), shapes(1, 2)).map(([rest, indices]) =>
    ({ inputs: [input([...indices, ...rest], { batch: true }), input(indices, { dtype: 'int32', low: 0, high: 5, batch: true })], attributes: { rows: 6 } })),
}
