import type { Argument, Range } from '../../grammar/syntax-tree.ts'
import type { SourceFile, SourceRange } from '../diagnostics/diagnostic.ts'

/**
 * A checked spec: every name resolved, every value typed and evaluated, each with its origin. The compiler reads nothing
 * else of the language. Nothing here depends on the contents of a data file.
 */
export interface CheckedSpec {
  readonly name: string
  /** Absolute folder that bounds what the spec may read (design §9). */
  readonly root: string
  /** Every file that was read to make it: the spec, its presets and bases. */
  readonly files: readonly SourceFile[]
  /** All arguments of the standard library, defaults and derived values included. */
  readonly arguments: Readonly<Record<string, Resolved<Constant>>>
  readonly schedule: CheckedSchedule
  readonly data: DataSpec
  readonly model: ModelSpec
  readonly loss: Application
  readonly metrics: readonly NamedMetric[]
  readonly callbacks: readonly Application[]
  readonly eventRules: readonly EventRuleSpec[]
  /** `callback "./file.ts"`: absolute paths. */
  readonly callbackFiles: readonly { readonly path: string; readonly range: SourceRange }[]
  readonly params: Readonly<Record<string, Resolved<Constant>>>
}

// -------------------------------------------------------------------------------------------------- values

/** A value known when the spec is checked. A secret stays a reference and is read by the runner only. */
export type Constant = number | string | boolean | null | Quantity | Secret | readonly Constant[] | { readonly [key: string]: Constant }

export type Unit = 'steps' | 'epochs' | 'percent' | 'seconds' | 'bytes' | 'tokens'

/** A number with a unit, in the unit's base: `10 minutes` is 600 seconds, `6%` is 6 percent, `1 KiB` is 1024 bytes. */
export interface Quantity {
  readonly kind: 'quantity'
  readonly value: number
  readonly unit: Unit
}

/** `secret env("NAME")`: has no printable form but its variable's name. */
export interface Secret {
  readonly kind: 'secret'
  readonly variable: string
}

export interface Resolved<T> {
  readonly value: T
  readonly origin: Origin
}

/** Where a value came from, for `plan` and for diagnostics. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly range: SourceRange }
  | { readonly kind: 'command-line'; readonly option: string }
  /** Follows from other values; `reason` is a clause: `because load_best_model_at_end is on`. */
  | { readonly kind: 'derived'; readonly from: readonly string[]; readonly reason: string }

/** A named thing applied to options, e.g. `f1(average: macro)`: all its declared options, defaults filled in. */
export interface Application {
  readonly name: string
  readonly options: Readonly<Record<string, Constant>>
  readonly written: WrittenOptions
  readonly range: SourceRange
}

/** A metric with its options. `as`: the name under which an evaluation reports it, where that is another than its own. */
export interface NamedMetric extends Application {
  readonly as?: string
}

/** The arguments of a call, in its file: `arguments[i]` gives `parameters[i]`, which has its default where there is none. */
export interface WrittenOptions {
  readonly parameters: readonly { readonly name: string }[]
  readonly arguments: readonly (Argument | undefined)[]
}

// ------------------------------------------------------------------------------------------------ schedule

/** When something happens. `never` also stands for strategy `no`. */
export type Trigger =
  | { readonly kind: 'never' }
  /** A whole number of updates; below 1, which the compiler resolves, a ratio of all updates. */
  | { readonly kind: 'steps'; readonly every: number }
  | { readonly kind: 'epochs'; readonly every: number }
  | { readonly kind: 'seconds'; readonly every: number }

/** Strategies and the arguments that say the same, made one. */
export interface CheckedSchedule {
  readonly evaluation: { readonly trigger: Trigger; readonly delay: number }
  readonly logging: { readonly trigger: Trigger; readonly firstStep: boolean }
  readonly saving: {
    readonly trigger: Trigger
    /** `save_total_limit`; null keeps all. */
    readonly keep: number | null
    readonly best: { readonly metric: string; readonly greaterIsBetter: boolean } | null
    readonly loadBestAtEnd: boolean
  }
  readonly learningRate: {
    readonly kind: 'linear' | 'cosine' | 'cosine_with_restarts' | 'polynomial' | 'constant' | 'constant_with_warmup' | 'inverse_sqrt'
    /** A count of updates, or a fraction of all updates. */
    readonly warmup: { readonly kind: 'steps'; readonly value: number } | { readonly kind: 'ratio'; readonly value: number }
  }
}

