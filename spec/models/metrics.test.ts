import { describe, expect, test } from 'vitest'
import type { Application, FeatureType } from '../../src/language/checked-spec.ts'
import type { MetricValue, Sums } from '../../src/models/metric.ts'
import recorded from './scikit-learn/recorded.json' with { type: 'json' }
import { buildPrograms } from '../../src/models/build.ts'
import { finishMetric, sumsOfBatch } from '../../src/models/metrics.ts'
import { interpret } from '../support/interpret.ts'
import { classes, ids, loss, metric, modelRequest, tensor } from '../support/model.ts'

interface Rows {
  readonly outputs: readonly (readonly number[])[]
  readonly labels: readonly (number | readonly number[])[]
}

/** The metric over all rows, in batches of ten, of a model that hands its input on. */
function measure(application: Application, label: FeatureType, rows: Rows, inFloat32 = false): number {
  const value = amount(application, label, rows, undefined, inFloat32)
  if (typeof value !== 'number') throw new Error(`${application.name} is no number`)
  return value
}

/** The same of any metric. */
function amount(application: Application, label: FeatureType, { outputs, labels }: Rows, of = label.kind === 'class' ? 'cross_entropy' : 'mse', inFloat32 = false): MetricValue {
  const width = outputs[0]!.length
  const request = modelRequest({
    inputs: { x: tensor(width) },
    labels: { y: label },
    layers: [],
    loss: loss(of),
    metrics: [application],
  })
  const { programs, errors } = buildPrograms(request)
  expect(errors).toEqual([])
  const sums: Record<string, number[]> = {}
  for (let start = 0; start < outputs.length; start += 10) {
    const rows = outputs.slice(start, start + 10)
    const targets = labels.slice(start, start + 10)
    const results = interpret(programs!.evaluate, {
      x: { shape: [rows.length, width], data: Float64Array.from(rows.flat()) },
      y: { shape: label.kind === 'tensor' ? [rows.length, ...label.shape] : [rows.length], data: Float64Array.from(targets.flat()) },
    })
    const parts: Record<string, ArrayLike<number>> = {}
    for (const [name, { data }] of Object.entries(results)) {
      const sum = /^metric [^.]+\.(.*)$/.exec(name)?.[1]
      if (sum !== undefined) parts[sum] = inFloat32 ? Float32Array.from(data) : data
    }
    for (const [sum, part] of Object.entries(sumsOfBatch(application.name, parts))) sums[sum] = Array.from(part, (value, index) => value + (sums[sum]?.[index] ?? 0))
  }
  return finishMetric(application.name, application.options, sums)
}

const ranked: Rows = { outputs: recorded.logits, labels: recorded.labels }
const fitted: Rows = { outputs: recorded.outputs, labels: recorded.targets }

describe('agreement with scikit-learn', () => {
  test('accuracy and top_k', () => {
    expect(measure(metric('accuracy'), classes(5), ranked)).toBeCloseTo(recorded.accuracy, 10)
    expect(measure(metric('top_k', { k: 2 }), classes(5), ranked)).toBeCloseTo(recorded.top2, 10)
  })

  test('auc of two classes, with ties', () => {
    const { logits, labels, auc } = recorded.binary
    expect(Math.abs(measure(metric('auc'), classes(2), { outputs: logits, labels }) - auc)).toBeLessThan(1e-3)
  })

  test('of two classes by one logit, that of the second', () => {
    const { logits, labels, auc, perplexity, confusion, accuracy, ...others } = recorded.one_logit
    const rows: Rows = { outputs: logits.map(logit => [logit]), labels }
    const of = (application: Application): MetricValue => amount(application, classes(2), rows, 'binary_cross_entropy_with_logits')
    expect(of(metric('accuracy'))).toBeCloseTo(accuracy, 10)
    expect(of(metric('perplexity'))).toBeCloseTo(perplexity, 10)
    expect(of(metric('confusion_matrix'))).toEqual(confusion)
    expect(Math.abs((of(metric('auc')) as number) - auc)).toBeLessThan(1e-3)
    for (const average of ['macro', 'micro', 'weighted'] as const) {
      for (const name of ['precision', 'recall', 'f1'] as const) expect([name, of(metric(name, { average }))]).toEqual([name, expect.closeTo(others[average][name], 10)])
    }
  })

  test('of numbers that are yes or no, the probabilities: mse is then the Brier score', () => {
    const rows: Rows = { outputs: [[-Math.log(3), 0], [Math.log(3), Math.log(4)]], labels: [[0, 1], [1, 0.3]] }
    const of = (name: string): MetricValue => amount(metric(name), tensor(2), rows, 'binary_cross_entropy_with_logits')
    expect(of('mae')).toBeCloseTo((0.25 + 0.5 + 0.25 + 0.5) / 4, 6)
    expect(of('mse')).toBeCloseTo((0.25 ** 2 + 0.5 ** 2 + 0.25 ** 2 + 0.5 ** 2) / 4, 6)
  })

  test.each(['macro', 'micro', 'weighted'] as const)('precision, recall and f1 averaged %s, with a class that never occurs', average => {
    for (const name of ['precision', 'recall', 'f1'] as const) {
      expect([name, measure(metric(name, { average }), classes(5), ranked)]).toEqual([name, expect.closeTo(recorded[average][name], 10)])
    }
  })

  test('mae, mse, rmse and r2 of two numbers a row, one of them large with a small spread', () => {
    for (const name of ['mae', 'mse', 'rmse', 'r2'] as const) {
      expect([name, measure(metric(name), tensor(2), fitted)]).toEqual([name, expect.closeTo(recorded[name], 6)])
    }
  })
})

