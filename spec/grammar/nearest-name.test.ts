import { expect, test } from 'vitest'
import { editDistance, nearestName } from '../../grammar/nearest-name.ts'

test('distance counts insertions, deletions, replacements and swaps of neighbours', () => {
  expect(editDistance('seed', 'seed')).toBe(0)
  expect(editDistance('sede', 'seed')).toBe(1)
  expect(editDistance('sed', 'seed')).toBe(1)
  expect(editDistance('seeed', 'seed')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

test('the nearest name is near, letter case aside', () => {
  const names = ['learning_rate', 'seed', 'data_seed', 'fp16', 'bf16']
  expect(nearestName('learing_rate', names)).toBe('learning_rate')
  expect(nearestName('SEED', names)).toBe('seed')
  expect(nearestName('fp15', names)).toBe('fp16')
  expect(nearestName('xyz', names)).toBeNull()
  expect(nearestName('', names)).toBeNull()
  expect([nearestName('x', ['1', 'a']), nearestName('x', ['1', 'X'])]).toEqual([null, 'X'])
  expect(nearestName('seed', [])).toBeNull()
  expect(nearestName('acc', ['auc', 'accuracy'])).toBe('accuracy')
  expect(nearestName('acc', ['auc', 'accuracy', 'accent'])).toBe('auc')
})

test('where none is near, the only one that begins with the same words', () => {
  const names = ['cross_entropy', 'binary_cross_entropy_with_logits', 'layer_norm', 'layer_scale_of_rows', '_id']
  expect(nearestName('binary_cross_entropy', names)).toBe('binary_cross_entropy_with_logits')
  expect(nearestName('cross', names)).toBe('cross_entropy')
  expect(nearestName('layer', names)).toBeNull()
  expect(nearestName('bin', names)).toBeNull()
  expect(nearestName('', names)).toBeNull()
})
