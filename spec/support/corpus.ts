import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** All specs of the repository: examples, the standard library and the conformance cases, by path from the root. */
export function corpus(...folders: readonly string[]): readonly { readonly path: string; readonly text: string }[] {
  const chosen = folders.length > 0 ? folders : ['examples', 'stdlib', 'spec/conformance']
  return chosen
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.trainspec'))
      .map(path => join(folder, path)))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
