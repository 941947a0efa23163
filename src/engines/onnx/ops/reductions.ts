import { booleanOf, numberOf, numbersOf } from '../../../tensor/attributes.ts'
import { product } from '../../../tensor/dimension.ts'
import type { Translate } from '../emitter.ts'

const reduce = (op: string): Translate => ({ inputs: [x], outputs, attributes }, emit) => {
  const axes = numbersOf(attributes, 'axes')
  // No axes means x itself here; to ONNX it means all of them.
  if (axes.length === 0) emit.node('Identity', [x!], {}, { outputs })
  else emit.node(op, [x!, emit.integers(axes)], { keepdims: booleanOf(attributes, 'keep') ? 1 : 0 }, { outputs })
}

const reduceSum = reduce('ReduceSum')

/**
 * Sums over the first axes, as of every bias's gradient, are ones times a matrix: five to ten times as fast as `ReduceSum`, which goes
 * down one column after the other (bench/RESULTS.md).
 */
const sum: Translate = (site, emit) => {
  const { inputs: [x], inputTypes: [type], outputs, attributes } = site
  const axes = numbersOf(attributes, 'axes')
  const { shape, dtype } = type!
  if (dtype !== 'float32' || booleanOf(attributes, 'keep') || axes.length === 0 || axes.length >= shape.length || axes.some((axis, index) => axis !== index)) return reduceSum(site, emit)
  const [rows, rest] = [shape.slice(0, axes.length), shape.slice(axes.length)]
  const ones = emit.node('Expand', [emit.floats([1], [1]), emit.extents([product(rows)])])
  if (shape.length === 2) emit.node('MatMul', [ones, x!], {}, { outputs })
  else {
    const matrix = emit.node('Reshape', [x!, emit.shape([product(rows), product(rest)])])
    const sums = emit.node('MatMul', [ones, matrix], {}, rest.length === 1 ? { outputs } : {})
    if (rest.length > 1) emit.node('Reshape', [sums, emit.shape(rest)], {}, { outputs })
  }
}

const alongAxis = (op: string): Translate => ({ inputs, outputs, attributes }, emit) => {
  emit.node(op, inputs, { axis: numberOf(attributes, 'axis') }, { outputs })
}

export const reductions = {
  sum,
  max: reduce('ReduceMax'),
  argmax: ({ inputs, outputs, attributes }, emit) => {
    const index = emit.node('ArgMax', inputs, { axis: numberOf(attributes, 'axis'), keepdims: booleanOf(attributes, 'keep') ? 1 : 0 })
    emit.node('Cast', [index], { to: 6 }, { outputs })
  },
  softmax: alongAxis('Softmax'),
  log_softmax: alongAxis('LogSoftmax'),
  standardize: ({ inputs: [x], outputs: [normalized, mean, variance], attributes }, emit) => {
    const axes = emit.integers(numbersOf(attributes, 'axes'))
    const average = emit.node('ReduceMean', [x!, axes], { keepdims: 1 }, mean === '' ? {} : { outputs: [mean!] })
    const centred = emit.node('Sub', [x!, average])
    const square = emit.node('Mul', [centred, centred])
    const spread = emit.node('ReduceMean', [square, axes], { keepdims: 1 }, variance === '' ? {} : { outputs: [variance!] })
    if (normalized === '') return
    const deviation = emit.node('Sqrt', [emit.node('Add', [spread, emit.floats([numberOf(attributes, 'epsilon')], [])])])
    emit.node('Mul', [centred, emit.node('Reciprocal', [deviation])], {}, { outputs: [normalized!] })
  },
  layer_norm: ({ inputs, outputs, attributes }, emit) => {
    const options = { axis: numberOf(attributes, 'axis'), epsilon: { float: numberOf(attributes, 'epsilon') } }
    emit.node('LayerNormalization', inputs, options, { outputs })
  },
} satisfies Record<string, Translate>
