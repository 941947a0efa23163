import { resolve } from 'node:path'
import type { Diagnostic, SourceRange } from '../diagnostics/diagnostic.ts'
import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import { dataFile } from './data-file.ts'
import type { Dataset, FeatureArray } from './dataset.ts'
import { emptyFeature } from './dataset.ts'
import { dataChanged, faultDiagnostics } from './faults.ts'
import { fitNode, type NodeFit } from './fit.ts'
import { packer, packingOf } from './packing.ts'
import { pictureRecipe } from './pictures/rows.ts'
import { pictureIn, sizeOf } from './pictures/steps.ts'
import type { FittedStatistic, Preprocessing } from './preprocessing.ts'
import { statisticNodes } from './preprocessing.ts'
import { readColumns } from './read-columns.ts'
import { readRowSets, type FileSource } from './read-row-sets.ts'
import type { Consumer, WantedColumn } from './row-batch.ts'
import type { RowSet } from './row-sets.ts'
import { fileOf } from './row-sets.ts'
import type { RowsOnDisk, Statistics } from './rows-on-disk.ts'
import { storeRows, type Fitted } from './store-rows.ts'
import { openEncode, type Encode } from './tokenize.ts'
import { wantedColumns } from './wanted.ts'
import { fillWindows, inWindow, isWindow, windowedColumns } from './windows.ts'
import { elementCount } from '../tensor/dimension.ts'

/** A file of the plan on this machine. */
export interface PreparedFile {
  readonly name: string
  readonly source: FileSource
  readonly path: string
  readonly range: SourceRange | null
}

export interface PrepareOptions {
  readonly root: string
  readonly sources: readonly string[]
  /** Statistics fitted before; else they are fitted on `train`. */
  readonly preprocessing?: Preprocessing
  /** Files of rows that are made, where rows lie on the disk; and the statistics of those that are there. */
  readonly disk: RowsOnDisk | null
  readonly before: Statistics | null
  /** Takes what is wrong with the data. */
  readonly problems: Diagnostic[]
}

/** Rows of the wanted sources, and what they were made with. */
export interface PreparedRows {
  readonly sets: Readonly<Record<string, Dataset>>
  /** By feature, inputs before labels. */
  readonly statistics: Statistics
  readonly lengths: Float32Array | null
}

