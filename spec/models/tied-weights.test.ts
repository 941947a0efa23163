import { expect, test } from 'vitest'
import { buildPrograms } from '../../src/models/build.ts'
import { tiedNames, withoutTiedNames, withTiedNames } from '../../src/models/tied-weights.ts'
import type { HostTensor } from '../../src/tensor/host-tensor.ts'
import { classes, ids, layer, loss, modelRequest } from '../support/model.ts'

const specOf = (options: Readonly<Record<string, string | boolean>>) => {
  const { programs, layers } = buildPrograms(modelRequest({
    inputs: { tokens: ids(5) },
    labels: { y: classes(5) },
    layers: [
      layer('embedding', { vocabulary: 5, width: 4 }, { path: 'net.table' }),
      layer('mean'),
      layer('linear', { features: 4, bias: false }, { path: 'net.own' }),
      layer('linear', { features: 5, ...options }, { path: 'net.head' }),
    ],
    loss: loss('cross_entropy'),
  }))
  return { model: { parameters: programs!.parameters, buffers: programs!.buffers, layers }, programs: programs! }
}

const table = (first: number): HostTensor => ({ dtype: 'float32', shape: [5, 4], data: Float32Array.from({ length: 20 }, (_, index) => first + index) })

const spec = specOf({ tie: 'table.weight', bias: true })

test('a tied layer has the weight of another under a name of its own, and a bias that is its own', () => {
  expect([...tiedNames(spec)]).toEqual([['net.head.weight', 'net.table.weight']])
  expect([...tiedNames(specOf({ bias: true }))]).toEqual([])
  const written = withTiedNames(spec, { 'net.table.weight': table(1), 'net.head.bias': table(2) })
  expect(written).toEqual({ 'net.table.weight': table(1), 'net.head.weight': table(1), 'net.head.bias': table(2) })
})

test('a file may have a tied weight under one of its names, or under both with one value', () => {
  const held = { 'net.table.weight': table(1) }
  expect(withoutTiedNames(spec, { 'net.table.weight': table(1) })).toEqual(held)
  expect(withoutTiedNames(spec, { 'net.head.weight': table(1) })).toEqual(held)
  expect(withoutTiedNames(spec, { 'net.table.weight': table(1), 'net.head.weight': table(1) })).toEqual(held)
  expect(withoutTiedNames(spec, { 'net.table.weight': table(1), 'net.head.weight': table(2) }))
    .toBe('net.table.weight and net.head.weight differ, and the model has one weight for both')
})
