// Writes spec/arguments.md from the declarations of stdlib/.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  writeFileSync(join(root, 'spec/arguments.md'), argumentsDocument())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
