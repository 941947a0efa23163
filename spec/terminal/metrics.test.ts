import { expect, test } from 'vitest'
import { chartedMetric, lossNames, shortMetric } from '../../src/terminal/metrics.ts'
import { modelOf } from './run-events.ts'

const model = modelOf([{ type: 'evaluation', update: 1, epoch: 1, source: 'eval', values: { eval_loss: 1, eval_accuracy: 0.5, eval_f1: 0.4 }, time: 1 }])

test('the metric that the best model is chosen by is charted; without one, the first that is no loss', () => {
  expect(chartedMetric(model, 'f1')).toBe('eval_f1')
  expect(chartedMetric(model, 'eval_f1')).toBe('eval_f1')
  expect(chartedMetric(model, null)).toBe('eval_accuracy')
  expect(chartedMetric(model, 'loss')).toBe('eval_accuracy')
  expect(chartedMetric(modelOf([]), 'f1')).toBeNull()
  expect(lossNames(model)).toEqual(['eval_loss'])
  expect(shortMetric('eval_shifted_f1')).toBe('shifted f1')
})
