import { resolve } from 'node:path'
import type { Diagnostic, Outcome, SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { hashFile } from '../plan/file-hash.ts'
import { hashPictures, listPictures } from '../plan/picture-folder.ts'
import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import type { Dataset, FeatureArray } from './dataset.ts'
import { emptyFeature } from './dataset.ts'
import { faultDiagnostics } from './faults.ts'
import { fitNode, type NodeFit } from './fit.ts'
import { fileProblem, folderProblem } from './inspect.ts'
import type { FittedStatistic, Preprocessing } from './preprocessing.ts'
import { columnsOf, statisticNodes } from './preprocessing.ts'
import { packer, packingOf } from './packing.ts'
import type { Consumer, WantedColumn } from './row-batch.ts'
import { readColumns } from './read-columns.ts'
import type { DataFile } from './records.ts'
import { pictureRecipe } from './pictures/rows.ts'
import { pictureIn, sizeOf } from './pictures/steps.ts'
import { readRowSets, type FileSource } from './read-row-sets.ts'
import type { RowSet } from './row-sets.ts'
import { fileOf, keysOf } from './row-sets.ts'
import { rowsOnDisk } from './rows-on-disk.ts'
import { storeRows, type Fitted } from './store-rows.ts'
import { hashSql } from './sql.ts'
import { openTokenizer, type Encode } from './tokenize.ts'
import { fillWindows, inWindow, isWindow, windowedColumns } from './windows.ts'
import { wantedColumns } from './wanted.ts'

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
}

export interface LoadedData {
  readonly sets: Readonly<Record<string, Dataset>>
  readonly preprocessing: Preprocessing
  /** Length of each row of `train`, where the plan groups by it and `train` was wanted. */
  readonly lengths: Float32Array | null
}

/** Where a plan's source lies on this machine. */
export function dataFile(root: string, source: FileSource): DataFile {
  const path = resolve(root, source.path)
  if (source.kind === 'sql') return { ...source, path, files: source.files.map(file => ({ ...file, path: resolve(root, file.path) })) }
  if (source.kind !== 'idx') return { ...source, path }
  return { ...source, path, labels: source.labels === null ? null : { path: resolve(root, source.labels.path) } }
}

/**
 * Reads the wanted sources of a plan into typed arrays. Refuses files that changed since the plan was made, and bad data
 * with file, line, column, value and what was expected.
 */
