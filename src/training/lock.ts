import { linkSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../plan/make-folder.ts'
import { readOwnText } from '../events/own-file.ts'
import { ownFolder } from './checkpoint/names.ts'
import { processStart } from './process-identity.ts'

/** Who holds a run directory. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** As `processStart` gives it. */
  readonly started: string
  /** ISO 8601, for people. */
  readonly since: string
}

export interface Lock {
  release(): void
}

/**
 * Takes the run directory for this process alone. The lock of a process that is gone is taken over; a live one, or one on
 * another host (which cannot be asked), is refused with who holds it.
 */
export function takeLock(directory: string): Lock | LockHolder {
  makeFolder(join(directory, ownFolder))
  const path = join(directory, ownFolder, 'lock')
  const mine: LockHolder = {
    pid: process.pid,
    host: hostname(),
    started: processStart(process.pid) ?? 'unknown',
    since: new Date().toISOString(),
  }
  const text = JSON.stringify(mine)
  // Each turn either takes the lock, finds a live holder, or removes one dead lock.
  for (let turn = 0; turn < 100; turn++) {
    if (createWhole(path, text)) return { release: () => releaseOwn(path, text) }
    const found = readText(path)
    if (found === null) continue
    const holder = parseHolder(found)
    if (holder !== null && isHeld(holder)) return holder
    removeStale(path, found)
  }
  throw new Error(`the lock ${path} keeps changing`)
}

/** Creates the lock with its text, or not at all: it is linked in when it is written, so that nobody sees half of it. */
function createWhole(path: string, text: string): boolean {
  const draft = `${path}-${process.pid}-new`
  rmSync(draft, { force: true })
  writeFileSync(draft, text, { mode: 0o644, flag: 'wx' })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function isHeld(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true
  const started = processStart(holder.pid)
  return started !== null && (started === holder.started || started === 'unknown' || holder.started === 'unknown')
}

/**
 * Moves a dead lock away. If another process took it over in between, what was moved is that one's live lock: it is put
 * back.
 */
function removeStale(path: string, judged: string): void {
  const aside = `${path}-${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readText(aside) === judged) rmSync(aside, { force: true })
  else renameSync(aside, path)
}

function releaseOwn(path: string, text: string): void {
  if (readText(path) === text) rmSync(path, { force: true })
}

function readText(path: string): string | null {
  try {
    // What is there and is no file of ours reads as a torn lock: nobody holds it.
    return lstatSync(path).isFile() ? (readOwnText(path, 1 << 16) ?? '') : ''
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Null for a lock that was torn by a killed writer: nobody holds it. */
function parseHolder(text: string): LockHolder | null {
  try {
    const { pid, host, started, since } = JSON.parse(text) as Partial<LockHolder>
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof started !== 'string' || typeof since !== 'string') return null
    return { pid, host, started, since }
  } catch {
    return null
  }
}
