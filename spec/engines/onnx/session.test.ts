import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { batchMaker } from '../../../src/data/batch-maker.ts'
import type { Dataset } from '../../../src/data/dataset.ts'
import type { Batch, HostTensor, Session, SessionState } from '../../../src/engines/engine.ts'
import { onnxEngine } from '../../../src/engines/onnx/engine.ts'
import { initialize } from '../../../src/models/initialize.ts'
import { elementCount } from '../../../src/tensor/dimension.ts'
import { enginePlan, programsOf } from '../../support/engine-plan.ts'
import type { WrittenModel } from '../../support/model.ts'
import { classes, layer, loss, metric, tensor } from '../../support/model.ts'

const classifier = (shape: readonly number[], layers: WrittenModel['layers']): WrittenModel => ({
  inputs: { x: tensor(...shape) },
  labels: { label: classes(3) },
  layers,
  loss: loss('cross_entropy'),
  metrics: [metric('accuracy')],
})

const models = {
  mlp: classifier([6], [layer('linear', { features: 8 }), layer('relu'), layer('linear', { features: 3 })]),
  cnn: classifier([1, 8, 8], [
    layer('conv2d', { channels: 4, kernel: 3, padding: 1 }),
    layer('batch_norm'),
    layer('relu'),
    layer('max_pool2d', { kernel: 2 }),
    layer('conv2d', { channels: 5, kernel: 3, stride: 2, padding: 1 }),
    layer('relu'),
    layer('max_pool2d', { kernel: 2, stride: 1 }),
    layer('flatten'),
    layer('linear', { features: 3 }),
  ]),
}

interface Numbers {
  readonly shape: readonly number[]
  readonly data: readonly number[]
}

interface Recorded {
  readonly initial: Readonly<Record<string, Numbers>>
  readonly steps: readonly { readonly x: Numbers; readonly label: readonly number[]; readonly loss: number; readonly norm: number }[]
  readonly final: Readonly<Record<string, Numbers>>
  readonly evaluation: { readonly loss: number; readonly logits: Numbers }
}

const recorded = (name: string): Recorded => JSON.parse(readFileSync(new URL(`recorded/${name}.json`, import.meta.url), 'utf8')) as Recorded

const floats = ({ shape, data }: Numbers): HostTensor => ({ dtype: 'float32', shape, data: Float32Array.from(data) })
const batchOf = ({ x, label }: Recorded['steps'][number]): Batch => ({
  x: floats(x),
  label: { dtype: 'int32', shape: [label.length], data: Int32Array.from(label) },
})
const weightsOf = (numbers: Recorded['initial']): Record<string, HostTensor> =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [
    name,
    name.endsWith('num_batches_tracked') ? { dtype: 'int32', shape: value.shape, data: Int32Array.from(value.data) } : floats(value),
  ]))

const open = (model: WrittenModel, settings: Parameters<typeof enginePlan>[1] = {}, threads = 1, tables: readonly string[] = []): Promise<Session> =>
  onnxEngine.open(enginePlan(programsOf(model), settings), { device: 'cpu', threads, tables })

describe.each(['mlp', 'cnn'] as const)('five AdamW steps of the %s as PyTorch made them', name => {
  it('losses, norms, weights, running statistics and the evaluation', async () => {
    const { initial, steps, final, evaluation } = recorded(name)
    const session = await open(models[name], { optimizer: { epsilon: 1e-4 } })
    await session.importWeights(weightsOf(initial))
    for (const [update, step] of steps.entries()) {
      const { lossSum, weightSum } = await session.accumulate(batchOf(step), { update, microBatch: 0 }, 1 / step.label.length)
      expect(lossSum / weightSum).toBeCloseTo(step.loss, 5)
      const { gradientNorm } = await session.update({ learningRate: 0.05 })
      expect(gradientNorm).toBeCloseTo(step.norm, 5)
    }
    const { weights } = await session.exportState()
    expect(Object.keys(weights).sort()).toEqual(Object.keys(final).sort())
    for (const [parameter, { data }] of Object.entries(final)) {
      data.forEach((value, index) => expect(weights[parameter]!.data[index], parameter).toBeCloseTo(value, 4))
    }
    const result = await session.evaluate(batchOf(steps[4]!), { outputs: true })
    expect(result.lossSum / result.weightSum).toBeCloseTo(evaluation.loss, 4)
    evaluation.logits.data.forEach((value, index) => expect(result.outputs.output!.data[index]).toBeCloseTo(value, 4))
    expect(Object.keys(result.metricSums)[0]).toMatch(/^accuracy\./)
    await session.close()
  })
})

