// Writes grammar/lookahead.json: what Chevrotain finds out about the grammar, so that no start has to. After every change of grammar/.
import { writeFileSync } from 'node:fs'
import { lookaheadOf, onChevrotain, printLookahead } from './grammar.mjs'

writeFileSync(new URL('../grammar/lookahead.json', import.meta.url), printLookahead(lookaheadOf((await onChevrotain()).parser)))
