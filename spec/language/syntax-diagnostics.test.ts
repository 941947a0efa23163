import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { corpus } from '../support/corpus.ts'
import { outline } from '../support/outline.ts'
import { syntaxDiagnostics } from '../../src/language/syntax-diagnostics.ts'

const report = (text: string) => syntaxDiagnostics(parse(text), 'a.trainspec')
const shown = (text: string): string[] => report(text).map(({ name, range }) => `${name} ${range!.start}-${range!.end}`)

describe('one cause gives one diagnostic, at its place', () => {
  test.each([
    ['a bracket left open, with the place where it was opened', 'run a {\n  data {\n    train = csv("x"\n  }\n}\n', ['unclosed-bracket 36-36']],
    ['a closing brace that is missing', 'run a {\n  data {\n    train = csv("x")\n\n  loss cross_entropy\n}\n', ['unclosed-bracket 37-37']],
    ['a bracket too many', 'run a {\n  model {\n    relu)\n  }\n}\n', ['unexpected-token 26-27']],
    ['a string without an end takes its bracket along', 'run a {\n  data {\n    train = csv("x)\n  }\n}\n', ['unterminated-string 33-36']],
    ['a cut text', 'run a {\n  data {\n    train = ', ['unclosed-bracket 28-28']],
    ['`=` for an argument', 'run a {\n  arguments {\n    seed = 42\n  }\n}\n', ['unexpected-token 31-32']],
    ['`:` for a source', 'run a {\n  data {\n    train: csv("x")\n  }\n}\n', ['unexpected-token 26-27']],
    ['a missing value', 'run a {\n  arguments {\n    seed:\n    max_steps: 3\n  }\n}\n', ['unexpected-token 31-31']],
    ['a missing operator', 'run a {\n  let x = 3 + y z w v\n}\n', ['unexpected-token 24-25']],
    ['a chained comparison', 'let x = a < b < c\n', ['unexpected-token 14-15']],
    ['single quotes', "let x = 'a'\n", ['unexpected-character 8-11']],
    ['an operator of another language', 'let x = a && b\n', ['unexpected-character 10-12']],
    ['a keyword that is missing before a block', 'run a {\n  logging { every: 3 steps }\n}\n', ['unexpected-token 10-17']],
    ['a comma that is missing before a named argument', 'let x = f(32 kernel: 3)\n', ['unexpected-token 13-19']],
    ['a block under another word', 'run a {\n  dataset {\n    train = csv("x")\n  }\n}\n', ['unexpected-token 10-17']],
    ['a block of arguments under another word', 'run a {\n  training {\n    seed: 42\n  }\n}\n', ['unexpected-token 10-18']],
    ['a sign behind the word of a block', 'run a {\n  model: {\n    relu\n  }\n}\n', ['unexpected-token 15-16']],
    ['an argument without its sign', 'run a {\n  arguments {\n    seed 42\n  }\n}\n', ['unexpected-token 31-33']],
    ['a feature under another word', 'run a {\n  data {\n    target y: class(3)\n  }\n}\n', ['unexpected-token 21-27']],
    ['a bracket left open inside a line', 'let x = tensor[1, 8 = 3\n', ['unclosed-bracket 20-21']],
    ['`=` for a loss', 'run a {\n  loss = mse\n}\n', ['unexpected-token 15-16']],
    ['`=` in a strategy', 'run a {\n  strategy saving { keep = 2 }\n}\n', ['unexpected-token 33-34']],
    ['quotes of a word processor', 'let x = “a”\n', ['unexpected-character 8-11']],
    ['a brace on the next line', 'run a\n{\n  loss mse\n}\n', ['unexpected-token 6-7']],
    ['modulo', 'let x = a % b\n', ['unexpected-token 10-11']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

test.each([
  ['run a {\n  datb {\n    train = csv("x")\n  }\n}\n', 'data'],
  ['run a {\n  Model {\n    linear(3)\n  }\n}\n', 'model'],
  ['run a {\n  argument {\n    seed: 42\n  }\n}\n', 'arguments'],
  ['run a {\n  callback {\n    on step { save }\n  }\n}\n', 'callbacks'],
  ['run a {\n  strtegy saving { keep: 2 }\n}\n', 'strategy'],
  ['run a {\n  metric accuracy, f1\n}\n', 'metrics'],
  ['rnu a {\n  loss mse\n}\n', 'run'],
  ['run a {\n  parma n: int = 3\n}\n', 'param'],
  ['run a {\n  data {\n    inptu x: number\n  }\n}\n', 'input'],
  ['run a {\n  extend "./b.trainspec"\n}\n', 'extends'],
])('a slip in a keyword is one diagnostic, names the keyword, and its fix makes the text readable: %j', (text, meant) => {
  const found = report(text)
  expect(found.map(({ name, help }) => [name, help])).toEqual([['unexpected-token', `Did you mean \`${meant}\`?`]])
  const edit = found[0]!.fixes[0]!.edits[0]!
  const mended = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)
  expect(parse(mended).errors).toEqual([])
  expect(outline(parse(text).statements)).toBe(outline(parse(mended).statements))
})

test('one token deleted or doubled gives at most one diagnostic, wherever it is', () => {
  const { text } = corpus('examples').find(({ path }) => path.endsWith('digits.trainspec'))!
  const tokens = parse(text).tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline' && type !== 'comment')
  for (const { start, end, text: token } of tokens) {
    const place = `${JSON.stringify(token)} at ${start}`
    expect(report(text.slice(0, start) + text.slice(end)).length, `${place} deleted`).toBeLessThanOrEqual(1)
    expect(report(`${text.slice(0, end)} ${text.slice(start)}`).length, `${place} doubled`).toBeLessThanOrEqual(1)
  }
})

test('a letter that names do not have is told with what they are made of', () => {
  const messages = (text: string): string[] => report(text).map(({ message }) => message)
  expect(messages('run na\u00efve { }\n')[0]).toBe('`\u00ef` is not part of the language; names are made of the letters a to z and A to Z, digits and `_`')
  expect(messages('let \u540d\u524d = 1\n')[0]).toMatch(/^`\u540d\u524d` .*names are made of/)
  expect(messages('let a = 1 ? 2\n')[0]).toBe('`?` is not part of the language')
})

test('an open bracket is shown with its partner', () => {
  const [found] = report('run a {\n  data {\n    train = csv("x"\n  }\n}\n')
  expect(found!.related).toEqual([{ range: { file: 'a.trainspec', start: 32, end: 33 }, message: 'opened here' }])
})

test('the fix for single quotes and for && makes the text readable', () => {
  for (const text of ["let x = 'a'\n", 'let x = a && b\n']) {
    const edit = report(text)[0]!.fixes[0]!.edits[0]!
    expect(parse(text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)).errors).toEqual([])
  }
})
