import type { Plan } from '../plan/plan.ts'

/** One engine: can it run this plan? Then run it. */
export interface Engine {
  readonly name: 'onnx' | 'tensorflow' | 'torch'
  /** What of the plan it cannot do, each by name; empty if it can run it. */
  refusals(plan: Plan): readonly Refusal[]
  open(plan: Plan, options: SessionOptions): Promise<Session>
  /** Whether an error of its sessions means that memory ran out; an engine that cannot tell leaves it out. */
  ranOutOfMemory?(error: unknown): boolean
  /** The trained model alone: no gradients, no optimizer, no labels. Throws where the weights are not those of the plan. */
  infer(plan: Plan, weights: Weights, options: Omit<SessionOptions, 'checkNumbers'>): Promise<Inference>
}

/** Parameters and buffers by name, PyTorch's layout. */
export type Weights = Readonly<Record<string, HostTensor>>

/** A model that computes its outputs from features; what else a batch holds is not looked at. */
export interface Inference {
  run(batch: Batch): Promise<Readonly<Record<string, HostTensor>>>
  close(): Promise<void>
}

export interface Refusal {
  /** JSON pointer into the plan's `spec`. */
  readonly pointer: string
  readonly what: string
  /** Engine that has it, if any. */
  readonly instead: string | null
}

export interface SessionOptions {
  readonly device: 'cpu' | 'gpu'
  readonly threads: number
  /** Look at every result of a step for numbers that are not finite, and say where they come from. Slower; false if absent. */
  readonly checkNumbers?: boolean
  /**
   * Features and labels that a batch of training holds as tables of all rows, each the same tensor in every batch: the session picks the
   * rows that the batch names under `rowNumbers` (`tensor/pick-rows.ts`). None if absent.
   */
  readonly tables?: readonly string[]
}

/** A tensor on the host, row-major. Bool tensors are bytes 0 and 1. */
export interface HostTensor {
  readonly dtype: 'float32' | 'int32' | 'bool'
  readonly shape: readonly number[]
  readonly data: Float32Array | Int32Array | Uint8Array
}

/** Features and labels by input name; the first extent is the number of rows. */
export type Batch = Readonly<Record<string, HostTensor>>

/** Where a micro-batch stands in the run; random masks are a function of it, of the seed and of the site. */
export interface Position {
  /** 0-based update and micro-batch within the update. */
  readonly update: number
  readonly microBatch: number
}

export interface StepResult {
  readonly lossSum: number
  readonly weightSum: number
  /** With `checkNumbers`: the first value that is not finite. Nothing of this step was added then. */
  readonly nonFinite?: NonFinite
}

/** The first value of a step, in the program's order, that holds something else than finite numbers. */
export interface NonFinite {
  /** `matmul`; `parameter` for one that no step made so, `update` for one that the optimizer did. */
  readonly op: string
  /** Path of the layer it belongs to; `loss` for the loss. */
  readonly layer: string
  readonly kind: 'NaN' | 'Infinity'
  /** What it was made of, in order, with the least and the greatest magnitude of each. */
  readonly inputs: readonly { readonly name: string; readonly least: number; readonly greatest: number }[]
}

export interface EvaluationResult extends StepResult {
  /** Sums by `METRIC.SUM`. */
  readonly metricSums: Readonly<Record<string, Float32Array>>
  /** The model's outputs by name, if asked for. */
  readonly outputs: Readonly<Record<string, HostTensor>>
}

export interface UpdateOptions {
  /** Rate of this update, applied to every group. */
  readonly learningRate: number
}

/** A model with its optimizer on one device. Calls are made one at a time. */
export interface Session {
  /**
   * Adds the gradient of one micro-batch: of loss_sum × inverseNormaliser. Updates buffers.
   */
  accumulate(batch: Batch, position: Position, inverseNormaliser: number): Promise<StepResult>
  /** Clips by the global norm (as planned), applies the optimizer, clears gradients. `gradientNorm` is the norm before clipping. */
  update(options: UpdateOptions): Promise<{ readonly gradientNorm: number; readonly nonFinite?: NonFinite }>
  /** Global norm of what is accumulated, before clipping; an engine that cannot say leaves it out. */
  gradientNorm?(): number
  /** Forgets accumulated gradients. */
  discard(): void
  evaluate(batch: Batch, options: { readonly outputs: boolean }): Promise<EvaluationResult>
  /** Copies of everything that training changes: exact, in float32. */
  exportState(): Promise<SessionState>
  importState(state: SessionState): Promise<void>
  /** Parameters and buffers only (the best model, `init`). */
  importWeights(weights: Readonly<Record<string, HostTensor>>): Promise<void>
  close(): Promise<void>
}

export interface SessionState {
  /** Parameters and buffers by name, PyTorch's layout. */
  readonly weights: Readonly<Record<string, HostTensor>>
  /** Optimizer state by `PARAMETER/SLOT` (slots as PyTorch names them: `exp_avg`, `exp_avg_sq`). */
  readonly optimizer: Readonly<Record<string, HostTensor>>
  /** Optimizer updates done (t of the bias correction). */
  readonly optimizerSteps: number
}
