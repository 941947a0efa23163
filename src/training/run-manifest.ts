import { join } from 'node:path'
import { readOwnText } from '../events/own-file.ts'
import { replaceDurable } from '../plan/durable.ts'
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
    const { format_version: version, plan_hash: hash, files, result } = JSON.parse(readOwnText(manifestPath(directory)) ?? 'null') as Record<string, unknown>
    if (version !== 1 || typeof hash !== 'string' || !isTexts(files)) return null
    return { format_version: 1, plan_hash: hash, files, result: resultIn(result) }
  } catch {
    return null
  }
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(item => typeof item === 'string')

/** A result as it was written, or null: then the run counts as not over, which at worst does work again. */
function resultIn(value: unknown): RunResult | null {
  if (typeof value !== 'object' || value === null) return null
  const { outcome, reason, update, values } = value as Record<string, unknown>
  if (outcome !== 'completed' && outcome !== 'stopped') return null
  if (reason !== null && typeof reason !== 'string') return null
  if (!Number.isSafeInteger(update) || typeof values !== 'object' || values === null) return null
  const numbers = Object.entries(values).map(([name, number]) => [name, typeof number === 'number' ? number : NaN] as const)
  return { outcome, reason, update: update as number, values: Object.fromEntries(numbers) }
}

/** Writes a file of the run directory (path relative to it) so that it is whole or as before. */
export function replaceOwnFile(directory: string, name: string, pieces: readonly Uint8Array[]): void {
  const temporary = join(directory, ownFolder, `${temporaryPrefix}${name.replaceAll(/[\\/]/g, '-')}`)
  replaceDurable(join(directory, name), pieces, directory, temporary)
}
