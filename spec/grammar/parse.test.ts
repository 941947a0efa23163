import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { corpus } from '../support/corpus.ts'
import { generateSpec, randomFrom } from '../support/generated-specs.ts'
import { outline } from '../support/outline.ts'

const seed = 20260711
const rebuilt = (text: string): string => parse(text).tokens.map(token => token.text).join('')

describe('any text', () => {
  const pieces = fc.constantFrom(
    'run', 'data', 'model', 'strategy', 'on', 'when', 'input', 'x', 'not', 'secret', 'is', 'in', 'null', '1', '6%', '20 steps',
    '"a"', '"', "'", '{', '}', '(', ')', '[', ']', ',', ':', ';', '=', '==', '.', '..', '|', '-', '*', '%', '\n', ' ', '\t', '# c', '\\', '&&',
    'é', '\u0000', '\ud800', '\r',
  )

  test.each([
    ['of the language’s tokens', fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(' '))],
    ['of its tokens without blanks', fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''))],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 80 })],
  ])('%s is read without throwing, and its tokens are the text', (_, texts) => {
    fc.assert(fc.property(texts, text => {
      const tree = parse(text)
      expect(rebuilt(text)).toBe(text)
      for (const { start, end, message } of tree.errors) {
        expect(start >= 0 && end >= start && end <= text.length && message.length > 0).toBe(true)
      }
    }), { seed, numRuns: 400 })
  })

  test('no statement or token reaches beyond the text, and siblings are in order', () => {
    const random = randomFrom(seed)
    for (let i = 0; i < 60; i++) {
      const sound = generateSpec(seed + i, 40)
      const at = Math.floor(random() * sound.length)
      const text = sound.slice(0, at) + sound.slice(at + Math.floor(random() * 30))
      let end = 0
      for (const statement of parse(text).statements) {
        expect(statement.start).toBeGreaterThanOrEqual(end)
        expect(statement.end).toBeGreaterThanOrEqual(statement.start)
        end = statement.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  test.each([
    ['parentheses', '('.repeat(50_000)],
    ['lists in a value', `let a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['blocks', 'model {\n'.repeat(20_000)],
    ['braces on a line', '{'.repeat(50_000)],
    ['negations', `let a = ${'not '.repeat(50_000)}b`],
    ['sums', `let a = 1${' + 1'.repeat(50_000)}`],
    ['calls of calls', `let a = f${'()'.repeat(50_000)}`],
    ['members', `let a = b${'.c'.repeat(50_000)}`],
    ['maps', `let a = ${'{ a: '.repeat(20_000)}`],
  ])('however deep: %s', (_, text) => {
    expect(parse(text).errors.length).toBeGreaterThan(0)
  })
})

test('sound texts have no errors', () => {
  for (const { path, text } of corpus()) expect(parse(text).errors, path).toEqual([])
  for (let i = 0; i < 100; i++) expect(parse(generateSpec(seed + i)).errors).toEqual([])
})

describe('a statement that is not finished hands over what it has', () => {
  test.each([
    ['run', 'run <missing>\n'],
    ['run a {', 'run a\n'],
    ['param', 'param <missing>: - = -\n'],
    ['param x:', 'param x: <missing> = -\n'],
    ['param x: int =', 'param x: int = <missing>\n'],
    ['let x', 'let x <missing>\n'],
    ['use', 'use -\n'],
    ['run a { data { input', 'run a\n  data\n    input <missing>: - = -\n'],
    ['run a { data { train = csv(', 'run a\n  data\n    binding train (call csv)\n'],
    ['run a { data { train = csv("x", delimiter:', 'run a\n  data\n    binding train (call csv "x" delimiter: <missing>)\n'],
    ['run a { model { linear(2', 'run a\n  model\n    expression (call linear 2)\n'],
    ['run a { arguments { seed:', 'run a\n  arguments\n    property seed <missing>\n'],
    ['run a { loss', 'run a\n  loss <missing>\n'],
    ['run a { metrics accuracy,', 'run a\n  metrics accuracy <missing>\n'],
    ['run a { strategy', 'run a\n  strategy <missing>\n'],
    ['run a { strategy saving { keep:', 'run a\n  strategy saving\n    property keep <missing>\n'],
    ['run a { callbacks { on step when train.', 'run a\n  callbacks\n    on step when (member train <missing>)\n'],
    ['run a { callbacks { callback', 'run a\n  callbacks\n    callback_file -\n'],
    ['let x = 1 +', 'let x (+ 1 <missing>)\n'],
    ['let x = [1,', 'let x (list 1)\n'],
    ['= 3', 'unreadable\n'],
  ])('%s', (text, expected) => {
    const tree = parse(text)
    expect(outline(tree.statements)).toBe(expected)
    expect(tree.errors.length).toBe(1)
  })
})
