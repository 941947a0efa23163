import type { DataProgram, PlannedSource } from '../plan/plan.ts'
import { splitRows } from './split-rows.ts'

/** The rows of a file that a source is made of. */
export interface RowSet {
  /** The source that is a file. */
  readonly file: string
  /** Its rows, ascending, by number from 0. */
  readonly rows: Uint32Array
}

type Split = Extract<PlannedSource, { kind: 'split' }>

/** The file that a source's rows lie in. */
export function fileOf(program: DataProgram, source: string): string {
  const planned = program.sources[source]
  if (planned === undefined) throw new Error(`the plan has no source '${source}'`)
  return planned.kind === 'split' ? fileOf(program, planned.of) : source
}

/** The label whose classes a split of `file` keeps, for each one that asks for it. */
export const strataOf = (program: DataProgram, file: string): readonly string[] =>
  splitsOf(program)
    .filter(([name, split]) => split.stratify !== null && fileOf(program, name) === file)
    .map(([, split]) => split.stratify as string)

/**
 * Which rows each source has. A split takes its rows out of the source it splits, as that stands after the splits written
 * before it. `strata` gives the class of each row of a file by label.
 */
export function resolveRowSets(
  program: DataProgram,
  fileRows: ReadonlyMap<string, number>,
  strata: (file: string, label: string) => ArrayLike<number>,
): ReadonlyMap<string, RowSet> {
  const sets = new Map<string, RowSet>()
  for (const [name, source] of Object.entries(program.sources)) {
    const rows = fileRows.get(name)
    if (source.kind !== 'split' && rows !== undefined) sets.set(name, { file: name, rows: Uint32Array.from({ length: rows }, (_, row) => row) })
  }
  for (const [name, split] of inOrder(splitsOf(program))) {
    const whole = sets.get(split.of)
    if (whole === undefined) continue
    const classes = split.stratify === null ? null : strata(whole.file, split.stratify)
    const taken = splitRows(
      whole.rows.length,
      split.fraction,
      split.seed,
      classes === null ? null : Array.from(whole.rows, row => classes[row]!),
    )
    const isTaken = new Uint8Array(whole.rows.length)
    for (const index of taken) isTaken[index] = 1
    sets.set(name, { file: whole.file, rows: whole.rows.filter((_, index) => isTaken[index] === 1) })
    sets.set(split.of, { file: whole.file, rows: whole.rows.filter((_, index) => isTaken[index] === 0) })
  }
  return sets
}

const splitsOf = (program: DataProgram): [string, Split][] =>
  Object.entries(program.sources).flatMap(([name, source]) => (source.kind === 'split' ? [[name, source] as [string, Split]] : []))

/** A split of a split comes after it. */
function inOrder(splits: readonly [string, Split][]): [string, Split][] {
  const names = new Set(splits.map(([name]) => name))
  const depth = (split: Split): number => (names.has(split.of) ? 1 + depth(splits.find(([name]) => name === split.of)![1]) : 0)
  return [...splits].sort((a, b) => depth(a[1]) - depth(b[1]))
}
