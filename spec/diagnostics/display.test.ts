import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { glyphs, printable } from '../../src/diagnostics/display.ts'

const shown = (line: string, tabWidth?: number): string => glyphs(line, tabWidth).map(glyph => glyph.shown).join('')
const width = (line: string): number => glyphs(line).reduce((sum, glyph) => sum + glyph.width, 0)

describe('lines as a terminal shows them', () => {
  test('tabs go to the next stop', () => {
    expect(shown('\ta\tb')).toBe('    a   b')
    expect(shown('日\tb')).toBe('日  b')
    expect(shown('\tb', 2)).toBe('  b')
  })

  test('wide characters take two columns, marks none of their own', () => {
    expect(width('日本')).toBe(4)
    expect(width('e\u0301')).toBe(1)
    expect(width('😀')).toBe(2)
    expect(width('ｆｕｌｌ')).toBe(8)
    expect(width('한글')).toBe(4)
    expect(width('naïve')).toBe(5)
  })

  test('nothing in it is obeyed by a terminal', () => {
    expect(shown('a\u001b[31mred')).toBe('a\\u001b[31mred')
    expect(printable('\u202eabc\u2066')).toBe('\\u202eabc\\u2066')
    expect(printable('a\nb\rc\td')).toBe('a\\nb\\rc\\td')
    expect(printable('\u009b31m\u0007')).toBe('\\u009b31m\\u0007')
    expect(printable('\ud800')).toBe('\\ud800')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      const result = shown(text.replace(/\t/g, ' '))
      expect(result).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(printable(result)).toBe(result)
    }), { numRuns: 500, seed: 11 })
  })

  test('the pieces add up to the line', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(glyphs(text).reduce((sum, glyph) => sum + glyph.length, 0)).toBe(text.length)
    }), { numRuns: 300, seed: 13 })
  })
})
