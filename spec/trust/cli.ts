import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from '../../scripts/bundle.mjs'

export interface Ended {
  /** Null where it had to be killed. */
  readonly code: number | null
  /** Standard output and error. */
  readonly said: string
}

/** The real command line as `npm run build` makes it, in processes of their own that are ended after `limit` ms. */
export async function builtCli(name: string) {
  // Below node_modules, so that the libraries outside the bundle are found.
  const folder = resolve('node_modules/.cache/trainspec', `${name}-${process.pid}`)
  await bundle(folder)
  const run = (cwd: string, args: readonly string[], limit = 30_000): Promise<Ended> =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, [join(folder, 'main.js'), ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit, killSignal: 'SIGKILL' })
      const pieces: Buffer[] = []
      child.stdout.on('data', (piece: Buffer) => void pieces.push(piece))
      child.stderr.on('data', (piece: Buffer) => void pieces.push(piece))
      child.on('error', fail)
      child.on('close', code => done({ code, said: Buffer.concat(pieces).toString('utf8') }))
    })
  return { run, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What a terminal would obey, or what makes a line read as another: none of it may be printed. Line ends are our own. */
export const obeyed = /[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u