test('nothing to divide by gives 0', () => {
  const none: Sums = { hits: [0, 0], predicted: [0, 0], actual: [0, 0] }
  expect(finishMetric('f1', { average: 'macro' }, none)).toBe(0)
  expect(finishMetric('precision', { average: 'micro' }, { hits: [0], predicted: [0], actual: [3] })).toBe(0)
  expect(finishMetric('accuracy', {}, { correct: [0], rows: [0] })).toBe(0)
})

test('r2 of labels far above their spread, whose sums are rounded to float32', () => {
  const noise = (index: number): number => Math.sin(index * 12.9898) * 1.4
  const labels = Array.from({ length: 200 }, (_, index) => 10_000 + noise(index))
  const outputs = labels.map((label, index) => [label + noise(index + 500) / 2])
  const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length
  const squares = (of: (label: number, index: number) => number): number => labels.reduce((sum, label, index) => sum + of(label, index) ** 2, 0)
  const exact = 1 - squares((label, index) => outputs[index]![0]! - label) / squares(label => label - mean)
  expect(Math.abs(measure(metric('r2'), { kind: 'tensor', shape: [] }, { outputs, labels }, true) - exact)).toBeLessThan(1e-5)
})

test('r2 of a constant label is 1 for a perfect fit, else 0', () => {
  const sums = (residual: number): Sums => ({ residual: [residual], labels: [6], within: [0], between: [12], rows: [3] })
  expect(finishMetric('r2', {}, sums(0))).toBe(1)
  expect(finishMetric('r2', {}, sums(0.5))).toBe(0)
})

test('an infinite output does not spoil top_k', () => {
  const rows: Rows = { outputs: [[-Infinity, 1, 2], [Infinity, 1, 2]], labels: [1, 2] }
  expect(measure(metric('top_k', { k: 2 }), classes(3), rows)).toBe(1)
})

test('of equal outputs the first is the more likely to top_k, as to accuracy, and none of what is no number', () => {
  const constant: Rows = { outputs: Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]), labels: [0, 1, 2, 3, 4] }
  expect([1, 2, 5].map(k => measure(metric('top_k', { k }), classes(5), constant))).toEqual([0.2, 0.4, 1])
  const diverged: Rows = { outputs: constant.outputs.map(row => row.map(() => NaN)), labels: constant.labels }
  expect(measure(metric('top_k', { k: 2 }), classes(5), diverged)).toBe(0)
})

test('auc of scores that lie close together, far from 0', () => {
  const scores = Array.from({ length: 200 }, (_, index) => -20 + 0.01 * ((index * 37) % 200))
  const labels = scores.map((_, index) => (((index * 37) % 200) * 7 + index) % 400 > 250 ? 1 : 0)
  const pairs = scores.flatMap((high, positive) => scores.flatMap((low, negative) =>
    (labels[positive] === 1 && labels[negative] === 0 ? [high > low ? 1 : high === low ? 0.5 : 0] : [])))
  const exact = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length
  expect(Math.abs(measure(metric('auc'), classes(2), { outputs: scores.map(score => [0, score]), labels }) - exact)).toBeLessThan(1e-3)
})

