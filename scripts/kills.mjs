// npm run kills -- [--count N] [--seed S] [--only SPEC]: runs killed from outside at random instants come to the same bits. See scripts/kills/main.ts.
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const bundle = `${root}node_modules/.trainspec-kills-${process.pid}.mjs`
const { outputFiles } = await build({
  entryPoints: [`${root}scripts/kills/main.ts`], bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'warning',
  external: ['onnxruntime-node', '@duckdb/node-api', 'esbuild'], loader: { '.trainspec': 'text', '.wasm': 'binary' },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
})
writeFileSync(bundle, outputFiles[0].contents)
try {
  const { main } = await import(pathToFileURL(bundle).href)
  process.exitCode = await main(process.argv.slice(2))
} finally {
  rmSync(bundle, { force: true })
}
