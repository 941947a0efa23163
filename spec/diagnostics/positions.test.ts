import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayColumn, lineIndex, lineText, offsetAt, positionAt } from '../../src/diagnostics/positions.ts'

describe('positions', () => {
  test('lines end at LF, CR LF and CR', () => {
    const index = lineIndex('a\nbc\r\nd\re')
    expect([1, 2, 3, 4, 5].map(line => lineText(index, line))).toEqual(['a', 'bc', 'd', 'e', ''])
    expect(positionAt(index, 3)).toEqual({ line: 2, column: 2 })
    expect(positionAt(index, 6)).toEqual({ line: 3, column: 1 })
    expect(positionAt(index, 8)).toEqual({ line: 4, column: 1 })
  })

  test('columns count UTF-16 units, display columns what a terminal shows', () => {
    const index = lineIndex('\t日本 = "😀e\u0301"x')
    expect(positionAt(index, 1)).toEqual({ line: 1, column: 2 })
    expect(displayColumn(index, 1)).toBe(5)
    expect(displayColumn(index, 3)).toBe(9)
    expect(displayColumn(index, index.text.indexOf('x'))).toBe(9 + 4 + 2 + 1 + 1)
    expect(displayColumn(index, 1, 8)).toBe(9)
  })

  test('offsets outside the text are held to it', () => {
    const index = lineIndex('ab\n')
    expect(positionAt(index, -5)).toEqual({ line: 1, column: 1 })
    expect(positionAt(index, 99)).toEqual({ line: 2, column: 1 })
    expect(positionAt(lineIndex(''), 0)).toEqual({ line: 1, column: 1 })
    expect(offsetAt(index, { line: 1, column: 99 })).toBe(2)
    expect(offsetAt(index, { line: 99, column: 1 })).toBe(3)
  })

  test('a place leads back to its offset, and columns before it are its line', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '\t', '日', '😀')), fc.nat(40), (parts, at) => {
      const text = parts.join('')
      const index = lineIndex(text)
      const offset = Math.min(at, text.length)
      const position = positionAt(index, offset)
      // Between CR and LF there is no place of its own.
      fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'))
      expect(offsetAt(index, position)).toBe(offset)
      expect(position.line).toBe(1 + (text.slice(0, offset).match(/\r\n|\n|\r/g) ?? []).length)
    }), { numRuns: 300, seed: 7 })
  })
})
