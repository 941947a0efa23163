import { expect, test } from 'vitest'
import type { RunEvent } from '../../src/events/events.ts'
import { summaryLines, summaryText } from '../../src/terminal/summary.ts'
import { attempt, end, learning, modelOf } from './run-events.ts'

const facts = { dir: 'runs/digits', resume: 'trainspec run digits.trainspec --resume', now: 1100 }
const text = (events: Parameters<typeof modelOf>[0]): string => summaryText(summaryLines(modelOf(events), facts))

test('a run that was completed says what it reached and where the model lies', () => {
  expect(text([...learning(276), end(276, 'completed')])).toBe(`\
digits      completed
updates     276 of 276 in 28s
training    mean loss 0.4000
evaluation  eval_loss 0.004006  eval_accuracy 0.9960
best        eval_loss 0.004006  eval_accuracy 0.9960  at update 276
model       runs/digits/model.safetensors
checkpoint  runs/digits/checkpoint-276
`)
})

test('a run that went on says which updates its time is for', () => {
  expect(text([...learning(276), attempt(2, 253, 1020), end(276, 'completed')])).toContain('\nupdates     276 of 276, the last 23 in 7.6s\n')
  expect(text([...learning(276), attempt(2, 276, 1020), end(276, 'completed')])).toContain('\nupdates     276 of 276\n')
})

test('a run that was interrupted says how to go on', () => {
  const said = text([...learning(30), end(30, 'interrupted', 'SIGINT')])
  expect(said).toContain('digits      interrupted: SIGINT\n')
  expect(said).toContain('to go on    trainspec run digits.trainspec --resume\n')
  expect(said).not.toContain('model.safetensors')
})

test('a run that failed says what helps; before its first update there is nothing to resume', () => {
  const failed = (update: number): RunEvent => ({ type: 'run_end', update, outcome: 'failed', reason: 'memory ran out', help: 'Lower the batch size.', values: {}, time: 1030 })
  const said = text([...learning(30).filter(({ type }) => type === 'attempt' || type === 'run_begin'), failed(0)])
  expect(said).toMatch(/^digits +failed: memory ran out\nupdates .*\nhelp +Lower the batch size\.\n$/)
  expect(text([...learning(30), failed(30)])).toMatch(/^help +Lower.*\n(?:.*\n)*to go on +trainspec run digits\.trainspec --resume\n/m)
})

test('without a checkpoint a run begins again, and one that never began says nothing of it', () => {
  const begun = learning(30).filter(({ type }) => type !== 'checkpoint')
  expect(text([...begun, end(30, 'failed', 'no space left')])).toContain('to begin again  trainspec run digits.trainspec --resume\n')
  const unbegun = begun.filter(({ type }) => type === 'attempt' || type === 'phase').slice(0, 2)
  expect(text([...unbegun, end(0, 'failed', 'a row is broken')])).not.toContain('--resume')
})

test('a run that died says so, with the time until now', () => {
  const said = text(learning(30))
  expect(said).toContain('did not end by itself')
  expect(said).toContain('30 of 276 in 1m 40s')
  expect(said).toContain('--resume')
})
