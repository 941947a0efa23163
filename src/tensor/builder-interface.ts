import type { Attributes } from './attributes.ts'
import type { Notation } from './notation.ts'
import type { DataType, InputRole, Instruction, Program, ProgramOutput, Shape, TensorType, ValueId } from './program.ts'

/** Makes a program instruction by instruction. Equal instructions are made once; every type is inferred. */
export interface Builder extends Notation {
  input(name: string, role: InputRole, type: TensorType): ValueId
  typeOf(value: ValueId): TensorType
  shapeOf(value: ValueId): Shape
  dtypeOf(value: ValueId): DataType
  /** The instruction that makes a value, or null for an input. */
  producer(value: ValueId): Instruction | null
  /** Applies an op: all its outputs. */
  apply(op: string, inputs: readonly ValueId[], attributes?: Attributes): readonly ValueId[]
  /** Applies an op: its first output. */
  emit(op: string, inputs: readonly ValueId[], attributes?: Attributes): ValueId
  /**
   * Says how `value` is differentiated as a function of `inputs`, in place of the chain of instructions between: for compositions
   * whose derivative is cheaper than that of their parts.
   */
  withDerivative(value: ValueId, inputs: readonly ValueId[], derivative: CustomDerivative['derivative']): ValueId
  customDerivative(value: ValueId): CustomDerivative | null
  /** Instructions made by `make` belong to the layer. */
  within<T>(layer: string, make: () => T): T
  instructions(): readonly Instruction[]
  finish(name: string, outputs: readonly ProgramOutput[]): Program
}

export interface CustomDerivative {
  readonly inputs: readonly ValueId[]
  /** From the value's gradient to those of the inputs. */
  readonly derivative: (gradient: ValueId, needed: readonly boolean[]) => readonly (ValueId | null)[]
}
