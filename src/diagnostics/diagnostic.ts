/** A place in a source file: half-open UTF-16 offsets. `file` is the path as it is shown to the user. */
export interface SourceRange {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** The text of a file that ranges point into. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export type Severity = 'error' | 'warning' | 'hint'

/** A replacement that a tool may apply. All edits of one fix are applied together; `safe` ones by `check --fix`. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly { readonly range: SourceRange; readonly text: string }[]
}

/** Something the user should know about the spec: what is wrong, where, why it matters and what to do. */
export interface Diagnostic {
  /** `SPEC2104` */
  readonly code: string
  /** `unknown-argument` */
  readonly name: string
  readonly severity: Severity
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string
  /** What to do, in one sentence. */
  readonly help: string | null
  /** Null only where no file is at fault (a missing file named on the command line). */
  readonly range: SourceRange | null
  readonly related: readonly { readonly range: SourceRange; readonly message: string }[]
  readonly fixes: readonly Fix[]
  /** Text that must not be shown, a secret for instance: reporters mask it wherever they show the file. */
  readonly hidden?: readonly SourceRange[]
  /** Of a cell of a data file: those alike in one column are shown to people as one. */
  readonly cell?: DataCell
}

/** Where in data a fault lies: the line of a file, or the row of what has no lines. */
export interface DataCell {
  readonly of: string
  readonly column: string
  readonly number: number
  /** What stands there, quoted. */
  readonly value?: string
}

/** What every stage returns: as much of its value as could be made (null if none), and what is wrong. */
export type Outcome<T> = readonly [value: T, diagnostics: readonly Diagnostic[]]

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(diagnostic => diagnostic.severity === 'error')
