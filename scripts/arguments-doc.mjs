// Writes spec/arguments.md from the declarations of stdlib/ and the tests that spec/arguments-shown.json names.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(root, 'node_modules/.arguments-'))
try {
  const outfile = join(folder, 'arguments-document.mjs')
  await build({
    entryPoints: [join(root, 'src/language/explain/arguments-document.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  })
  const { argumentsDocument } = await import(pathToFileURL(outfile).href)
  writeFileSync(join(root, 'spec/arguments.md'), argumentsDocument(JSON.parse(readFileSync(join(root, 'spec/arguments-shown.json'), 'utf8'))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
