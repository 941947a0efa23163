// The command line and its workers as a folder of modules: a verb's own are loaded when it is called. Libraries with native
// parts stay outside; Ink and React are bundled with their production code, which starts and draws faster.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Whoever starts the checkout's command stands in a folder of their own.
const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Parts of Ink that our screens pay for and do not need, replaced by ours: see what each file says. A new release of Ink must
 * be held against them (spec/terminal/tui/ink.test.ts compares what both draw).
 */
export const leanInk = {
  name: 'lean-ink',
  setup(build) {
    const own = file => ({ path: resolve(root, `src/terminal/tui/ink/${file}`) })
    build.onResolve({ filter: /^\.\.?\/(?:output|measure-text)\.js$/ }, ({ path, importer }) =>
      /[\\/]ink[\\/]build[\\/]/.test(importer) ? own(path.replace(/^.*\//, '').replace('.js', '.ts')) : undefined)
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) => (importer.endsWith('text-width.ts') ? undefined : own('text-width.ts')))
  },
}

/** Threads are started from files of these names beside whoever starts them. */
export const workers = { 'training-worker': 'src/training/worker.ts', 'batch-worker': 'src/data/batch-worker.ts' }

export async function bundle(outdir, entryPoints = { main: 'src/main.ts', ...workers }, plugins = [leanInk]) {
  await build({
    entryPoints,
    outdir: resolve(outdir),
    absWorkingDir: resolve(root),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    plugins,
    sourcemap: true,
    sourcesContent: false,
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['onnxruntime-node', '@duckdb/node-api', 'sharp', 'esbuild', 'react-devtools-core'],
    loader: { '.trainspec': 'text', '.wasm': 'binary' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
}
