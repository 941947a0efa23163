import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { format } from '../../src/language/format/format.ts'
import { baselineName, expectBaseline } from '../support/baseline.ts'
import { corpus } from '../support/corpus.ts'
import { outline } from '../support/outline.ts'

describe.each(corpus('examples', 'spec/conformance'))('$path', ({ path, text }) => {
  const name = baselineName(path)
  const tree = parse(text)

  test('baseline: tokens', () => {
    const shown = tree.tokens.filter(({ type }) => type !== 'whitespace')
    expectBaseline(name, 'tokens.txt', shown.map(({ type, text: piece }) => `${type} ${JSON.stringify(piece)}\n`).join(''))
  })

  test('baseline: tree', () => {
    expect(tree.errors).toEqual([])
    expectBaseline(name, 'tree.txt', outline(tree.statements))
  })

  test('baseline: layout', () => expectBaseline(name, 'formatted.trainspec', format(text).text))
})
