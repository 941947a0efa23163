import { expect, test } from 'vitest'
import type { HostTensor } from '../../src/engines/engine.ts'
import type { FeatureType } from '../../src/language/checked-spec.ts'
import type { PlannedFeature } from '../../src/plan/plan.ts'
import { predictionTable } from '../../src/training/predictions.ts'

function table(type: FeatureType, loss: string, labels: HostTensor, output: HostTensor): string[] {
  const value = { op: 'columns', names: ['y'], range: { file: 'x', start: 0, end: 0 } } as const
  const made = predictionTable({ label: { name: 'y', type, value, statistics: [] }, loss })
  made.add({ y: labels }, output)
  return Buffer.concat(made.pieces).toString('utf8').trimEnd().split('\n')
}

const floats = (shape: readonly number[], ...data: number[]): HostTensor => ({ dtype: 'float32', shape, data: Float32Array.from(data) })
const ints = (shape: readonly number[], ...data: number[]): HostTensor => ({ dtype: 'int32', shape, data: Int32Array.from(data) })

test('classes by name, quoted where the name needs it; of equal scores the first', () => {
  const type = { kind: 'class', count: 2, names: ['no', 'yes, "sure"'] } as const
  expect(table(type, 'cross_entropy', ints([2], 1, 0), floats([2, 2], 0, Math.log(3), 1, 1))).toEqual([
    'y,prediction,p_no,"p_yes, ""sure"""', '"yes, ""sure""","yes, ""sure""",0.25,0.75', 'no,no,0.5,0.5',
  ])
})

test('scores under a loss without probabilities; one logit for two classes', () => {
  const type = { kind: 'class', count: 2, names: null } as const
  expect(table(type, 'multi_margin', ints([1], 0), floats([1, 2], -0.5, 2))).toEqual(['y,prediction,score_0,score_1', '0,1,-0.5,2'])
  expect(table(type, 'binary_cross_entropy_with_logits', ints([2], 0, 1), floats([2, 1], 0, Math.log(3)))).toEqual(['y,prediction,p_0,p_1', '0,0,0.5,0.5', '1,1,0.25,0.75'])
})

test('numbers as they are, several of them in columns', () => {
  expect(table({ kind: 'tensor', shape: [] }, 'mse', floats([2], 1, 2), floats([2], 0.1, -3))).toEqual(['y,prediction', '1,0.1', '2,-3'])
  expect(table({ kind: 'tensor', shape: [2] }, 'mse', floats([1, 2], 1, 2), floats([1, 2], 3, 4))).toEqual(['y,prediction_0,prediction_1', '1 2,3,4'])
})

test('what comes of no finite number is told by row and output; a class that cannot be is none', () => {
  const value = { op: 'columns', names: ['y'], range: { file: 'x', start: 0, end: 0 } } as const
  const told = (type: FeatureType, loss: string, output: HostTensor, files?: readonly string[], made: PlannedFeature['value'] = value) => {
    const one = predictionTable({ label: { name: 'y', type, value: made, statistics: [] }, loss }, { format: 'csv', probabilities: true, ...(files !== undefined && { files }) })
    one.add({}, output)
    one.add({}, output)
    return one.warning()
  }
  const classes = { kind: 'class', count: 2, names: ['no', 'yes'] } as const
  expect(told(classes, 'cross_entropy', floats([2, 2], 0, -Infinity, 1, 1))).toBeNull()
  expect(told(classes, 'cross_entropy', floats([2, 2], 0, 1, 1, Infinity))).toBe("the prediction of row 2 means nothing: the model's output for yes is Infinity; of 2 of 4 rows some output is no finite number")
  expect(told(classes, 'triplet', floats([1, 2], 0, -Infinity), ['a.png', 'b.png'])).toMatch(/^the prediction of row 1 \(a\.png\) means nothing: the model's output 1 is -Infinity;/)
  expect(told({ kind: 'tensor', shape: [] }, 'binary_cross_entropy_with_logits', floats([1], NaN))).toMatch(/: the model's output is NaN;/)
  const logarithm = { op: 'apply', function: 'log1p', operand: value } as const
  expect(told({ kind: 'tensor', shape: [] }, 'mse', floats([1], 800))).toBeNull()
  expect(told({ kind: 'tensor', shape: [] }, 'mse', floats([1], 800), undefined, logarithm)).toMatch(/is Infinity;/)
})

test('no number is not taken for the greatest twice, nor passed over', () => {
  const type = { kind: 'class', count: 3, names: null } as const
  expect(table(type, 'multi_margin', ints([1], 0), floats([1, 3], 1, NaN, 2))[1]).toBe('0,1,1,NaN,2')
})
