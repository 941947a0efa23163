import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ControlVerb } from './events.ts'

/** The closed set: a request says one of these and nothing else. */
const controlVerbs: readonly ControlVerb[] = ['checkpoint', 'stop', 'stop-now']

/** No request is near this long. */
const longestRequest = 256
const requestName = /^[A-Za-z0-9_-]{1,80}\.json$/

export const controlPath = (dir: string): string => join(dir, '.trainspec', 'control')

/**
 * Asks the run that owns `dir` to do `verb`: a file in its control folder, written beside and renamed, so that the run
 * never sees half of it. Throws an error with a plain sentence where the folder is not ours.
 */
export function requestControl(dir: string, verb: ControlVerb): void {
  const folder = controlPath(dir)
  const fault = folderFault(folder)
  if (fault !== null) throw new Error(fault)
  const name = `${verb}-${process.pid}-${randomBytes(6).toString('hex')}`
  const temporary = join(folder, `.${name}.tmp`)
  writeFileSync(temporary, JSON.stringify({ verb }), { mode: 0o600, flag: 'wx' })
  renameSync(temporary, join(folder, `${name}.json`))
}

export interface ControlOptions {
  readonly onRequest: (verb: ControlVerb) => void
  /** Something that is no request lies in the folder; told once a name. */
  readonly onWarning: (message: string) => void
  readonly pollMs?: number
}

/**
 * Makes the control folder (mode 0700, ours), forgets what an earlier attempt was asked, and tells of requests as they come.
 * What is not a small regular file of ours with a known verb is never acted upon.
 */
export function watchControl(dir: string, options: ControlOptions): { poll(): void; close(): void } {
  const folder = controlPath(dir)
  const warned = new Set<string>()
  const warn = (name: string, message: string): void => {
    if (warned.has(name) || warned.size > 100) return
    warned.add(name)
    options.onWarning(message)
  }

  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const fault = ownershipFault(folder)
  if (fault !== null) {
    warn('', `${fault}: control requests are off for this run`)
    return { poll: () => undefined, close: () => undefined }
  }
  chmodSync(folder, 0o700)
  for (const name of readdirSync(folder)) if (isOurs(join(folder, name))) rmSync(join(folder, name), { force: true })

  const look = (): void => {
    // The folder may be gone (someone removed the run directory): nothing is asked then.
    let names: readonly string[]
    try {
      names = readdirSync(folder)
    } catch {
      return
    }
    for (const name of [...names].sort()) {
      if (name.startsWith('.')) continue
      const answer = requestName.test(name) ? readRequest(join(folder, name)) : 'its name is not one of a request'
      if (answer === null) continue
      if (typeof answer === 'string') {
        warn(name, `ignored the control file ${JSON.stringify(name.slice(0, 80))}: ${answer}`)
        continue
      }
      rmSync(join(folder, name), { force: true })
      options.onRequest(answer.verb)
    }
  }

  const timer = setInterval(look, options.pollMs ?? 500)
  const watcher = watchOrNot(folder, look)
  return {
    poll: look,
    close() {
      clearInterval(timer)
      watcher?.close()
    },
  }
}

/** The request in a file, why it is none, or null where the file is gone. */
function readRequest(path: string): { readonly verb: ControlVerb } | string | null {
  let handle: number
  try {
    if (!lstatSync(path).isFile()) return 'it is not a regular file'
    // No link is followed and no pipe waited for, should the file be exchanged between the two calls.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'it cannot be read'
  }
  try {
    const state = fstatSync(handle)
    if (!state.isFile()) return 'it is not a regular file'
    if (!ownedByUs(state.uid)) return 'it belongs to another user'
    if (state.size > longestRequest) return `it is larger than ${longestRequest} bytes`
    return parseRequest(readFileSync(handle, 'utf8'))
  } finally {
    closeSync(handle)
  }
}

function parseRequest(text: string): { readonly verb: ControlVerb } | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON'
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return 'it is not { "verb": … }'
  const verb = controlVerbs.find(known => known === (value as { verb?: unknown }).verb)
  return verb === undefined ? `its verb is not one of ${controlVerbs.join(', ')}` : { verb }
}

function folderFault(folder: string): string | null {
  try {
    return ownershipFault(folder)
  } catch {
    return `${folder} is not there: no run has been started in this directory`
  }
}

function ownershipFault(folder: string): string | null {
  const state = lstatSync(folder)
  if (!state.isDirectory()) return `${folder} is not a directory`
  return ownedByUs(state.uid) ? null : `${folder} belongs to another user`
}

const isOurs = (path: string): boolean => {
  const state = lstatSync(path)
  return state.isFile() && ownedByUs(state.uid)
}

/** Windows has no owner numbers; its folder lies in the user's own tree. */
const ownedByUs = (uid: number): boolean => process.getuid === undefined || uid === process.getuid()

function watchOrNot(folder: string, look: () => void): ReturnType<typeof watch> | null {
  try {
    const watcher = watch(folder, look)
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return null // no watches left: the timer does it
  }
}
