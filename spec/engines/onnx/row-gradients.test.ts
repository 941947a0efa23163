import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Batch, Session } from '../../../src/engines/engine.ts'
import { onnxEngine } from '../../../src/engines/onnx/engine.ts'
import { initialize } from '../../../src/models/initialize.ts'
import { interpret } from '../../support/interpret.ts'
import { enginePlan, programsOf } from '../../support/engine-plan.ts'
import { classes, ids, layer, loss, node } from '../../support/model.ts'

const width = 32
const rows = 16
const length = 24

/** A table used twice and as the output's weight: rows and a whole gradient of one parameter, rows alone of another. */
const programs = programsOf({
  inputs: { ids: ids(50, { maximum: length }) },
  labels: { y: classes(50) },
  layers: [
    layer('embedding', { vocabulary: 50, width, padding_index: 0 }, { path: 'tokens' }),
    layer('learned_positions', { maximum: length }, { path: 'places' }),
    layer('mean'),
    layer('embedding', { vocabulary: 50, width, padding_index: 0 }, { path: 'tokens', inputs: [{ kind: 'input', name: 'ids' }] }),
    layer('last_token'),
    layer('add', {}, { inputs: [node(2), node(4)] }),
    layer('linear', { features: 50, bias: false, tie: 'tokens.weight' }),
  ],
  loss: loss('cross_entropy'),
})

/** Few numbers, so that every batch has many repeats. */
const batch = (seed: number, long = length): Batch => ({
  ids: { dtype: 'int32', shape: [rows, long], data: Int32Array.from({ length: rows * long }, (_, index) => (index * 7919 + seed * 31) % 9) },
  y: { dtype: 'int32', shape: [rows], data: Int32Array.from({ length: rows }, (_, index) => (index * 5 + seed) % 50) },
})

/** SGD of rate 1 without decay or clipping: the weights move by the gradient. */
const open = async (threads: number, accumulation = 1): Promise<Session> => {
  const settings = { optimizer: { kind: 'sgd' as const, max_grad_norm: 0 }, weightDecay: 0, accumulation }
  const session = await onnxEngine.open(enginePlan(programs, settings), { device: 'cpu', threads })
  await session.importWeights(initialize(programs, 1))
  return session
}

const numbers = (given: Readonly<Record<string, { readonly shape: readonly number[]; readonly data: ArrayLike<number> }>>) =>
  Object.fromEntries(Object.entries(given).map(([name, { shape, data }]) => [name, { shape, data: Float64Array.from(data) }]))

/** The gradient of a batch by the program's definition. */
const expected = (weights: Parameters<typeof numbers>[0], one: Batch) => interpret(programs.step, {
  ...numbers(weights),
  ...numbers(one),
  loss_scale: { shape: [], data: Float64Array.of(1) },
  inverse_normaliser: { shape: [], data: Float64Array.of(1 / rows) },
})

describe('gradients in rows', () => {
  it('are those of the program, update after update, and of several micro-batches', async () => {
    const session = await open(1, 2)
    for (let update = 0; update < 3; update++) {
      const { weights } = await session.exportState()
      const parts = [batch(update), batch(update + 10, 11)]
      for (const [microBatch, part] of parts.entries()) await session.accumulate(part, { update, microBatch }, 1 / rows)
      await session.update({ learningRate: 1 })
      const moved = (await session.exportState()).weights
      const gradients = parts.map(part => expected(weights, part))
      for (const name of ['tokens.weight', 'places.weight']) {
        weights[name]!.data.forEach((before, index) => {
          const gradient = gradients.reduce((total, of) => total + of[`gradient ${name}`]!.data[index]!, 0)
          expect(before - moved[name]!.data[index]!, `${name}[${index}]`).toBeCloseTo(gradient, 4)
        })
      }
    }
    await session.close()
  })

  it.each([1, 2])('have the same bits 100 times with repeated numbers, %i threads', async threads => {
    const session = await open(threads)
    const start = await session.exportState()
    const ends = new Set<string>()
    for (let repetition = 0; repetition < 100; repetition++) {
      await session.importState(start)
      await session.accumulate(batch(3), { update: 0, microBatch: 0 }, 1 / rows)
      await session.update({ learningRate: 0.01 })
      const hash = createHash('sha256')
      for (const { data } of Object.values((await session.exportState()).weights)) hash.update(data)
      ends.add(hash.digest('hex'))
    }
    expect(ends.size).toBe(1)
    await session.close()
  })
})
