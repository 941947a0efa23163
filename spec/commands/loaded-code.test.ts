import { build } from 'esbuild'
import type { Metafile } from 'esbuild'
import { expect, test } from 'vitest'

/** Packages that the modules load before anything is called: static imports only, their own imports included. */
function packagesLoaded({ inputs }: Metafile, entries: readonly string[]): ReadonlySet<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { path: imported, kind, external } of inputs[path]?.imports ?? []) {
      if (kind === 'dynamic-import') continue
      if (external === true) packages.add(imported)
      else visit(imported)
    }
  }
  entries.forEach(visit)
  return packages
}

test('check, fmt, explain and plan load no engine, no DuckDB, no Ink and no React', async () => {
  const { metafile } = await build({
    entryPoints: ['src/main.ts'], bundle: true, write: false, metafile: true, platform: 'node', format: 'esm', jsx: 'automatic', splitting: true, outdir: 'never',
    packages: 'external', loader: { '.trainspec': 'text', '.wasm': 'binary' }, logLevel: 'silent',
  })
  const start = ['src/main.ts', 'src/commands/command-line.ts', 'src/commands/verbs.ts']
  const light = [...start, 'src/commands/check.ts', 'src/compiler/model.ts', 'src/commands/fmt.ts', 'src/commands/explain.ts', 'src/commands/runs.ts']
  expect([...packagesLoaded(metafile, light)].filter(name => !name.startsWith('node:')).sort()).toEqual(['commander'])
  const plan = packagesLoaded(metafile, [...start, 'src/commands/plan.ts', 'src/compiler/compile.ts', 'src/commands/run.ts', 'src/commands/attach.ts'])
  for (const heavy of ['onnxruntime-node', '@duckdb/node-api', 'ink', 'react', 'react/jsx-runtime']) expect(plan.has(heavy), heavy).toBe(false)
  // The test would see them: the view does load Ink.
  expect(packagesLoaded(metafile, ['src/terminal/tui/show-tui.tsx']).has('ink')).toBe(true)
})
