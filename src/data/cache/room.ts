import { lstatSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { isOwn, ownName } from '../kept-rows.ts'

/** The most bytes that are ever kept, and the most of what is free on the disk. */
const mostBytes = 10e9
const mostOfFree = 0.1

/** What nothing was written to for so long (milliseconds) will not be ended any more: by a process of this machine that is gone, or by any other. */
const abandonedAfter = { gone: 600 * 1000, other: 24 * 3600 * 1000 }

interface OwnFile {
  readonly path: string
  readonly key: string
  readonly kind: 'rows' | 'json' | 'temporary'
  /** The process that writes a temporary one; NaN of others. */
  readonly writer: number
  readonly bytes: number
  /** Milliseconds. */
  readonly changed: number
}

/** What a cache holds that is ours. A link is none of it, and nor is what it leads to. */
export function cacheUse(folder: string): { readonly entries: number; readonly bytes: number } {
  const files = ownFiles(folder)
  return { entries: files.filter(({ kind }) => kind === 'json').length, bytes: total(files) }
}

/** Removes all that is ours; returns the bytes. */
export function clearCache(folder: string): number {
  const files = ownFiles(folder)
  for (const { path } of files) rmSync(path, { force: true })
  return total(files)
}

/**
 * Makes room for so many bytes more: removes what killed processes left, then what was not used for the longest time. False where the
 * cache would be too large even without all else.
 */
export function makeRoom(folder: string, bytes: number, { now = Date.now(), free = freeBytes(folder) }: { readonly now?: number; readonly free?: number } = {}): boolean {
  const old = ownFiles(folder).filter(({ kind, changed, writer }) => kind === 'temporary' && now - changed > (isGone(writer) ? abandonedAfter.gone : abandonedAfter.other))
  for (const { path } of old) rmSync(path, { force: true })
  const files = ownFiles(folder)
  const most = Math.min(mostBytes, mostOfFree * (free + total(files)))
  if (bytes > most) return false
  let held = total(files)
  const entries = files.filter(({ kind }) => kind === 'json').sort((a, b) => a.changed - b.changed)
  for (const file of files) {
    // Rows that nothing describes: being written by another, or left.
    if (file.kind === 'rows' && now - file.changed > abandonedAfter.other && !entries.some(({ key }) => key === file.key)) {
      rmSync(file.path, { force: true })
      held -= file.bytes
    }
  }
  for (const { key } of entries) {
    if (held + bytes <= most) break
    // What makes it count goes first.
    const parts = files.filter(file => file.key === key && file.kind !== 'temporary').sort((a, b) => (a.kind < b.kind ? -1 : 1))
    for (const part of parts) {
      rmSync(part.path, { force: true })
      held -= part.bytes
    }
  }
  return held + bytes <= most
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function ownFiles(folder: string): readonly OwnFile[] {
  if (!isOwn(folder)) return []
  return readdirSync(folder).flatMap((name): OwnFile[] => {
    if (!ownName.test(name)) return []
    const path = join(folder, name)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found?.isFile() !== true) return []
    const kind = name.startsWith('tmp-') ? 'temporary' : name.endsWith('.json') ? 'json' : 'rows'
    return [{ path, key: name.slice(-37, -5), kind, writer: Number(/^tmp-(\d+)/.exec(name)?.[1]), bytes: found.size, changed: found.mtimeMs }]
  })
}

/** Whether there is no process of this number on this machine. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

const total = (files: readonly OwnFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)
