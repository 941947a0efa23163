import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder, writeDurable } from '../../plan/durable.ts'
import type { CheckpointManifest, FileRecord } from './manifest.ts'
import { recordOf } from './manifest.ts'
import { checkpointName, checkpointPath, manifestFile, ownFolder, temporaryPrefix } from './names.ts'

/** Files of a checkpoint by name, each in pieces. */
export type CheckpointFiles = Readonly<Record<string, readonly Uint8Array[]>>

/**
 * Writes a checkpoint that is either whole or not there, whenever the process dies: built in a folder of our own, every
 * file and then the manifest on the disk, then renamed, then the parent on the disk. Returns its bytes.
 */
export function writeCheckpoint(directory: string, update: number, planHash: string, files: CheckpointFiles): number {
  const own = join(directory, ownFolder)
  const temporary = join(own, `${temporaryPrefix}${checkpointName(update)}`)
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  try {
    const records: Record<string, FileRecord> = {}
    for (const [name, pieces] of Object.entries(files)) {
      records[name] = recordOf(pieces)
      writeDurable(join(temporary, name), pieces)
    }
    const manifest: CheckpointManifest = { format_version: 1, update, plan_hash: planHash, files: records }
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
    writeDurable(join(temporary, manifestFile), [text])
    syncFolder(temporary)
    const target = checkpointPath(directory, update)
    if (existsSync(target)) setAside(directory, update)
    renameSync(temporary, target)
    syncFolder(directory)
    return Object.values(records).reduce((sum, { bytes }) => sum + bytes, text.length)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}

/**
 * Removes a checkpoint so that no half of it is ever taken for one: it is renamed away first, then removed. What a killed
 * process leaves is cleaned at the next start.
 */
export const removeCheckpoint = (directory: string, update: number): void => setAside(directory, update)

function setAside(directory: string, update: number): void {
  const aside = join(directory, ownFolder, `${temporaryPrefix}removed-${checkpointName(update)}`)
  rmSync(aside, { recursive: true, force: true })
  try {
    renameSync(checkpointPath(directory, update), aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  rmSync(aside, { recursive: true, force: true })
}
