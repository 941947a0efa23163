import { askRun } from './control.ts'
import type { CommandIo } from './io.ts'

/** Has a run write a checkpoint and go on. */
export const checkpointCommand = (dir: string, io: CommandIo): Promise<number> => askRun(dir, 'checkpoint', io)