const dropoutModel = classifier([6], [layer('linear', { features: 40 }), layer('relu'), layer('dropout', { rate: 0.5 }), layer('linear', { features: 3 })])

function randomBatch(rows: number, seed: number, shape: readonly number[]): Batch {
  let state = seed
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const count = shape.reduce((product, extent) => product * extent, rows)
  return {
    x: { dtype: 'float32', shape: [rows, ...shape], data: Float32Array.from({ length: count }, () => next() * 2 - 1) },
    label: { dtype: 'int32', shape: [rows], data: Int32Array.from({ length: rows }, () => Math.floor(next() * 3)) },
  }
}

const datasetOf = (batch: Batch): Dataset => ({
  rows: batch.label!.shape[0]!,
  features: Object.entries(batch).map(([name, { dtype, shape: [, ...shape], data }]) =>
    ({ name, dtype: dtype as 'float32' | 'int32', shape, size: elementCount(shape), data })),
})

/** A digest of every bit of a state. */
function bytes({ weights, optimizer, optimizerSteps }: SessionState): string {
  const hash = createHash('sha256').update(String(optimizerSteps))
  for (const [name, { data }] of [...Object.entries(weights), ...Object.entries(optimizer)]) hash.update(name).update(data)
  return hash.digest('hex')
}

async function train(session: Session, from: number, to: number, shape: readonly number[], microBatches = 1): Promise<void> {
  for (let update = from; update < to; update++) {
    for (let microBatch = 0; microBatch < microBatches; microBatch++) {
      await session.accumulate(randomBatch(16, update * 10 + microBatch, shape), { update, microBatch }, 1 / (16 * microBatches))
    }
    await session.update({ learningRate: 0.01 })
  }
}

