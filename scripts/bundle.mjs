// The command line and its workers as a folder of modules: a verb's own are loaded when it is called. Libraries with native
// parts stay outside; Ink and React are bundled with their production code, which starts and draws faster.
import { build } from 'esbuild'

export async function bundle(outdir) {
  await build({
    entryPoints: { main: 'src/main.ts', 'training-worker': 'src/training/worker.ts' },
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    sourcesContent: false,
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['onnxruntime-node', '@duckdb/node-api', 'esbuild', 'react-devtools-core'],
    loader: { '.trainspec': 'text', '.wasm': 'binary' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
}
