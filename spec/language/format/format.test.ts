import { describe, expect, test } from 'vitest'
import type { SyntaxTree } from '../../../grammar/syntax-tree.ts'
import { parse } from '../../../grammar/parse.ts'
import { format } from '../../../src/language/format/format.ts'
import { corpus } from '../../support/corpus.ts'
import { generateSpec } from '../../support/generated-specs.ts'
import { withoutRanges } from '../../support/tree-facts.ts'

const seed = 20260711
const meaning = ({ statements }: SyntaxTree): string => JSON.stringify(withoutRanges(statements))
const notLaidOut = new Set(['whitespace', 'newline', ',', ';'])
/** Tokens and comments in order; commas are left out, since they are the formatter's and move before a comment. */
const order = ({ tokens }: SyntaxTree): string =>
  tokens.filter(({ type }) => !notLaidOut.has(type)).map(({ text: piece }) => piece.trimEnd()).join('\n')

/** What is wrong with how a text is laid out; empty if nothing is. */
function faults(text: string, width = 100): string[] {
  const once = format(text, { width })
  if (once.errors.length > 0) return once.text === text ? [] : ['a text with errors was changed']
  const found: string[] = []
  const [before, after] = [parse(text), parse(once.text)]
  if (meaning(after) !== meaning(before)) found.push('the tree has changed')
  if (order(after) !== order(before)) found.push('tokens or comments are lost or moved')
  if (format(once.text, { width }).text !== once.text) found.push('not a fixed point')
  if (/[ \t]\n|\n\n\n/.test(once.text)) found.push('blanks at the end of a line, or two blank lines')
  return found
}

const texts = [...corpus(), ...Array.from({ length: 20 }, (_, i) => ({ path: `generated ${seed + i}`, text: generateSpec(seed + i) }))]

test.each(texts)('$path: same tree, same comments, fixed point, at several widths', ({ text }) => {
  expect(parse(text).errors).toEqual([])
  for (const width of [100, 60, 20]) expect(faults(text, width), `width ${width}`).toEqual([])
})

test('a comment in any gap between two tokens is kept, and changes nothing else', () => {
  const failures: string[] = []
  let gaps = 0
  const few = [
    ...corpus('examples', 'spec/conformance', 'stdlib/presets'),
    { path: 'generated', text: generateSpec(seed, 30) },
  ]
  for (const { path, text } of few) {
    const places = parse(text).tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline').map(({ end }) => end)
    for (const [n, place] of [0, ...places].entries()) {
      for (const [style, comment] of [' # inserted\n', '\n# inserted\n'].entries()) {
        // Every gap of the examples gets both, of the other texts one of the two.
        if (!path.startsWith('examples') && n % 2 !== style) continue
        gaps++
        const commented = text.slice(0, place) + comment + text.slice(place)
        for (const fault of faults(commented)) {
          failures.push(`${path}: ${fault}: ${JSON.stringify(commented.slice(Math.max(0, place - 40), place + 60))}`)
        }
      }
    }
  }
  console.log(`${failures.length} failures in ${gaps} insertions`)
  expect(failures.slice(0, 5)).toEqual([])
}, 240_000)

describe('layout', () => {
  test.each([
    ['blank lines: one stays, more become one, none at the edges of a block',
      'run a {\n\n  data {\n\n\n    x = 1\n\n\n    y = 2\n\n  }\n}\n\n\n', 'run a {\n  data {\n    x = 1\n\n    y = 2\n  }\n}\n'],
    ['statements stand on lines of their own', 'let a = 1; let b = 2', 'let a = 1\nlet b = 2\n'],
    ['a block that was on one line stays there', 'run a { strategy logging{every:20steps;first_step} }', 'run a {\n  strategy logging { every: 20 steps, first_step }\n}\n'],
    ['units and signs', 'let a = [ 6 %,20steps , - x,1 .. 2, not(a), x is  not nan ]', 'let a = [6%, 20 steps, -x, 1..2, not (a), x is not nan]\n'],
    ['comments: behind a brace, on a line of their own, at the end of a block and of the file',
      'run a { # one\n# two\nmodel {\nrelu # three\n   # four\n}\n}\n# five', 'run a {  # one\n  # two\n  model {\n    relu  # three\n    # four\n  }\n}\n# five\n'],
    ['a comma stands before a comment', 'let a = f(1 # one\n, 2)', 'let a = f(\n  1,  # one\n  2,\n)\n'],
    ['nothing', '', ''],
    ['line ends of other systems', 'let a = 1\r\nlet b = 2\r\n', 'let a = 1\nlet b = 2\n'],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toEqual({ text: expected, errors: [] })
  })

  test('what does not fit is broken at brackets, outer ones first, and after operators', () => {
    expect(format('let a = first(argument, second(of: two, others: [1, 2]), third: another) + rest', { width: 40 }).text).toBe(
      'let a = first(\n  argument,\n  second(of: two, others: [1, 2]),\n  third: another,\n) + rest\n')
    // Not the type's brackets, where the value after it has some.
    expect(format('input measures: tensor[4] = standardize(columns("one", "two"))', { width: 40 }).text).toBe(
      'input measures: tensor[4] = standardize(\n  columns("one", "two"),\n)\n')
    expect(format('let a = one_long_name + another_long_name + a_third_long_name', { width: 40 }).text).toBe(
      'let a = one_long_name +\n  another_long_name + a_third_long_name\n')
  })

  test('a text with errors comes back unchanged, with the errors', () => {
    const text = 'run a {\n   data { x = = }\n'
    const { text: left, errors } = format(text)
    expect(left).toBe(text)
    expect(errors.length).toBeGreaterThan(0)
  })
})
