import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders below which no run is looked for. */
const skipped = new Set(['node_modules', '.git', '.trainspec'])
const deepest = 4

/** Every run directory at or under a folder, down to four folders below it. */
export function findRuns(folder: string, depth = 0): readonly string[] {
  if (existsSync(join(folder, 'events.jsonl'))) return [folder]
  if (depth === deepest) return []
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return [] // not ours to read
  }
  return entries.filter(entry => entry.isDirectory() && !skipped.has(entry.name)).flatMap(entry => findRuns(join(folder, entry.name), depth + 1))
}