export async function loadData(program: DataProgram, options: LoadOptions): Promise<Outcome<LoadedData | null>> {
  const needed = new Set(options.sources.map(source => fileOf(program, source)))
  if (options.preprocessing === undefined && hasStatistics(program)) needed.add(fileOf(program, program.train))
  const files = [...needed].map(name => {
    const source = program.sources[name] as FileSource
    return { name, source, path: resolve(options.root, source.path), range: options.rangeOf?.(name) ?? null }
  })
  type File = (typeof files)[number]
  const problems: Diagnostic[] = []

  for (const file of files) problems.push(...(await missing(program, file)))
  if (problems.length > 0) return [null, problems]
  const unchanged = Promise.all(
    files.map(async ({ path, source, range }) =>
      (await contentHash(options.root, path, source)) === source.sha256 && (await sameLabels(options.root, source)) ? [] : [diagnostic('data-changed', { file: source.path }, range)]))

  const read = async (file: File, wanted: readonly WantedColumn[], consumer: Consumer): Promise<boolean> => {
    const outcome = await readColumns(dataFile(options.root, file.source), wanted, consumer)
    problems.push(...faultDiagnostics(outcome, file.source.path, file.source.columns.length, file.range))
    if (outcome.faults.length > 0) return false
    if (outcome.rows === file.source.rows) return true
    problems.push(diagnostic('data-changed', { file: file.source.path }, file.range))
    return false
  }

  const rowSets = await readRowSets(program, files, read)
  if (rowSets === null) return [null, [...(await unchanged).flat(), ...problems]]

  const features = [...program.inputs, ...program.labels]
  const disk = program.storage === 'disk' && options.rowsFolder !== undefined ? rowsOnDisk(options.rowsFolder, program) : null
  const before = disk === null ? null : await disk.find(options.sources, source => rowSets.get(source)!.rows.length)
  const statistics = new Map<PlannedFeature, FittedStatistic[]>(features.map((feature, index) => [feature, [...(before?.[index] ?? fittedBefore(options.preprocessing, feature))]]))
  const trainFile = files.find(({ name }) => name === fileOf(program, program.train))
  if (trainFile !== undefined && options.preprocessing === undefined && before === null) {
    const selected = selection(rowSets.get(program.train)!, trainFile.source.rows)
    // All columns are judged at once, but pictures are decoded for nothing.
    const fitted = (level: readonly { readonly feature: PlannedFeature }[]): readonly PlannedFeature[] =>
      features.filter(feature => pictureIn(feature.value) === null || level.some(entry => entry.feature === feature))
    for (const level of fitLevels(features)) {
      const fits = level.map(({ feature, node }) => ({ feature, node, fit: null as NodeFit | null }))
      const good = await read(trainFile, wantedColumns(fitted(level), trainFile.source.columns), () => {
        for (const entry of fits) entry.fit = fitNode(entry.node, statistics.get(entry.feature)!)
        return batch => {
          for (const { fit } of fits) fit!.add(batch, row => selected[batch.first + row] === 1)
        }
      })
      if (!good) return [null, [...(await unchanged).flat(), ...problems]]
      for (const { feature, fit } of fits) statistics.get(feature)!.push(fit!.finish())
    }
  }

  const fitted = new Map<PlannedFeature, Fitted>()
  for (const feature of features) {
    const known = statistics.get(feature)!
    fitted.set(feature, { statistics: known, encode: await encoderOf(feature, known, path => resolve(options.root, path)) })
  }

  const packing = packingOf(program)
  const sets: Record<string, Dataset> = {}
  const lengthFeature = lengthOf(program)
  let lengths: Float32Array | null = null
  for (const file of files) {
    const here = options.sources.filter(source => fileOf(program, source) === file.name)
    if (here.length === 0) continue
    if (packing !== null) {
      let packers = new Map<string, ReturnType<typeof packer>>()
      const good = await read(file, wantedColumns(features, file.source.columns), () => {
        packers = new Map(here.map(source => [source, packer(packing, fitted.get(packing.feature)!.encode!, rowSets.get(source)!.rows)]))
        return (batch, report) => {
          for (const { consume } of packers.values()) consume(batch, report)
        }
      })
      for (const source of good ? here : []) {
        sets[source] = packers.get(source)!.finish(features)
        if (sets[source].rows !== program.windows?.[source]) problems.push(diagnostic('data-changed', { file: file.source.path }, file.range))
      }
      continue
    }
    for (const source of here) {
      const { rows } = rowSets.get(source)!
      const held = disk === null ? rows.length : 0
      sets[source] = { rows: rows.length, features: features.map(feature => emptyArray(feature, statistics.get(feature)!, held)), ...disk?.place(source) }
    }
    const targets = disk !== null ? [] : here.map(source => ({ arrays: sets[source]!.features, set: rowSets.get(source)! }))
    const missed = disk === null ? [] : here.filter(source => !disk.has(source))
    // What a window is made of is read for all rows of the file: it reaches beyond the rows of a split.
    const whole = new Map(features.filter(isWindow).map(feature => [feature, windowedColumns(feature, file.source.rows)] as const))
    const measured = lengthFeature !== null && here.includes(program.train) ? [lengthFeature] : []
    const measures = measured.map(({ name, type }) => emptyFeature(name, type, rowSets.get(program.train)!.rows.length))
    for (const { data } of measures) lengths = data as Float32Array
    if (disk !== null && missed.length === 0 && measured.length === 0) continue
    const chosen = ({ rows }: RowSet): Uint32Array | null => (rows.length === file.source.rows ? null : rows)
    const writers = missed.map(source => disk!.write(source, { features, arrays: sets[source]!.features, fittedOf: feature => fitted.get(feature)!, chosen: chosen(rowSets.get(source)!) }))
    const taken = disk !== null && missed.length === 0 ? measured : [...features, ...measured]
    const reading = read(file, wantedColumns(taken, file.source.columns), () => {
      const plain = features.flatMap((feature, index) => (isWindow(feature) ? [] : [index]))
      const stores = targets.map(({ arrays, set }) => storeRows(plain.map(index => features[index]!), feature => fitted.get(feature)!, plain.map(index => arrays[index]!), chosen(set)))
      for (const [feature, columns] of whole) stores.push(storeRows([inWindow(feature)], () => fitted.get(feature)!, [columns], null))
      stores.push(...writers.map(writer => writer.consumer()))
      if (measured.length > 0) stores.push(storeRows(measured, () => nothingFitted, measures, chosen(rowSets.get(program.train)!)))
      return (batch, report) => {
        for (const store of stores) store(batch, report)
      }
    })
    await reading.catch((error: unknown) => {
      disk?.abandon()
      throw error
    })
    for (const { arrays, set } of targets) fillWindows(features, arrays, whole, set.rows)
  }
  problems.unshift(...(await unchanged).flat())
  if (problems.length > 0) {
    disk?.abandon()
    return [null, problems]
  }
  disk?.keep(features.map(feature => statistics.get(feature)!))
  const described = (feature: PlannedFeature) => ({ ...feature, statistics: statistics.get(feature)! })
  return [
    { sets, lengths, preprocessing: { format_version: 1, inputs: program.inputs.map(described), labels: program.labels.map(described) } },
    [],
  ]
}

