import type { Attributes } from './attributes.ts'
import type { Builder } from './builder-interface.ts'
import type { TensorType, ValueId } from './program.ts'

export type { Attributes } from './attributes.ts'

/** One application of an op as its derivative sees it. */
export interface Application {
  readonly inputs: readonly ValueId[]
  readonly outputs: readonly ValueId[]
  readonly attributes: Attributes
}

/**
 * The vector-Jacobian product: from the gradients of the outputs (null: that output does not matter) to those of the
 * inputs (null: none flows there). `needed[i]` is false where nobody asks for input i's gradient.
 */
export type Derivative = (
  build: Builder,
  application: Application,
  gradients: readonly (ValueId | null)[],
  needed: readonly boolean[],
) => readonly (ValueId | null)[]

/** One row of the op table: what it is, the types of its outputs, how it is differentiated. */
export interface Op {
  /** What it computes, exactly enough to implement it. */
  readonly summary: string
  /** The attributes there are; all are always present. */
  readonly attributes: Readonly<Record<string, 'number' | 'string' | 'boolean' | 'numbers'>>
  /** Types of the outputs. Throws on types the op does not accept: layers check their user's shapes before. */
  readonly infer: (inputs: readonly TensorType[], attributes: Attributes) => readonly TensorType[]
  /** `'none'`: the output is not differentiable (masks, indices, constants) or the op is itself a gradient. */
  readonly derivative: Derivative | 'none'
}
