import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'

const folder = join(import.meta.dirname, '..', 'baselines')
const isUpdating = process.env['UPDATE_BASELINES'] === '1'

/** The folder name that stands for a spec: its path without `.trainspec`, and without a file name equal to its folder's. */
export const baselineName = (path: string): string =>
  path.replaceAll('\\', '/').replace(/\.trainspec$/, '').replace(/(^|\/)([^/]+)\/\2$/, '$1$2').replace(/^spec\//, '')

/**
 * Holds a text to what is stored in `spec/baselines/NAME/FILE`. `npm run baselines` stores what comes out now; the
 * change is then reviewed as a diff. A baseline that does not exist yet is a failure too. The command runs the tests whose
 * name has the word `baseline`, so a test that calls this bears it.
 */
export function expectBaseline(name: string, file: string, actual: string): void {
  const path = join(folder, name, file)
  if (isUpdating) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, actual)
    return
  }
  const stored = existsSync(path) ? readFileSync(path, 'utf8') : null
  expect(actual, `spec/baselines/${name}/${file} differs; \`npm run baselines\` rewrites it`).toBe(stored)
}