/** Reads files and prepares their rows, in memory or on the disk. What is wrong is told, and then rows are not to be used; null where nothing came of it. */
export async function prepareRows(program: DataProgram, files: readonly PreparedFile[], options: PrepareOptions): Promise<PreparedRows | null> {
  const { disk, before, problems } = options
  const read = async (file: PreparedFile, wanted: readonly WantedColumn[], consumer: Consumer): Promise<boolean> => {
    const outcome = await readColumns(dataFile(options.root, file.source), wanted, consumer)
    problems.push(...faultDiagnostics(outcome, file.source, file.range))
    if (outcome.faults.length > 0) return false
    if (outcome.rows === file.source.rows) return true
    problems.push(dataChanged(file.source, file.range))
    return false
  }

  const rowSets = await readRowSets(program, files, read)
  if (rowSets === null) return null

  const features = [...program.inputs, ...program.labels]
  const statistics = new Map<PlannedFeature, FittedStatistic[]>(features.map((feature, index) => [feature, [...(before?.[index] ?? fittedBefore(options.preprocessing, feature))]]))
  const trainFile = files.find(({ name }) => name === fileOf(program, program.train))
  if (trainFile !== undefined && options.preprocessing === undefined && before === null) {
    const selected = selection(rowSets.get(program.train)!, trainFile.source.rows)
    // The first reading judges all columns at once, but pictures are decoded for nothing.
    const fitted = (level: readonly { readonly feature: PlannedFeature }[], number: number): readonly PlannedFeature[] =>
      features.filter(feature => (number === 0 && pictureIn(feature.value) === null) || level.some(entry => entry.feature === feature))
    for (const [number, level] of fitLevels(features).entries()) {
      const fits = level.map(({ feature, node }) => ({ feature, node, fit: null as NodeFit | null }))
      const good = await read(trainFile, wantedColumns(fitted(level, number), trainFile.source.columns), () => {
        for (const entry of fits) entry.fit = fitNode(entry.node, statistics.get(entry.feature)!)
        return batch => {
          for (const { fit } of fits) fit!.add(batch, row => selected[batch.first + row] === 1)
        }
      })
      if (!good) return null
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
        packers = new Map(here.map(source => [source, packer(packing, fitted.get(packing.feature)!.encode!, rowSets.get(source)!.rows, program.windows?.[source])]))
        return (batch, report) => {
          for (const { consume } of packers.values()) consume(batch, report)
        }
      })
      for (const source of good ? here : []) {
        sets[source] = packers.get(source)!.finish(features)
        if (sets[source].rows !== program.windows?.[source]) problems.push(dataChanged(file.source, file.range))
      }
      continue
    }
    for (const source of here) {
      const { rows } = rowSets.get(source)!
      const held = disk === null ? rows.length : 0
      sets[source] = { rows: rows.length, features: features.map(feature => emptyArray(feature, statistics.get(feature)!, held)), ...disk?.place(source, rows.length) }
    }
    const targets = disk !== null ? [] : here.map(source => ({ arrays: sets[source]!.features, set: rowSets.get(source)! }))
    const missed = disk === null ? [] : here.filter(source => !disk.has(source))
    // What a window is made of is read for all rows of the file: it reaches beyond the rows of a split.
    const whole = new Map(features.filter(isWindow).map(feature => [feature, windowedColumns(feature, file.source.rows)] as const))
    const isMeasured = lengthFeature !== null && here.includes(program.train)
    const measured = isMeasured && disk?.has(program.train) !== true ? [lengthFeature] : []
    if (isMeasured && measured.length === 0) lengths = disk!.lengths(program.train)
    const measures = measured.map(({ name, type }) => emptyFeature(name, type, rowSets.get(program.train)!.rows.length))
    for (const { data } of measures) lengths = data as Float32Array
    if (disk !== null && missed.length === 0) continue
    const chosen = ({ rows }: RowSet): Uint32Array | null => (rows.length === file.source.rows ? null : rows)
    const writers = missed.map(source => disk!.write(source, { features, arrays: sets[source]!.features, fittedOf: feature => fitted.get(feature)!, chosen: chosen(rowSets.get(source)!) }))
    await read(file, wantedColumns([...features, ...measured], file.source.columns), () => {
      const plain = features.flatMap((feature, index) => (isWindow(feature) ? [] : [index]))
      const stores = targets.map(({ arrays, set }) => storeRows(plain.map(index => features[index]!), feature => fitted.get(feature)!, plain.map(index => arrays[index]!), chosen(set)))
      for (const [feature, columns] of whole) stores.push(storeRows([inWindow(feature)], () => fitted.get(feature)!, [columns], null))
      stores.push(...writers.map(writer => writer.consumer()))
      if (measured.length > 0) stores.push(storeRows(measured, () => nothingFitted, measures, chosen(rowSets.get(program.train)!)))
      return (batch, report) => {
        for (const store of stores) store(batch, report)
      }
    })
    for (const { arrays, set } of targets) fillWindows(features, arrays, whole, set.rows)
  }
  return { sets, lengths, statistics: features.map(feature => statistics.get(feature)!) }
}

/** The column of lengths, read as a feature is. */
const lengthOf = ({ length_column: column }: DataProgram): PlannedFeature | null =>
  column === undefined ? null : { name: column, type: { kind: 'tensor', shape: [] }, value: { op: 'columns', names: [column], range: { file: '', start: 0, end: 0 } } }

/** Pictures are kept as bytes; all else as the numbers that a batch takes. */
export function emptyArray({ name, type, value }: PlannedFeature, statistics: readonly FittedStatistic[], rows: number): FeatureArray {
  const picture = pictureIn(value)
  if (picture === null || type.kind !== 'tensor') return emptyFeature(name, type, rows)
  const { shape } = type
  const size = elementCount(shape)
  return { name, dtype: 'float32', shape, size, data: new Uint8Array(rows * sizeOf(picture.stored)), picture: pictureRecipe(value, statistics) }
}

const nothingFitted: Fitted = { statistics: [], encode: null }

async function encoderOf({ value }: PlannedFeature, statistics: readonly FittedStatistic[], pathOf: (path: string) => string): Promise<Encode | null> {
  if (value.op !== 'tokens') return null
  const [fitted] = statistics
  return openEncode(value, fitted?.op === 'tokens' ? fitted.vocabulary : null, pathOf)
}

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
