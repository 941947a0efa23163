import { resolve } from 'node:path'
import type { Diagnostic, Outcome, SourceRange } from '../diagnostics/diagnostic.ts'
import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import type { RowCache } from './cache/row-cache.ts'
import { rowCache } from './cache/row-cache.ts'
import type { Dataset } from './dataset.ts'
import { missingColumn } from './faults.ts'
import { fileProblem, folderProblem } from './inspect.ts'
import type { ExpectedRows } from './kept-rows.ts'
import { expectedRows } from './kept-rows.ts'
import type { Preprocessing } from './preprocessing.ts'
import { columnsOf, statisticNodes } from './preprocessing.ts'
import { emptyArray, prepareRows, type PreparedFile, type PreparedRows } from './prepare.ts'
import type { FileSource } from './read-row-sets.ts'
import { fileOf, keysOf, rowCounts } from './row-sets.ts'
import { rowsOnDisk, type RowsOnDisk } from './rows-on-disk.ts'
import { sourceCheck } from './source-check.ts'

export { dataFile } from './data-file.ts'

export interface LoadOptions {
  /** Project root that the plan's paths are relative to. */
  readonly root: string
  /** The sources wanted, by name. */
  readonly sources: readonly string[]
  /** Statistics fitted before (of a checkpoint or a finished model); else they are fitted on `train`. */
  readonly preprocessing?: Preprocessing
  /** Where the spec names a source, for diagnostics. */
  readonly rangeOf?: (source: string) => SourceRange | null
  /** Folder for files of prepared rows, where the plan says that rows lie on disk; without it they are held in memory all the same. */
  readonly rowsFolder?: string
  /** Folder of rows that are kept between runs (`cache/folder.ts`); without it, or with statistics fitted before, none are used or kept. */
  readonly cache?: string | null
  /** Seconds that preparing rows takes at least, for them to be kept; 1 if absent. */
  readonly keptFrom?: number
}

export interface LoadedData {
  readonly sets: Readonly<Record<string, Dataset>>
  readonly preprocessing: Preprocessing
  /** Length of each row of `train`, where the plan groups by it and `train` was wanted. */
  readonly lengths: Float32Array | null
  /** The rows were prepared by another run. */
  readonly fromCache: boolean
  /** Why rows could not be kept for later runs, where the user can do something about it. */
  readonly notKept: string | null
}

/**
 * Reads the wanted sources of a plan into typed arrays. Refuses files that changed since the plan was made, and bad data
 * with file, line, column, value and what was expected.
 */
export async function loadData(program: DataProgram, options: LoadOptions): Promise<Outcome<LoadedData | null>> {
  const needed = new Set(options.sources.map(source => fileOf(program, source)))
  if (options.preprocessing === undefined && hasStatistics(program)) needed.add(fileOf(program, program.train))
  const files = [...needed].map((name): PreparedFile => {
    const source = program.sources[name] as FileSource
    return { name, source, path: resolve(options.root, source.path), range: options.rangeOf?.(name) ?? null }
  })
  const problems: Diagnostic[] = []

  for (const file of files) problems.push(...(await missing(program, file)))
  if (problems.length > 0) return [null, problems]
  const sources = sourceCheck(program, files, options.root)
  const counts = rowCounts(program)
  const expected = (source: string): ExpectedRows => expectedRows(program, source, counts.get(source) ?? 0)
  const cache = options.cache == null || options.preprocessing !== undefined ? null : rowCache(options.cache)
  const disk = program.storage === 'disk' && options.rowsFolder !== undefined ? rowsOnDisk(options.rowsFolder, expected) : null

  const kept = disk === null && cache !== null ? keptInMemory(options.sources, cache, expected) : null
  const begin = performance.now()
  let prepared = kept
  try {
    const before = await disk?.find(options.sources, cache) ?? null
    prepared ??= before !== null && options.sources.every(disk!.has)
      ? keptOnDisk(program, options.sources, disk!, expected, before)
      : await prepareRows(program, files, { ...options, disk, before, problems })
    const seconds = (performance.now() - begin) / 1000
    const { changed, touched } = await sources.end(kept === null)
    problems.unshift(...changed)
    if (prepared === null || problems.length > 0) {
      disk?.abandon()
      return [null, problems]
    }
    const { sets, lengths, statistics } = prepared
    disk?.keep(statistics, lengths)
    if (cache !== null && kept === null && !touched && seconds >= (options.keptFrom ?? 1)) {
      if (disk !== null) disk.share(cache)
      else for (const source of options.sources) cache.store(expected(source), sets[source]!, lengths, statistics)
    }
    const described = (from: number) => (feature: PlannedFeature, index: number) => ({ ...feature, statistics: statistics[from + index]! })
    const preprocessing: Preprocessing = { format_version: 1, inputs: program.inputs.map(described(0)), labels: program.labels.map(described(program.inputs.length)) }
    return [{ sets, lengths, preprocessing, fromCache: kept !== null || disk?.fromCache() === true, notKept: cache?.problem() ?? null }, []]
  } catch (error) {
    disk?.abandon()
    // Nothing of this loading is under way when it has failed.
    await sources.end(false).catch(() => undefined)
    throw error
  }
}

