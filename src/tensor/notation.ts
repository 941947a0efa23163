import type { Attributes } from './attributes.ts'
import type { DataType, Shape, TensorType, ValueId } from './program.ts'
import { formatShape, product, sameShape } from './dimension.ts'

const unaryNames = [
  'neg', 'exp', 'log', 'sqrt', 'reciprocal', 'tanh', 'sigmoid', 'softplus', 'erf', 'abs', 'sign', 'floor', 'sin', 'cos', 'relu', 'not',
] as const
const binaryNames = ['add', 'sub', 'mul', 'div', 'maximum', 'minimum', 'pow', 'equal', 'less', 'greater', 'and', 'or'] as const

type Unary = Record<(typeof unaryNames)[number], (x: ValueId) => ValueId>
type Binary = Record<(typeof binaryNames)[number], (a: ValueId, b: ValueId) => ValueId>

/** The ops as functions of values: `b.add(x, b.number(1))`. */
export interface Notation extends Unary, Binary {
  /** A float32 scalar. */
  number(value: number): ValueId
  /** A constant tensor; one value fills the shape. */
  constant(dtype: DataType, shape: readonly number[], values: readonly number[]): ValueId
  /** The number of elements of x along axes, as a float32 scalar: a constant where it is known. */
  extent(x: ValueId, axes: readonly number[]): ValueId
  where(condition: ValueId, a: ValueId, b: ValueId): ValueId
  cast(x: ValueId, to: DataType): ValueId
  reluGradient(gradient: ValueId, y: ValueId): ValueId
  sum(x: ValueId, axes: readonly number[], keep: boolean): ValueId
  max(x: ValueId, axes: readonly number[], keep: boolean): ValueId
  argmax(x: ValueId, axis: number, keep: boolean): ValueId
  softmax(x: ValueId, axis: number): ValueId
  logSoftmax(x: ValueId, axis: number): ValueId
  reshape(x: ValueId, shape: Shape): ValueId
  broadcastTo(x: ValueId, shape: Shape): ValueId
  transpose(x: ValueId, permutation: readonly number[]): ValueId
  slice(x: ValueId, axis: number, start: number, end: number): ValueId
  concat(values: readonly ValueId[], axis: number): ValueId
  pad(x: ValueId, before: readonly number[], after: readonly number[], value: number): ValueId
  matmul(a: ValueId, b: ValueId, transposeA: boolean, transposeB: boolean): ValueId
  oneHot(indices: ValueId, depth: number): ValueId
  /** Places 0, 1, 2, … along an axis of x, int32. */
  range(x: ValueId, axis: number): ValueId
}

type Emit = (op: string, inputs: readonly ValueId[], attributes?: Attributes) => ValueId

export function makeNotation(emit: Emit, typeOf: (value: ValueId) => TensorType): Notation {
  const unary = Object.fromEntries(unaryNames.map(name => [name, (x: ValueId) => emit(name, [x])])) as Unary
  const binary = Object.fromEntries(binaryNames.map(name => [name, (a: ValueId, b: ValueId) => emit(name, [a, b])])) as Binary
  const constant: Notation['constant'] = (dtype, shape, values) => emit('constant', [], { dtype, shape, values })
  const number = (value: number): ValueId => constant('float32', [], [value])
  const shapeOf = (x: ValueId): Shape => typeOf(x).shape

  return {
    ...unary,
    ...binary,
    number,
    constant,
    extent: (x, axes) => {
      const known = product(axes.map(axis => shapeOf(x)[axis]!).filter(dimension => typeof dimension === 'number'))
      return axes
        .filter(axis => typeof shapeOf(x)[axis] === 'string')
        .reduce((total, axis) => emit('mul', [total, emit('dimension', [x], { axis })]), number(known as number))
    },
    where: (condition, a, b) => emit('where', [condition, a, b]),
    cast: (x, to) => (typeOf(x).dtype === to ? x : emit('cast', [x], { to })),
    reluGradient: (gradient, y) => emit('relu_gradient', [gradient, y]),
    sum: (x, axes, keep) => (axes.length === 0 ? x : emit('sum', [x], { axes, keep })),
    max: (x, axes, keep) => (axes.length === 0 ? x : emit('max', [x], { axes, keep })),
    argmax: (x, axis, keep) => emit('argmax', [x], { axis, keep }),
    softmax: (x, axis) => emit('softmax', [x], { axis }),
    logSoftmax: (x, axis) => emit('log_softmax', [x], { axis }),
    reshape: (x, shape) => (sameShape(shapeOf(x), shape) ? x : emit('reshape', [x], { shape: formatShape(shape) })),
    broadcastTo: (x, shape) => (sameShape(shapeOf(x), shape) ? x : emit('broadcast_to', [x], { shape: formatShape(shape) })),
    transpose: (x, permutation) => (permutation.every((from, to) => from === to) ? x : emit('transpose', [x], { permutation })),
    slice: (x, axis, start, end) =>
      start === 0 && end === shapeOf(x)[axis] ? x : emit('slice', [x], { axis, start, end }),
    concat: (values, axis) => (values.length === 1 ? values[0]! : emit('concat', values, { axis })),
    pad: (x, before, after, value) => ([...before, ...after].every(count => count === 0) ? x : emit('pad', [x], { before, after, value })),
    matmul: (a, b, transposeA, transposeB) => emit('matmul', [a, b], { transpose_a: transposeA, transpose_b: transposeB }),
    oneHot: (indices, depth) => emit('one_hot', [indices], { depth }),
    range: (x, axis) => emit('range', [x], { axis }),
  }
}