test('of a sequence the tokens count whose label is no less than 0', () => {
  const { programs, errors } = buildPrograms(modelRequest({
    inputs: { x: tensor(3, 2) },
    labels: { y: ids(2, { maximum: 3, fixed: true, pad: -100 }) },
    layers: [],
    loss: loss('cross_entropy'),
    metrics: [metric('accuracy'), metric('perplexity'), metric('f1')],
  }))
  expect(errors).toEqual([])
  const scores = [[2, 0], [0, 1], [3, 0], [0, 4], [1, 0], [0, 2]]
  const labels = [0, 0, -100, 1, -100, -100]
  const results = interpret(programs!.evaluate, {
    x: { shape: [2, 3, 2], data: Float64Array.from(scores.flat()) },
    y: { shape: [2, 3], data: Float64Array.from(labels) },
  })
  const sumsOf = (name: string): Sums => Object.fromEntries(Object.entries(results)
    .flatMap(([key, { data }]) => (key.startsWith(`metric ${name}.`) ? [[key.slice(`metric ${name}.`.length), data]] : [])))
  expect(finishMetric('accuracy', {}, sumsOf('accuracy'))).toBeCloseTo(2 / 3, 12)
  const surprise = [2, -1, 4].reduce((sum, margin) => sum + Math.log1p(Math.exp(-margin)), 0)
  expect(finishMetric('perplexity', {}, sumsOf('perplexity'))).toBeCloseTo(Math.exp(surprise / 3), 12)
  expect(finishMetric('f1', { average: 'macro' }, sumsOf('f1'))).toBeCloseTo((2 / 3 + 2 / 3) / 2, 12)
})

test('confusion_matrix: rows are true classes, columns predicted ones', () => {
  const { outputs, labels } = ranked
  const matrix = amount(metric('confusion_matrix'), classes(5), ranked)
  const counted = Array.from({ length: 5 }, () => new Array<number>(5).fill(0))
  outputs.forEach((row, index) => counted[labels[index] as number]![row.indexOf(Math.max(...row))]!++)
  expect(matrix).toEqual(counted)
})

test('confusion_matrix of tokens: those whose label is below 0 are in no cell, and more classes than it takes are refused', () => {
  const of = (count: number) => buildPrograms(modelRequest({
    inputs: { x: tensor(3, count) }, labels: { y: ids(count, { maximum: 3, fixed: true, pad: -100 }) }, layers: [], loss: loss('cross_entropy'), metrics: [metric('confusion_matrix')],
  }))
  const { programs, errors } = of(2)
  expect(errors).toEqual([])
  const results = interpret(programs!.evaluate, {
    x: { shape: [2, 3, 2], data: Float64Array.of(1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1) },
    y: { shape: [2, 3], data: Float64Array.of(0, 0, -100, 1, -100, 1) },
  })
  const counts = results['metric confusion_matrix.counts']!.data
  expect(finishMetric('confusion_matrix', {}, { counts })).toEqual([[1, 1], [1, 1]])
  expect(of(257).errors.map(({ message }) => message)).toEqual(['confusion_matrix is for labels of at most 256 classes, and y has 257'])
})

test('rows whose label the loss ignores count in no metric, of a class as of tokens', () => {
  const metrics = [metric('accuracy'), metric('top_k', { k: 1 }), metric('perplexity'), metric('f1'), metric('confusion_matrix')]
  const of = (sequence: boolean, ignore: number, scores: readonly (readonly number[])[], labels: readonly number[]) => {
    const { programs, errors } = buildPrograms(modelRequest({
      inputs: { x: sequence ? tensor(scores.length, 3) : tensor(3) },
      labels: { y: sequence ? ids(3, { maximum: scores.length, fixed: true, pad: -100 }) : classes(3) },
      layers: [],
      loss: loss('cross_entropy', { ignore_index: ignore }),
      metrics,
    }))
    expect(errors).toEqual([])
    const rows = sequence ? [1, scores.length] : [scores.length]
    const results = interpret(programs!.evaluate, { x: { shape: [...rows, 3], data: Float64Array.from(scores.flat()) }, y: { shape: rows, data: Float64Array.from(labels) } })
    return metrics.map(({ name, options }) => finishMetric(name, options, Object.fromEntries(Object.entries(results)
      .flatMap(([key, { data }]) => (key.startsWith(`metric ${name}.`) ? [[key.slice(`metric ${name}.`.length), data]] : [])))))
  }
  const scores = [[2, 0, 1], [0, 1, 5], [3, 0, 0], [0, 4, 0], [1, 0, 0]]
  const labels = [0, 2, 0, 1, 2]
  const kept = labels.flatMap((label, index) => (label === 2 ? [] : [index]))
  for (const sequence of [false, true]) {
    expect(of(sequence, 2, scores, labels)).toEqual(of(sequence, -100, kept.map(index => scores[index]!), kept.map(index => labels[index]!)))
  }
})
