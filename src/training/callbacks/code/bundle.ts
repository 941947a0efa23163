import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { diagnostic } from '../../../diagnostics/registry.ts'
import type { PlannedCallbackFile } from '../../../plan/plan.ts'
import { ownFolder, temporaryPrefix } from '../../checkpoint/names.ts'
import { RunFailure } from '../../failure.ts'

export interface LoadedModule {
  /** What the file exports as its default. */
  readonly value: unknown
  /** SHA-256 (hex) of the bundle: of the file and all that it imports. */
  readonly hash: string
  /** Where in the user's files an error was thrown, or null. */
  readonly placeOf: (error: unknown) => Place | null
}

export interface Place {
  /** Relative to the project root. */
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** `trainspec/callback` inside a bundle: it need not be installed where the spec lies. */
const publicModule = 'export const defineCallback = callback => callback'

/**
 * Bundles a file of callbacks and runs its top level, here. Only called for a run that was allowed to. The text is the one
 * that the plan was made for, or this throws `RunFailure`.
 */
export async function loadModule(file: PlannedCallbackFile, root: string, directory: string, ordinal: number): Promise<LoadedModule> {
  const path = resolve(root, file.path)
  const unusable = (reason: string): RunFailure => new RunFailure([diagnostic('callback-unusable', { file: file.path, reason }, null)])
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) throw unusable('it is not the file that the plan was made for')
  const { build } = await import('esbuild')
  let bundled
  try {
    bundled = await build({
      stdin: { contents: bytes.toString('utf8'), resolveDir: dirname(path), sourcefile: path, loader: loaderOf(path) },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'external',
      outfile: 'callback.js',
      absWorkingDir: root,
      logLevel: 'silent',
      banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
      plugins: [{
        name: 'trainspec',
        setup(building) {
          building.onResolve({ filter: /^trainspec\/callback$/ }, () => ({ path: 'trainspec/callback', namespace: 'trainspec' }))
          building.onLoad({ filter: /.*/, namespace: 'trainspec' }, () => ({ contents: publicModule, loader: 'js' }))
        },
      }],
    })
  } catch (error) {
    throw unusable(firstError(error))
  }
  const [code, map] = [bundled.outputFiles.find(({ path: name }) => name.endsWith('.js'))!, bundled.outputFiles.find(({ path: name }) => name.endsWith('.map'))!]
  // Beside nothing that it could import by accident; what a killed process leaves is removed at the next start.
  const place = join(directory, ownFolder, `${temporaryPrefix}callback-${ordinal}.mjs`)
  const sourceMap = new SourceMap(JSON.parse(map.text) as ConstructorParameters<typeof SourceMap>[0])
  const placeOf = (error: unknown): Place | null => placeIn(error, place, sourceMap, root)
  writeFileSync(place, code.contents, { mode: 0o600 })
  try {
    // Each load is a module of its own, whatever was loaded before under this name.
    const module = (await import(`${pathToFileURL(place).href}?${process.pid}-${performance.now()}`)) as { default?: unknown }
    return { value: module.default, hash: createHash('sha256').update(code.contents).digest('hex'), placeOf }
  } catch (error) {
    const where = placeOf(error)
    const line = where !== null && where.file === file.path ? where.line : null
    throw new RunFailure([diagnostic('callback-failed', { file: file.path, line, event: 'its top level', reason: reasonOf(error) }, null)])
  } finally {
    rmSync(place, { force: true })
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function loaderOf(path: string): 'ts' | 'tsx' | 'js' | 'jsx' {
  if (path.endsWith('.tsx') || path.endsWith('.jsx')) return path.endsWith('.tsx') ? 'tsx' : 'jsx'
  return /\.[cm]?ts$/.test(path) ? 'ts' : 'js'
}

function firstError(error: unknown): string {
  const { errors } = error as { errors?: readonly { text: string; location: { file: string; line: number } | null }[] }
  const first = errors?.[0]
  if (first === undefined) return reasonOf(error)
  return first.location === null ? first.text : `${first.text} (line ${first.location.line})`
}

/** The first frame of a stack that lies in the bundle, in terms of the user's files. */
function placeIn(error: unknown, bundle: string, map: SourceMap, root: string): Place | null {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return null
  const name = basename(bundle)
  for (const line of error.stack.split('\n')) {
    const at = line.indexOf(name)
    const position = at === -1 ? null : /:(\d+):(\d+)\)?$/.exec(line)
    if (position === null) continue
    const entry = map.findEntry(Number(position[1]) - 1, Number(position[2]) - 1)
    if (!('originalSource' in entry)) continue
    const source = entry.originalSource.startsWith('file:') ? fileURLToPath(entry.originalSource) : resolve(root, entry.originalSource)
    return { file: relative(root, source).replaceAll('\\', '/'), line: entry.originalLine + 1 }
  }
  return null
}
