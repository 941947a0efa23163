import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Product } from '../product.ts'
import { environment } from '../product.ts'

/** Parts of paths that a command without training and without a screen has no need of. */
export const mustStayAway = ['onnxruntime-node', '@duckdb', '/ink/', '/react/', 'react-reconciler', 'src/engines/onnx/', 'src/terminal/tui/', 'esbuild'] as const

/**
 * Everything that a command loads: modules of libraries outside the bundle, and the source files in the chunks of the bundle
 * (by their source maps).
 */
export function loadedSources(product: Product, args: readonly string[], cwd: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-loaded-'))
  try {
    const list = join(folder, 'loaded')
    // Loaders run in a thread of their own: what they write is written when the command ends.
    writeFileSync(join(folder, 'hooks.mjs'), [
      "import { appendFileSync } from 'node:fs'",
      `export const load = (url, context, next) => (appendFileSync(${JSON.stringify(list)}, url + '\\n'), next(url, context))`,
    ].join('\n'))
    writeFileSync(join(folder, 'listen.mjs'), [
      "import { register, createRequire } from 'node:module'",
      "import { appendFileSync } from 'node:fs'",
      `register(${JSON.stringify(pathToFileURL(join(folder, 'hooks.mjs')).href)})`,
      `process.on('exit', () => appendFileSync(${JSON.stringify(list)}, Object.keys(createRequire(import.meta.url).cache).join('\\n')))`,
    ].join('\n'))
    const { status, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(join(folder, 'listen.mjs')).href, product.main, ...args], { cwd, env: environment() })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.toString()}`)
    return readFileSync(list, 'utf8').split('\n').filter(line => line !== '').flatMap(url => [url, ...sourcesIn(product, url)])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sourcesIn(product: Product, url: string): readonly string[] {
  const map = join(product.folder, `${basename(url)}.map`)
  if (!existsSync(map)) return []
  return (JSON.parse(readFileSync(map, 'utf8')) as { readonly sources: readonly string[] }).sources
}
