import type { Constant } from '../language/checked-spec.ts'
import type { Builder } from '../tensor/builder.ts'
import type { DataType, Initializer, Shape, TensorType, ValueId } from '../tensor/program.ts'

/** Why a layer, loss or metric cannot be applied as it is written. */
export interface Failure {
  readonly kind: 'shape' | 'option' | 'label'
  readonly message: string
  readonly help?: string
  /** The option at fault, where it is one; of several, the one to change. */
  readonly option?: string
  /** Classes that the output has, and those that it should have. */
  readonly classes?: readonly [found: number, wanted: number]
}

export type Options = Readonly<Record<string, Constant>>

/** What a layer may use while it is lowered. */
export interface LayerContext {
  readonly build: Builder
  readonly mode: 'train' | 'evaluate'
  /**
   * A trainable tensor, named `PATH.NAME`; a node with the same path gets the same one. `layer` is the kind of layer it belongs to,
   * where that is one within this one (weight decay leaves layer norms out).
   */
  parameter(name: string, shape: readonly number[], initializer: Initializer, layer?: string): ValueId
  /** State that training writes, named as parameters are; `update` gives its new value (in training only). */
  buffer(name: string, type: { readonly dtype: DataType; readonly shape: readonly number[] }, initializer: Initializer): BufferHandle
  /** How many tokens or classes an input of the data has; null for any other value. */
  categories(value: ValueId): number | null
  /** Elements that the longest sequence may have; null where the data has none. */
  readonly longestSequence: number | null
  /** The sequences among the inputs, with the elements that each may have. */
  readonly sequences: readonly { readonly name: string; readonly maximum: number }[]
  /** The parameter of that full name, if a node before has declared it. */
  known(parameter: string): ValueId | null
  /** Whether one application takes this output of a layer, and nothing else needs it. */
  usedOnce(value: ValueId): boolean
  /** The number of the next random mask. */
  nextSite(): number
}

export interface BufferHandle {
  readonly value: ValueId
  update(value: ValueId): void
}

/** A layer as tensor ops: its output, or why there is none. Inputs have the batch as axis 0. */
export type Layer = (context: LayerContext, inputs: readonly ValueId[], options: Options) => ValueId | Failure

export const isFailure = (result: ValueId | Failure): result is Failure => typeof result === 'object'

export const shapeText = (shape: Shape): string => `[${shape.join(', ')}]`

export const typeText = ({ dtype, shape }: TensorType): string => `${dtype === 'float32' ? '' : `${dtype} `}${shapeText(shape)}`

/** Most numbers in a constant of a plan. */
const longestTable = 100_000

/** Why a layer or loss cannot have a table of so many numbers; to be asked before it is made. */
export const tableFailure = (user: string, numbers: number): Failure | null =>
  numbers <= longestTable ? null : { kind: 'shape', message: `${user} needs a table of ${numbers} numbers, and a plan holds ${longestTable} at most`, help: 'give it a shorter or narrower value' }
