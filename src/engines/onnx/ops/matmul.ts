import { booleanOf } from '../../../tensor/attributes.ts'
import type { Translate } from '../emitter.ts'

const product: Translate = ({ inputs, inputTypes: [a, b], outputs, attributes }, emit) => {
  const transA = booleanOf(attributes, 'transpose_a') ? 1 : 0
  const transB = booleanOf(attributes, 'transpose_b') ? 1 : 0
  if (a!.shape.length === 2 && b!.shape.length === 2) emit.node('Gemm', inputs, { transA, transB }, { outputs })
  else if (transA + transB === 0) emit.node('MatMul', inputs, {}, { outputs })
  else emit.node('FusedMatMul', inputs, { transA, transB }, { outputs, domain: 'com.microsoft' })
}

export const matmul = {
  matmul: product,
  /** Of fuse.ts: matmul(a, b) + bias, all of rank 2 but the bias [n]. */
  matmul_bias: product,
} satisfies Record<string, Translate>
