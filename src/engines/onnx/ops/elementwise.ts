import { stringOf, numberOf } from '../../../tensor/attributes.ts'
import type { EmitOptions, Emitter, Site, Translate } from '../emitter.ts'

/** The ONNX op of the same meaning, inputs and outputs alike. */
const same = (op: string): Translate => ({ inputs, outputs }, emit) => {
  emit.node(op, inputs, {}, { outputs })
}

const scalar = (emit: Emitter, value: number): string => emit.floats([value], [])

/**
 * 1 where y > 0, else 0, for y ≥ 0: clamp(3e38·y, 0, 1) in one pass over all threads, where Greater and Where take four passes.
 * 3e38 times the smallest normal number is above 1; smaller ones are flushed to 0.
 */
const positive = (emit: Emitter, y: string): string => emit.node('HardSigmoid', [y], { alpha: { float: 3e38 }, beta: { float: 0 } })

export const elementwise = {
  neg: same('Neg'),
  exp: same('Exp'),
  log: same('Log'),
  sqrt: same('Sqrt'),
  reciprocal: same('Reciprocal'),
  tanh: same('Tanh'),
  sigmoid: same('Sigmoid'),
  softplus: same('Softplus'),
  erf: same('Erf'),
  abs: same('Abs'),
  sign: same('Sign'),
  floor: same('Floor'),
  sin: same('Sin'),
  cos: same('Cos'),
  relu: same('Relu'),
  relu_gradient: ({ inputs: [gradient, y], outputs }, emit) => {
    emit.node('Mul', [gradient!, positive(emit, y!)], {}, { outputs })
  },
  gelu: ({ inputs, outputs, attributes }, emit) => {
    emit.node('Gelu', inputs, { approximate: stringOf(attributes, 'approximate') }, { outputs })
  },
  gelu_gradient: (site, emit) => {
    const slope = stringOf(site.attributes, 'approximate') === 'tanh' ? tanhSlope(site, emit) : erfSlope(site, emit)
    emit.node('Mul', [site.inputs[0]!, slope], {}, { outputs: site.outputs })
  },
  add: same('Add'),
  sub: same('Sub'),
  mul: same('Mul'),
  div: same('Div'),
  maximum: same('Max'),
  minimum: same('Min'),
  pow: same('Pow'),
  equal: same('Equal'),
  less: same('Less'),
  greater: same('Greater'),
  and: same('And'),
  or: same('Or'),
  not: same('Not'),
  where: ({ inputs: [condition, a, b], outputTypes: [type], outputs }, emit) => {
    if (type!.dtype !== 'bool') {
      emit.node('Where', [condition!, a!, b!], {}, { outputs })
      return
    }
    // ONNX Runtime's Where knows no bools.
    const otherwise = emit.node('And', [emit.node('Not', [condition!]), b!])
    emit.node('Or', [emit.node('And', [condition!, a!]), otherwise], {}, { outputs })
  },
  cast: ({ inputs, outputs, attributes }, emit) => {
    const to = { float32: 1, int32: 6, bool: 9 }[stringOf(attributes, 'to')]
    if (to === undefined) throw new Error(`cast to ${stringOf(attributes, 'to')}`)
    emit.node('Cast', inputs, { to }, { outputs })
  },
  dropout: ({ inputs: [x, mask], outputs, attributes }, emit) => {
    // The way back makes the factor again, which is four times as large as the mask.
    const own = (name: string): EmitOptions => ({ outputs: [`${outputs[0]!}/${name}`], lastMoment: mask!.startsWith('mask/') })
    const kept = emit.node('Cast', [mask!], { to: 1 }, own('kept'))
    const factor = emit.node('Mul', [kept, scalar(emit, numberOf(attributes, 'scale'))], {}, own('factor'))
    emit.node('Mul', [x!, factor], {}, { outputs })
  },
} satisfies Record<string, Translate>

/** Φ(x) + x·e^(−x²/2)/√(2π) */
function erfSlope({ inputs: [, x] }: Site, emit: Emitter): string {
  const erf = emit.node('Erf', [emit.node('Mul', [x!, scalar(emit, Math.SQRT1_2)])])
  const phi = emit.node('Mul', [emit.node('Add', [erf, scalar(emit, 1)]), scalar(emit, 0.5)])
  const exponent = emit.node('Mul', [emit.node('Mul', [x!, x!]), scalar(emit, -0.5)])
  const density = emit.node('Mul', [emit.node('Exp', [exponent]), scalar(emit, 1 / Math.sqrt(2 * Math.PI))])
  return emit.node('Add', [phi, emit.node('Mul', [x!, density])])
}

/** With u = √(2/π)·(x + 0.044715·x³): (1 + tanh u)/2 + x/2·(1 − tanh² u)·√(2/π)·(1 + 3·0.044715·x²). */
function tanhSlope({ inputs: [, x] }: Site, emit: Emitter): string {
  const mul = (a: string, b: string): string => emit.node('Mul', [a, b])
  const add = (a: string, b: string): string => emit.node('Add', [a, b])
  const square = mul(x!, x!)
  const root = Math.sqrt(2 / Math.PI)
  const u = mul(mul(x!, scalar(emit, root)), add(mul(square, scalar(emit, 0.044715)), scalar(emit, 1)))
  const tanh = emit.node('Tanh', [u])
  const du = add(mul(square, scalar(emit, 3 * 0.044715 * root)), scalar(emit, root))
  const sech = emit.node('Sub', [scalar(emit, 1), mul(tanh, tanh)])
  return mul(add(add(tanh, scalar(emit, 1)), mul(x!, mul(sech, du))), scalar(emit, 0.5))
}
