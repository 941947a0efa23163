import { closeSync, constants, fstatSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { RunEvent } from './events.ts'
import { eventLine } from './line.ts'

export interface EventLog {
  /** Appends one whole line. Throws where the file cannot be written (a full disk). */
  append(event: RunEvent): void
  /** Asks the system to put what was appended on the disk. */
  flush(): void
  close(): void
}

/** The log of a run directory: the name says it once. */
export const eventsPath = (dir: string): string => join(dir, 'events.jsonl')

/**
 * Opens `DIR/events.jsonl` for appending, making it where needed. One handle with O_APPEND, one write a line: a reader never
 * sees two lines mixed. The line that a killed writer left unfinished is closed by a newline, so that it spoils no other.
 */
export function openEventLog(dir: string): EventLog {
  mkdirSync(dir, { recursive: true })
  const { O_APPEND, O_CREAT, O_RDWR, O_NOFOLLOW, O_NONBLOCK } = constants
  const handle = openSync(eventsPath(dir), O_RDWR | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0), 0o644)
  if (!fstatSync(handle).isFile()) {
    closeSync(handle)
    throw new Error(`${eventsPath(dir)} is not a regular file`)
  }
  if (endsTorn(handle)) writeWhole(handle, '\n')
  let open = true
  return {
    append(event) {
      writeWhole(handle, eventLine(event))
    },
    flush() {
      fsyncSync(handle)
    },
    close() {
      if (!open) return
      open = false
      closeSync(handle)
    },
  }
}

function endsTorn(handle: number): boolean {
  const { size } = fstatSync(handle)
  if (size === 0) return false
  const last = Buffer.alloc(1)
  return readSync(handle, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
}

/** A short write is finished by another: regular files take all at once but on a full disk or a signal. */
function writeWhole(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done)
}
