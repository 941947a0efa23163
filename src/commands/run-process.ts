import { hostname } from 'node:os'
import { join } from 'node:path'
import { readOwnText } from '../events/own-file.ts'
import { processStart } from '../training/process-identity.ts'

/** Who works in a run directory now, as its lock tells; `null` pid: someone on another host, who cannot be asked. */
export interface Runner {
  readonly pid: number | null
  readonly host: string
}

/** The live process that holds the run directory, or null. */
export function runnerOf(dir: string): Runner | null {
  let holder: { pid?: unknown; host?: unknown; started?: unknown }
  try {
    holder = JSON.parse(readOwnText(join(dir, '.trainspec', 'lock'), 1 << 16) ?? '') as typeof holder
  } catch {
    return null // no lock, or one torn by a killed process: nobody holds it
  }
  if (typeof holder.pid !== 'number' || typeof holder.host !== 'string') return null
  if (holder.host !== hostname()) return { pid: null, host: holder.host }
  const started = processStart(holder.pid)
  const same = started !== null && (started === holder.started || started === 'unknown' || holder.started === 'unknown')
  return same ? { pid: holder.pid, host: holder.host } : null
}
