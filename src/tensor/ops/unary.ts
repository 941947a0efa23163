import type { Builder } from '../builder-interface.ts'
import type { Op } from '../op.ts'
import type { ValueId } from '../program.ts'
import { stringOf } from '../attributes.ts'
import { float, floatOf } from './expect.ts'

/** Derivative of y = f(x) as a factor of y's gradient, or the whole product. */
type Rule = (build: Builder, gradient: ValueId, x: ValueId, y: ValueId) => ValueId | null

const unary = (summary: string, rule: Rule): Op => ({
  summary: `${summary} float32 → float32, element by element.`,
  attributes: {},
  infer: ([x]) => [floatOf(float(x))],
  derivative: (build, { inputs, outputs }, [gradient]) => [gradient === null ? null : rule(build, gradient!, inputs[0]!, outputs[0]!)],
})

const approximations = ['none', 'tanh']
const approximate = (attributes: Parameters<typeof stringOf>[0]): void => {
  const value = stringOf(attributes, 'approximate')
  if (!approximations.includes(value)) throw new Error(`gelu knows no approximation ${value}`)
}

/** One tensor in, one of the same shape out. */
export const unaryOps = {
  neg: unary('−x.', (b, g) => b.neg(g)),
  exp: unary('eˣ.', (b, g, _, y) => b.mul(g, y)),
  log: unary('Natural logarithm; log 0 is −∞.', (b, g, x) => b.div(g, x)),
  sqrt: unary('√x.', (b, g, _, y) => b.div(b.mul(g, b.number(0.5)), y)),
  reciprocal: unary('1/x.', (b, g, _, y) => b.neg(b.mul(g, b.mul(y, y)))),
  tanh: unary('Hyperbolic tangent.', (b, g, _, y) => b.mul(g, b.sub(b.number(1), b.mul(y, y)))),
  sigmoid: unary('1/(1 + e⁻ˣ).', (b, g, _, y) => b.mul(g, b.mul(y, b.sub(b.number(1), y)))),
  softplus: unary('log(1 + eˣ), computed without overflow.', (b, g, x) => b.mul(g, b.sigmoid(x))),
  erf: unary('Gauss error function (absolute error ≤ 1e-6).', (b, g, x) =>
    b.mul(g, b.mul(b.number(2 / Math.sqrt(Math.PI)), b.exp(b.neg(b.mul(x, x)))))),
  abs: unary('|x|; derivative 0 at 0.', (b, g, x) => b.mul(g, b.sign(x))),
  sign: unary('−1, 0 or 1; derivative 0.', () => null),
  floor: unary('The largest whole number ≤ x; derivative 0.', () => null),
  sin: unary('Sine (radians).', (b, g, x) => b.mul(g, b.cos(x))),
  cos: unary('Cosine (radians).', (b, g, x) => b.neg(b.mul(g, b.sin(x)))),
  relu: unary('max(x, 0); derivative 0 at 0.', (b, g, _, y) => b.reluGradient(g, y)),
  relu_gradient: {
    summary: 'relu_gradient(g, y): g where y > 0, else 0; y is the output of relu. float32, equal shapes.',
    attributes: {},
    infer: ([g]) => [floatOf(float(g))],
    derivative: 'none',
  },
  gelu: {
    summary: `gelu(x){approximate}: x·Φ(x). \`none\`: Φ(x) = (1 + erf(x/√2))/2; \`tanh\`: (1 + tanh(√(2/π)·(x + 0.044715·x³)))/2.
      float32, element by element.`,
    attributes: { approximate: 'string' },
    infer: ([x], attributes) => {
      approximate(attributes)
      return [floatOf(float(x))]
    },
    derivative: (b, { inputs, attributes }, [g]) => [g === null ? null : b.emit('gelu_gradient', [g!, inputs[0]!], attributes)],
  },
  gelu_gradient: {
    summary: `gelu_gradient(g, x){approximate}: g·d gelu(x)/dx. \`none\`: Φ(x) + x·e^(−x²/2)/√(2π); \`tanh\`: with
      u = √(2/π)·(x + 0.044715·x³), (1 + tanh u)/2 + x/2·(1 − tanh² u)·√(2/π)·(1 + 3·0.044715·x²).`,
    attributes: { approximate: 'string' },
    infer: ([g], attributes) => {
      approximate(attributes)
      return [floatOf(float(g))]
    },
    derivative: 'none',
  },
} satisfies Record<string, Op>
