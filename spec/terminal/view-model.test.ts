import { expect, test } from 'vitest'
import { exampleEvents } from '../events/examples.ts'
import { superseded } from '../../src/events/supersede.ts'
import { pointsOf } from '../../src/terminal/series.ts'
import { attempt, begin, checkpoint, end, evaluation, learning, modelOf, progress } from './run-events.ts'

test('a run as it stands', () => {
  const model = modelOf(learning(100))
  expect(model.begin?.name).toBe('digits')
  expect(model.progress?.update).toBe(100)
  expect(pointsOf(model.loss)).toHaveLength(100)
  expect([...model.metrics.keys()]).toEqual(['eval_loss', 'eval_accuracy'])
  expect(model.checkpoints.map(({ update, best }) => [update, best])).toEqual([[23, false], [46, false], [69, false], [92, true]])
  expect(model.best).toEqual(model.lastEvaluation)
})

test('a resumed attempt voids what was said of later updates, and keeps the rest', () => {
  const first = [attempt(1, 0), begin(), ...[1, 2, 3, 4].map(update => progress(update)), evaluation(2, 0.5), checkpoint(2), evaluation(4, 0.9), checkpoint(4, true)]
  const second = [attempt(2, 2, 2000), progress(3, 7, 2001)]
  const model = modelOf([...first, ...second])
  expect(pointsOf(model.loss).map(({ update, value }) => [update, value])).toEqual([[1, 1], [2, 1], [3, 7]])
  expect(model.checkpoints.map(({ update }) => update)).toEqual([2])
  expect(model.best).toBeNull()
  expect(model.end).toBeNull()
  const { loss, metrics, checkpoints } = modelOf(superseded([...first, ...second]))
  expect({ loss: pointsOf(loss), metrics: [...metrics.keys()], checkpoints }).toEqual({ loss: pointsOf(model.loss), metrics: [...model.metrics.keys()], checkpoints: model.checkpoints })
})

test('the test values stay where an attempt goes on from the update that they were told at', () => {
  const told = [...learning(46), evaluation(46, 0.8, 'test')]
  expect(modelOf([...told, attempt(2, 46, 3000)]).test).toEqual({ eval_loss: expect.closeTo(0.2, 9), eval_accuracy: 0.8 })
  expect(modelOf([...told, attempt(2, 23, 3000)]).test).toBeNull()
})

test('a run begun anew forgets the one before', () => {
  const model = modelOf([...learning(50), end(50, 'stopped'), attempt(2, 0, 3000)])
  expect(pointsOf(model.loss)).toEqual([])
  expect(model.checkpoints).toEqual([])
  expect(model.end).toBeNull()
})

test('a checkpoint that was removed is gone', () => {
  const model = modelOf([...learning(50), { type: 'checkpoint_removed', update: 50, path: 'checkpoint-23', time: 2000 }])
  expect(model.checkpoints.map(({ update }) => update)).toEqual([46])
})

test('values of several sources at one update stand together', () => {
  const other = { type: 'evaluation', update: 23, epoch: 1, source: 'shifted', values: { eval_shifted_accuracy: 0.4 }, time: 1 } as const
  expect(modelOf([evaluation(23, 0.5), other]).lastEvaluation?.values).toEqual({ eval_loss: 0.5, eval_accuracy: 0.5, eval_shifted_accuracy: 0.4 })
})

test('every event is taken, and no text of one keeps a control character', () => {
  const hostile = exampleEvents.map(event =>
    JSON.parse(JSON.stringify(event), (key, value: unknown) => (typeof value === 'string' && key !== 'type' && key !== 'phase' && key !== 'outcome' && key !== 'verb' ? `${value}\u001b[2J\n` : value)) as typeof event)
  const model = modelOf(hostile)
  expect(model.recent.length).toBeGreaterThan(5)
  const texts: string[] = []
  JSON.stringify({ ...model, metrics: [...model.metrics] }, (_key, value: unknown) => (typeof value === 'string' && texts.push(value), value))
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter(text => /\p{Cc}/u.test(text))).toEqual([])
})

test('a run of a million updates is kept small', () => {
  const model = modelOf([attempt(1, 0), begin(1_000_000), ...Array.from({ length: 20_000 }, (_, index) => progress(50 * (index + 1)))])
  expect(pointsOf(model.loss).length).toBeLessThanOrEqual(513)
  expect(pointsOf(model.loss).at(-1)?.update).toBe(1_000_000)
  expect(model.recent.length).toBeLessThanOrEqual(60)
})
