import { openSession } from '../../src/engines/onnx/session.ts'
import type { HostTensor, Session } from '../../src/engines/engine.ts'
import { initialize } from '../../src/models/initialize.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Program } from '../../src/tensor/program.ts'

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
  const feeds = freshData(programs.step, batch)
  let update = 0
  const step = async (): Promise<number> => {
    const data = feeds()
    const start = performance.now()
    await session.accumulate(data, { update, microBatch: 0 }, 1 / batch)
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

/** Extent of every symbolic length, as a tokenizer would fill it. */
const length = 128
/** Of the model of labelled texts, and of the one that writes bytes. */
const [words, bytes] = [30522, 257]
const classes: Readonly<Record<string, number>> = { digit: 10, topic: 2, next: bytes }

/** Random features and labels of one program, made anew at each call; rows of tokens are between half and the whole length long. */
function freshData(step: Program, batch: number): () => Record<string, HostTensor> {
  const inputs = step.inputs.filter(({ role }) => role === 'feature' || role === 'label')
  const vocabulary = inputs.some(({ name }) => name === 'next') ? bytes : words
  return () => {
    const lengths = Array.from({ length: batch }, (_, row) => (row === 0 ? length : (length + Math.floor(Math.random() * length)) >> 1))
    const feeds: Record<string, HostTensor> = {}
    for (const { name, value } of inputs) {
      const { dtype, shape: planned } = step.values[value]!
      const shape = planned.map((extent, axis) => (typeof extent === 'number' ? extent : axis === 0 ? batch : length))
      const size = shape.reduce((product, extent) => product * extent, 1)
      const real = (index: number): boolean => index % length < lengths[Math.floor(index / length)]!
      if (name === 'mask') feeds[name] = tensor(dtype, shape, index => (real(index) ? 1 : 0), size)
      else if (name === 'ids') feeds[name] = tensor(dtype, shape, index => (real(index) ? Math.floor(Math.random() * vocabulary) : 0), size)
      else if (dtype === 'int32') feeds[name] = tensor(dtype, shape, () => Math.floor(Math.random() * classes[name]!), size)
      else feeds[name] = tensor(dtype, shape, () => Math.random() * 2 - 1, size)
    }
    return feeds
  }
}

function tensor(dtype: HostTensor['dtype'], shape: readonly number[], value: (index: number) => number, size: number): HostTensor {
  const make = { float32: Float32Array, int32: Int32Array, bool: Uint8Array }[dtype]
  return { dtype, shape, data: new make(size).map((_, index) => value(index)) }
}