/** The rows of all wanted sources out of the cache; null where any of them is not there. */
function keptInMemory(sources: readonly string[], cache: RowCache, expected: (source: string) => ExpectedRows): PreparedRows | null {
  const found = sources.map(source => ({ source, rows: expected(source), description: cache.describe(expected(source)) }))
  const sets: Record<string, Dataset> = {}
  let lengths: Float32Array | null = null
  for (const { source, rows, description } of found) {
    if (description === null) return null
    const { statistics } = description
    const dataset = { rows: rows.rows, features: rows.features.map((feature, index) => emptyArray(feature, statistics[index]!, rows.rows)) }
    const measures = rows.measured ? new Float32Array(rows.rows) : null
    if (!cache.read(rows, description, dataset, measures)) return null
    sets[source] = dataset
    lengths ??= measures
  }
  return { sets, lengths, statistics: found[0]?.description?.statistics ?? [] }
}

/** The rows of all wanted sources, which lie in files. */
function keptOnDisk(program: DataProgram, sources: readonly string[], disk: RowsOnDisk, expected: (source: string) => ExpectedRows, statistics: PreparedRows['statistics']): PreparedRows {
  const sets = Object.fromEntries(sources.map(source => {
    const { rows, features } = expected(source)
    return [source, { rows, features: features.map((feature, index) => emptyArray(feature, statistics[index]!, 0)), ...disk.place(source, rows) }]
  }))
  const measured = sources.includes(program.train) && program.length_column !== undefined
  return { sets, statistics, lengths: measured ? disk.lengths(program.train) : null }
}

/** Why a file cannot be read as the plan says: it is gone, or lacks a column. */
async function missing(program: DataProgram, file: { name: string; source: FileSource; path: string; range: SourceRange | null }): Promise<Diagnostic[]> {
  const problem = file.source.kind === 'images' ? await folderProblem(file.path, file.source.path, file.range) : await fileProblem(file.path, file.source.path, file.range)
  if (problem !== null) return [problem]
  const wanted = new Set([...program.inputs, ...program.labels].flatMap(({ value }) => columnsOf(value)))
  for (const column of keysOf(program, file.name)) wanted.add(column)
  if (program.length_column !== undefined && file.name === fileOf(program, program.train)) wanted.add(program.length_column)
  const there = new Set(file.source.columns)
  return [...wanted]
    .filter(column => !there.has(column))
    .map(column => missingColumn(file.source, column, file.range))
}

const hasStatistics = (program: DataProgram): boolean =>
  [...program.inputs, ...program.labels].some(({ value }) => statisticNodes(value).length > 0)
