import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { HostTensor } from '../engine.ts'

/** A session of ONNX Runtime on the CPU, with the settings of all our graphs. */
export const createRuntimeSession = (model: Uint8Array, threads: number): Promise<InferenceSession> =>
  InferenceSession.create(model, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // Its errors come as exceptions; on standard error they would be said a second time.
    logSeverityLevel: 4,
    // A pattern replays the first step's allocations in one block beside them: twice the memory, and no measurable time.
    enableMemPattern: false,
    // A vanishing gradient must not slow a step down. The setting holds for the optimizer too, whose thread it is.
    extra: {
      session: { set_denormal_as_zero: '1' },
      // What our graphs have twice they have for a purpose: made again, it need not be kept.
      optimization: { disable_specified_optimizers: 'CommonSubexpressionElimination' },
    },
  })

/** The host's tensor without a copy, but for shared memory, which ONNX Runtime does not take. */
export function runtimeTensor({ dtype, shape, data }: HostTensor): Tensor {
  const own = data.buffer instanceof SharedArrayBuffer ? data.slice() : data
  return new Tensor(dtype, own as Float32Array, shape)
}
