import { expect, test } from 'vitest'
import { diagnostic } from '../../src/diagnostics/registry.ts'
import { inShort } from '../../src/training/failure.ts'

const ragged = (line: number) => diagnostic('data-ragged-row', { file: 'a.csv', line, found: 1, expected: 2 }, null)
const full = diagnostic('write-failed', { what: 'plan.json', reason: 'the disk is full' }, null)

test('what stopped a run in one sentence: how many faults, the first, where all are told', () => {
  expect(inShort([full])).toBe(full.message)
  expect(inShort([ragged(2), ragged(3)])).toBe('2 faults in the data, the first: a.csv:2: the row has 1 field, the header has 2; `trainspec data` lists them')
  const more = diagnostic('data-more-problems', { file: 'a.csv', shown: 2 }, null)
  expect(inShort([ragged(2), ragged(3), more])).toMatch(/^more than 2 faults in the data, /)
  expect(inShort([full, ragged(2)])).toMatch(/^2 faults, the first: .*; the output of the run has all$/)
})
