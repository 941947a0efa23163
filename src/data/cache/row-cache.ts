import { constants, copyFileSync, linkSync, renameSync, rmSync, utimesSync } from 'node:fs'
import type { Dataset } from '../dataset.ts'
import type { Description, ExpectedRows } from '../kept-rows.ts'
import { describeRows, descriptionFile, descriptionOf, isOwn, keepRows, newRowsFile, rowsPath } from '../kept-rows.ts'
import { readRows, writeRows } from '../row-file.ts'
import { formatBytes } from '../../plan/units.ts'
import { makeFolder } from '../../plan/make-folder.ts'
import { systemRefusal } from '../../diagnostics/system-refusal.ts'
import { makeRoom } from './room.ts'

/** Prepared rows that are kept between runs, in files as a run on disk has them. Nothing that goes wrong here is a failure of a run. */
export interface RowCache {
  /** What is said of rows that are there; their content is not looked at. */
  describe(rows: ExpectedRows): Description | null
  /** Reads rows into memory; false where they are not whole and right, and then they are removed. */
  read(rows: ExpectedRows, description: Description, dataset: Dataset, lengths: Float32Array | null): boolean
  /** Puts rows that are there into the folder of a run, so that whatever happens to the cache does not happen to the run. */
  bring(rows: ExpectedRows, folder: string): boolean
  /** Keeps rows that lie in memory. */
  store(rows: ExpectedRows, dataset: Dataset, lengths: Float32Array | null, statistics: Description['statistics']): void
  /** Keeps rows that lie in a file of a run. */
  take(key: string, path: string, description: Omit<Description, 'version'>): void
  remove(key: string): void
  /** Why rows were not kept, where the user can do something about it. */
  problem(): string | null
}

export function rowCache(folder: string): RowCache {
  const notKept = `prepared rows are not kept for later runs in ${folder}`
  let problem: string | null = null
  /** Does what may fail, and says whether it did not. */
  const trying = (work: () => boolean): boolean => {
    try {
      return work()
    } catch {
      return false
    }
  }
  const remove = (key: string): void => {
    trying(() => {
      // What makes it count goes first.
      for (const path of [descriptionFile(folder, key), rowsPath(folder, key)]) rmSync(path, { force: true })
      return true
    })
  }
  /** Has `put` write the rows of a key into a new file, and makes it count. */
  const add = (key: string, bytes: number, put: (path: string) => Omit<Description, 'version'>): void => {
    let path: string | null = null
    try {
      makeFolder(folder, 0o700)
      if (!isOwn(folder)) return
      if (!makeRoom(folder, bytes)) {
        problem = `${notKept}: they may take ${formatBytes(bytes)}, and a cache takes at most 10 GB and a tenth of what is free`
        return
      }
      path = newRowsFile(folder, key)
      keepRows(folder, key, path, put(path))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') problem = `${notKept}: ${systemRefusal(error)}`
      const torn = path
      if (torn !== null) trying(() => (rmSync(torn, { force: true }), true))
    }
  }
  return {
    describe: rows => descriptionOf(folder, rows),
    read(rows, { sha256 }, dataset, lengths) {
      const good = trying(() => readRows(rowsPath(folder, rows.key), dataset, rows.layout, lengths, sha256))
      if (good) touch(folder, rows.key)
      else remove(rows.key)
      return good
    },
    bring(rows, target) {
      const description = descriptionOf(folder, rows)
      if (description === null) return false
      return trying(() => {
        const path = newRowsFile(target, rows.key)
        try {
          linkOrCopy(rowsPath(folder, rows.key), path)
          renameSync(path, rowsPath(target, rows.key))
          describeRows(target, rows.key, description)
        } finally {
          rmSync(path, { force: true })
        }
        touch(folder, rows.key)
        return true
      })
    },
    store(rows, dataset, lengths, statistics) {
      add(rows.key, rows.rows * rows.layout.most, path => ({ ...writeRows(path, dataset, rows.layout, rows.measured ? lengths : null), statistics }))
    },
    take(key, from, description) {
      add(key, description.bytes, path => {
        linkOrCopy(from, path)
        return description
      })
    },
    remove,
    problem: () => problem,
  }
}

/** Used now: it is removed later than others. */
function touch(folder: string, key: string): void {
  try {
    const now = new Date()
    utimesSync(descriptionFile(folder, key), now, now)
  } catch {
    // A cache that can only be read serves all the same.
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  }
}
