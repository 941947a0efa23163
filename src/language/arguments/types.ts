import type { SourceRange } from '../../diagnostics/diagnostic.ts'
import type { CheckedSchedule, Constant, Origin, Resolved } from '../checked-spec.ts'
import type { Bounds, ValueType } from '../types.ts'

/**
 * One `NAME: VALUE` of an `arguments` block, or one `--set arguments.NAME=VALUE`. The checker has looked the name up
 * (`lookupArgument`), so `name` is the canonical one, and has evaluated the value against the declared type.
 */
export interface WrittenArgument {
  readonly name: string
  readonly value: Constant
  readonly origin: Origin
  /** The name as written, the value, the whole statement; null on the command line. */
  readonly nameRange: SourceRange | null
  readonly valueRange: SourceRange | null
  readonly range: SourceRange | null
  /** Layer of the spec (spec/language.md §5), lowest first. */
  readonly layer: number
}

/** `strategy NAME { ENTRIES }`. Its name need not be known; its entries need not be declared. */
export interface WrittenStrategy {
  readonly name: string
  readonly nameRange: SourceRange
  readonly range: SourceRange
  readonly layer: number
  readonly entries: readonly WrittenEntry[]
}

/**
 * `every: 1 epoch` has a name, evaluated against the type of the declared parameter. A bare entry (`cosine`,
 * `first_step`) has `name` null and the written word as a string in `value`.
 */
export interface WrittenEntry {
  readonly name: string | null
  readonly nameRange: SourceRange | null
  readonly value: Constant
  readonly valueRange: SourceRange
  readonly range: SourceRange
}

/** What the arguments are judged against. */
export interface ArgumentContext {
  readonly declarations: ReadonlyMap<string, ArgumentDeclaration>
  readonly strategies: ReadonlyMap<string, StrategyDeclaration>
  /** Names under which evaluation reports metrics, without `eval_` (`accuracy`, `f1`); `loss` is always there. */
  readonly metricNames: readonly string[]
  /** Evaluation data sets: none `[]`, a single one `['eval']`, several by name. */
  readonly evalSources: readonly string[]
  /** Where the first of them is declared. */
  readonly evalRange?: SourceRange | null
  readonly hasTestSource: boolean
  /** Labels of the spec's data; absent where the data could not be read. */
  readonly labels?: readonly string[]
  /** Those of `metricNames` of which a smaller value is the better one; by default what the library says of them. */
  readonly lowerIsBetter?: readonly string[]
  /** Those of `metricNames` whose value is a matrix; by default what the library says of them. */
  readonly matrixMetrics?: readonly string[]
  /** Built-in callbacks in use, e.g. `early_stopping`. */
  readonly callbacks: readonly { readonly name: string; readonly range: SourceRange }[]
  /** Rules that wait for the prediction of the test data. */
  readonly predictRules?: readonly SourceRange[]
  /**
   * Arguments that are written with a value that could not be made, in either form (for an entry of a strategy: what it
   * `says`). That is reported already; rules that read them keep silent.
   */
  readonly unreadable?: readonly string[]
  /** Where something that is missing altogether is reported: the name of the run. */
  readonly runRange: SourceRange
}

export interface ResolvedArguments {
  /** Every declared argument by canonical name, but those whose value could not be made. */
  readonly arguments: Readonly<Record<string, Resolved<Constant>>>
  readonly schedule: CheckedSchedule
}

/** How far an engine honours an argument. */
export type Support =
  | { readonly kind: 'full' }
  /** Honoured for these values only. */
  | { readonly kind: 'only'; readonly values: readonly Constant[]; readonly because: string }
  /** Honoured where each item of its comma-separated text is one of these. */
  | { readonly kind: 'items'; readonly items: readonly string[]; readonly because: string }
  /** Refused when it is set to anything but its default. */
  | { readonly kind: 'none'; readonly because: string }

/**
 * `argument NAME: TYPE = DEFAULT { … }` of `stdlib/arguments.trainspec`, read. Bounds stand in `range` and not in the type,
 * so that what lies outside is this folder's diagnostic, with its own help.
 */
export interface ArgumentDeclaration {
  readonly name: string
  readonly type: ValueType
  /** Undefined where a spec must set it (`output_dir`). */
  readonly defaultValue: Constant | undefined
  readonly doc: string
  readonly group: string
  readonly range: Bounds | null
  readonly unit: string | null
  /** Names of other Transformers releases for the same thing. */
  readonly aliases: readonly string[]
  /** Names of other releases that said it in another way, and what to write here. */
  readonly former: Readonly<Record<string, string>>
  /** `use`: the argument to write in its place, which takes the same values; `because`: one sentence. */
  readonly deprecated: { readonly use: string | null; readonly because: string } | null
  readonly engines: Readonly<Record<string, Support>>
  /** What a null default comes to mean, in words. */
  readonly derives: string | null
  readonly see: readonly string[]
}

/** `extern strategy NAME(ENTRIES) { … }` of `stdlib/strategies.trainspec`, read. */
export interface StrategyDeclaration {
  readonly name: string
  readonly doc: string
  readonly example: string
  readonly entries: readonly EntryDeclaration[]
}

/** One entry of a strategy. A `bool` is also written bare (`first_step`), and so are the members of `kind` (`cosine`). */
export interface EntryDeclaration {
  readonly name: string
  readonly type: ValueType
  readonly defaultValue: Constant
  readonly doc: string
  /** Arguments that say the same. */
  readonly says: readonly string[]
}
