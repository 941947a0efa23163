import { stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { inspectRows } from '../data/inspect-rows.ts'
import { inspectSource } from '../data/inspect.ts'
import { inspectFolder } from '../data/pictures/inspect-folder.ts'
import { planIdx } from '../data/pictures/inspect-idx.ts'
import { packingOf } from '../data/packing.ts'
import { columnsOf } from '../data/preprocessing.ts'
import { faultDiagnostics, missingColumn } from '../data/faults.ts'
import { dataFile } from '../data/load.ts'
import { readColumns } from '../data/read-columns.ts'
import { readRowSets } from '../data/read-row-sets.ts'
import { fileOf, keysOf } from '../data/row-sets.ts'
import { inspectSql } from '../data/sql.ts'
import { splitCount } from '../data/split-rows.ts'
import { windowMargins } from '../data/windows.ts'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec, DataSource, Feature } from '../language/checked-spec.ts'
import { library } from '../language/library.ts'
import { hashFile } from '../plan/file-hash.ts'
import type { DataProgram, PlannedFeature, PlannedSource } from '../plan/plan.ts'
import { isCounted } from '../plan/source-rows.ts'
import { isOn, textOf } from './arguments.ts'
import { countWindows } from './packed-windows.ts'
import { relativeTo } from './relative-to.ts'
import { splitProblems } from './split-problems.ts'
import { tokenizerProblems } from './tokenizers.ts'
import type { RowCounts } from './training.ts'

export interface PlannedData {
  readonly program: DataProgram
  /** What is left of each source after the splits that take rows out of it. */
  readonly rows: RowCounts
}

/**
 * Opens every file that the spec names, once: rows, size, content hash. Fits nothing and judges no cell; that is done when
 * the data is loaded.
 */
export async function planData(spec: CheckedSpec): Promise<Outcome<PlannedData | null>> {
  const diagnostics: Diagnostic[] = []
  const sources: Record<string, PlannedSource> = {}
  const left = new Map<string, number>()
  for (const [name, source] of Object.entries(spec.data.sources)) {
    if (source.kind === 'split') continue
    const [planned, problems] = await planFile(spec.root, source)
    diagnostics.push(...problems)
    if (planned === null) continue
    sources[name] = planned
    left.set(name, planned.rows)
  }
  diagnostics.push(...lackingColumns(spec, sources), ...(await tokenizerProblems(spec)))
  if (hasErrors(diagnostics)) return [null, diagnostics]
  const features = { inputs: spec.data.inputs.map(planFeature(spec.root)), labels: spec.data.labels.map(label => ({ ...planFeature(spec.root)(label), ...labelRange(spec.loss.name, label) })) }
  const { before, after } = windowMargins(features)
  for (const [name, rows] of left) {
    if (rows <= before + after) diagnostics.push(windowless(sources[name], spec.data.sources[name]!, rows, before + after + 1))
    else left.set(name, rows - before - after)
  }
  if (hasErrors(diagnostics)) return [null, diagnostics]
  const takesAll: { readonly split: string; readonly of: string; readonly rows: number; readonly taken: number }[] = []
  for (const [name, source] of splitsInOrder(spec.data.sources)) {
    const available = left.get(source.of)
    if (available === undefined) return [null, [...diagnostics, diagnostic('split-without-source', { source: name }, source.range)]]
    const taken = splitCount(available, source.fraction)
    if (available <= taken) takesAll.push({ split: name, of: source.of, rows: available, taken })
    left.set(source.of, available - taken)
    left.set(name, taken)
    const { range: _, ...split } = source
    sources[name] = { ...split, rows: taken }
  }
  const evaluated = evalSources(spec.data.sources)
  const program: DataProgram = {
    sources: Object.fromEntries(Object.keys(spec.data.sources).flatMap(name => (sources[name] === undefined ? [] : [[name, sources[name]]]))),
    train: 'train',
    eval: evaluated,
    test: Object.hasOwn(spec.data.sources, 'test') ? 'test' : null,
    ...features,
    ...lengthColumn(spec),
  }
  // Of those that are counted this was a guess.
  const whole = takesAll.find(({ split }) => !isCounted(program.sources, split))
  if (whole !== undefined) return [null, [...diagnostics, diagnostic('split-without-rows', { ...whole, column: null }, spec.data.sources[whole.split]!.range)]]
  diagnostics.push(...lengthProblems(spec, program), ...(await countChosen(spec, program, left)))
  if (hasErrors(diagnostics)) return [null, diagnostics]
  const packing = packingOf(program)
  if (packing !== null) {
    const counted = withCounts(program, left)
    diagnostics.push(...(await countWindows(spec, program, packing, left)))
    if (hasErrors(diagnostics)) return [null, diagnostics]
    const used = ['train', ...evaluated, ...(program.test === null ? [] : ['test'])]
    const windows = Object.fromEntries(used.map(name => [name, left.get(name) ?? 0]))
    const rows = { train: windows['train']!, eval: evaluated.reduce((sum, name) => sum + windows[name]!, 0) }
    return [{ program: { ...counted, windows }, rows }, diagnostics]
  }
  const rows = { train: left.get('train') ?? 0, eval: evaluated.reduce((sum, name) => sum + (left.get(name) ?? 0), 0) }
  return [{ program: withCounts(program, left), rows }, diagnostics]
}

