// npm run fidelity -- DIR [--keep OUT], or --live N [--seed S]: recorded runs of the real Trainer against ours. See scripts/fidelity/main.ts.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = `${root}dist/main.js`
if (!existsSync(cli)) {
  process.stderr.write('dist/main.js is not there: npm run build first\n')
  process.exit(2)
}
const { outputFiles } = await build({
  entryPoints: [`${root}scripts/fidelity/main.ts`], bundle: true, platform: 'node', format: 'esm', write: false,
  external: ['onnxruntime-node', '@duckdb/node-api'], loader: { '.trainspec': 'text' },
})
const folder = `${root}node_modules/.cache/trainspec`
mkdirSync(folder, { recursive: true })
const bundle = `${folder}/fidelity-${process.pid}.mjs`
writeFileSync(bundle, outputFiles[0].contents)
const { main } = await import(pathToFileURL(bundle).href)
rmSync(bundle)
process.exitCode = await main(process.argv.slice(2), cli, `${root}scripts/fidelity`)
