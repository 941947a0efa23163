import { watch } from 'node:fs'
import type { RunEvent } from './events.ts'
import { superseded } from './supersede.ts'
import { openTail } from './tail.ts'
import { eventsPath } from './write.ts'

/** All events of a run directory that count, oldest first; none where there is no log. Torn and foreign lines are skipped. */
export function readEvents(dir: string): readonly RunEvent[] {
  const tail = openTail(eventsPath(dir))
  const events: RunEvent[] = []
  do {
    for (const event of tail.read().events) events.push(event)
  } while (tail.more)
  return superseded(events)
}

export interface FollowOptions {
  /** Events as they were appended, in order, none twice. What they supersede is for the reader to drop. */
  readonly onEvents: (events: readonly RunEvent[]) => void
  /** The log was cut or replaced: what came before is void. */
  readonly onRestart: () => void
  /** Milliseconds between looks where the system does not tell of changes. */
  readonly pollMs?: number
  /** Least time between two looks. */
  readonly throttleMs?: number
}

export interface Following {
  /** Looks once more, now. */
  poll(): void
  close(): void
}

/**
 * Tells of events as they are written, first of those already there. Looks when the system says that the folder changed,
 * at most once every `throttleMs`, and every `pollMs` besides (network file systems tell nothing, and the folder may not
 * be there yet).
 */
export function followEvents(dir: string, options: FollowOptions): Following {
  const pollMs = options.pollMs ?? 500
  const throttleMs = options.throttleMs ?? 200
  const tail = openTail(eventsPath(dir))
  let closed = false
  let lastLook = -Infinity
  let pending: NodeJS.Timeout | null = null
  let watcher: ReturnType<typeof watch> | null = null

  const look = (): void => {
    if (closed) return
    lastLook = performance.now()
    const { events, restarted } = tail.read()
    if (restarted) options.onRestart()
    if (events.length > 0) options.onEvents(events)
    if (tail.more) soon(0)
  }
  const soon = (least: number): void => {
    if (closed || pending !== null) return
    pending = setTimeout(() => {
      pending = null
      look()
    }, Math.max(least, lastLook + throttleMs - performance.now(), 0))
  }
  const watchFolder = (): void => {
    if (watcher !== null) return
    try {
      watcher = watch(dir, (_event, name) => {
        if (name === null || name === 'events.jsonl') soon(0)
      })
      watcher.on('error', () => {
        watcher?.close()
        watcher = null
      })
    } catch {
      watcher = null // not there yet, or no watches left: the timer does it
    }
  }

  watchFolder()
  look()
  const timer = setInterval(() => {
    watchFolder()
    if (performance.now() - lastLook >= pollMs / 2) look()
  }, pollMs)
  return {
    poll: look,
    close() {
      closed = true
      clearInterval(timer)
      if (pending !== null) clearTimeout(pending)
      watcher?.close()
    },
  }
}
