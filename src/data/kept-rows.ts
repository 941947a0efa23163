import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { endianness } from 'node:os'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { replaceDurable } from '../plan/durable.ts'
import { hashFile } from '../plan/file-hash.ts'
import { canonicalJson, decisiveData } from '../plan/hash.ts'
import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import type { FittedStatistic } from './preprocessing.ts'
import { fittedStatistics } from './read-preprocessing.ts'
import { bytesAfterRecords, type WrittenRows } from './row-file.ts'
import { rowLayout, type RowFile } from './row-layout.ts'

/** Another form of the records, or other values made of the same data, and files of the old one are of no use. */
const version = 3

/** What lies beside a file of rows and makes it count: written last, so that a file which was torn has none. */
export interface Description extends WrittenRows {
  readonly version: typeof version
  /** Of each feature, inputs before labels. */
  readonly statistics: readonly (readonly FittedStatistic[])[]
}

/** Rows of a source as they should lie in a file. */
export interface ExpectedRows extends Omit<RowFile, 'path'> {
  readonly key: string
  readonly features: readonly PlannedFeature[]
}

export function expectedRows(program: DataProgram, source: string, rows: number): ExpectedRows {
  const features = [...program.inputs, ...program.labels]
  return { key: rowsKey(program, source), features, layout: rowLayout(features), rows, measured: source === program.train && program.length_column !== undefined }
}

/**
 * Names the rows of a source by all that they follow from: files and their contents, splits, features, and what computes them. Not by how
 * the spec is written.
 */
function rowsKey(program: DataProgram, source: string): string {
  const { node, unicode } = process.versions
  const { version: release, dependencies } = manifest
  const made = { version, release, dependencies, bytes: endianness(), machine: process.arch, node, unicode }
  const named = canonicalJson({ ...made, source, data: decisiveData(program) })
  return createHash('sha256').update(named).digest('hex').slice(0, 32)
}

export const rowsPath = (folder: string, key: string): string => join(folder, `${key}.rows`)
export const descriptionFile = (folder: string, key: string): string => join(folder, `${key}.json`)

/** More than any description has: a vocabulary is some megabytes. */
const longestDescription = 256 * 1024 * 1024

/** What is said of the rows under a key, where that fits the file beside it, whose content is not looked at; null else. Taken from nobody by trust. */
export function descriptionOf(folder: string, { key, features, layout, rows, measured }: ExpectedRows): Description | null {
  try {
    if (!isOwn(folder)) return null
    const path = descriptionFile(folder, key)
    const { size } = statSync(path)
    if (size > longestDescription) return null
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<Description> | null
    if (found?.version !== version || found.rows !== rows || typeof found.sha256 !== 'string' || found.bytes !== statSync(rowsPath(folder, key)).size) return null
    const records = found.bytes - bytesAfterRecords(layout, rows, measured)
    if (records < rows * layout.width || records > rows * layout.most || !Array.isArray(found.statistics) || found.statistics.length !== features.length) return null
    const statistics = features.map(({ value }, index) => fittedStatistics(value, found.statistics![index]))
    return statistics.includes(null) ? null : { version, rows, bytes: found.bytes, sha256: found.sha256, statistics: statistics.filter(list => list !== null) }
  } catch {
    return null
  }
}

/** The same of rows whose content was checked: what was torn or changed is not used. */
export async function keptRows(folder: string, expected: ExpectedRows): Promise<Description | null> {
  const description = descriptionOf(folder, expected)
  if (description === null) return null
  try {
    return (await hashFile(rowsPath(folder, expected.key))) === description.sha256 ? description : null
  } catch {
    return null
  }
}

/** Where rows are written before they count. Throws where the folder is a link: what it leads to is not ours. */
export function newRowsFile(folder: string, key: string): string {
  mkdirSync(folder, { recursive: true })
  if (!isOwn(folder)) throw new Error(`${folder} is a link, and prepared rows are written to no other folder`)
  return join(folder, `${temporary()}-${key}.rows`)
}

/** Begins a name that nothing else has: of a thread of this process, or of another. */
const temporary = (): string => `tmp-${process.pid}-${randomBytes(6).toString('hex')}`

export function isOwn(folder: string): boolean {
  try {
    return lstatSync(folder).isDirectory()
  } catch {
    return false // not there, or not to be looked at
  }
}

/** Makes rows that were written (and are on the disk) count. */
export function keepRows(folder: string, key: string, written: string, description: Omit<Description, 'version'>): void {
  rmSync(descriptionFile(folder, key), { force: true })
  renameSync(written, rowsPath(folder, key))
  try {
    describeRows(folder, key, description)
  } catch (error) {
    rmSync(rowsPath(folder, key), { force: true })
    throw error
  }
}

/** Writes the description of rows that lie under a key. */
export function describeRows(folder: string, key: string, description: Omit<Description, 'version'>): void {
  const beside = join(folder, `${temporary()}-${key}.json`)
  // The order of a statistic's members is kept: `preprocessing.json` has the same bytes after a resume.
  const text = Buffer.from(JSON.stringify({ ...description, version }))
  try {
    replaceDurable(descriptionFile(folder, key), [text], folder, beside, { exclusive: true, mode: 0o600 })
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Names of files that are ours. */
export const ownName = /^(tmp-\d+-([0-9a-f]{12}-)?)?[0-9a-f]{32}\.(rows|json)$/

/** Removes rows that are under none of these keys, and what killed attempts left. */
export function dropOtherRows(folder: string, keys: readonly string[]): void {
  const kept = new Set(keys.flatMap(key => [`${key}.rows`, `${key}.json`]))
  for (const name of names(folder)) if (ownName.test(name) && !kept.has(name)) rmSync(join(folder, name), { force: true })
}

/** Removes all prepared rows, and their folder if nothing else is in it. */
export function dropRows(folder: string): void {
  dropOtherRows(folder, [])
  if (isOwn(folder) && names(folder).length === 0) rmSync(folder, { recursive: true, force: true })
}

function names(folder: string): readonly string[] {
  return isOwn(folder) ? readdirSync(folder) : []
}
