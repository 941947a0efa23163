import { InferenceSession, Tensor } from 'onnxruntime-node'
import { toOnnx } from '../../src/engines/onnx/graph.ts'
import type { Program } from '../../src/tensor/program.ts'
import type { NumberArray } from './interpreter/array.ts'
import { outputsByName } from './outputs-by-name.ts'

const arrays = { float32: Float32Array, int32: Int32Array, bool: Uint8Array } as const

/** Runs a program on ONNX Runtime; inputs by name and outputs named `ROLE NAME`, as `interpret` has them. */
export async function runOnnx(program: Program, inputs: Readonly<Record<string, NumberArray>>, threads = 1): Promise<Record<string, NumberArray>> {
  const onnx = toOnnx(program)
  const session = await InferenceSession.create(onnx.model, { intraOpNumThreads: threads, logSeverityLevel: 3 })
  const feeds = Object.fromEntries(onnx.inputs.map(({ name, input, type }) => {
    const { shape, data } = inputs[input.name]!
    return [name, new Tensor(type.dtype, arrays[type.dtype].from(data) as Float32Array, shape)]
  }))
  const results = await session.run(feeds)
  await session.release()
  return outputsByName(program, index => {
    const { dims, data } = results[onnx.outputs[index]!.name] as Tensor
    return { shape: dims, data: Float64Array.from(data as Float32Array) }
  })
}
