import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.ts'
import { applyFixes } from '../../src/language/fixes.ts'
import { made } from '../diagnostics/specimens.ts'

const fix = (edits: readonly [start: number, end: number, text: string][], safe = true, file = 'a'): Diagnostic =>
  made({ fixes: [{ title: 'mend', safe, edits: edits.map(([start, end, text]) => ({ range: { file, start, end }, text })) }] })
const apply = (text: string, ...diagnostics: readonly Diagnostic[]): string =>
  applyFixes(diagnostics, [{ path: 'a', text }]).files[0]?.text ?? text

describe('fixes', () => {
  test('are applied together, each with all its edits', () => {
    expect(apply('one two three', fix([[0, 3, '1'], [8, 13, '3']]), fix([[4, 7, '2']]))).toBe('1 2 3')
  })

  test('that are not safe wait for someone to choose them', () => {
    const diagnostics = [fix([[0, 1, 'b']], false)]
    expect(applyFixes(diagnostics, [{ path: 'a', text: 'a' }])).toEqual({ files: [], applied: [] })
    expect(applyFixes(diagnostics, [{ path: 'a', text: 'a' }], () => true).files).toEqual([{ path: 'a', text: 'b' }])
  })

  test('that overlap an earlier one are left out whole', () => {
    const { files, applied } = applyFixes([fix([[0, 3, 'x']]), fix([[2, 5, 'y'], [6, 7, 'z']])], [{ path: 'a', text: 'abcdefg' }])
    expect(files[0]?.text).toBe('xdefg')
    expect(applied).toHaveLength(1)
  })

  test('for a file that is not given, or outside of its text, are left out', () => {
    expect(apply('abc', fix([[0, 1, 'x']], true, 'other'), fix([[2, 9, 'y']]))).toBe('abc')
  })

  test('that remove a statement take its line or its separator along', () => {
    expect(apply('a: 1\n  b: 2\nc: 3\n', fix([[7, 11, '']]))).toBe('a: 1\nc: 3\n')
    expect(apply('{ a: 1; b: 2 }', fix([[2, 6, '']]))).toBe('{ b: 2 }')
    expect(apply('{ a: 1; b: 2 }', fix([[8, 12, '']]))).toBe('{ a: 1 }')
    expect(apply('{ a: 1, b: 2, c: 3 }', fix([[8, 12, '']]))).toBe('{ a: 1, c: 3 }')
    expect(apply('  a: 1  # why\n', fix([[2, 6, '']]))).toBe('    # why\n')
    expect(apply('a: 1\r\nb: 2\r\nc: 3', fix([[0, 4, '']]), fix([[6, 10, '']]))).toBe('c: 3')
  })

  test('leave all text outside of their edits as it was', () => {
    const edits = fc.array(fc.record({ start: fc.nat(30), length: fc.nat(4), text: fc.constantFrom('X', 'YY') }), { maxLength: 8 })
    fc.assert(fc.property(edits, drawn => {
      const text = 'abcdefghijklmnopqrstuvwxyz0123456789'
      const diagnostics = drawn.map(({ start, length, text: put }) => fix([[start, start + length, put]]))
      const { files, applied } = applyFixes(diagnostics, [{ path: 'a', text }])
      const touched = new Set(applied.flatMap((mended: Fix) => mended.edits.flatMap(({ range }) =>
        Array.from({ length: range.end - range.start }, (_, index) => range.start + index))))
      const kept = [...text].filter((_, index) => !touched.has(index)).join('')
      expect((files[0]?.text ?? text).replace(/[XY]/g, '')).toBe(kept)
    }), { numRuns: 200, seed: 5 })
  })
})
