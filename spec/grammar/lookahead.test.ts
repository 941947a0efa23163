import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arrange } from '../../grammar/arrange.ts'
import { SpecParser } from '../../grammar/parser.ts'
import { scan } from '../../grammar/scan.ts'
import { lookaheadOf, onChevrotain, printLookahead } from '../../scripts/grammar.mjs'
import { corpus } from '../support/corpus.ts'
import { generateSpec, randomFrom } from '../support/generated-specs.ts'

const seed = 20260712
// Throws where the grammar is ambiguous, or a rule loops.
const chevrotain = await onChevrotain()

test('grammar/lookahead.json is what Chevrotain finds: else run `node scripts/lookahead.mjs`', () => {
  expect(readFileSync('grammar/lookahead.json', 'utf8')).toBe(printLookahead(lookaheadOf(chevrotain.parser)))
})

test('Chevrotain reads the same statements and finds the same faults, in sound and in damaged texts', () => {
  const own = new SpecParser()
  const random = randomFrom(seed)
  const texts = [...corpus().map(({ text }) => text), ...Array.from({ length: 12 }, (_, i) => generateSpec(seed + i))]
  let faults = 0
  const compare = (text: string): void => {
    const { lexemes, length } = arrange(scan(text))
    const read = own.parse(lexemes, length)
    faults += read.found.length
    expect(read).toStrictEqual(chevrotain.parse(text))
  }
  for (const text of texts) {
    compare(text)
    for (let n = 0; n < 8; n++) {
      const pieces = scan(text)
      const at = Math.floor(random() * pieces.count)
      const [start, end] = [pieces.starts[at]!, pieces.starts[at + 1]!]
      const other = Math.floor(random() * pieces.count)
      const piece = text.slice(pieces.starts[other], pieces.starts[other + 1])
      compare(text.slice(0, start) + (n % 2 === 0 ? '' : piece) + text.slice(n % 4 === 3 ? start : end))
    }
  }
  expect(faults).toBeGreaterThan(100)
})
