import { askRun } from './control.ts'
import type { CommandIo } from './io.ts'

export interface StopFlags {
  readonly now?: boolean
}

/** Has a run write a checkpoint and stop; with `--now`, stop at once. */
export const stopCommand = (dir: string, flags: StopFlags, io: CommandIo): Promise<number> =>
  askRun(dir, flags.now === true ? 'stop-now' : 'stop', io)
