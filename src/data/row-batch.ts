import type { TextFault } from '../language/data/text-fault.ts'
import type { CellFault, CellKind } from './cells.ts'
import type { ListFault } from './list-cells.ts'

/** A column to be read, under `key`. */
export interface WantedColumn {
  readonly key: string
  /** Position in the header. */
  readonly index: number
  readonly kind: CellKind
}

/** Some consecutive rows, column-wise. Valid until the next ones are read. */
export interface RowBatch {
  /** Number of the first row, from 0. */
  readonly first: number
  readonly count: number
  /** By key; of a text column zeros. */
  readonly columns: ReadonlyMap<string, Float64Array>
  /** Text columns by key. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  /** Columns of lists by key: the values of all rows at each place of the list. */
  readonly lists?: ReadonlyMap<string, readonly Float64Array[]>
  /** Pictures by key, the bytes of a row each. */
  readonly pictures?: ReadonlyMap<string, readonly Uint8Array[]>
}

/** What is wrong with a row of the file. `line` counts from 1, the header included; of Parquet it is the number of the row. */
export type RowFault =
  | {
    readonly kind: 'cell'
    readonly line: number
    readonly column: string
    readonly value: string
    readonly fault: CellFault
    readonly expected: CellKind
    /** Of a list: what it is in few words, and what is wrong with it. */
    readonly list?: ListFault
    /** Of rows that are no lines of a file: other columns of the row, by which it can be found. */
    readonly beside?: readonly { readonly column: string; readonly value: string }[]
  }
  | { readonly kind: 'ragged'; readonly line: number; readonly found: number }
  | { readonly kind: 'quote'; readonly line: number }
  | { readonly kind: 'json'; readonly line: number; /** As a clause. */ readonly problem: string }
  | { readonly kind: 'picture'; /** Of a folder: the picture's path in it. */ readonly within: string | null; readonly problem: string }
  /** Pictures in a sub-folder, or in none (an empty name), that names none of the classes. */
  | { readonly kind: 'picture-class'; readonly label: string; readonly pictures: number; readonly classes: readonly string[] }
  /** The file is damaged. */
  | { readonly kind: 'file'; readonly reason: string }
  | ({ readonly kind: 'encoding' } & TextFault)

/** A value made of a row's columns that is no good: the row, and what to call the value. */
export interface ValueFault {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly fault: CellFault
  readonly expected: CellKind
}

/** Takes rows in order; called anew for each reading of the file. */
export type Consumer = () => (batch: RowBatch, report: (fault: ValueFault) => void) => void

export interface ReadOutcome {
  readonly rows: number
  /** The first faults, as many as `limit` allows; none if every row was consumed. */
  readonly faults: readonly RowFault[]
  /** There are more than those. */
  readonly more: boolean
}

export type Consume = ReturnType<Consumer>

/** So many times more cells than other faults are listed: those of one column are shown as one. */
const cellsForOne = 25

/** Collects faults, at most `limit` of them, where cells of one column that fail alike count as one until they are too many. */
export function faultList(limit: number) {
  const faults: RowFault[] = []
  const kinds = new Set<string>()
  let others = 0
  let more = false
  return {
    note(fault: RowFault): void {
      if (fault.kind === 'cell') kinds.add(`${fault.fault} ${fault.column}`)
      else others++
      if (others + kinds.size > limit || faults.length >= limit * cellsForOne) more = true
      else faults.push(fault)
    },
    any: (): boolean => faults.length > 0,
    /** There are more than can be listed, so that looking on tells nothing. */
    full: (): boolean => more,
    outcome: (rows: number): ReadOutcome => ({ rows, faults, more }),
  }
}
