import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import type { Token } from '../../grammar/syntax-tree.ts'
import { corpus } from '../support/corpus.ts'
import { generateSpec, randomFrom } from '../support/generated-specs.ts'
import { factsOf } from '../support/tree-facts.ts'

type Damage = 'delete' | 'duplicate' | 'swap' | 'cut'
const seed = Number(process.env['SEED'] ?? 20260711)
const trivia = new Set(['whitespace', 'newline', 'comment'])

/** The damaged text, and the range of the sound text that was touched. */
function damage(text: string, tokens: readonly Token[], at: number, kind: Damage): { text: string; start: number; end: number } {
  const { start, end } = tokens[at]!
  if (kind === 'delete') return { text: text.slice(0, start) + text.slice(end), start, end }
  if (kind === 'duplicate') return { text: `${text.slice(0, end)} ${text.slice(start)}`, start, end }
  if (kind === 'cut') return { text: text.slice(0, start), start, end: text.length }
  const next = tokens[at + 1] ?? tokens[at]!
  const swapped = next.text + text.slice(end, next.start) + tokens[at]!.text
  return { text: text.slice(0, start) + swapped + text.slice(next.end), start, end: next.end }
}

test('one damaged token leaves at least 99 % of the other statements as they were', () => {
  const random = randomFrom(seed)
  const texts = [...corpus().map(({ text }) => text), ...Array.from({ length: 12 }, (_, i) => generateSpec(seed + i))]
  const rates: Record<string, { kept: number; all: number }> = {}
  for (const text of texts) {
    // Fewer for long texts, which have more statements to lose.
    const perText = Number(process.env['DAMAGES'] ?? Math.min(12, Math.ceil(30_000 / text.length)))
    const tree = parse(text)
    const tokens = tree.tokens.filter(({ type }) => !trivia.has(type))
    const facts = factsOf(tree)
    for (const kind of ['delete', 'duplicate', 'swap', 'cut'] as const) {
      for (let n = 0; n < perText; n++) {
        const at = Math.floor(random() * tokens.length)
        const damaged = damage(text, tokens, at, kind)
        const kept = new Map<string, number>()
        for (const { fact } of factsOf(parse(damaged.text))) kept.set(fact, (kept.get(fact) ?? 0) + 1)
        const rate = rates[kind] ??= { kept: 0, all: 0 }
        for (const { start, end, fact } of facts) {
          if (start < damaged.end && end > damaged.start) continue
          rate.all++
          const left = kept.get(fact) ?? 0
          if (left > 0) {
            rate.kept++
            kept.set(fact, left - 1)
          }
        }
      }
    }
  }
  for (const [kind, { kept, all }] of Object.entries(rates)) {
    console.log(`${kind}: ${(100 * kept / all).toFixed(3)} % of ${all} other statements kept (seed ${seed})`)
  }
  for (const [kind, { kept, all }] of Object.entries(rates)) expect(kept / all, kind).toBeGreaterThanOrEqual(0.99)
}, 240_000)
