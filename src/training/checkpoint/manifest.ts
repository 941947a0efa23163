import { createHash } from 'node:crypto'

/** `manifest.json` of a checkpoint: what belongs to it. Written last, so that a folder that has it is complete. */
export interface CheckpointManifest {
  readonly format_version: 1
  readonly update: number
  readonly plan_hash: string
  readonly files: Readonly<Record<string, FileRecord>>
}

export interface FileRecord {
  readonly bytes: number
  readonly sha256: string
}

export function recordOf(pieces: readonly Uint8Array[]): FileRecord {
  const hash = createHash('sha256')
  let bytes = 0
  for (const piece of pieces) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** The manifest in a text, or null where it is none. */
export function parseManifest(text: string): CheckpointManifest | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(value) || value['format_version'] !== 1 || !isCount(value['update']) || typeof value['plan_hash'] !== 'string') return null
  const files = value['files']
  if (!isObject(files)) return null
  for (const [name, record] of Object.entries(files)) {
    // A name is a name: no manifest may lead out of its folder.
    if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name)) return null
    if (!isObject(record) || !isCount(record['bytes']) || typeof record['sha256'] !== 'string') return null
  }
  return value as unknown as CheckpointManifest
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
