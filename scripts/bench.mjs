// npm run bench -- NAME [--json] [--short]: bundles bench/NAME/bench.ts and runs its `bench`.
// npm run bench -- all [--json] [--short]: all of them, one after the other, and what they said in one JSON document.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [name, ...options] = process.argv.slice(2)
const bench = fileURLToPath(new URL('../bench/', import.meta.url))
const names = readdirSync(bench).filter(entry => existsSync(`${bench}${entry}/bench.ts`))
if (name === undefined || (name !== 'all' && !names.includes(name))) {
  process.stderr.write(`usage: npm run bench -- NAME [--json] [--short]; NAME is one of ${names.join(', ')}, or all\n`)
  process.exit(2)
}

/** Runs one bench in a process of its own: with the bundler in the same one, steps were measured two to three times slower. */
async function run(one, stdout) {
  // Below node_modules, where the bundle finds the libraries that stay outside it.
  const outfile = fileURLToPath(new URL(`../node_modules/.cache/trainspec-bench/${one}.mjs`, import.meta.url))
  await build({
    entryPoints: [`${bench}${one}/bench.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    loader: { '.trainspec': 'text', '.wasm': 'binary' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
  const given = { json: stdout === 'pipe' || options.includes('--json'), short: options.includes('--short'), folder: `${bench}${one}/` }
  const script = `const { bench } = await import(${JSON.stringify(pathToFileURL(outfile).href)}); await bench(${JSON.stringify(given)})`
  const { status, stdout: said } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['inherit', stdout, 'inherit'],
    env: { ...process.env, ORT_DISABLE_TELEMETRY: '1' }, // as src/main.ts does
    maxBuffer: 1 << 28,
  })
  return { status: status ?? 3, said: said?.toString() ?? '' }
}

/** A line for each figure. */
function summaryOf({ bench: one, figures, results, failed }) {
  if (failed !== undefined) return [{ bench: one, name: one, value: null, unit: '', bar: null, verdict: 'failed' }]
  const lines = figures ?? results.map(({ model, ratio, bar }) => (
    { name: model, value: ratio, unit: "of PyTorch's time", bar, verdict: ratio === null ? 'skipped' : bar === null ? 'no bar' : ratio <= bar ? 'reached' : 'missed' }))
  return lines.map(({ name: what, value, unit, bar, verdict }) => ({ bench: one, name: what, value, unit, bar, verdict }))
}

if (name === 'all') {
  const reports = []
  for (const one of names) {
    process.stderr.write(`${one} …\n`)
    const { status, said } = await run(one, 'pipe')
    if (status !== 0) process.exitCode = 3
    reports.push(status === 0 ? JSON.parse(said) : { bench: one, failed: status })
    for (const { name: what, value, unit, bar, verdict } of summaryOf(reports.at(-1))) {
      process.stderr.write(`  ${what}: ${value === null ? '' : `${value.toPrecision(3)} ${unit}`}${bar === null ? '' : ` (bar ${bar})`} ${verdict}\n`)
    }
  }
  const summary = reports.flatMap(summaryOf)
  process.stdout.write(`${JSON.stringify({ format_version: 1, summary, reports }, null, 2)}\n`)
} else process.exitCode = (await run(name, 'inherit')).status
