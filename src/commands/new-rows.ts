import { existsSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Dataset } from '../data/dataset.ts'
import { unpacked } from '../data/packing.ts'
import { columnsOf } from '../data/preprocessing.ts'
import type { FileSource } from '../data/read-row-sets.ts'
import { fileOf } from '../data/row-sets.ts'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { suggest } from '../language/did-you-mean.ts'
import type { Plan } from '../plan/plan.ts'
import type { CommandIo } from './io.ts'
import { failure } from './io.ts'
import { helpForRows } from './rows-help.ts'
import { anotherKind, rowKinds } from './rows-kind.ts'
import type { TrainedModel } from './trained-model.ts'

export interface NewRows {
  readonly dataset: Dataset
  /** The file has the label, and it was read. */
  readonly labelled: boolean
  /** Rows of the file; those that lack rows around them for a window are not in `dataset`. */
  readonly fileRows: number
  /** Paths of pictures, in the order of their rows, where the rows are pictures in files. */
  readonly files: readonly string[] | null
}

/** What is found of a file before it is read. */
export interface Found {
  readonly source: FileSource
  /** Null where the rows are not pictures in files. */
  readonly files: readonly string[] | null
  /** The rows have what their labels are made of. */
  readonly labelled: boolean
}

/** A label is read where the file has it; one that lies ahead, only where it is asked for: the last rows lack it, and they are what is to be predicted. */
export type LabelsWanted = 'none' | 'where there' | 'asked for'

/** Rows of a file as a trained model takes them, with what was fitted when it was trained. A label that the file lacks is not missed. */
export async function newRows(file: string, { plan, preprocessing }: TrainedModel, wanted: LabelsWanted, io: CommandIo): Promise<Outcome<NewRows | null>> {
  const path = resolve(io.cwd, file)
  const { data } = plan.spec
  const lies = data.labels[0]!.value
  const labels = wanted === 'asked for' || (wanted === 'where there' && !(lies.op === 'window' && lies.last > 0))
  const [found, problems] = await fileOfRows(file, plan, labels, io)
  if (found === null) return [null, problems]
  const { source, files } = found
  const lacking = lackingColumns(source, file, plan)
  if (lacking !== null) return [null, [...problems, lacking]]
  const label = data.labels[0]!
  const labelled = labels && found.labelled
  const { loadData } = await import('../data/load.ts')
  const program = { sources: { rows: source }, train: 'rows', eval: [], test: null, inputs: data.inputs.map(unpacked), labels: labelled ? [unpacked(label)] : [] }
  const [loaded, faults] = await loadData(program, { root: plan.environment.root, sources: ['rows'], preprocessing })
  const read = new Set(program.inputs.flatMap(({ value }) => columnsOf(value)))
  const spare = new Set(wanted === 'asked for' ? [] : program.labels.flatMap(({ name, value }) => [name, ...columnsOf(value)]).filter(column => !read.has(column)))
  if (loaded === null) return [null, faults.map(fault => helpForRows(shownAs(fault, path, file), spare))]
  return [{ dataset: loaded.sets['rows']!, labelled, fileRows: source.rows, files }, faults]
}

/** The file as a plan describes one: of the kind that its name says, else of the kind that the model was trained on. */
export async function fileOfRows(file: string, { spec: { data } }: Plan, labels: boolean, io: CommandIo): Promise<Outcome<Found | null>> {
  const path = resolve(io.cwd, file)
  if (!existsSync(path)) throw failure(`there is no file ${file}`)
  const trained = Object.values(data.sources).find(source => source.kind !== 'split') as FileSource
  const kind = statSync(path).isDirectory() ? 'images' : (rowKinds[extname(file).toLowerCase()] ?? (trained.kind === 'sql' ? 'csv' : trained.kind))
  if (kind === 'images') {
    const { listFolder } = await import('../data/pictures/inspect-folder.ts')
    const [listed, problems] = await listFolder(path, file, null)
    if (listed === null) return [null, problems]
    const { files, labelled, ...found } = listed
    return [{ source: { kind, path, ...found }, files, labelled }, problems]
  }
  const others = anotherKind(path, file, kind, trained.kind)
  if (others.length > 0) return [null, others]
  const [source, problems] = await inspectTable(path, file, kind, trained, labels)
  const wanted = data.labels.flatMap(({ value }) => columnsOf(value))
  return [source && { source, files: null, labelled: wanted.every(column => source.columns.includes(column)) }, problems]
}

async function inspectTable(path: string, file: string, kind: 'csv' | 'jsonl' | 'parquet' | 'text' | 'idx', trained: FileSource, labels: boolean): Promise<Outcome<FileSource | null>> {
  const options = { shown: file, range: null }
  if (kind === 'csv') {
    const { inspectSource } = await import('../data/inspect.ts')
    const [found, problems] = await inspectSource(path, { ...options, delimiter: file.toLowerCase().endsWith('.tsv') ? '\t' : null })
    return [found && { kind, path, ...found }, problems]
  }
  if (kind === 'idx') {
    const { planIdx } = await import('../data/pictures/inspect-idx.ts')
    // As a spec finds them: beside the pictures, by MNIST's names.
    const beside = path.replace(/images-idx3(?=[^/\\]*$)/, 'labels-idx1')
    return planIdx({ path, shown: path }, labels && beside !== path && existsSync(beside) ? { path: beside, shown: beside } : null, null)
  }
  const { inspectRows } = await import('../data/inspect-rows.ts')
  const window = kind === 'text' && trained.kind === 'text' ? trained.window : null
  const [found, problems] = await inspectRows({ kind, path, window }, options)
  return [found && { kind, path, window, ...found }, problems]
}

/** That rows lack columns of the inputs, and what the rows of the training were. */
function lackingColumns({ columns }: FileSource, file: string, { spec: { data } }: Plan): Diagnostic | null {
  const needed = new Set(data.inputs.flatMap(({ value }) => columnsOf(value)))
  const there = new Set(columns)
  const lacking = [...needed].filter(column => !there.has(column))
  if (lacking.length === 0) return null
  const trained = data.sources[fileOf(data, data.train)]
  const { nearest } = suggest(lacking[0]!, columns.filter(column => !needed.has(column)), null)
  return diagnostic('rows-lack-columns', { file, lacking, nearest, needed: [...needed], query: trained?.kind === 'sql' ? trained.query : null }, null)
}

/** The loader calls a file as the plan does, by its whole path. */
const shownAs = (fault: Diagnostic, path: string, file: string): Diagnostic => ({ ...fault, message: fault.message.replaceAll(path, file) })
