import { expect, test } from 'vitest'
import { elapsedSeconds, secondsLeft, shares, updatesDone } from '../../src/terminal/estimate.ts'
import { attempt, begin, end, modelOf, progress } from './run-events.ts'

test('at ten updates a second, 176 updates take 17.6 seconds, and time that passes is taken off', () => {
  const model = modelOf([attempt(1, 0), begin(276), ...Array.from({ length: 100 }, (_, index) => progress(index + 1))])
  expect(secondsLeft(model, 1010)).toBeCloseTo(17.6)
  expect(secondsLeft(model, 1012)).toBeCloseTo(15.6)
  expect(secondsLeft(model, 9999)).toBe(0)
  expect(elapsedSeconds(model, 1012)).toBe(12)
})

test('there is no estimate before there is a pace, nor after the end', () => {
  expect(secondsLeft(modelOf([attempt(1, 0), begin(276), progress(1)]), 1001)).toBeNull()
  const over = modelOf([attempt(1, 0), begin(276), progress(1), progress(2), end(2, 'stopped')])
  expect(secondsLeft(over, 1001)).toBeNull()
  expect(elapsedSeconds(over, 5000)).toBeCloseTo(0.2)
})

test.each([
  [0, 0, 0, 1], [1, 1 / 50, 1 / 20, 1], [20, 0.4, 1, 1], [21, 0.42, 1 / 20, 2], [45, 0.9, 0.5, 3], [50, 1, 1, 3],
])('after update %d of 50, 20 an epoch', (update, run, epoch, epochNumber) => {
  const model = modelOf([attempt(1, 0), begin(50, 20), ...(update === 0 ? [] : [progress(update)])])
  expect(updatesDone(model)).toBe(update)
  expect(shares(model)).toEqual({ run, epoch, epochNumber })
})
