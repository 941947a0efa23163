import type { FeatureType } from '../../language/checked-spec.ts'

/** What a model will see of its data: the JSON of `trainspec data --json`, whose schema is `spec/data.schema.json`. */
export interface DataReport {
  readonly format_version: 1
  readonly name: string
  /** In the plan's order; `rows` after splits. */
  readonly sources: readonly { readonly name: string; readonly rows: number }[]
  readonly features: readonly FeatureReport[]
  readonly missing: readonly MissingCells[]
  readonly duplicates: Duplicates
  readonly tokens: readonly TokenLengths[]
  /** Where texts are packed: tokens of a window, and the texts in the first one of `train`; what is there of the first and the last one may be a part. */
  readonly windows?: { readonly length: number; readonly first: readonly string[] }
  /** The first rows of the file of `train`, as it has them: the columns that features read. */
  readonly first_rows: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

export interface FeatureReport {
  readonly name: string
  readonly role: 'input' | 'label'
  readonly type: FeatureType
  /** Of numbers, over `train`, as the model gets them. */
  readonly values: ValueSummary | null
  /** Of classes: how many rows of each source have each. */
  readonly classes: { readonly names: readonly string[]; readonly counts: Readonly<Record<string, readonly number[]>> } | null
  /** Values of the first row of `train`, at most eight. */
  readonly first: readonly number[]
}

export interface ValueSummary {
  readonly mean: number
  /** Population deviation. */
  readonly deviation: number
  readonly least: number
  readonly greatest: number
}

/** A column of a file that features read, with cells that are empty or say that nothing is known. */
export interface MissingCells {
  readonly file: string
  readonly column: string
  readonly cells: number
  readonly rows: number
}

export interface Duplicates {
  /** Rows of `train` whose inputs are those of an earlier row of it. */
  readonly within_train: number
  /** Rows of `train` whose inputs are those of an earlier row with another label. */
  readonly contradicting: number
  /** Rows of another source whose inputs are those of a row of `train`. */
  readonly in_train: readonly { readonly source: string; readonly rows: number }[]
}

/** Tokens a row, before any is cut, or a text, before texts are joined: over all rows of a file. */
export interface TokenLengths {
  readonly feature: string
  readonly file: string
  readonly rows: number
  readonly least: number
  readonly median: number
  readonly p95: number
  readonly greatest: number
  readonly maximum: number
  /** Rows with more tokens than are used: `maximum`, and one more where the label is the token that follows. */
  readonly cut: number
  /** Tokens that the vocabulary lacks, of all. */
  readonly unknown: number
  readonly total: number
}
