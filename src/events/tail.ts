import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { RunEvent } from './events.ts'
import { parseEventLine } from './line.ts'
import { openPlainly } from './own-file.ts'

const chunkBytes = 1 << 18
/** A line longer than this is not ours; it is dropped rather than kept in memory without end. */
const longestLine = 1 << 20

export interface Tail {
  /**
   * What was appended since the last call. `restarted`: the file is another one now, or was cut: everything read before is
   * void. `missing`: there is no file (yet).
   */
  read(): { readonly events: readonly RunEvent[]; readonly restarted: boolean; readonly missing: boolean }
  /** Whether unread bytes are known to be left (one call reads a few megabytes at most, so that a viewer stays awake). */
  readonly more: boolean
  /** Lines that were no event, so far; an unfinished last line is not counted. */
  readonly skipped: number
}

/** Reads a growing `events.jsonl` piece by piece; the unfinished last line waits for its rest. */
export function openTail(path: string, bytesPerRead = 1 << 22): Tail {
  let offset = 0
  let identity = ''
  let decoder = new StringDecoder('utf8')
  let rest = ''
  let skipped = 0
  let more = false
  const buffer = Buffer.allocUnsafe(chunkBytes)

  const restart = (): void => {
    offset = 0
    rest = ''
    skipped = 0
    decoder = new StringDecoder('utf8')
  }

  return {
    get more() {
      return more
    },
    get skipped() {
      return skipped
    },
    read() {
      more = false
      const handle = openIfThere(path)
      if (handle === null) {
        const restarted = offset > 0
        restart()
        return { events: [], restarted, missing: true }
      }
      try {
        const state = fstatSync(handle)
        const { ino, dev } = state
        // A pipe or a device is no log.
        const size = state.isFile() ? state.size : 0
        const restarted = offset > 0 && (size < offset || identity !== `${dev}:${ino}`)
        if (restarted) restart()
        identity = `${dev}:${ino}`
        const events: RunEvent[] = []
        const end = Math.min(size, offset + bytesPerRead)
        while (offset < end) {
          const got = readSync(handle, buffer, 0, Math.min(chunkBytes, end - offset), offset)
          if (got === 0) break
          offset += got
          const lines = (rest + decoder.write(buffer.subarray(0, got))).split('\n')
          rest = lines.pop()!
          if (rest.length > longestLine) rest = rest.slice(0, longestLine)
          for (const line of lines) {
            if (line === '') continue
            const event = parseEventLine(line)
            if (event === null) skipped += 1
            else events.push(event)
          }
        }
        more = offset < size
        return { events, restarted, missing: false }
      } finally {
        closeSync(handle)
      }
    },
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, openPlainly)
  } catch (error) {
    // ENOTDIR: a file stands where the run directory would. ELOOP: a link, which no run of ours makes of its log.
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
