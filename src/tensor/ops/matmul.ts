import type { Op } from '../op.ts'
import type { Shape } from '../program.ts'
import { booleanOf } from '../attributes.ts'
import { sumTo } from '../sum-to.ts'
import { broadcast, float, floatOf } from './expect.ts'

const matrix = (shape: Shape, transposed: boolean): Shape => {
  if (shape.length < 2) throw new Error(`matmul of [${shape.join(', ')}]`)
  const [rows, columns] = shape.slice(-2)
  return transposed ? [columns!, rows!] : [rows!, columns!]
}

export const matmulOps = {
  matmul: {
    summary: `matmul(a, b){transpose_a, transpose_b}: the product of the matrices in the last two axes, each first transposed if its flag
      says so: […, m, k]·[…, k, n] → […, m, n]; leading axes broadcast. Both of rank ≥ 2. float32.`,
    attributes: { transpose_a: 'boolean', transpose_b: 'boolean' },
    infer: ([a, b], attributes) => {
      const left = matrix(float(a), booleanOf(attributes, 'transpose_a'))
      const right = matrix(float(b), booleanOf(attributes, 'transpose_b'))
      if (left[1] !== right[0]) throw new Error(`matmul of [${a!.shape.join(', ')}] and [${b!.shape.join(', ')}]`)
      return [floatOf([...broadcast(a!.shape.slice(0, -2), b!.shape.slice(0, -2)), left[0]!, right[1]!])]
    },
    derivative: (build, { inputs, attributes }, [g], needed) => {
      if (g === null || g === undefined) return [null, null]
      const [a, b] = inputs as [number, number]
      const ta = booleanOf(attributes, 'transpose_a')
      const tb = booleanOf(attributes, 'transpose_b')
      // With A and B the matrices as multiplied, dA = g·Bᵀ and dB = Aᵀ·g; a transposed operand wants the transpose of that.
      const da = () => (ta ? build.matmul(b, g, tb, true) : build.matmul(g, b, false, !tb))
      const db = () => (tb ? build.matmul(g, a, true, ta) : build.matmul(a, g, !ta, false))
      return [needed[0] ? sumTo(build, da(), build.shapeOf(a)) : null, needed[1] ? sumTo(build, db(), build.shapeOf(b)) : null]
    },
  },
} satisfies Record<string, Op>
