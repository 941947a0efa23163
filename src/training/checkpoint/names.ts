import { join } from 'node:path'

/** Folder of our own files in a run directory. */
export const ownFolder = '.trainspec'

/** In it, the folder of prepared rows. */
export const rowsFolderName = 'rows'

export const checkpointName = (update: number): string => `checkpoint-${update}`
export const checkpointPath = (directory: string, update: number): string => join(directory, checkpointName(update))

/** The update of a folder named exactly `checkpoint-<digits>`, else null: `checkpoint-best` is a user's own. */
export function checkpointUpdate(name: string): number | null {
  const digits = /^checkpoint-(0|[1-9]\d*)$/.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}

export const manifestFile = 'manifest.json'
/** What a checkpoint is being built in, and what one is moved to before it is removed. */
export const temporaryPrefix = 'tmp-'
