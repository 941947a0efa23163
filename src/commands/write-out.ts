import { dirname } from 'node:path'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import { exitCode, failure } from './io.ts'

/** Writes a file that the user named, whole or not at all. `shown` is what the user calls it. */
export async function writeOut(path: string, shown: string, pieces: readonly Uint8Array[]): Promise<void> {
  const { replaceDurable } = await import('../plan/durable.ts')
  try {
    replaceDurable(path, pieces, dirname(path), `${path}.tmp-${process.pid}`)
  } catch (error) {
    throw failure(`${shown} cannot be written: ${systemRefusal(error) ?? (error as Error).message}`, { code: exitCode.runFailed })
  }
}
