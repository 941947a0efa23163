import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Diagnostic, Outcome, SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { DataProgram, PlannedFeature, PlannedSource } from '../plan/plan.ts'
import type { CellFault, CellKind } from './cells.ts'
import { numberFault } from './cells.ts'
import type { Dataset, FeatureArray } from './dataset.ts'
import { emptyFeature } from './dataset.ts'
import { evaluateColumns } from './evaluate.ts'
import { faultDiagnostics } from './faults.ts'
import { fitStatistic } from './fit.ts'
import { fileProblem } from './inspect.ts'
import type { FittedStatistic, Preprocessing } from './preprocessing.ts'
import { columnsOf, statisticNodes } from './preprocessing.ts'
import type { Consumer, RowBatch, WantedColumn } from './read-columns.ts'
import { readColumns } from './read-columns.ts'
import type { RowSet } from './row-sets.ts'
import { fileOf, resolveRowSets, strataOf } from './row-sets.ts'

export interface LoadOptions {
  /** Project root that the plan's paths are relative to. */
  readonly root: string
  /** The sources wanted, by name. */
  readonly sources: readonly string[]
  /** Statistics fitted before (of a checkpoint or a finished model); else they are fitted on `train`. */
  readonly preprocessing?: Preprocessing
  /** Where the spec names a source, for diagnostics. */
  readonly rangeOf?: (source: string) => SourceRange | null
}

export interface LoadedData {
  readonly sets: Readonly<Record<string, Dataset>>
  readonly preprocessing: Preprocessing
  /** Length of each row of `train`, where the plan groups by it and `train` was wanted. */
  readonly lengths: Float32Array | null
}

type CsvSource = Extract<PlannedSource, { kind: 'csv' }>

/**
 * Reads the wanted sources of a plan into typed arrays. Refuses files that changed since the plan was made, and bad data
 * with file, line, column, value and what was expected.
 */
