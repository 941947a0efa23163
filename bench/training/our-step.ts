import { openSession } from '../../src/engines/onnx/session.ts'
import type { HostTensor, Session } from '../../src/engines/engine.ts'
import { initialize } from '../../src/models/initialize.ts'
import type { Plan } from '../../src/plan/plan.ts'

/** Makes training steps of one model through the engine's own door. */
export interface OurSteps {
  /** Milliseconds of each step: one micro-batch and one update on fresh random data, whose making is not timed. */
  steps(count: number): Promise<readonly number[]>
  close(): Promise<void>
}

export async function startOurs(plan: Plan, threads: number): Promise<OurSteps> {
  const { model, programs, training } = plan.spec
  const session: Session = await openSession(plan, { device: 'cpu', threads })
  await session.importWeights(initialize(model, training.seed))
  const batch = training.train_batch_size
  const [imageInput] = programs.step.inputs.filter(({ role }) => role === 'feature')
  const [, ...extents] = programs.step.values[imageInput!.value]!.shape.map(Number)
  const image = new Float32Array(extents.reduce((product, extent) => product * extent, batch))
  const digit = new Int32Array(batch)
  const feeds: Record<string, HostTensor> = {
    image: { dtype: 'float32', shape: [batch, ...extents], data: image },
    digit: { dtype: 'int32', shape: [batch], data: digit },
  }
  let update = 0
  const step = async (): Promise<number> => {
    for (let i = 0; i < image.length; i++) image[i] = Math.random() * 2 - 1
    for (let i = 0; i < batch; i++) digit[i] = Math.floor(Math.random() * 10)
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