const windowless = (planned: PlannedSource | undefined, { range }: DataSource, rows: number, needed: number): Diagnostic =>
  diagnostic('rows-without-window', { file: planned !== undefined && planned.kind !== 'split' ? planned.path : '', rows, needed }, range)

const withCounts = (program: DataProgram, left: ReadonlyMap<string, number>): DataProgram => ({
  ...program,
  sources: Object.fromEntries(Object.entries(program.sources).map(([name, source]) =>
    [name, isCounted(program.sources, name) ? { ...source, rows: left.get(name) ?? 0 } : source])),
})

/** Where columns choose the rows of a split, they are read to count them. Problems with them, and splits that get or leave no row. */
async function countChosen(spec: CheckedSpec, program: DataProgram, left: Map<string, number>): Promise<readonly Diagnostic[]> {
  if (!Object.keys(program.sources).some(name => isCounted(program.sources, name))) return []
  const problems: Diagnostic[] = []
  const files = Object.entries(program.sources).flatMap(([name, source]) => (source.kind === 'split' ? [] : [{ name, source }]))
  const lacking = files.flatMap(({ name, source }) => keysOf(program, name).filter(column => !source.columns.includes(column))
    .map(column => missingColumn(source, column, spec.data.sources[name]!.range)))
  if (lacking.length > 0) return lacking
  const sets = await readRowSets(program, files, async ({ name, source }, wanted, consumer) => {
    const outcome = await readColumns(dataFile(spec.root, source), wanted, consumer)
    problems.push(...faultDiagnostics(outcome, source, spec.data.sources[name]!.range))
    return outcome.faults.length === 0
  })
  for (const [name, { rows }] of sets ?? []) left.set(name, rows.length)
  return sets === null ? problems : [...problems, ...(await splitProblems(spec, program, splitsInOrder(spec.data.sources), left))]
}

/** `eval`, or `eval.NAME` of several, in the order written. */
export const evalSources = (sources: CheckedSpec['data']['sources']): readonly string[] =>
  Object.keys(sources).filter(name => name === 'eval' || name.startsWith('eval.'))

async function planSql(root: string, { query, files, range }: Extract<DataSource, { kind: 'sql' }>): Promise<Outcome<PlannedSource | null>> {
  const [found, diagnostics] = await inspectSql({ query, files }, range)
  if (found === null) return [null, diagnostics]
  const planned = await Promise.all(files.map(async ({ written, path }) =>
    ({ written, path: relativeTo(root, path), sha256: await hashFile(path), bytes: (await stat(path)).size })))
  return [{ kind: 'sql', path: planned[0]!.path, query, files: planned, ...found, bytes: planned.reduce((sum, { bytes }) => sum + bytes, 0) }, diagnostics]
}

