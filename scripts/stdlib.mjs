// Compiles stdlib/ into src/language/library.json, so that no command parses it when it starts.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const texts = Object.fromEntries(
  readdirSync(join(root, 'stdlib'), { recursive: true })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.trainspec'))
    .sort()
    .map(name => [name, readFileSync(join(root, 'stdlib', name), 'utf8')]),
)

const folder = mkdtempSync(join(root, 'node_modules/.stdlib-'))
try {
  const outfile = join(folder, 'compile-library.mjs')
  await build({
    entryPoints: [join(root, 'src/language/print-library.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  })
  const { printLibrary } = await import(pathToFileURL(outfile).href)
  writeFileSync(join(root, 'src/language/library.json'), printLibrary(texts))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
