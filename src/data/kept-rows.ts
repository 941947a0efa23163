import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { replaceDurable } from '../plan/durable.ts'
import { hashFile } from '../plan/file-hash.ts'
import { canonicalJson, decisiveData } from '../plan/hash.ts'
import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import { statisticNodes, type FittedStatistic } from './preprocessing.ts'
import type { WrittenRows } from './row-writer.ts'

/** Another form of the records, and files of the old one are of no use. */
const version = 1

/** What lies beside a file of rows and makes it count: written last, so that a file which was torn has none. */
interface Description extends WrittenRows {
  readonly version: typeof version
  /** Of each feature, inputs before labels. */
  readonly statistics: readonly (readonly FittedStatistic[])[]
}

/** Rows of a source that were prepared before. */
export interface KeptRows {
  readonly path: string
  readonly statistics: readonly (readonly FittedStatistic[])[]
}

/** Names the rows of a source by all that they follow from: files and their contents, splits, features. Not by how the spec is written. */
export function rowsKey(program: DataProgram, source: string): string {
  const named = canonicalJson({ version, bytes: endianness(), source, data: decisiveData(program) })
  return createHash('sha256').update(named).digest('hex').slice(0, 32)
}

export const rowsPath = (folder: string, key: string): string => join(folder, `${key}.rows`)
const descriptionFile = (folder: string, key: string): string => join(folder, `${key}.json`)

/** The rows under a key, where they lie there whole; null else. Their content is checked: what was torn or changed is not used. */
export async function keptRows(folder: string, key: string, features: readonly PlannedFeature[], bytes: number): Promise<KeptRows | null> {
  const path = rowsPath(folder, key)
  try {
    if (!isOwn(folder)) return null
    const description = JSON.parse(readFileSync(descriptionFile(folder, key), 'utf8')) as Description
    if (description.version !== version || description.bytes !== bytes || statSync(path).size !== bytes) return null
    if (!areStatistics(description.statistics, features)) return null
    return (await hashFile(path)) === description.sha256 ? { path, statistics: description.statistics } : null
  } catch {
    return null
  }
}

const areStatistics = (found: Description['statistics'], features: readonly PlannedFeature[]): boolean =>
  Array.isArray(found) && found.length === features.length
  && features.every(({ value }, index) => JSON.stringify(opsOf(found[index]!)) === JSON.stringify(opsOf(statisticNodes(value))))

const opsOf = (list: readonly { readonly op: string }[]): readonly string[] => list.map(({ op }) => op)

/** Where rows are written before they count. Throws where the folder is a link: what it leads to is not ours. */
export function newRowsFile(folder: string, key: string): string {
  mkdirSync(folder, { recursive: true })
  if (!isOwn(folder)) throw new Error(`${folder} is a link, and prepared rows are written to no other folder`)
  return join(folder, `tmp-${process.pid}-${key}.rows`)
}

const isOwn = (folder: string): boolean => lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true

/** Makes rows that were written (and are on the disk) count. */
export function keepRows(folder: string, key: string, written: string, description: Omit<Description, 'version'>): KeptRows {
  const path = rowsPath(folder, key)
  rmSync(descriptionFile(folder, key), { force: true })
  renameSync(written, path)
  const beside = join(folder, `tmp-${process.pid}-${key}.json`)
  // Whatever lies there, a link too, is not written through.
  rmSync(beside, { force: true })
  // The order of a statistic's members is kept: `preprocessing.json` has the same bytes after a resume.
  replaceDurable(descriptionFile(folder, key), [Buffer.from(JSON.stringify({ version, ...description }))], folder, beside)
  return { path, statistics: description.statistics }
}

const ownName = /^(tmp-\d+-)?[0-9a-f]{32}\.(rows|json)$/

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