export async function loadData(program: DataProgram, options: LoadOptions): Promise<Outcome<LoadedData | null>> {
  const needed = new Set(options.sources.map(source => fileOf(program, source)))
  if (options.preprocessing === undefined && hasStatistics(program)) needed.add(fileOf(program, program.train))
  const files = [...needed].map(name => {
    const source = program.sources[name] as CsvSource
    return { name, source, path: resolve(options.root, source.path), range: options.rangeOf?.(name) ?? null }
  })
  type File = (typeof files)[number]
  const problems: Diagnostic[] = []

  for (const file of files) problems.push(...(await missing(program, file)))
  if (problems.length > 0) return [null, problems]
  const unchanged = Promise.all(
    files.map(async ({ path, source, range }) =>
      (await sha256(path)) === source.sha256 ? [] : [diagnostic('data-changed', { file: source.path }, range)]))

  const read = async (file: File, wanted: readonly WantedColumn[], consumer: Consumer): Promise<boolean> => {
    const outcome = await readColumns({ path: file.path, delimiter: file.source.delimiter, columns: file.source.columns }, wanted, consumer)
    problems.push(...faultDiagnostics(outcome, file.source.path, file.source.columns.length, file.range))
    if (outcome.faults.length > 0) return false
    if (outcome.rows === file.source.rows) return true
    problems.push(diagnostic('data-changed', { file: file.source.path }, file.range))
    return false
  }

  const strata = new Map<string, Int32Array>()
  for (const file of files) {
    for (const label of strataOf(program, file.name)) {
      const feature = program.labels.find(({ name }) => name === label)
      if (feature === undefined || feature.type.kind !== 'class') throw new Error(`stratify names '${label}', which is no class label`)
      const values = emptyFeature(label, feature.type, file.source.rows)
      await read(file, wantedColumns([feature], file.source.columns), () => storeRows([feature], () => [], [values], null))
      strata.set(`${file.name}/${label}`, values.data as Int32Array)
    }
  }
  if (problems.length > 0) return [null, [...(await unchanged).flat(), ...problems]]
  const rowSets = resolveRowSets(
    program,
    new Map(files.map(({ name, source }) => [name, source.rows])),
    (file, label) => strata.get(`${file}/${label}`)!,
  )

  const features = [...program.inputs, ...program.labels]
  const statistics = new Map<PlannedFeature, FittedStatistic[]>(features.map(feature => [feature, fittedBefore(options.preprocessing, feature)]))
  const trainFile = files.find(({ name }) => name === fileOf(program, program.train))
  if (trainFile !== undefined && options.preprocessing === undefined) {
    const selected = selection(rowSets.get(program.train)!, trainFile.source.rows)
    for (const level of fitLevels(features)) {
      const fits = level.map(({ feature, node }) => ({ feature, node, fit: null as ReturnType<typeof fitStatistic> | null }))
      const good = await read(trainFile, wantedColumns(features, trainFile.source.columns), () => {
        for (const entry of fits) entry.fit = null
        return batch => {
          for (const entry of fits) {
            const columns = evaluateColumns(entry.node.operand, columnValues(batch), statistics.get(entry.feature)!)
            entry.fit ??= fitStatistic(entry.node.op, columns.length)
            entry.fit.add(columns, row => selected[batch.first + row] === 1)
          }
        }
      })
      if (!good) return [null, [...(await unchanged).flat(), ...problems]]
      for (const { feature, fit } of fits) statistics.get(feature)!.push(fit!.finish())
    }
  }

  const sets: Record<string, Dataset> = {}
  const lengthFeature = lengthOf(program)
  let lengths: Float32Array | null = null
  for (const file of files) {
    const here = options.sources.filter(source => fileOf(program, source) === file.name)
    if (here.length === 0) continue
    for (const source of here) {
      const { rows } = rowSets.get(source)!
      sets[source] = { rows: rows.length, features: features.map(({ name, type }) => emptyFeature(name, type, rows.length)) }
    }
    const targets = here.map(source => ({ arrays: sets[source]!.features, set: rowSets.get(source)! }))
    const measured = lengthFeature !== null && here.includes(program.train) ? [lengthFeature] : []
    const measures = measured.map(({ name, type }) => emptyFeature(name, type, rowSets.get(program.train)!.rows.length))
    for (const { data } of measures) lengths = data as Float32Array
    await read(file, wantedColumns([...features, ...measured], file.source.columns), () => {
      const chosen = ({ rows }: RowSet): Uint32Array | null => (rows.length === file.source.rows ? null : rows)
      const stores = targets.map(({ arrays, set }) => storeRows(features, feature => statistics.get(feature)!, arrays, chosen(set)))
      if (measured.length > 0) stores.push(storeRows(measured, () => [], measures, chosen(rowSets.get(program.train)!)))
      return (batch, report) => {
        for (const store of stores) store(batch, report)
      }
    })
  }
  problems.unshift(...(await unchanged).flat())
  if (problems.length > 0) return [null, problems]
  const described = (feature: PlannedFeature) => ({ ...feature, statistics: statistics.get(feature)! })
  return [
    { sets, lengths, preprocessing: { format_version: 1, inputs: program.inputs.map(described), labels: program.labels.map(described) } },
    [],
  ]
}

/** Why a file cannot be read as the plan says: it is gone, or lacks a column. */
async function missing(program: DataProgram, file: { name: string; source: CsvSource; path: string; range: SourceRange | null }): Promise<Diagnostic[]> {
  const problem = await fileProblem(file.path, file.source.path, file.range)
  if (problem !== null) return [problem]
  const wanted = new Set([...program.inputs, ...program.labels].flatMap(({ value }) => columnsOf(value)))
  if (program.length_column !== undefined && file.name === fileOf(program, program.train)) wanted.add(program.length_column)
  return [...wanted]
    .filter(column => !file.source.columns.includes(column))
    .map(column => diagnostic('data-missing-column', { file: file.source.path, column }, file.range))
}

