import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPlainly, readOwnText } from '../../events/own-file.ts'
import type { CheckpointManifest } from './manifest.ts'
import { parseManifest } from './manifest.ts'
import { checkpointName, checkpointPath, checkpointUpdate, manifestFile } from './names.ts'

/** Updates of the checkpoint folders in a run directory, ascending, complete or not. Links are none. */
export function listCheckpoints(directory: string): readonly number[] {
  let entries
  try {
    entries = readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return entries
    .flatMap(entry => (entry.isDirectory() ? [checkpointUpdate(entry.name)] : []))
    .filter(update => update !== null)
    .sort((a, b) => a - b)
}

/** The manifest of a checkpoint whose every file has the size and hash that it states, or why it is not complete. */
export function verifyCheckpoint(folder: string): CheckpointManifest | string {
  const text = readOwnText(join(folder, manifestFile))
  if (text === null) return 'it has no manifest'
  const manifest = parseManifest(text)
  if (manifest === null) return 'its manifest is damaged'
  for (const [name, record] of Object.entries(manifest.files)) {
    const path = join(folder, name)
    try {
      const found = lstatSync(path)
      if (!found.isFile()) return `${name} is not a regular file`
      if (found.size !== record.bytes) return `${name} has ${found.size} bytes, not ${record.bytes}`
      if (hashOf(path) !== record.sha256) return `${name} has been changed`
    } catch {
      return `${name} is missing or cannot be read`
    }
  }
  return manifest
}

function hashOf(path: string): string {
  const hash = createHash('sha256')
  const handle = openSync(path, openPlainly)
  const piece = Buffer.alloc(1 << 20)
  try {
    for (let count = readSync(handle, piece); count > 0; count = readSync(handle, piece)) hash.update(piece.subarray(0, count))
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}

export interface ChosenCheckpoint {
  readonly update: number
  readonly folder: string
  readonly manifest: CheckpointManifest
}

/** The newest complete checkpoint, and each newer one that was skipped with the reason. */
export function newestCheckpoint(directory: string): { readonly chosen: ChosenCheckpoint | null; readonly skipped: readonly { name: string; reason: string }[] } {
  const skipped: { name: string; reason: string }[] = []
  for (const update of [...listCheckpoints(directory)].reverse()) {
    const folder = checkpointPath(directory, update)
    const found = verifyCheckpoint(folder)
    if (typeof found !== 'string' && found.update === update) return { chosen: { update, folder, manifest: found }, skipped }
    skipped.push({ name: checkpointName(update), reason: typeof found === 'string' ? found : `its manifest is that of update ${found.update}` })
  }
  return { chosen: null, skipped }
}