/** `on EVENT when CONDITION { ACTIONS }`, names resolved. */
export interface EventRuleSpec {
  readonly event: string
  readonly condition: Condition | null
  readonly actions: readonly RuleAction[]
  readonly range: SourceRange
}

/** An action; `measured` are options that are worked out when the rule fires, from what the event knows. */
export interface RuleAction extends Application {
  readonly measured?: Readonly<Record<string, Condition>>
}

/** The small total expression language of event rules. Names are dotted: `train.loss`, `eval.accuracy`. */
export type Condition =
  | { readonly op: 'constant'; readonly value: number | boolean | string | null }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'not' | 'negate'; readonly operand: Condition }
  | { readonly op: 'is-nan' | 'is-infinite'; readonly operand: Condition }
  | { readonly op: 'and' | 'or' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '+' | '-' | '*' | '/'; readonly left: Condition; readonly right: Condition }

// ---------------------------------------------------------------------------------------------------- data

export interface DataSpec {
  /** `train`, `eval`, `test` and any other named source, in the order written; those of `eval = { a: …, b: … }` are `eval.a`, `eval.b`. */
  readonly sources: Readonly<Record<string, DataSource>>
  /** Inputs in declared order; names are the model's input names. */
  readonly inputs: readonly Feature[]
  readonly labels: readonly Feature[]
  /** Where rows are held while a run trains, if the spec says so; else what the memory at hand allows. Decides nothing else of the run. */
  readonly storage?: 'memory' | 'disk'
}

export type DataSource =
  | { readonly kind: 'csv'; readonly path: string; readonly delimiter: string | null; readonly range: SourceRange }
  | { readonly kind: 'jsonl' | 'parquet'; readonly path: string; readonly range: SourceRange }
  /** One column `text`: the lines that are not empty, or windows of `window` + 1 characters, each beginning with the last one of the window before. */
  | { readonly kind: 'text'; readonly path: string; readonly window: number | null; readonly range: SourceRange }
  /** Grey pictures in the format of MNIST, with or without gzip: columns `picture` and, with a file of labels, `label`. Absolute paths. */
  | { readonly kind: 'idx'; readonly path: string; readonly labels: string | null; readonly range: SourceRange }
  /** The rows of a SELECT over files: each as it is written in the query, and its absolute path. */
  | { readonly kind: 'sql'; readonly query: string; readonly files: readonly { readonly written: string; readonly path: string }[]; readonly range: SourceRange }
  /** Pictures in colour below a folder, with a sub-folder for each class: columns `picture`, `label`, `file`. Absolute path. */
  | { readonly kind: 'images'; readonly path: string; readonly range: SourceRange }
  | ({ readonly kind: 'split'; readonly of: string; readonly fraction: number; readonly stratify: string | null; readonly seed: number; readonly range: SourceRange } & SplitChoice)

/** Which rows a split takes where it does not draw them; at most one of these. */
export interface SplitChoice {
  /** The last rows of the file: what is latest where rows are in order of time. */
  readonly last?: true
  /** Rows with one value of this column stay together; as many values are drawn as come nearest to the share. */
  readonly group?: string
  /** The rows whose column holds this text. `fraction` then says nothing and is 0. */
  readonly where?: { readonly column: string; readonly value: string }
}

export interface Feature {
  readonly name: string
  readonly type: FeatureType
  /** How a row's columns make the value; its shape is the type's. */
  readonly value: ColumnExpression
  /** Where its type is written, in the file of `range`. */
  readonly typeRange: Range
  readonly range: SourceRange
}

