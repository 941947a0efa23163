import type { Op } from './op.ts'
import { binaryOps } from './ops/binary.ts'
import { constantOps } from './ops/constants.ts'
import { convolutionOps } from './ops/convolution.ts'
import { indexingOps } from './ops/indexing.ts'
import { layoutOps } from './ops/layout.ts'
import { matmulOps } from './ops/matmul.ts'
import { normalizationOps } from './ops/normalization.ts'
import { poolingOps } from './ops/pooling.ts'
import { recurrenceOps } from './ops/recurrence.ts'
import { reductionOps } from './ops/reduction.ts'
import { selectionOps } from './ops/selection.ts'
import { unaryOps } from './ops/unary.ts'

/**
 * All ops there are: each row has its documentation, its shape rule and its derivative. An engine has one more table, from
 * these names to its own ops.
 */
export const ops = {
  ...constantOps,
  ...unaryOps,
  ...binaryOps,
  ...selectionOps,
  ...reductionOps,
  ...normalizationOps,
  ...layoutOps,
  ...matmulOps,
  ...convolutionOps,
  ...poolingOps,
  ...recurrenceOps,
  ...indexingOps,
} satisfies Record<string, Op>

export type OpName = keyof typeof ops

const isOpName = (name: string): name is OpName => Object.hasOwn(ops, name)

/** The row of an instruction's op; an unknown name is a fault of whoever made the program. */
export const opOf = (name: string): Op => {
  if (!isOpName(name)) throw new Error(`there is no op ${name}`)
  return ops[name]
}