async function planFile(root: string, source: Exclude<DataSource, { kind: 'split' }>): Promise<Outcome<PlannedSource | null>> {
  if (source.kind === 'sql') return planSql(root, source)
  const path = isAbsolute(source.path) ? source.path : resolve(root, source.path)
  const shown = relativeTo(root, path)
  if (source.kind === 'csv') {
    const [found, diagnostics] = await inspectSource(path, { delimiter: source.delimiter, shown, range: source.range })
    if (found === null) return [null, diagnostics]
    const { delimiter, sha256, bytes, rows, columns } = found
    return [{ kind: 'csv', path: shown, delimiter, sha256, bytes, rows, columns }, diagnostics]
  }
  if (source.kind === 'images') {
    const [found, diagnostics] = await inspectFolder(path, shown, source.range)
    return [found === null ? null : { kind: source.kind, path: shown, ...found }, diagnostics]
  }
  if (source.kind === 'idx') {
    const { labels } = source
    return planIdx({ path, shown }, labels === null ? null : { path: labels, shown: relativeTo(root, labels) }, source.range)
  }
  const window = source.kind === 'text' ? source.window : null
  const [found, diagnostics] = await inspectRows({ kind: source.kind, path, window }, { shown, range: source.range })
  if (found === null) return [null, diagnostics]
  const { sha256, bytes, rows, columns } = found
  return [{ kind: source.kind, path: shown, window, sha256, bytes, rows, columns }, diagnostics]
}

/** Columns that features read and a file lacks: the checker knows the columns of text files only. */
function lackingColumns({ data }: CheckedSpec, sources: Readonly<Record<string, PlannedSource>>): readonly Diagnostic[] {
  return Object.entries(sources).flatMap(([name, source]) => {
    if (source.kind !== 'parquet' && source.kind !== 'sql') return []
    const features = name === 'test' ? data.inputs : [...data.inputs, ...data.labels]
    const there = new Set(source.columns)
    return [...new Set(features.flatMap(({ value }) => columnsOf(value)))]
      .filter(column => !there.has(column))
      .map(column => missingColumn(source, column, data.sources[name]!.range))
  })
}

/** Splits such that each comes after the one it splits; those in a circle, or without a source, are last. */
function splitsInOrder(sources: CheckedSpec['data']['sources']): readonly (readonly [string, DataSource & { kind: 'split' }])[] {
  const waiting = Object.entries(sources).flatMap(([name, source]) => (source.kind === 'split' ? [[name, source] as const] : []))
  const ordered: (readonly [string, DataSource & { kind: 'split' }])[] = []
  const ready = new Set(Object.entries(sources).flatMap(([name, source]) => (source.kind === 'split' ? [] : [name])))
  while (waiting.length > 0) {
    const next = waiting.findIndex(([, source]) => ready.has(source.of))
    const [taken] = waiting.splice(Math.max(0, next), 1)
    if (taken === undefined) break
    ready.add(taken[0])
    ordered.push(taken)
  }
  return ordered
}

const lengthColumn = ({ arguments: args }: CheckedSpec): { readonly length_column?: string } => {
  const column = textOf(args, 'length_column_name')
  return isOn(args, 'group_by_length') && column !== null ? { length_column: column } : {}
}

/** Rows have no length of their own here, so the column must be there. */
function lengthProblems(spec: CheckedSpec, program: DataProgram): readonly Diagnostic[] {
  const { length_column: column, sources } = program
  const source = sources[fileOf(program, program.train)]
  if (column === undefined || source?.kind !== 'csv' || source.columns.includes(column)) return []
  const origins = ['length_column_name', 'group_by_length'].flatMap(name => spec.arguments[name]?.origin ?? [])
  const place = origins.flatMap(origin => (origin.kind === 'file' ? [origin.range] : []))[0] ?? null
  const help = '`length_column_name` names the column of `train` that `group_by_length` reads.'
  return [diagnostic('data-missing-column', { file: source.path, column, nearest: null }, place, { help })]
}

/** A tokenizer's file is named relative to the root, as every file of a plan. */
/** What numbers a loss takes, where it does not take all. */
function labelRange(loss: string, { type }: Feature): Pick<PlannedFeature, 'within'> {
  const range = library.losses[loss]?.properties['label_range']
  return type.kind === 'tensor' && Array.isArray(range) ? { within: [Number(range[0]), Number(range[1])] } : {}
}

const planFeature = (root: string) => ({ name, type, value }: Feature): PlannedFeature =>
  (value.op === 'tokens' && value.tokenizer.kind === 'file'
    ? { name, type, value: { ...value, tokenizer: { ...value.tokenizer, path: relativeTo(root, value.tokenizer.path) } } }
    : { name, type, value })
