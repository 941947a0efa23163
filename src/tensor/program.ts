/**
 * The tensor program: typed SSA over few primitive ops, plain data. It can be printed, hashed, differentiated
 * (source to source) and run by any engine that has one table from op to its own ops.
 */

/**
 * An extent: a number, or a canonical monomial of symbols that are known only when a batch is at hand:
 * `batch`, `length`, `batch*length`, `64*batch`.
 */
export type Dimension = number | string
export type Shape = readonly Dimension[]
/** `bool` holds masks; `int32` holds class numbers and indices. */
export type DataType = 'float32' | 'int32' | 'bool'

export interface TensorType {
  readonly dtype: DataType
  readonly shape: Shape
}

/** Index into `Program.values`. */
export type ValueId = number

export type Attribute = number | string | boolean | readonly number[]

/** One op applied once. Its outputs are fresh values. */
export interface Instruction {
  readonly op: string
  readonly inputs: readonly ValueId[]
  readonly outputs: readonly ValueId[]
  readonly attributes: Readonly<Record<string, Attribute>>
  /** Path of the layer it belongs to (`conv2d_1`), for errors, profiles and `debug: underflow_overflow`. */
  readonly layer: string
}

export type InputRole = 'parameter' | 'buffer' | 'feature' | 'label' | 'scalar'

export interface ProgramInput {
  readonly name: string
  readonly role: InputRole
  readonly value: ValueId
}

/**
 * Roles of outputs: `gradient` (name of its parameter), `buffer` (its new value), `loss_sum`, `weight_sum`,
 * `metric` (name `METRIC.SUM`), `output` (the model's output, e.g. logits).
 */
export type OutputRole = 'gradient' | 'buffer' | 'loss_sum' | 'weight_sum' | 'metric' | 'output'

export interface ProgramOutput {
  readonly name: string
  readonly role: OutputRole
  readonly value: ValueId
  /**
   * A gradient in rows: two outputs of the parameter's name and one `term`, `values` [..., width] and `indices` (int32), say that each
   * of the values is added to its row, in order. Terms add up, also to an output of the same name that is the whole tensor.
   */
  readonly rows?: { readonly part: 'values' | 'indices'; readonly term: number }
}

export interface Program {
  readonly name: string
  readonly values: readonly TensorType[]
  readonly inputs: readonly ProgramInput[]
  readonly instructions: readonly Instruction[]
  readonly outputs: readonly ProgramOutput[]
}

/**
 * The training step and the evaluation of one model. Scalars of `step`: `loss_scale` and `inverse_normaliser`; the gradient
 * is that of loss_sum × inverse_normaliser × loss_scale.
 */
export interface ModelPrograms {
  readonly step: Program
  readonly evaluate: Program
  readonly parameters: readonly ParameterDeclaration[]
  readonly buffers: readonly BufferDeclaration[]
}

/** A trainable tensor: PyTorch's name and layout, and how it is initialised. */
export interface ParameterDeclaration {
  readonly name: string
  readonly shape: readonly number[]
  readonly initializer: Initializer
  /** False for parameters of normalisation layers and biases (weight-decay groups, reference B.14). */
  readonly decays: boolean
  /** Path of the layer that declares it. */
  readonly layer: string
}

/** State that is not trained: running statistics. */
export interface BufferDeclaration {
  readonly name: string
  readonly shape: readonly number[]
  readonly dtype: DataType
  readonly initializer: Initializer
  readonly layer: string
}

/** Distributions of PyTorch's defaults; drawn counter-based from (seed, parameter name), see `tensor/random.ts`. */
export type Initializer =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'uniform'; readonly bound: number }
  /** `zero_row`: a row that starts as zeros (padding of an embedding). */
  | { readonly kind: 'normal'; readonly deviation: number; readonly zero_row?: number }
  | { readonly kind: 'values'; readonly values: readonly number[] }
