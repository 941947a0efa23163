import { describe, expect, test } from 'vitest'
import { prettyReport } from '../../src/diagnostics/reporters/pretty.ts'
import { made, marked } from './specimens.ts'

describe('pretty', () => {
  test('many at one place: its lines once, those alike in one block', () => {
    const { file, at } = marked('a.trainspec', 'train = [[s|csv("a.csv")]]\n')
    const cell = (line: number, help = 'Mend it') => made({ message: `a.csv:${line}: no number`, range: at('s'), help })
    const fix = { title: 'Take another', safe: false, edits: [{ range: at('s'), text: 'x' }] }
    expect(prettyReport([cell(2), cell(3), cell(4, 'Fill it'), made({ message: 'mendable', range: at('s'), help: 'Fill it', fixes: [fix] })], [file])).toBe(`error SPEC3001 unknown-argument: a.csv:2: no number
error SPEC3001 unknown-argument: a.csv:3: no number
  --> a.trainspec:1:9
   |
 1 | train = csv("a.csv")
   |         ^^^^^^^^^^^^
   = help: Mend it

error SPEC3001 unknown-argument: a.csv:4: no number
  --> a.trainspec:1:9
   = help: Fill it

error SPEC3001 unknown-argument: mendable
  --> a.trainspec:1:9
   = help: Fill it
   = fix: Take another

4 errors
`)
  })

  test('cells of one column with one kind of fault are one, wherever they stand among others', () => {
    const { file, at } = marked('a.trainspec', 'train = [[s|csv("a.csv")]]\n')
    const cell = (column: string, number: number) =>
      ({ ...made({ message: `a.csv:${number}, column '${column}': no number`, range: at('s'), help: `Fill ${column}` }), cell: { of: 'a.csv', column, number } })
    const report = (...cells: readonly (readonly [string, number])[]) => prettyReport(cells.map(([column, number]) => cell(column, number)), [file])
    const text = report(['x', 2], ['y', 2], ['x', 5], ['x', 7], ['y', 9], ['x', 11], ['x', 12])
    expect(text.match(/^error.*/gm)).toEqual([
      "error SPEC3001 unknown-argument: a.csv:2, column 'x': no number; likewise at 5, 7 and 2 more",
      "error SPEC3001 unknown-argument: a.csv:2, column 'y': no number; likewise at 9",
    ])
    expect(text).toContain('7 errors')
    expect(report(['x', 2], ['x', 5], ['x', 7], ['x', 8])).toContain('likewise at 5, 7 and 8\n')
    const valued = (values: readonly string[]) => prettyReport(values.map((value, index) => ({ ...cell('x', index + 1), cell: { of: 'a.csv', column: 'x', number: index + 1, value } })), [file])
    expect(valued(['"a"', '"b"', '"a"', '"b"', '"c"'])).toContain('likewise at 2, 3 and 2 more: also "b", "c"\n')
    expect(valued(['"a"', '"a"'])).toContain('likewise at 2\n')
    expect(valued([...'abcdefghi'])).toContain('likewise at 2, 3 and 6 more: also b, c, d, e, f, g, …\n')
  })

  test('shows the line, the mark, related places, help and fixes, and counts at the end', () => {
    const { file, at } = marked('digits.trainspec', 'run digits {\n  arguments {\n    [[a|seed: 1]]\n    [[b|seed: 2]]\n  }\n}\n')
    const twice = made({
      code: 'SPEC3003', name: 'argument-twice', message: '`seed` is set twice', help: 'Keep one of the two.', range: at('b'),
      related: [{ range: at('a'), message: 'it is set here already' }],
      fixes: [{ title: 'Remove the second one', safe: true, edits: [{ range: at('b'), text: '' }] }],
    })
    const late = made({ severity: 'warning', range: { file: 'digits.trainspec', start: 4, end: 10 }, message: 'An odd name' })
    expect(prettyReport([twice, late], [file])).toBe(`warning SPEC3001 unknown-argument: An odd name
  --> digits.trainspec:1:5
   |
 1 | run digits {
   |     ^^^^^^

error SPEC3003 argument-twice: \`seed\` is set twice
  --> digits.trainspec:4:5
   |
 4 |     seed: 2
   |     ^^^^^^^
  ::: digits.trainspec:3:5: it is set here already
   |
 3 |     seed: 1
   |     -------
   = help: Keep one of the two.
   = fix: Remove the second one (safe)

1 error, 1 warning; \`trainspec check --fix\` mends 1
`)
  })

  test('marks tabs and wide characters in the right columns', () => {
    const { file, at } = marked('a', '\t"日本" [[x|値]]: 1')
    expect(prettyReport([made({ range: at('x') })], [file])).toContain(' 1 |     "日本" 値: 1\n   |            ^^\n')
  })

  test('a range over lines shows the first and the last', () => {
    const { file, at } = marked('a', '  x [[r|{\n    one\n    two\n  }]]\n')
    expect(prettyReport([made({ range: at('r') })], [file])).toContain(' 1 |   x {\n   |     ^\n.. |\n 4 |   }\n   |   ^\n')
    const pair = marked('a', '[[r|ab\n  cd]] e')
    expect(prettyReport([made({ range: pair.at('r') })], [pair.file])).toContain(' 1 | ab\n   | ^^\n 2 |   cd e\n   |   ^^\n')
    const whole = marked('a', '[[r|ab\n]]cd')
    expect(prettyReport([made({ range: whole.at('r') })], [whole.file])).toContain(' 1 | ab\n   | ^^\n\n')
  })

  test('marks one place where there is no text: an empty range, the end of a line, an empty file', () => {
    for (const [text, range, expected] of [
      ['ab cd', { start: 3, end: 3 }, ' 1 | ab cd\n   |    ^\n'],
      ['ab', { start: 2, end: 2 }, ' 1 | ab\n   |   ^\n'],
      ['', { start: 0, end: 0 }, ' 1 |\n   | ^\n'],
      ['ab\n', { start: 3, end: 3 }, ' 2 |\n   | ^\n'],
      ['ab\ncd', { start: 2, end: 3 }, ' 1 | ab\n   |   ^\n'],
    ] as const) {
      expect(prettyReport([made({ range: { file: 'a', ...range } })], [{ path: 'a', text }])).toContain(expected)
    }
  })

  test('cuts a long line around its mark', () => {
    const { file, at } = marked('a', `${'x'.repeat(500)}[[r|HERE]]${'y'.repeat(500)}`)
    const lines = prettyReport([made({ range: at('r') })], [file], { width: 60 }).split('\n')
    const text = lines.find(line => line.includes('HERE')) ?? ''
    const marks = lines.find(line => line.includes('^')) ?? ''
    expect(text.length).toBeLessThanOrEqual(5 + 60)
    expect(text).toMatch(/…x+HEREy+…$/)
    expect(marks.indexOf('^')).toBe(text.indexOf('HERE'))
    expect(marks.trimEnd().length).toBe(text.indexOf('HERE') + 4)
  })

  test('writes control characters out, in the text, the message and the path', () => {
    const { file, at } = marked('a\u001b[2J', 'x = "\u001b[31m[[r|y]]\u202e"')
    const report = prettyReport([made({ range: at('r'), message: 'bad \u0007 bell', help: 'a\nb' })], [file])
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(report).toContain('x = "\\u001b[31my\\u202e"')
    expect(report).toContain('= help: a\\nb')
  })

  test('colours only when asked', () => {
    const { file, at } = marked('a', '[[r|x]]')
    const diagnostics = [made({ range: at('r') })]
    expect(prettyReport(diagnostics, [file])).not.toContain('\u001b')
    expect(prettyReport(diagnostics, [file], { color: true })).toContain('\u001b[1;31merror SPEC3001\u001b[0m')
    // Colour changes nothing else.
    expect(prettyReport(diagnostics, [file], { color: true }).replace(/\u001b\[[\d;]*m/g, '')).toBe(prettyReport(diagnostics, [file]))
  })

  test('does without a place, a text or a diagnostic', () => {
    expect(prettyReport([], [])).toBe('no problems\n')
    expect(prettyReport([made({})], [])).toBe('error SPEC3001 unknown-argument: There is no argument `sed`\n\n1 error\n')
    expect(prettyReport([made({ range: { file: 'gone', start: 3, end: 5 } })], [])).toContain('--> gone:1:1\n\n')
  })

  test('never shows what is hidden, in this diagnostic or another', () => {
    const { file, at } = marked('a', 'hub_token: [[t|"hf_abc"]]; [[o|x]]: 1')
    const report = prettyReport([made({ range: at('t'), hidden: [at('t')] }), made({ range: at('o') })], [file])
    expect(report).not.toContain('hf_abc')
    expect(report).toContain('hub_token: ********; x: 1')
  })
})
