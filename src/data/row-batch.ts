import type { TextFault } from '../language/data/text-fault.ts'
import type { CellFault, CellKind } from './cells.ts'

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
  /** Pictures by key, the bytes of a row each. */
  readonly pictures?: ReadonlyMap<string, readonly Uint8Array[]>
}

/** What is wrong with a row of the file. `line` counts from 1, the header included; of Parquet it is the number of the row. */
export type RowFault =
  | { readonly kind: 'cell'; readonly line: number; readonly column: string; readonly value: string; readonly fault: CellFault; readonly expected: CellKind }
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
  /** The first faults, at most `limit`; none if every row was consumed. */
  readonly faults: readonly RowFault[]
  /** There are more than those. */
  readonly more: boolean
}

export type Consume = ReturnType<Consumer>

/** Collects faults, at most `limit` of them. */
export function faultList(limit: number) {
  const faults: RowFault[] = []
  let more = false
  return {
    note(fault: RowFault): void {
      if (faults.length < limit) faults.push(fault)
      else more = true
    },
    any: (): boolean => faults.length > 0,
    /** There are more than can be listed, so that looking on tells nothing. */
    full: (): boolean => more,
    outcome: (rows: number): ReadOutcome => ({ rows, faults, more }),
  }
}
