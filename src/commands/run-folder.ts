import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { failure } from './io.ts'

/** The absolute path of a run directory named on the command line; leaves early where it is none. */
export function runFolder(dir: string, cwd: string): string {
  const path = resolve(cwd, dir)
  if (!existsSync(path)) throw failure(`there is no directory ${dir}`, { help: 'trainspec runs lists the runs under this folder.' })
  if (!statSync(path).isDirectory()) throw failure(`${dir} is not a directory`)
  if (!existsSync(join(path, 'events.jsonl'))) {
    throw failure(`${dir} is not a run directory: there is no events.jsonl in it`, { help: 'trainspec runs lists the runs under this folder.' })
  }
  return path
}