describe('a session', () => {
  it('goes on from an exported state bit for bit, masks included', async () => {
    const programs = programsOf(dropoutModel)
    const whole = await open(dropoutModel, { accumulation: 2 })
    await whole.importWeights(initialize(programs, 1))
    await train(whole, 0, 3, [6], 2)
    const state = await whole.exportState()
    await train(whole, 3, 6, [6], 2)

    const resumed = await open(dropoutModel, { accumulation: 2 })
    await resumed.importState(state)
    expect(bytes(await resumed.exportState())).toBe(bytes(state))
    await train(resumed, 3, 6, [6], 2)
    expect(bytes(await resumed.exportState())).toBe(bytes(await whole.exportState()))
    await Promise.all([whole.close(), resumed.close()])
  })

  it.each([
    ['adamw_torch', {}], ['adamw_hf', {}], ['sgd', {}], ['adagrad', {}], ['adafactor', {}],
    ['adamw_anyprecision', {}], ['adamw_anyprecision', { use_kahan_summation: 'True' }],
  ] as const)('%s %o goes on from an exported state bit for bit', async (kind, options) => {
    const settings = { optimizer: { kind, options } }
    const whole = await open(models.cnn, settings)
    await whole.importWeights(initialize(programsOf(models.cnn), 1))
    await train(whole, 0, 3, [1, 8, 8])
    const state = await whole.exportState()
    await train(whole, 3, 6, [1, 8, 8])
    const expected = bytes(await whole.exportState())
    expect(expected).not.toBe(bytes(state))

    const resumed = await open(models.cnn, settings)
    await resumed.importState(state)
    await train(resumed, 3, 6, [1, 8, 8])
    expect(bytes(await resumed.exportState())).toBe(expected)
    await Promise.all([whole.close(), resumed.close()])
  })

  it.each([
    ['mlp', [6], ['x', 'label']], ['mlp', [6], ['x']], ['cnn', [1, 8, 8], ['x', 'label']], ['cnn', [1, 8, 8], ['label']],
  ] as const)('picks the rows of a batch of the %s %o from tables of all rows (%o): the same bits', async (name, shape, tables) => {
    const dataset = datasetOf(randomBatch(50, 7, shape))
    const recipe = { dataset, lengths: null, size: 16, group: 16, dataSeed: 3 }
    const ends = await Promise.all([[], tables].map(async tables => {
      const session = await open(models[name], {}, 2, tables)
      await session.importWeights(initialize(programsOf(models[name]), 1))
      const make = batchMaker({ ...recipe, tables })
      for (let update = 0; update < 8; update++) {
        // The last batch of an epoch has 2 rows.
        await session.accumulate(make(Math.floor(update / 4), update % 4), { update, microBatch: 0 }, 1 / 16)
        await session.update({ learningRate: 0.01 })
      }
      const state = await session.exportState()
      await session.close()
      return bytes(state)
    }))
    expect(ends[1]).toBe(ends[0])
  })

  it('exports copies that later updates do not touch', async () => {
    const session = await open(models.mlp)
    await session.importWeights(initialize(programsOf(models.mlp), 1))
    const state = await session.exportState()
    const before = bytes(state)
    await train(session, 0, 1, [6])
    expect(bytes(state)).toBe(before)
    await session.close()
  })

  it('adds micro-batches up to the gradient of the whole batch', async () => {
    const whole = await open(models.mlp, { optimizer: { max_grad_norm: 0 } })
    const parts = await open(models.mlp, { accumulation: 4, optimizer: { max_grad_norm: 0 } })
    const batch = randomBatch(16, 5, [6])
    const rows = (from: number, to: number): Batch => ({
      x: { dtype: 'float32', shape: [to - from, 6], data: batch.x!.data.slice(from * 6, to * 6) },
      label: { dtype: 'int32', shape: [to - from], data: batch.label!.data.slice(from, to) },
    })
    for (const session of [whole, parts]) await session.importWeights(initialize(programsOf(models.mlp), 1))
    await whole.accumulate(batch, { update: 0, microBatch: 0 }, 1 / 16)
    // A discarded gradient leaves no trace.
    await parts.accumulate(rows(3, 9), { update: 0, microBatch: 0 }, 1)
    parts.discard()
    for (const [microBatch, [from, to]] of ([[0, 1], [1, 6], [6, 12], [12, 16]] as const).entries()) {
      await parts.accumulate(rows(from, to), { update: 0, microBatch }, 1 / 16)
    }
    const norms = await Promise.all([whole, parts].map(session => session.update({ learningRate: 0.01 })))
    expect(norms[1]!.gradientNorm).toBeCloseTo(norms[0]!.gradientNorm, 5)
    await Promise.all([whole.close(), parts.close()])
  })

  it('names what is missing from a state', async () => {
    const session = await open(models.mlp)
    await expect(session.importWeights({})).rejects.toThrow('linear_1.weight is missing')
    await session.close()
  })
})

/** Large enough that ONNX Runtime shares the work of every op between threads. */
const wide = {
  mlp: { shape: [256], model: classifier([256], [layer('linear', { features: 256 }), layer('relu'), layer('linear', { features: 3 })]) },
  cnn: {
    shape: [1, 20, 20],
    model: classifier([1, 20, 20], [
      layer('conv2d', { channels: 16, kernel: 3 }),
      layer('batch_norm'),
      layer('relu'),
      layer('max_pool2d', { kernel: 2 }),
      layer('conv2d', { channels: 16, kernel: 3, padding: 1 }),
      layer('relu'),
      layer('max_pool2d', { kernel: 3, stride: 2, padding: 1 }),
      layer('flatten'),
      layer('linear', { features: 3 }),
    ]),
  },
} as const

describe.each([1, 2])('with %i threads', threads => {
  // After one update exp_avg is the gradient times 1 − β1: equal state means equal gradients.
  it.each(['mlp', 'cnn'] as const)('the gradients of the %s have the same bits 100 times', async name => {
    const { model, shape } = wide[name]
    const session = await open(model, { optimizer: { max_grad_norm: 0 } }, threads)
    await session.importWeights(initialize(programsOf(model), 1))
    const start = await session.exportState()
    const batch = randomBatch(64, 3, shape)
    const ends = new Set<string>()
    for (let repetition = 0; repetition < 100; repetition++) {
      await session.importState(start)
      await session.accumulate(batch, { update: 0, microBatch: 0 }, 1 / 64)
      await session.update({ learningRate: 0.01 })
      ends.add(bytes(await session.exportState()))
    }
    expect(ends.size).toBe(1)
    await session.close()
  })
})
