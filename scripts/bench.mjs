// npm run bench -- NAME [--json]: bundles bench/NAME/bench.ts and runs its `bench`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [name, ...options] = process.argv.slice(2)
const folder = fileURLToPath(new URL(`../bench/${name}/`, import.meta.url))
if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(`${folder}bench.ts`)) {
  process.stderr.write('usage: npm run bench -- NAME [--json]; NAME is a folder of bench/ with a bench.ts\n')
  process.exit(2)
}
// Below node_modules, where the bundle finds the libraries that stay outside it.
const outfile = fileURLToPath(new URL(`../node_modules/.cache/trainspec-bench/${name}.mjs`, import.meta.url))
await build({
  entryPoints: [`${folder}bench.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  loader: { '.trainspec': 'text' },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
})
// In a process of its own: with the bundler in the same one, steps were measured two to three times slower.
const run = `const { bench } = await import(${JSON.stringify(pathToFileURL(outfile).href)}); await bench(${JSON.stringify({ json: options.includes('--json'), folder })})`
process.exitCode = spawnSync(process.execPath, ['--input-type=module', '--eval', run], { stdio: 'inherit' }).status ?? 3