export type FeatureType =
  /** float32 of the given shape; `[]` is a scalar. */
  | { readonly kind: 'tensor'; readonly shape: readonly number[] }
  /** int32 class number. `names` null: the column holds the numbers 0…count−1. */
  | { readonly kind: 'class'; readonly count: number; readonly names: readonly string[] | null }
  /**
   * int32 [length]: token numbers, or 1 where a token is and 0 where padding is. Rows are cut at `maximum` and padded at their end with
   * `pad` (ids) or 0 (mask): to the longest row of the batch, or to `maximum` where `fixed`.
   */
  | {
    readonly kind: 'sequence'
    readonly of: 'ids' | 'mask'
    readonly vocabulary: number
    readonly maximum: number
    readonly fixed: boolean
    readonly pad: number
  }

export type ColumnExpression =
  /** One column, or several side by side in the order written. `"p0".."p63"` is expanded. */
  | { readonly op: 'columns'; readonly names: readonly string[]; /** Of classes: what stands where a cell is missing. */ readonly filled?: string; readonly range: SourceRange }
  /** One column whose cells are lists of as many numbers as `shape` has places, nested or not, the last axis fastest. */
  | { readonly op: 'list'; readonly column: string; readonly shape: readonly number[]; readonly range: SourceRange }
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: ColumnExpression; readonly right: ColumnExpression }
  | { readonly op: 'negate'; readonly operand: ColumnExpression }
  /** Per-column statistics fitted on `train` and stored with the model: `standardize(x)` = (x − mean)/std, `rescale(x)` = (x − min)/(max − min). */
  | { readonly op: 'standardize' | 'rescale'; readonly operand: ColumnExpression }
  /** What is missing becomes the mean or the median of the column on `train`, or a number. */
  | { readonly op: 'fill'; readonly operand: ColumnExpression; readonly with: 'mean' | 'median' | number }
  /** A function of each value. */
  | { readonly op: 'apply'; readonly function: ElementFunction; readonly operand: ColumnExpression }
  /** 1 at the place of the row's class, 0 elsewhere. `names` null: the column holds the numbers 0…count−1. */
  | { readonly op: 'one_hot'; readonly column: string; readonly count: number; readonly names: readonly string[] | null; readonly filled?: string; readonly range: SourceRange }
  /** Part of a date that is text: ISO 8601, or as `format` says (`%d.%m.%Y %H:%M`). */
  | { readonly op: 'date'; readonly column: string; readonly part: DatePart; readonly format: string | null; readonly range: SourceRange }
  /** Only outermost: the values of the rows from `first` to `last` beside this one (−23 to 0, or 1 to 12), row by row. */
  | { readonly op: 'window'; readonly first: number; readonly last: number; readonly operand: ColumnExpression }
  /** Of a text column: token numbers, where tokens are, or the token that follows each one (below 0 after the last). */
  | {
    readonly op: 'tokens'
    readonly part: TokenPart
    readonly column: string
    /** The text that stands where the column has none. */
    readonly filled?: string
    readonly tokenizer: Tokenizer
    /** Texts are joined, each followed by the token `end`, and cut into windows of the type's `maximum`; absent: each text is a row. */
    readonly packed?: { readonly end: number }
    /** Where each text is a row: the token that follows it, and counts among those of the row; absent: none does. */
    readonly end?: number
    readonly range: SourceRange
  }

  /**
   * A column of pictures: channels × height × width values from 0 to 255, after these steps. `stored` is the shape after the steps
   * before the first random one, which are taken when the data is loaded; the others are taken anew for each batch.
   */
  | { readonly op: 'picture'; readonly column: string; readonly steps: readonly PictureStep[]; readonly stored: PictureShape; readonly range: SourceRange }

export type ElementFunction = 'abs' | 'sqrt' | 'exp' | 'log' | 'log1p' | 'sin' | 'cos' | 'round' | 'floor' | 'ceil'

/** `days` counts from 1 January 1970, with the time of day as a fraction; `day_of_week` is 0 on Mondays; years, months and days are those of the calendar. */
export type DatePart = 'days' | 'year' | 'month' | 'day' | 'day_of_week' | 'day_of_year' | 'hour' | 'minute'

