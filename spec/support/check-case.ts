import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkFiles, type Checked } from '../../src/language/check.ts'
import { nodeHost } from '../../src/language/host.ts'
import { readMarked, writeMarked } from './marked.ts'

/** A spec with its files, and where each diagnostic is expected. */
export interface CheckCase {
  readonly name: string
  /** `spec.trainspec` is checked. Those that end in `.trainspec` are marked. */
  readonly files: Readonly<Record<string, string>>
  readonly params?: Readonly<Record<string, string>>
  readonly sets?: Readonly<Record<string, string>>
  /** Names of diagnostics that have no place in these files. */
  readonly elsewhere?: readonly string[]
  /** Makes what text cannot say: links, pipes. */
  readonly prepare?: (folder: string) => void
}

/** Writes files into a fresh folder, calls `use` with it and removes it. */
export function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-check-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The case as it came out: each marked file with the diagnostics that were found in it. */
export function runCase({ files, params = {}, sets = {}, prepare }: CheckCase): { readonly files: Readonly<Record<string, string>>; readonly elsewhere: readonly string[]; readonly checked: Checked } {
  const sources = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, name.endsWith('.trainspec') ? readMarked(text).source : text]))
  return inFolder(sources, folder => {
    prepare?.(folder)
    const checked = checkFiles(join(folder, 'spec.trainspec'), { host: nodeHost(folder), params, sets })
    const shown = Object.keys(files).filter(name => name.endsWith('.trainspec'))
    const rest = checked.diagnostics.filter(({ range }) => !shown.some(name => range?.file === join(folder, name)))
    return {
      checked,
      elsewhere: rest.map(({ name }) => name),
      files: Object.fromEntries(shown.map(name => [name, writeMarked(sources[name]!, checked.diagnostics.filter(({ range }) => range?.file === join(folder, name)))])),
    }
  })
}

const data = `  data {
    train = csv("a.csv")
    input x: tensor[3] = columns("a", "b", "c")
    label y: class(3)
  }`

/** A whole small spec; each part may be replaced. `rest` stands at its end. */
export function spec(parts: { data?: string; model?: string; loss?: string; rest?: string; before?: string }): Readonly<Record<string, string>> {
  // Evaluation data that nothing looks at would be told of.
  const unused = /\beval\b/.test(parts.data ?? '') && !/evaluat/.test(`${parts.rest ?? ''}`)
  const text = [
    parts.before ?? [],
    'run small {',
    parts.data ?? data,
    parts.model ?? '  model { linear(3) }',
    parts.loss ?? '  loss cross_entropy',
    parts.rest ?? [],
    `  arguments { output_dir: "out"${unused ? '; evaluation_strategy: "no"' : ''} }`,
    '}',
  ].flat().join('\n')
  return { 'spec.trainspec': text, 'a.csv': 'a,b,c,y\n1,2,3,0\n' }
}
