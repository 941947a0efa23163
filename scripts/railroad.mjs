// Writes dist/railroad.html: the grammar as diagrams, drawn by chevrotain's own scripts, which the page holds: it needs no network.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const chevrotain = join(dirname(createRequire(import.meta.url).resolve('chevrotain')), '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'railroad-'))
const bundle = join(folder, 'parser.mjs')
await build({ entryPoints: ['grammar/parser.ts'], bundle: true, platform: 'node', format: 'esm', outfile: bundle, logLevel: 'warning' })
const { SpecParser } = await import(pathToFileURL(bundle).href)
rmSync(folder, { recursive: true })
const grammar = new SpecParser(true).getSerializedGastProductions()

const read = path => readFileSync(join(chevrotain, 'diagrams', path), 'utf8')
const scripts = ['vendor/railroad-diagrams.js', 'src/diagrams_builder.js', 'src/diagrams_behavior.js', 'src/main.js']
const inline = text => text.replaceAll('</script', '<\\/script')
mkdirSync('dist', { recursive: true })
writeFileSync('dist/railroad.html', `<!DOCTYPE html>
<meta charset="utf-8">
<title>The grammar of trainspec</title>
<style>
body { background: hsl(30, 20%, 95%); font-family: sans-serif }
${read('diagrams.css')}
</style>
<h1>The grammar of trainspec</h1>
<p>Words have their role only where a statement or an operator can stand; elsewhere they are names. <em>a new line</em> stands for a
line end that counts, or <code>;</code>. Operators bind, from loosest to tightest: <code>or</code>, <code>and</code>, <code>not</code>,
comparisons, <code>..</code>, <code>|</code>, <code>+ -</code>, <code>* /</code>, unary <code>-</code> and <code>secret</code>.</p>
<div id="diagrams"></div>
${scripts.map(path => `<script>${inline(read(path))}</script>`).join('\n')}
<script>
main.drawDiagramsFromSerializedGrammar(${inline(JSON.stringify(grammar))}, document.getElementById('diagrams'))
</script>
`)
