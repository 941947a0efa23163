import type { SourceRange } from '../diagnostics/diagnostic.ts'
import type { CheckedSchedule, ColumnExpression, Condition, Constant, FeatureType, Origin, PictureShape, SplitChoice } from '../language/checked-spec.ts'
import type { BufferDeclaration, ParameterDeclaration, Program } from '../tensor/program.ts'

/**
 * The execution plan: everything that will happen, before it happens. `spec` is deterministic and hashed; `environment`
 * describes this machine now and is not. Field names are those of the JSON, whose schema is `spec/plan.schema.json`.
 */
export interface Plan {
  readonly format_version: 1
  /** SHA-256 (hex) of the canonical JSON of what decides the run: `spec` without origins, ranges and the forecast (`hash.ts`). */
  readonly hash: string
  readonly spec: PlanSpec
  readonly environment: PlanEnvironment
  /** JSON pointer into `spec` → where it was written. */
  readonly source_map: Readonly<Record<string, SourcePlace>>
}

/** A range with its 1-based line and column, for readers that do not have the text. */
export interface SourcePlace extends SourceRange {
  readonly line: number
  readonly column: number
}

export interface PlanSpec {
  readonly name: string
  readonly arguments: Readonly<Record<string, PlannedArgument>>
  readonly data: DataProgram
  readonly model: PlannedModel
  readonly loss: { readonly name: string; readonly options: Readonly<Record<string, Constant>> }
  /** `as`: the name under which an evaluation reports a metric, where that is another than its own. */
  readonly metrics: readonly { readonly name: string; readonly options: Readonly<Record<string, Constant>>; readonly as?: string }[]
  readonly programs: { readonly step: Program; readonly evaluate: Program }
  readonly optimizer: PlannedOptimizer
  readonly training: PlannedTraining
  readonly callbacks: readonly { readonly name: string; readonly options: Readonly<Record<string, Constant>> }[]
  readonly event_rules: readonly {
    readonly event: string
    readonly condition: Condition | null
    /** `measured` are options that are worked out when the rule fires. */
    readonly actions: readonly {
      readonly name: string
      readonly options: Readonly<Record<string, Constant>>
      readonly measured?: Readonly<Record<string, Condition>>
    }[]
  }[]
  /** Files of code, which run only where the user allows it: path relative to the project root. Absent where there are none. */
  readonly callback_files?: readonly PlannedCallbackFile[]
  readonly forecast: Forecast
  readonly outputs: PlannedOutputs
}

export interface PlannedCallbackFile {
  readonly path: string
  readonly sha256: string
}

export interface PlannedArgument {
  readonly value: Constant
  readonly origin: Origin
}

// ---------------------------------------------------------------------------------------------------- data

export interface DataProgram {
  readonly sources: Readonly<Record<string, PlannedSource>>
  /** Which sources train, are evaluated on (in order; more than one have names) and are predicted. */
  readonly train: string
  readonly eval: readonly string[]
  readonly test: string | null
  readonly inputs: readonly PlannedFeature[]
  readonly labels: readonly PlannedFeature[]
  /** Column of `train` that says how long a row is, where epochs are grouped by it (`group_by_length`). */
  readonly length_column?: string
  /** Windows that the texts of each source are packed into, where the features are packed: its rows while a run trains. */
  readonly windows?: Readonly<Record<string, number>>
  /** Rows are prepared in a file and read from it as they are needed; absent: they are held in memory. Decides nothing else of a run. */
  readonly storage?: 'disk'
}

export type PlannedSource =
  /** `path` is relative to the project root; `columns` as in the header. */
  | { readonly kind: 'csv'; readonly path: string; readonly delimiter: string; readonly sha256: string; readonly bytes: number; readonly rows: number; readonly columns: readonly string[] }
  /** `window` is null but for windows of a text file. */
  | {
    readonly kind: 'jsonl' | 'parquet' | 'text'
    readonly path: string
    readonly window: number | null
    readonly sha256: string
    readonly bytes: number
    readonly rows: number
    readonly columns: readonly string[]
  }
  /** `sha256` and `bytes` are those of the file of pictures. */
  | {
    readonly kind: 'idx'
    readonly path: string
    readonly labels: PlannedFile | null
    readonly sha256: string
    readonly bytes: number
    readonly rows: number
    readonly columns: readonly string[]
    readonly picture: PictureShape
  }
  /** Rows of a query; `path` is the first of its files, `sha256` is over the rows, `bytes` of all files. */
  | {
    readonly kind: 'sql'
    readonly path: string
    readonly query: string
    readonly files: readonly (PlannedFile & { readonly written: string })[]
    readonly sha256: string
    readonly bytes: number
    readonly rows: number
    readonly columns: readonly string[]
  }
  /** A folder of pictures; `sha256` is over the paths and contents of them all. */
  | { readonly kind: 'images'; readonly path: string; readonly sha256: string; readonly bytes: number; readonly rows: number; readonly columns: readonly string[] }
  | ({ readonly kind: 'split'; readonly of: string; readonly fraction: number; readonly stratify: string | null; readonly seed: number; readonly rows: number } & SplitChoice)

