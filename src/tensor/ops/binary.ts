import type { Builder } from '../builder-interface.ts'
import type { Op } from '../op.ts'
import type { DataType, ValueId } from '../program.ts'
import { sumTo } from '../sum-to.ts'
import { bothOf } from './expect.ts'

type Rule = (build: Builder, gradient: ValueId, a: ValueId, b: ValueId, y: ValueId) => ValueId

/** NumPy broadcasting; the gradient is summed back over the axes that were stretched. */
const binary = (summary: string, allowed: readonly DataType[], left: Rule, right: Rule): Op => ({
  summary: `${summary} ${allowed.join(' or ')}, both alike; NumPy broadcasting.`,
  attributes: {},
  infer: ([a, b]) => [bothOf(a, b, allowed)],
  derivative: (build, { inputs, outputs }, [gradient], needed) => {
    const [a, b] = inputs as [ValueId, ValueId]
    return [left, right].map((rule, index) =>
      gradient === null || gradient === undefined || !needed[index]
        ? null
        : sumTo(build, rule(build, gradient, a, b, outputs[0]!), build.shapeOf(inputs[index]!)))
  },
})

const compare = (summary: string, allowed: readonly DataType[]): Op => ({
  summary: `${summary} → bool. ${allowed.join(' or ')}, both alike; NumPy broadcasting. Not differentiable.`,
  attributes: {},
  infer: ([a, b]) => [{ dtype: 'bool', shape: bothOf(a, b, allowed).shape }],
  derivative: 'none',
})

const arithmetic: readonly DataType[] = ['float32', 'int32']
const real: readonly DataType[] = ['float32']
const truth: readonly DataType[] = ['bool']

/** `g` where the comparison of a and b holds, half of it where they are equal (as PyTorch's `maximum` shares it). */
const chosen = (operation: 'greater' | 'less', first: boolean): Rule => (build, g, a, b) => {
  const [x, y] = first ? [a, b] : [b, a]
  const tie = build.where(build.equal(x, y), build.number(0.5), build.number(0))
  return build.mul(g, build.where(build[operation](x, y), build.number(1), tie))
}

const shared = 'the gradient goes to the one chosen, half to each where they are equal.'

/** Two tensors in: arithmetic, comparison and logic. */
export const binaryOps = {
  add: binary('a + b.', arithmetic, (_, g) => g, (_, g) => g),
  sub: binary('a − b.', arithmetic, (_, g) => g, (build, g) => build.neg(g)),
  mul: binary('a·b.', arithmetic, (build, g, _, b) => build.mul(g, b), (build, g, a) => build.mul(g, a)),
  div: binary(
    'a/b (IEEE: x/0 is ±∞ or NaN).',
    real,
    (build, g, _, b) => build.div(g, b),
    (build, g, _, b, y) => build.neg(build.mul(g, build.div(y, b))),
  ),
  maximum: binary(`The larger of a and b; ${shared}`, real, chosen('greater', true), chosen('greater', false)),
  minimum: binary(`The smaller of a and b; ${shared}`, real, chosen('less', true), chosen('less', false)),
  pow: binary(
    'aᵇ (0⁰ is 1; NaN for negative a with b not whole). The derivative in b needs a > 0.',
    real,
    (build, g, a, b) => build.mul(g, build.mul(b, build.pow(a, build.sub(b, build.number(1))))),
    (build, g, a, _, y) => build.mul(g, build.mul(y, build.log(a))),
  ),
  equal: compare('a = b', ['float32', 'int32', 'bool']),
  less: compare('a < b', arithmetic),
  greater: compare('a > b', arithmetic),
  and: compare('a and b', truth),
  or: compare('a or b', truth),
} satisfies Record<string, Op>