/** The column of lengths, read as a feature is. */
const lengthOf = ({ length_column: column }: DataProgram): PlannedFeature | null =>
  column === undefined ? null : { name: column, type: { kind: 'tensor', shape: [] }, value: { op: 'columns', names: [column], range: { file: '', start: 0, end: 0 } } }

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

const hasStatistics = (program: DataProgram): boolean =>
  [...program.inputs, ...program.labels].some(({ value }) => statisticNodes(value).length > 0)

const fittedBefore = (preprocessing: Preprocessing | undefined, feature: PlannedFeature): FittedStatistic[] => {
  const found = [...(preprocessing?.inputs ?? []), ...(preprocessing?.labels ?? [])].find(({ name }) => name === feature.name)
  return [...(found?.statistics ?? [])]
}

/** Statistics by the number of others they rest on: those of one level are fitted in one reading of the file. */
function fitLevels(features: readonly PlannedFeature[]) {
  const nodes = features.map(feature => statisticNodes(feature.value).map(node => ({ feature, node })))
  const deepest = Math.max(0, ...nodes.map(list => list.length))
  return Array.from({ length: deepest }, (_, level) => nodes.flatMap(list => list.slice(level, level + 1)))
}

const selection = (set: RowSet, rows: number): Uint8Array => {
  const selected = new Uint8Array(rows)
  for (const row of set.rows) selected[row] = 1
  return selected
}

/** How each column that features read is to be read: a label's classes as classes, all else as numbers. */
function wantedColumns(features: readonly PlannedFeature[], header: readonly string[]): WantedColumn[] {
  const wanted = new Map<string, WantedColumn>()
  for (const { type, value } of features) {
    const kind: CellKind = type.kind === 'class' && value.op === 'columns' ? type : { kind: 'number' }
    for (const column of columnsOf(value)) {
      const key = columnKey(column, kind)
      wanted.set(key, { key, index: header.indexOf(column), kind })
    }
  }
  return [...wanted.values()]
}

/** One column may be an input as a number and a label as a class. */
const columnKey = (column: string, kind: CellKind): string =>
  kind.kind === 'number' ? column : `${column}\u0000${kind.names?.join('\u0000') ?? kind.count}`

const columnValues = (batch: RowBatch, kind: CellKind = { kind: 'number' }) => ({
  count: batch.count,
  column: (name: string) => batch.columns.get(columnKey(name, kind))!,
})

/** Writes rows into feature arrays; with `chosen` only those rows (ascending), one after the other. */
function storeRows(
  features: readonly PlannedFeature[],
  statisticsOf: (feature: PlannedFeature) => readonly FittedStatistic[],
  arrays: readonly FeatureArray[],
  chosen: Uint32Array | null,
): ReturnType<Consumer> {
  let next = 0
  return (batch, report) => {
    const end = batch.first + batch.count
    const from = next
    if (chosen !== null) while (next < chosen.length && chosen[next]! < end) next++
    for (const [index, feature] of features.entries()) {
      const { data, size, dtype } = arrays[index]!
      const kind: CellKind = feature.type.kind === 'class' ? feature.type : { kind: 'number' }
      const columns = evaluateColumns(
        feature.value,
        columnValues(batch, feature.value.op === 'columns' ? kind : undefined),
        statisticsOf(feature),
      )
      for (let column = 0; column < size; column++) {
        const values = columns[columns.length === 1 ? 0 : column]!
        const count = chosen === null ? batch.count : next - from
        for (let i = 0; i < count; i++) {
          const row = chosen === null ? i : chosen[from + i]! - batch.first
          const at = (chosen === null ? batch.first + i : from + i) * size + column
          const value = values[row]!
          data[at] = value
          const fault = faultOf(dtype, data[at]!, value, kind)
          if (fault !== null) report({ row, column: feature.name, value: String(value), fault, expected: kind })
        }
      }
    }
  }
}

/** Not finite once rounded to float32, or no class. */
const faultOf = (dtype: 'float32' | 'int32', stored: number, value: number, kind: CellKind): CellFault | null =>
  dtype === 'float32' ? (Number.isFinite(stored) ? null : 'not-finite') : numberFault(value, kind)
