import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dimension } from '../../src/tensor/program.ts'
import { bind, extentOf, formatShape, parseShape, product, quotient } from '../../src/tensor/dimension.ts'

const dimension: fc.Arbitrary<Dimension> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.constantFrom('batch', 'length'), { maxLength: 2 }))
  .map(([coefficient, symbols]) => product([coefficient, ...symbols]))

describe('monomials', () => {
  test('are canonical: coefficient first, symbols sorted', () => {
    expect(product(['length', 4, 'batch', 16])).toBe('64*batch*length')
    expect(product([1, 'batch'])).toBe('batch')
    expect(product([])).toBe(1)
    expect(product(['batch', 0])).toBe(0)
  })

  test('multiply and divide as their extents do', () => {
    const bindings = { batch: 7, length: 11 }
    fc.assert(fc.property(dimension, dimension, (a, b) => {
      expect(extentOf(product([a, b]), bindings)).toBe(extentOf(a, bindings) * extentOf(b, bindings))
      expect(product([a, b])).toBe(product([b, a]))
      expect(quotient(product([a, b]), b)).toBe(a)
    }), { numRuns: 200, seed: 3 })
  })

  test('have no quotient that is not one', () => {
    expect([quotient(10, 4), quotient('batch', 'length'), quotient(3, 0), quotient(4, 'batch')]).toEqual([null, null, null, null])
  })

  test('are written in shapes and read back', () => {
    fc.assert(fc.property(fc.array(dimension, { maxLength: 4 }), shape => {
      expect(parseShape(formatShape(shape))).toEqual(shape)
    }), { numRuns: 200, seed: 4 })
  })
})

describe('binding', () => {
  test('learns a symbol where it stands alone', () => {
    expect(bind(['batch', 3], [5, 3], {})).toEqual({ batch: 5 })
    expect(bind(['batch', '2*batch'], [5, 10], {})).toEqual({ batch: 5 })
  })

  test('refuses extents that do not fit', () => {
    expect(() => bind(['batch', 3], [5, 4], {})).toThrow('extents [5, 4] do not fit the shape [batch, 3]')
    expect(() => bind(['batch'], [5], { batch: 4 })).toThrow('do not fit')
    expect(() => bind(['batch'], [5, 1], {})).toThrow('do not fit')
  })

  test('misses no symbol silently', () => {
    expect(() => extentOf('length', { batch: 1 })).toThrow('no extent is bound to the symbol length')
  })
})
