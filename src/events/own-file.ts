import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

/** Opens for reading without waiting for a pipe and without following a link in the last place. */
export const openPlainly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a file in a run directory, or null where there is none. A run directory may come from a stranger: a link, a
 * pipe, a device, or a file larger than `most` bytes counts as none.
 */
export function readOwnFile(path: string, most: number): Buffer | null {
  let handle: number
  try {
    handle = openSync(path, openPlainly)
  } catch {
    return null
  }
  try {
    const state = fstatSync(handle)
    return state.isFile() && state.size <= most ? readFileSync(handle) : null
  } finally {
    closeSync(handle)
  }
}

/** As `readOwnFile`, for a file of JSON or another text. */
export const readOwnText = (path: string, most = 1 << 26): string | null => readOwnFile(path, most)?.toString('utf8') ?? null
