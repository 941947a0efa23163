// Bundles the command line and its workers into dist/. Libraries with native parts, and Ink, stay outside the bundle.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import './stdlib.mjs'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { main: 'src/main.ts', 'training-worker': 'src/training/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  external: ['onnxruntime-node', '@duckdb/node-api', 'ink', 'react', 'react/jsx-runtime', 'esbuild'],
  loader: { '.trainspec': 'text', '.wasm': 'binary' },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
})
