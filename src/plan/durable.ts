import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

export interface DurableOptions {
  /** Nothing may lie there yet, so that no link is written through. */
  readonly exclusive?: boolean
  readonly mode?: number
}

/** Writes a new file whole and has it on the disk before it returns. Throws where the disk is full. */
export function writeDurable(path: string, pieces: readonly Uint8Array[], { exclusive = false, mode = 0o644 }: DurableOptions = {}): void {
  const handle = openSync(path, exclusive ? 'wx' : 'w', mode)
  try {
    for (const piece of pieces) for (let done = 0; done < piece.length; ) done += writeSync(handle, piece, done, piece.length - done)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Has a folder's list of names on the disk. Windows cannot open folders and orders names itself. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Replaces `path` by what is written: a reader sees the old file or the new one, whole. */
export function replaceDurable(path: string, pieces: readonly Uint8Array[], folder: string, temporary: string, options?: DurableOptions): void {
  writeDurable(temporary, pieces, options)
  renameSync(temporary, path)
  syncFolder(folder)
}
