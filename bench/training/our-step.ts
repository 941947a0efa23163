import { openSession } from '../../src/engines/onnx/session.ts'
import type { HostTensor, Session } from '../../src/engines/engine.ts'
import type { BenchPlan } from './plans.ts'

/** Makes training steps of one model through the engine's own door. */
export interface OurSteps {
  /** Milliseconds of each step: one micro-batch and one update on fresh random data, whose making is not timed. */
  steps(count: number): Promise<readonly number[]>
  close(): Promise<void>
}

export async function startOurs({ plan, weights, batchShape }: BenchPlan, threads: number): Promise<OurSteps> {
  const session: Session = await openSession(plan, { device: 'cpu', threads })
  await session.importWeights(weights)
  const batch = batchShape[0]!
  const image = new Float32Array(batchShape.reduce((product, extent) => product * extent, 1))
  const label = new Int32Array(batch)
  const feeds: Record<string, HostTensor> = {
    image: { dtype: 'float32', shape: batchShape, data: image },
    label: { dtype: 'int32', shape: [batch], data: label },
  }
  let update = 0
  const step = async (): Promise<number> => {
    for (let i = 0; i < image.length; i++) image[i] = Math.random() * 2 - 1
    for (let i = 0; i < batch; i++) label[i] = Math.floor(Math.random() * 10)
    const start = performance.now()
    await session.accumulate(feeds, { update, microBatch: 0 }, 1 / batch)
    await session.update({ learningRate: 1e-3 })
    update += 1
    return performance.now() - start
  }
  for (let i = 0; i < 5; i++) await step()
  return {
    async steps(count) {
      const times: number[] = []
      for (let i = 0; i < count; i++) times.push(await step())
      return times
    },
    close: () => session.close(),
  }
}
