// The grammar in Chevrotain's hands: rules.ts, which runs it in the product, is replaced by chevrotain-rules.ts.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { getLookaheadPaths } from 'chevrotain'

const root = fileURLToPath(new URL('..', import.meta.url))

const byChevrotain = {
  name: 'by-chevrotain',
  setup(build) {
    build.onResolve({ filter: /\/rules\.ts$/ }, () => ({ path: join(root, 'grammar/chevrotain-rules.ts') }))
  },
}

const parts = Object.entries({ SpecParser: 'parser', arrange: 'arrange', scan: 'scan' })
  .map(([name, file]) => `export { ${name} } from './${file}.ts'`).join('\n')

/** `SpecParser` on Chevrotain, analysed, and what reads a text with it; throws where the grammar is ambiguous or loops. */
export async function onChevrotain() {
  const folder = mkdtempSync(join(root, 'node_modules/.grammar-'))
  try {
    const outfile = join(folder, 'parser.mjs')
    await build({
      stdin: { contents: parts, resolveDir: join(root, 'grammar'), loader: 'ts' }, outfile, plugins: [byChevrotain],
      bundle: true, platform: 'node', format: 'esm', external: ['chevrotain'], logLevel: 'warning',
    })
    const { SpecParser, arrange, scan } = await import(pathToFileURL(outfile).href)
    const parser = new SpecParser()
    parser.performSelfAnalysis()
    const parse = text => {
      const { lexemes, length } = arrange(scan(text))
      return parser.parse(lexemes, length)
    }
    return { parser, parse }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is in grammar/lookahead.json: by rule and place the tokens that what stands there can begin with; of `OR` by alternative. */
export function lookaheadOf(parser) {
  const words = { Option: 'OPTION', Repetition: 'MANY', RepetitionWithSeparator: 'MANY_SEP', Alternation: 'OR' }
  const rules = {}
  for (const [name, rule] of Object.entries(parser.getGAstProductions())) {
    const places = rules[name] = {}
    const visit = production => {
      const prodType = production.constructor.name
      const word = words[prodType]
      if (word !== undefined) {
        const paths = getLookaheadPaths({ occurrence: production.idx, rule, prodType, maxLookahead: 1 })
        const sets = (word === 'OR' ? paths : paths.slice(0, 1)).map(path => path.map(([token]) => token.name))
        places[`${word}${production.idx || ''}`] = word === 'OR' ? sets : sets[0]
      }
      if (prodType !== 'NonTerminal') production.definition?.forEach(visit)
    }
    visit(rule)
  }
  return rules
}

/** A line a place. */
export const printLookahead = rules =>
  `{\n${Object.entries(rules).map(([rule, places]) => {
    const lines = Object.entries(places).map(([place, sets]) => `    ${JSON.stringify(place)}: ${JSON.stringify(sets)}`)
    return `  ${JSON.stringify(rule)}: {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}`
  }).join(',\n')}\n}\n`
