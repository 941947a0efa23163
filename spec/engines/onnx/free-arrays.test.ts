import { expect, it } from 'vitest'
import { createFreeArrays } from '../../../src/engines/onnx/free-arrays.ts'
import { onnxEngine } from '../../../src/engines/onnx/engine.ts'
import { initialize } from '../../../src/models/initialize.ts'
import { enginePlan, programsOf } from '../../support/engine-plan.ts'
import { classes, layer, loss, tensor } from '../../support/model.ts'

it('large arrays are empty at once, small ones are left to the collector', () => {
  const [large, small] = [new Float32Array(5000), new Float32Array(10)]
  createFreeArrays()([large, small])
  expect([large.length, small.length]).toEqual([0, 10])
})

it('steps leave no copies of their gradients behind', async () => {
  const plan = enginePlan(programsOf({
    inputs: { x: tensor(256) }, labels: { label: classes(3) }, loss: loss('cross_entropy'), metrics: [],
    layers: [layer('linear', { features: 256 }), layer('linear', { features: 3 })],
  }))
  const session = await onnxEngine.open(plan, { device: 'cpu', threads: 1 })
  await session.importWeights(initialize(plan.spec.model, 1))
  const batch = { x: { dtype: 'float32', shape: [2, 256], data: new Float32Array(512).fill(1) }, label: { dtype: 'int32', shape: [2], data: Int32Array.of(0, 2) } } as const
  const held: number[] = []
  for (let update = 0; update < 20; update++) {
    await session.accumulate(batch, { update, microBatch: 0 }, 0.5)
    await session.update({ learningRate: 1e-3 })
    held.push(process.memoryUsage().arrayBuffers)
  }
  await session.close()
  // 270 kB of gradients a step: what is left, if anything, is small.
  expect(held.at(-1)! - held[0]!).toBeLessThan(200_000)
})
