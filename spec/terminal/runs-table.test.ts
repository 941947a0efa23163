import { expect, test } from 'vitest'
import { runsTable } from '../../src/terminal/runs-table.ts'

const row = { dir: 'runs/digits', name: 'digits', state: 'training', reason: null, update: 12_000, total: 160_000, metric: 'eval_accuracy', best: 0.9667, time: 100 }
const lines = (columns: number): string[] => runsTable([row], 102, columns).trimEnd().split('\n')

test('a table that is too wide leaves columns out, and never cuts one', () => {
  expect(lines(Infinity)).toEqual([
    'directory    run     state     updates         best             last event',
    'runs/digits  digits  training  12,000/160,000  accuracy 0.9667  2.0s ago',
  ])
  expect(lines(70)).toEqual([
    'directory    state     updates         best             last event',
    'runs/digits  training  12,000/160,000  accuracy 0.9667  2.0s ago',
  ])
  const narrow = ['directory    state     updates         best', 'runs/digits  training  12,000/160,000  accuracy 0.9667']
  expect(lines(55)).toEqual(narrow)
  expect(lines(20)).toEqual(narrow)
})

test('below a run that failed stands why, as far as the screen goes', () => {
  const failed = { ...row, state: 'failed', reason: "data/train.csv:5, column 'p0': \"oops\" is not a number", best: null }
  const text = (columns: number): string[] => runsTable([failed, row], 102, columns).trimEnd().split('\n')
  expect(text(Infinity)[2]).toBe(`  ${failed.reason}`)
  expect(text(Infinity)[3]).toMatch(/^runs\/digits .* training/)
  expect(text(40)[2]).toBe('  data/train.csv:5, column \'p0\': "oops"…'.slice(0, 39) + '…')
})
