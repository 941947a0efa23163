import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Why a file may not or cannot be read. */
/** `unreadable` is also what is not text. */
export type HostProblem = 'missing' | 'dangling' | 'outside' | 'not-a-file' | 'too-large' | 'unreadable'

export type HostResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem }

/** The checker's only access to files. Paths are absolute; every method holds them to what the spec may read. */
export interface SpecHost {
  /** Real path of the folder that bounds what the spec may read. */
  readonly root: string
  /** The real path of a plain file inside the bounds, links resolved. */
  readonly realPath: (path: string) => HostResult<string>
  /** A whole text file of at most 4 MiB. */
  readonly readText: (path: string) => HostResult<string>
  /** The first line of a file, at most 1 MiB of it, without its line end. */
  readonly readHeader: (path: string) => HostResult<string>
  /** The first bytes of a file, at most `limit`. */
  readonly readStart: (path: string, limit: number) => HostResult<Uint8Array>
  /** The real path of a folder inside the bounds. */
  readonly realFolder: (path: string) => HostResult<string>
  readonly exists: (path: string) => boolean
}

const largestText = 4 * 1024 * 1024
export const largestHeader = 1024 * 1024

/** The folder of `trainspec.yaml`, `package.json` or `.git` at or above the spec's, else the spec's own. */
export function projectRoot(specPath: string): string {
  const own = dirname(resolve(specPath))
  for (let folder = own; ; folder = dirname(folder)) {
    if (['trainspec.yaml', 'package.json', '.git'].some(mark => existsSync(join(folder, mark)))) return folder
    if (folder === dirname(folder)) return own
  }
}

/** The file system under `root` and the folders or files of `allowPaths`. */
export function nodeHost(root: string, allowPaths: readonly string[] = []): SpecHost {
  const realRoot = realOf(root) ?? resolve(root)
  const bounds = [realRoot, ...allowPaths.map(path => realOf(path) ?? resolve(path))]
  const allowed = (path: string): boolean => bounds.some(bound => isInside(bound, path))

  const realOfKind = (path: string, kind: 'isFile' | 'isDirectory'): HostResult<string> => {
    const real = realOf(path)
    // A path that leads nowhere is judged by its text, so that `check` does not tell what exists outside the bounds.
    if (real === null) return { ok: false, problem: !allowed(realOfNearest(resolve(path))) ? 'outside' : isLink(path) ? 'dangling' : 'missing' }
    if (!allowed(real)) return { ok: false, problem: 'outside' }
    try {
      return statSync(real)[kind]() ? { ok: true, value: real } : { ok: false, problem: 'not-a-file' }
    } catch {
      return { ok: false, problem: 'unreadable' }
    }
  }
  const realPath = (path: string): HostResult<string> => realOfKind(path, 'isFile')

  return {
    root: realRoot,
    realPath,
    realFolder: path => realOfKind(path, 'isDirectory'),
    readText(path) {
      const real = realPath(path)
      return real.ok ? readStart(real.value, largestText, true) : real
    },
    readHeader(path) {
      const real = realPath(path)
      if (!real.ok) return real
      const start = readStart(real.value, largestHeader, false)
      return start.ok ? { ok: true, value: start.value.split(/\r?\n|\r/, 1)[0]! } : start
    },
    readStart(path, limit) {
      const real = realPath(path)
      return real.ok ? withFile(real.value, (file, size) => ({ ok: true, value: readBytes(file, Math.min(size, limit), true) })) : real
    },
    exists: path => realPath(path).ok,
  }
}

/** A host and the root of the project that `specPath` lies in. */
export const nodeHostFor = (specPath: string, allowPaths: readonly string[] = []): SpecHost => nodeHost(projectRoot(specPath), allowPaths)

function realOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

/** The real path of the nearest parent that exists, with the rest of the text. */
function realOfNearest(path: string): string {
  const real = realOf(path)
  if (real !== null) return real
  const parent = dirname(path)
  return parent === path ? path : join(realOfNearest(parent), path.slice(parent.length))
}

function isInside(bound: string, path: string): boolean {
  const way = relative(bound, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`))
}

function readStart(path: string, limit: number, whole: boolean): HostResult<string> {
  return withFile(path, (file, size) => {
    if (whole && size > limit) return { ok: false, problem: 'too-large' }
    const bytes = readBytes(file, Math.min(size, limit), whole)
    const end = whole ? -1 : bytes.indexOf(10)
    // Throws on what is not UTF-8; a byte order mark is taken away.
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(end === -1 ? bytes : bytes.subarray(0, end)) }
  })
}

/** Opened without blocking and looked at again, in case the file became a FIFO after it was judged. */
function withFile<T>(path: string, read: (file: number, size: number) => HostResult<T>): HostResult<T> {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const status = fstatSync(file)
      return status.isFile() ? read(file, status.size) : { ok: false, problem: 'not-a-file' }
    } finally {
      closeSync(file)
    }
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
}

function readBytes(file: number, size: number, whole: boolean): Buffer {
  const buffer = Buffer.alloc(size)
  let length = 0
  // A header is mostly short: the first 64 KiB tell.
  for (let step = whole ? size : Math.min(size, 65536); length < size; step = size - length) {
    const read = readSync(file, buffer, length, step, length)
    if (read === 0) break
    length += read
    if (!whole && buffer.subarray(0, length).includes(10)) break
  }
  return buffer.subarray(0, length)
}
