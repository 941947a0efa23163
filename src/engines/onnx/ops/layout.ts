import { numberOf, numbersOf, stringOf } from '../../../tensor/attributes.ts'
import type { Emitter, Translate } from '../emitter.ts'
import { elementCount } from '../../../tensor/dimension.ts'

export const layout = {
  constant: ({ outputs, attributes }, emit) => {
    emit.node('Identity', [constantOf(attributes, emit)], {}, { outputs })
  },
  dimension: ({ inputs, outputs, attributes }, emit) => {
    const axis = numberOf(attributes, 'axis')
    const extent = emit.node('Cast', [emit.node('Shape', inputs, { start: axis, end: axis + 1 })], { to: 1 })
    emit.node('Reshape', [extent, emit.integers([])], {}, { outputs })
  },
  range: ({ inputs, outputs, attributes }, emit) => {
    const axis = numberOf(attributes, 'axis')
    const extent = emit.node('Reshape', [emit.node('Shape', inputs, { start: axis, end: axis + 1 }), emit.integers([])])
    // In int64 and cast: ONNX Runtime 1.30 crashes where an int32 Range is an output of the graph.
    const places = emit.node('Range', [emit.integers([0], []), extent, emit.integers([1], [])])
    emit.node('Cast', [places], { to: 6 }, { outputs })
  },
  reshape: ({ inputs: [x], outputs, outputTypes: [type] }, emit) => {
    emit.node('Reshape', [x!, emit.shape(type!.shape)], {}, { outputs })
  },
  barrier: ({ inputs: [x, ...after], outputs }, emit) => {
    // A reshape to its own shape costs nothing, and that shape is known when all others are. (Of a Shape node ONNX Runtime knows
    // the result before, of Size it does not.)
    const sizes = after.map(value => emit.node('Size', [value]))
    const zero = emit.node('Mul', [emit.node('Max', sizes), emit.integers([0], [])])
    emit.node('Reshape', [x!, emit.node('Add', [emit.node('Shape', [x!]), zero])], {}, { outputs })
  },
  transpose: ({ inputs, outputs, attributes }, emit) => {
    emit.node('Transpose', inputs, { perm: numbersOf(attributes, 'permutation') }, { outputs })
  },
  broadcast_to: ({ inputs: [x], inputTypes: [from], outputs, outputTypes: [to] }, emit) => {
    // Expand broadcasts both ways, so an extent that x has already may be 1 here: only a stretched symbol must be known.
    const lead = to!.shape.length - from!.shape.length
    const target = to!.shape.map((dimension, axis) => (from!.shape[axis - lead] === dimension ? 1 : dimension))
    emit.node('Expand', [x!, emit.extents(target)], {}, { outputs })
  },
  slice: ({ inputs: [x], outputs, attributes }, emit) => {
    const [start, end, axis] = ['start', 'end', 'axis'].map(name => emit.integers([numberOf(attributes, name)]))
    emit.node('Slice', [x!, start!, end!, axis!], {}, { outputs })
  },
  concat: ({ inputs, outputs, attributes }, emit) => {
    emit.node('Concat', inputs, { axis: numberOf(attributes, 'axis') }, { outputs })
  },
  pad: ({ inputs: [x], outputs, attributes }, emit) => {
    const pads = emit.integers([...numbersOf(attributes, 'before'), ...numbersOf(attributes, 'after')])
    emit.node('Pad', [x!, pads, emit.floats([numberOf(attributes, 'value')], [])], {}, { outputs })
  },
  shift: ({ inputs: [x], inputTypes: [type], outputs, attributes }, emit) => {
    const moved = type!.shape.map(() => 0).with(numberOf(attributes, 'axis'), numberOf(attributes, 'by'))
    // Padding below 0 cuts.
    emit.node('Pad', [x!, emit.integers([...moved, ...moved.map(by => -by)])], {}, { outputs })
  },
  one_hot: ({ inputs: [indices], inputTypes: [type], outputs, attributes }, emit) => {
    // ONNX's OneHot counts negative indices from the end; here they are nowhere.
    const depth = numberOf(attributes, 'depth')
    const column = emit.node('Unsqueeze', [indices!, emit.integers([type!.shape.length])])
    const hit = emit.node('Equal', [column, emit.int32s(Array.from({ length: depth }, (_, index) => index), [depth])])
    emit.node('Cast', [hit], { to: 1 }, { outputs })
  },
  gather: ({ inputs, outputs }, emit) => {
    emit.node('Gather', inputs, { axis: 0 }, { outputs })
  },
  gather_gradient: ({ inputs: [gradient, indices], inputTypes: [type, places], outputs, outputTypes: [table], attributes }, emit) => {
    // A product with the indices as a 0/1 matrix: adds in index order. ONNX Runtime's scatter with reduction is a data race.
    const rows = numberOf(attributes, 'rows')
    const rest = type!.shape.slice(places!.shape.length).reduce<number>((product, extent) => product * Number(extent), 1)
    const flat = emit.node('Reshape', [indices!, emit.integers([1, -1])])
    const range = emit.int32s(Array.from({ length: rows }, (_, index) => index), [rows, 1])
    const chosen = emit.node('Cast', [emit.node('Equal', [range, flat])], { to: 1 })
    const sum = emit.node('Gemm', [chosen, emit.node('Reshape', [gradient!, emit.integers([-1, rest])])])
    emit.node('Reshape', [sum, emit.shape(table!.shape)], {}, { outputs })
  },
} satisfies Record<string, Translate>

function constantOf(attributes: Parameters<Translate>[0]['attributes'], emit: Emitter): string {
  const shape = numbersOf(attributes, 'shape')
  const given = numbersOf(attributes, 'values')
  const count = elementCount(shape)
  const values = given.length === count ? given : new Array<number>(count).fill(given[0]!)
  const dtype = stringOf(attributes, 'dtype')
  if (dtype === 'int32') return emit.int32s(values, shape)
  if (dtype === 'bool') return emit.bools(values, shape)
  return emit.floats(values, shape)
}
