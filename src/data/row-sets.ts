import type { DataProgram, PlannedSource } from '../plan/plan.ts'
import { isCounted, taken } from '../plan/source-rows.ts'
import { windowMargins } from './windows.ts'
import { groupRows, lastRows, splitCount, splitRows } from './split-rows.ts'

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

/** The columns that splits of `file` choose rows by. */
export const keysOf = (program: DataProgram, file: string): readonly string[] =>
  [...new Set(splitsOf(program).flatMap(([name, { group, where }]) => (fileOf(program, name) === file ? [group, where?.column] : [])))].filter(column => column !== undefined)

/** What splits look at: the class of each row of a file by label, the text of each by column. */
export interface RowFacts {
  strata(file: string, label: string): ArrayLike<number>
  texts(file: string, column: string): readonly string[]
}

/**
 * Which rows each source has. A split takes its rows out of the source it splits, as that stands after the splits written
 * before it.
 */
export function resolveRowSets(
  program: DataProgram,
  fileRows: ReadonlyMap<string, number>,
  facts: RowFacts,
): ReadonlyMap<string, RowSet> {
  const sets = new Map<string, RowSet>()
  const { before, after } = windowMargins(program)
  for (const [name, source] of Object.entries(program.sources)) {
    const rows = fileRows.get(name)
    if (source.kind !== 'split' && rows !== undefined) sets.set(name, { file: name, rows: rowsFrom(before, Math.max(0, rows - before - after)) })
  }
  for (const [name, split] of inOrder(splitsOf(program))) {
    const whole = sets.get(split.of)
    if (whole === undefined) continue
    const [taken, left] = parted(whole.rows, takenRows(split, whole, facts))
    sets.set(name, { file: whole.file, rows: taken })
    sets.set(split.of, { file: whole.file, rows: left })
  }
  return sets
}

function rowsFrom(first: number, count: number): Uint32Array {
  const rows = new Uint32Array(count)
  for (let index = 0; index < count; index++) rows[index] = first + index
  return rows
}

/** The rows at some places (ascending), and those at all others. */
function parted(rows: Uint32Array, places: Uint32Array): readonly [taken: Uint32Array, left: Uint32Array] {
  const taken = new Uint32Array(places.length)
  const left = new Uint32Array(rows.length - places.length)
  for (let place = 0, done = 0; place < rows.length; place++) {
    if (places[done] === place) taken[done++] = rows[place]!
    else left[place - done] = rows[place]!
  }
  return [taken, left]
}

/** Which rows of `whole` a split takes, by their place in it, ascending. */
function takenRows({ fraction, seed, stratify, last, group, where }: Split, { file, rows }: RowSet, facts: RowFacts): Uint32Array {
  if (last === true) return lastRows(rows.length, fraction)
  if (group !== undefined) {
    const texts = facts.texts(file, group)
    return groupRows(rows.length, place => texts[rows[place]!]!, fraction, seed)
  }
  if (where !== undefined) {
    const texts = facts.texts(file, where.column)
    return rowsFrom(0, rows.length).filter(place => texts[rows[place]!] === where.value)
  }
  const classes = stratify === null ? null : facts.strata(file, stratify)
  return splitRows(rows.length, fraction, seed, classes === null ? null : rows.map(row => classes[row]!))
}

/** How many rows each source has, by the plan alone: it says what a split that was counted has in the end. */
export function rowCounts(program: DataProgram): ReadonlyMap<string, number> {
  const { before, after } = windowMargins(program)
  const left = new Map<string, number>()
  for (const [name, source] of Object.entries(program.sources)) if (source.kind !== 'split') left.set(name, Math.max(0, source.rows - before - after))
  const splits = splitsOf(program)
  for (const [name, split] of inOrder(splits)) {
    const whole = left.get(split.of)!
    const own = isCounted(program.sources, name) ? taken(program.sources, name) : splitCount(whole, split.fraction)
    left.set(name, own)
    left.set(split.of, whole - own)
  }
  return program.windows === undefined ? left : new Map(Object.entries(program.windows))
}

const splitsOf = (program: DataProgram): [string, Split][] =>
  Object.entries(program.sources).flatMap(([name, source]) => (source.kind === 'split' ? [[name, source] as [string, Split]] : []))

/** A split of a split comes after it. */
function inOrder(splits: readonly [string, Split][]): [string, Split][] {
  const names = new Set(splits.map(([name]) => name))
  const depth = (split: Split): number => (names.has(split.of) ? 1 + depth(splits.find(([name]) => name === split.of)![1]) : 0)
  return [...splits].sort((a, b) => depth(a[1]) - depth(b[1]))
}
