// Writes dist/railroad.html: the grammar as diagrams, drawn by chevrotain's own scripts, which the page holds: it needs no network.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { onChevrotain } from './grammar.mjs'

const chevrotain = join(dirname(createRequire(import.meta.url).resolve('chevrotain')), '..', '..')
const grammar = (await onChevrotain()).parser.getSerializedGastProductions()

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
