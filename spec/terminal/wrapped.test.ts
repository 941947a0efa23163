import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapped } from '../../src/terminal/wrapped.ts'

test('words stay whole where they can', () => {
  expect(wrapped('trainspec run digits.trainspec --resume', 20)).toEqual(['trainspec run', 'digits.trainspec', '--resume'])
  expect(wrapped('', 20)).toEqual([''])
})

test('no line is too long, and no character but a space is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), fc.integer({ min: 8, max: 60 }), (text, width) => {
      const lines = wrapped(text, width)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
    { numRuns: 200 },
  )
})
