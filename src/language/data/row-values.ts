import type { Expression } from '../../../grammar/syntax-tree.ts'
import type { ColumnExpression } from '../checked-spec.ts'
import type { Environment } from '../environment.ts'
import type { PictureExtents } from './picture-sources.ts'
import type { CheckedTokens } from './tokens.ts'

/** A row's values: how they are made, and how many there are; null for a constant, which stretches to any number. */
export interface RowValues {
  readonly expression: ColumnExpression
  readonly width: number | null
  /** How many nodes the expression has, shared ones counted each time. */
  readonly size: number
  /** Of a picture, and of arithmetic between one and numbers. */
  readonly picture?: PictureExtents
  /** It is made of several rows, so nothing more can be made of it. */
  readonly window?: true
}

export interface ColumnContext {
  readonly env: Environment
  /** Columns of `train`; null where they are not known. */
  readonly columns: readonly string[] | null
  /** How large its pictures are, where it has any. */
  readonly picture?: PictureExtents | null
  /** Cells of its file may hold lists of numbers. */
  readonly lists?: boolean
  /** `train` is no source, which has been reported: how large its pictures are cannot be told. */
  readonly broken?: boolean
  /** Values named in the `data` block. */
  readonly values: ReadonlyMap<string, Expression>
  /** Named tokenizers; null after a mistake. */
  readonly tokenizers: ReadonlyMap<string, CheckedTokens | null>
  /** Named values that were read; null after a mistake. */
  readonly read: Map<string, RowValues | null>
  /** Named values being read, to refuse circles. */
  readonly busy: readonly string[]
}
