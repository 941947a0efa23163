import { resolve } from 'node:path'
import type { FileSource } from './read-row-sets.ts'
import type { DataFile } from './records.ts'

/** Where a plan's source lies on this machine. */
export function dataFile(root: string, source: FileSource): DataFile {
  const path = resolve(root, source.path)
  if (source.kind === 'sql') return { ...source, path, files: source.files.map(file => ({ ...file, path: resolve(root, file.path) })) }
  if (source.kind !== 'idx') return { ...source, path }
  return { ...source, path, labels: source.labels === null ? null : { path: resolve(root, source.labels.path) } }
}
