import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** Bundles a script that runs plans, with the training thread beside it, as `npm run build` does it. Returns the script's path. */
export async function bundleRunner(entry: string): Promise<string> {
  // Below node_modules, so that the libraries outside the bundle are found.
  const folder = resolve('node_modules/.cache/trainspec', `runner-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  await build({
    entryPoints: { runner: entry, 'training-worker': 'src/training/worker.ts', 'batch-worker': 'src/data/batch-worker.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['onnxruntime-node', '@duckdb/node-api', 'esbuild'],
    loader: { '.trainspec': 'text', '.wasm': 'binary' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
  return join(folder, 'runner.js')
}
