import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The command line as users have it: bundled by the project's own script, run by Node in processes of its own. */
export interface Product {
  /** `dist/main.js` of this bundle. */
  readonly main: string
  /** Folder of this bundle. */
  readonly folder: string
  close(): void
}

/** Bundles what is in the source folders now, below node_modules, where the libraries that stay outside are found. */
export function buildProduct(benchFolder: string): Product {
  const root = resolve(benchFolder, '../..')
  const folder = join(root, 'node_modules', '.cache', 'trainspec-bench', `product-${process.pid}`)
  // In a process of its own: the bundler keeps threads that would disturb what is measured.
  const script = `const { bundle } = await import(${JSON.stringify(pathToFileURL(join(root, 'scripts', 'bundle.mjs')).href)}); await bundle(${JSON.stringify(folder)})`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('the product could not be bundled')
  return { main: join(folder, 'main.js'), folder, close: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A copy of an example in a new folder. */
export function exampleProject(benchFolder: string, example: string): { readonly folder: string; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-bench-'))
  cpSync(resolve(benchFolder, '../../examples', example), folder, { recursive: true })
  return { folder, close: () => rmSync(folder, { recursive: true, force: true }) }
}

export const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({ ...process.env, NO_COLOR: '1', ...more })

/** Ends a process that was started here, and waits for it. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>(done => {
    child.once('exit', () => done())
    child.kill('SIGKILL')
  })
}

/** Starts the command line and leaves it running. */
export const startProduct = (product: Product, args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [product.main, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: environment() })

const ticksPerSecond = 100

/** Processor seconds of a live process so far (Linux; null elsewhere, and of one that is gone). */
export function processorSeconds(pid: number): number | null {
  const fields = statOf(pid)
  return fields === null ? null : (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

function statOf(pid: number): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null // gone, or no /proc here
  }
}

/** Most resident bytes of a live process so far (Linux; null elsewhere, and of one that is gone). */
export function peakBytes(pid: number): number | null {
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    return kib === undefined ? null : Number(kib) * 1024
  } catch {
    return null
  }
}

export const sleep = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))
