import type { Request, Told } from './ports.ts'

/** What ties the thread that trains to the one that owns signals, control requests and the event log. */
export interface Link {
  tell(event: Told): void
  /** Returns when all that was told is written. */
  flush(): void
  request(): Request
}

/** Where an attempt goes on. */
export interface AttemptStart {
  /** The run directory, resolved. */
  readonly directory: string
  readonly attempt: number
  readonly checkpoint: { readonly update: number; readonly folder: string } | null
  readonly told: number
}

/** Slots of the memory that both threads see. */
export const sharedSlots = { request: 0, flushed: 1 } as const
export const sharedBytes = 8
/** In `flushed`: there will be no answer, the thread is to end. */
export const closing = -1

const requests: readonly Request[] = ['none', 'checkpoint', 'stop']

/** Leaves a request where the loop finds it after the update under way. A stop is not taken back by a later checkpoint. */
export function leaveRequest(shared: Int32Array, request: Request): void {
  const code = requests.indexOf(request)
  if (code > Atomics.load(shared, sharedSlots.request)) Atomics.store(shared, sharedSlots.request, code)
}

/** Takes the request; a stop stays, so that whoever asks again hears it again. */
export function takeRequest(shared: Int32Array): Request {
  const code = Atomics.load(shared, sharedSlots.request)
  if (requests[code] === 'checkpoint') Atomics.compareExchange(shared, sharedSlots.request, code, 0)
  return requests[code] ?? 'none'
}