/** Why a file cannot be read as the plan says: it is gone, or lacks a column. */
async function missing(program: DataProgram, file: { name: string; source: FileSource; path: string; range: SourceRange | null }): Promise<Diagnostic[]> {
  const problem = file.source.kind === 'images' ? await folderProblem(file.path, file.source.path, file.range) : await fileProblem(file.path, file.source.path, file.range)
  if (problem !== null) return [problem]
  const wanted = new Set([...program.inputs, ...program.labels].flatMap(({ value }) => columnsOf(value)))
  for (const column of keysOf(program, file.name)) wanted.add(column)
  if (program.length_column !== undefined && file.name === fileOf(program, program.train)) wanted.add(program.length_column)
  return [...wanted]
    .filter(column => !file.source.columns.includes(column))
    .map(column => diagnostic('data-missing-column', { file: file.source.path, column }, file.range))
}

/** The column of lengths, read as a feature is. */
const lengthOf = ({ length_column: column }: DataProgram): PlannedFeature | null =>
  column === undefined ? null : { name: column, type: { kind: 'tensor', shape: [] }, value: { op: 'columns', names: [column], range: { file: '', start: 0, end: 0 } } }

/** Pictures are kept as bytes; all else as the numbers that a batch takes. */
function emptyArray({ name, type, value }: PlannedFeature, statistics: readonly FittedStatistic[], rows: number): FeatureArray {
  const picture = pictureIn(value)
  if (picture === null || type.kind !== 'tensor') return emptyFeature(name, type, rows)
  const { shape } = type
  const size = shape.reduce((product, extent) => product * extent, 1)
  return { name, dtype: 'float32', shape, size, data: new Uint8Array(rows * sizeOf(picture.stored)), picture: pictureRecipe(value, statistics) }
}

const nothingFitted: Fitted = { statistics: [], encode: null }

async function encoderOf({ value }: PlannedFeature, statistics: readonly FittedStatistic[], pathOf: (path: string) => string): Promise<Encode | null> {
  if (value.op !== 'tokens') return null
  const [fitted] = statistics
  return openTokenizer(value.tokenizer, fitted?.op === 'tokens' ? fitted.vocabulary : null, pathOf)
}

/** Of a folder, over all its pictures; of a query, over its rows. */
const contentHash = async (root: string, path: string, source: FileSource): Promise<string> =>
  (source.kind === 'sql' ? (await hashSql({ query: source.query, files: source.files.map(file => ({ ...file, path: resolve(root, file.path) })) })).sha256 : source.kind === 'images' ? hashPictures(await listPictures(path)) : hashFile(path))

const sameLabels = async (root: string, source: FileSource): Promise<boolean> =>
  source.kind !== 'idx' || source.labels === null || (await hashFile(resolve(root, source.labels.path))) === source.labels.sha256

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
