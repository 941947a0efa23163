import { booleanOf, numberOf, numbersOf } from '../../../tensor/attributes.ts'
import type { Translate } from '../emitter.ts'

const reduce = (op: string): Translate => ({ inputs: [x], outputs, attributes }, emit) => {
  const axes = numbersOf(attributes, 'axes')
  // No axes means x itself here; to ONNX it means all of them.
  if (axes.length === 0) emit.node('Identity', [x!], {}, { outputs })
  else emit.node(op, [x!, emit.integers(axes)], { keepdims: booleanOf(attributes, 'keep') ? 1 : 0 }, { outputs })
}

const alongAxis = (op: string): Translate => ({ inputs, outputs, attributes }, emit) => {
  emit.node(op, inputs, { axis: numberOf(attributes, 'axis') }, { outputs })
}

export const reductions = {
  sum: reduce('ReduceSum'),
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
