import { expect, test } from 'vitest'
import { batchMaker } from '../../src/data/batch-maker.ts'
import { batchGatherer, rowsOf } from '../../src/data/batches.ts'
import type { FeatureArray } from '../../src/data/dataset.ts'
import { emptyFeature } from '../../src/data/dataset.ts'
import { rowNumbers } from '../../src/tensor/pick-rows.ts'

/** A sequence of at most `maximum` tokens, padded with `pad`. */
function sequence(name: string, maximum: number, pad: number, rows: readonly (readonly number[])[]): FeatureArray {
  const array = emptyFeature(name, { kind: 'sequence', of: 'ids', vocabulary: 100, maximum, fixed: false, pad }, rows.length)
  for (const [row, tokens] of rows.entries()) {
    array.data.set(tokens, row * maximum)
    array.lengths![row] = tokens.length
  }
  return array
}

test('a batch with tables holds all their rows, and the numbers of its own; what is no table is gathered', () => {
  const features: FeatureArray[] = [
    { name: 'x', dtype: 'float32', shape: [2], size: 2, data: Float32Array.of(0, 1, 10, 11, 20, 21) },
    { name: 'y', dtype: 'int32', shape: [], size: 1, data: Int32Array.of(5, 6, 7) },
  ]
  const recipe = { dataset: { rows: 3, features }, lengths: null, size: 2, group: 2, dataSeed: 1 }
  const [gathered, picked] = [batchMaker(recipe), batchMaker({ ...recipe, tables: ['x'] })]
  for (const [epoch, index, rows] of [[0, 0, 2], [0, 1, 1], [1, 0, 2]] as const) {
    const whole = gathered(epoch, index)
    const { x, y, [rowNumbers]: numbers, ...rest } = picked(epoch, index)
    expect(rest).toEqual({})
    expect(x).toEqual({ dtype: 'float32', shape: [3, 2], data: features[0]!.data })
    expect(numbers).toMatchObject({ dtype: 'int32', shape: [rows] })
    expect(y).toEqual(whole.y)
    expect([...numbers!.data].flatMap(row => [10 * row, 10 * row + 1])).toEqual([...whole.x!.data])
  }
})

test('all sequences of a batch have the length of its longest row, also those that can be no longer than less', () => {
  const features = [sequence('one', 1, 7, [[1], [2], [3]]), sequence('short', 2, 8, [[1, 2], [3], [4, 5]]), sequence('long', 5, 9, [[1, 2, 3, 4], [5], [6, 7, 8]])]
  const dataset = { rows: 3, features }
  const wanted = {
    one: { shape: [2, 3], data: [3, 7, 7, 2, 7, 7] },
    short: { shape: [2, 3], data: [4, 5, 8, 3, 8, 8] },
    long: { shape: [2, 3], data: [6, 7, 8, 5, 9, 9] },
  }
  const plain = (batch: ReturnType<typeof rowsOf>) => Object.fromEntries(Object.entries(batch).map(([name, { shape, data }]) => [name, { shape, data: [...data] }]))
  const gather = batchGatherer(dataset, 2)
  expect(plain(gather(Uint32Array.of(0, 2, 1), 0, 2))).toMatchObject({ one: { shape: [2, 4] }, long: { data: [1, 2, 3, 4, 6, 7, 8, 9] } })
  expect(plain(gather(Uint32Array.of(0, 2, 1), 1, 2))).toEqual(wanted)
  // What stood in the buffers before is gone.
  expect(plain(gather(Uint32Array.of(1, 1), 0, 2))).toEqual({ one: { shape: [2, 1], data: [2, 2] }, short: { shape: [2, 1], data: [3, 3] }, long: { shape: [2, 1], data: [5, 5] } })
  expect(plain(rowsOf(dataset, 1, 2))).toEqual({
    one: { shape: [2, 3], data: [2, 7, 7, 3, 7, 7] }, short: { shape: [2, 3], data: [3, 8, 8, 4, 5, 8] }, long: { shape: [2, 3], data: [5, 9, 9, 6, 7, 8] },
  })
})
