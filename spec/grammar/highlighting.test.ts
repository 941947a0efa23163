import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allWords } from '../../grammar/tokens.ts'
import { parse } from '../../grammar/parse.ts'
import { corpus } from '../support/corpus.ts'

interface Rule {
  readonly name?: string
  readonly match?: string
  readonly begin?: string
  readonly captures?: Readonly<Record<string, { readonly name: string }>>
  readonly patterns?: readonly Rule[]
}

interface Grammar {
  readonly repository: Readonly<Record<string, Rule>>
}

const grammar = JSON.parse(readFileSync('grammar/trainspec.tmLanguage.json', 'utf8')) as Grammar
const rules = (rule: Rule): Rule[] => [rule, ...(rule.patterns ?? []).flatMap(rules)]
const all = Object.values(grammar.repository).flatMap(rules)

test('the TextMate grammar knows every word of the grammar', () => {
  const source = all.map(({ match }) => match ?? '').join(' ')
  expect(allWords.filter(word => !new RegExp(`[(|]${word}[|)]`).test(source))).toEqual([])
})

test('its patterns are expressions that compile', () => {
  for (const { match, begin } of all) {
    for (const pattern of [match, begin]) if (pattern !== undefined) expect(() => new RegExp(pattern)).not.toThrow()
  }
})

test('it colours as keywords what the parser reads as statement keywords', () => {
  const statements = rules(grammar.repository['statement']!).filter(({ match }) => match !== undefined)
  for (const { path, text } of corpus('examples', 'stdlib/presets')) {
    const coloured = new Set<number>()
    for (const { match } of statements) {
      for (const found of text.matchAll(new RegExp(match!, 'gmd'))) coloured.add(found.indices![1]![0])
    }
    const missed = parse(text).tokens.filter(({ type, text: word, start }) => type === 'keyword' && word !== 'when' && !coloured.has(start))
    expect(missed, path).toEqual([])
  }
})