export type PictureShape = readonly [channels: number, height: number, width: number]

/** What is done to a picture, by torchvision's names. What is random is left out, or taken from the middle, in evaluation. */
export type PictureStep =
  | { readonly kind: 'resize'; readonly height: number; readonly width: number; readonly fit: 'cover' | 'stretch' | 'contain' }
  | { readonly kind: 'center_crop'; readonly height: number; readonly width: number }
  | { readonly kind: 'random_crop'; readonly height: number; readonly width: number; readonly padding: number }
  | { readonly kind: 'grayscale' }
  | { readonly kind: 'random_horizontal_flip'; readonly probability: number }
  /** Each is the largest change: a factor from 1 − x to 1 + x; of the hue, in turns of the colour circle. */
  | { readonly kind: 'color_jitter'; readonly brightness: number; readonly contrast: number; readonly saturation: number; readonly hue: number }

export type TokenPart = 'ids' | 'mask' | 'next'

export type Tokenizer =
  /** Token 0 is padding, 1 what the vocabulary lacks; the rest is what is most frequent in `train`. */
  | { readonly kind: 'characters' | 'words'; readonly vocabulary: number }
  /** Token 0 is padding, a byte of UTF-8 is 1 more than its value. */
  | { readonly kind: 'bytes' }
  /** `tokenizer.json` of Hugging Face: path as a plan names it or absolute, content hash. */
  | { readonly kind: 'file'; readonly path: string; readonly sha256: string }

// --------------------------------------------------------------------------------------------------- model

/**
 * The model as a list of layer applications in order of evaluation, modules expanded. Two nodes with one `path` share
 * their parameters. A parameter's name is `PATH.PARAMETER` (`block_1.up.weight`).
 */
export interface ModelSpec {
  readonly nodes: readonly LayerNode[]
  /** The node (or input) whose value goes to the loss. */
  readonly output: ValueReference
  /** `init "weights.safetensors"`: absolute path, and the range of the path as it is written. */
  readonly initialWeights: {
    readonly path: string
    readonly range: SourceRange
    /** What does not come from the file: paths above parameters, and where they are written. */
    readonly fresh?: { readonly paths: readonly string[]; readonly range: SourceRange }
    /** The part of the model that the file's weights are of: a path above parameters, and where it is written. */
    readonly into?: { readonly path: string; readonly range: SourceRange }
  } | null
  /** `init values("head.bias", 0)`, in the order written. */
  readonly initialValues?: readonly InitialValues[]
}

/** What parameters begin with, whatever the seed or a file has for them. */
export interface InitialValues {
  readonly names: readonly string[]
  readonly value: number | readonly number[]
  readonly range: SourceRange
}

export interface LayerNode {
  /** `conv2d_1`, `head`, `block_1.up` */
  readonly path: string
  /** The declared layer, e.g. `conv2d`; `add`, `subtract`, `multiply`, `divide` for operators between values. */
  readonly layer: string
  readonly options: Readonly<Record<string, Constant>>
  readonly inputs: readonly ValueReference[]
  /** Its parameters are not trained. */
  readonly frozen?: boolean
  /** It computes as in evaluation while the run trains, too. */
  readonly evaluated?: boolean
  readonly written: WrittenOptions
  /** The call of the module that it stands in; null in the model itself. */
  readonly within: ModuleCall | null
  readonly range: SourceRange
}

/** What a module was expanded for. */
export interface ModuleCall {
  readonly name: string
  /** Whether the module is the standard library's, so that nobody mends what stands within. */
  readonly isLibrary: boolean
  readonly written: WrittenOptions
  /** The name with its options, wherever it is then applied. */
  readonly range: SourceRange
  /** The call of the module that this one stands in. */
  readonly within: ModuleCall | null
}

/** An input of the data by name, or the output of `nodes[index]`. */
export type ValueReference =
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'node'; readonly index: number }
  | { readonly kind: 'constant'; readonly value: number }
