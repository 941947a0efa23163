import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceDurable } from './checkpoint/durable.ts'
import { ownFolder, temporaryPrefix } from './checkpoint/names.ts'

/** How a run that is over came out. */
export interface RunResult {
  readonly outcome: 'completed' | 'stopped'
  readonly reason: string | null
  readonly update: number
  readonly values: Readonly<Record<string, number>>
}

/** `.trainspec/manifest.json`: what we wrote in the run directory, beside checkpoints (which have their own). */
export interface RunManifest {
  readonly format_version: 1
  readonly plan_hash: string
  readonly files: readonly string[]
  /** Null until the run is over. */
  readonly result: RunResult | null
}

/** Written after training where `do_predict` is on. */
export const predictionsFile = 'predictions.csv'

/** Files that a run may write into its directory. */
export const runFiles = ['plan.json', 'events.jsonl', 'trainer_state.json', 'model.safetensors', 'preprocessing.json', predictionsFile] as const

const manifestPath = (directory: string): string => join(directory, ownFolder, 'manifest.json')

export function writeRunManifest(directory: string, planHash: string, result: RunResult | null): void {
  const manifest: RunManifest = { format_version: 1, plan_hash: planHash, files: runFiles, result }
  // A metric may be NaN, which JSON writes as null: the result's numbers are for people, the exact ones are in the history.
  replaceOwnFile(directory, join(ownFolder, 'manifest.json'), [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)])
}

/** The manifest of the run in a directory, or null where there is none. */
export function readRunManifest(directory: string): RunManifest | null {
  try {
    const value = JSON.parse(readFileSync(manifestPath(directory), 'utf8')) as RunManifest
    return value.format_version === 1 && Array.isArray(value.files) ? value : null
  } catch {
    return null
  }
}

/** Writes a file of the run directory (path relative to it) so that it is whole or as before. */
export function replaceOwnFile(directory: string, name: string, pieces: readonly Uint8Array[]): void {
  const temporary = join(directory, ownFolder, `${temporaryPrefix}${name.replaceAll(/[\\/]/g, '-')}`)
  replaceDurable(join(directory, name), pieces, directory, temporary)
}
