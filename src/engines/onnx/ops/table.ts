import type { OpName } from '../../../tensor/ops.ts'
import type { Translate } from '../emitter.ts'
import { convolution } from './convolution.ts'
import { elementwise } from './elementwise.ts'
import { layout } from './layout.ts'
import { matmul } from './matmul.ts'
import { pooling } from './pooling.ts'
import { recurrence } from './recurrence.ts'
import { reductions } from './reductions.ts'

/** Masks are made on the host and fed: graph.ts makes each a graph input. */
type Translated = Exclude<OpName, 'random_mask'>

/** Op of the tensor program → nodes of ONNX, one row each. */
export const table = {
  ...elementwise,
  ...reductions,
  ...layout,
  ...matmul,
  ...convolution,
  ...pooling,
  ...recurrence,
} satisfies Record<Translated, Translate>

export type TableOp = keyof typeof table

export const isTableOp = (name: string): name is TableOp => Object.hasOwn(table, name)