export interface PlannedFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

export interface PlannedFeature {
  readonly name: string
  readonly type: FeatureType
  readonly value: ColumnExpression
  /** Of a label: its loss takes numbers from the first to the second of these, and another is a fault of its row. */
  readonly within?: readonly [least: number, most: number]
}

// --------------------------------------------------------------------------------------------------- model

export interface PlannedModel {
  readonly parameters: readonly ParameterDeclaration[]
  readonly buffers: readonly BufferDeclaration[]
  /** For the table of layers: output shape and parameter count of each application. */
  readonly layers: readonly { readonly path: string; readonly layer: string; readonly output: readonly (number | string)[]; readonly parameters: number }[]
  /** Path relative to the project root and content hash of `init "…"`, or null; `fresh` are paths above what does not come from it, `into` the path before its names. */
  readonly initial_weights: { readonly path: string; readonly sha256: string; readonly fresh?: readonly string[]; readonly into?: string } | null
}

// ------------------------------------------------------------------------------------------------ training

export interface PlannedOptimizer {
  readonly kind: 'adamw_torch' | 'adamw_hf' | 'sgd' | 'adagrad' | 'adafactor' | 'adamw_anyprecision'
  readonly learning_rate: number
  readonly betas: readonly [number, number]
  readonly epsilon: number
  /** Global L2 norm bound; 0 does not clip (the norm is still measured). */
  readonly max_grad_norm: number
  /** Every parameter is in exactly one group. */
  readonly groups: readonly { readonly weight_decay: number; readonly parameters: readonly string[] }[]
  readonly options: Readonly<Record<string, Constant>>
}

export interface PlannedTraining {
  readonly seed: number
  readonly data_seed: number
  readonly train_rows: number
  readonly eval_rows: number
  readonly train_batch_size: number
  readonly eval_batch_size: number
  readonly gradient_accumulation_steps: number
  readonly drop_last: boolean
  /** Micro-batches an epoch (L), updates an epoch (U = ceil(L / accumulation), at least 1), all updates (T). */
  readonly batches_per_epoch: number
  readonly updates_per_epoch: number
  readonly total_updates: number
  /** Epochs begun: ceil(num_train_epochs), or ceil(T / U) under max_steps. */
  readonly epochs: number
  readonly num_train_epochs: number
  readonly schedule: CheckedSchedule
  /** Warmup resolved to updates. */
  readonly warmup_updates: number
  readonly logging_nan_inf_filter: boolean
}

/** What will happen, in numbers. Updates are 1-based. */
export interface Forecast {
  readonly effective_batch: number
  readonly samples: number
  readonly parameters: number
  readonly flops_per_step: number
  /** `[first, last, stride]` runs of updates at which each event happens, in order. */
  readonly evaluations: readonly UpdateRun[]
  readonly logs: readonly UpdateRun[]
  readonly saves: readonly UpdateRun[]
  /** Which of the three depend on the clock (`every: 10 minutes`), so that only their certain updates are listed. */
  readonly unforecastable: readonly ('evaluations' | 'logs' | 'saves')[]
  /** Bytes, at the planned batch size. */
  readonly memory: {
    readonly weights: number
    readonly gradients: number
    readonly optimizer: number
    readonly activations: number
    readonly data: number
    /** Copies made while a checkpoint or the final model is written. */
    readonly saving: number
    /** Node, the engine's and the data reader's libraries, this program. */
    readonly runtime: number
    readonly peak: number
  }
  /** Bytes of the prepared rows, where they lie in a file (`data.storage`). */
  readonly rows_bytes?: number
  readonly checkpoint_bytes: number
  readonly checkpoints_kept: number
  /** Rate at a few telling updates (first, end of warmup, quarters, last); the function is `plan/learning-rate.ts`. */
  readonly learning_rate: readonly { readonly update: number; readonly rate: number }[]
}

export type UpdateRun = readonly [first: number, last: number, stride: number]

export interface PlannedOutputs {
  /** As written. */
  readonly output_dir: string
}

export interface PlanEnvironment {
  readonly root: string
  readonly output_dir: string
  readonly engine: string
  readonly device: string
  readonly threads: number
  readonly versions: Readonly<Record<string, string>>
  readonly free_disk_bytes: number | null
  /** Of the machine, or of the container where that has less. */
  readonly total_memory_bytes: number
  /** ISO 8601, UTC. */
  readonly created: string
}
