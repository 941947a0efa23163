import type { Tensor } from 'onnxruntime-node'
import { weightsProblem } from '../../models/weights-problem.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Program } from '../../tensor/program.ts'
import type { HostTensor, Inference, SessionOptions, Weights } from '../engine.ts'
import { toOnnx } from './graph.ts'
import { keepFreedMemory } from './keep-freed-memory.ts'
import { createRuntimeSession, runtimeTensor } from './runtime.ts'

/** The evaluation without loss and metrics, and so without labels. */
export const inferenceProgram = ({ evaluate }: Plan['spec']['programs']): Program =>
  ({ ...evaluate, name: 'model', outputs: evaluate.outputs.filter(({ role }) => role === 'output') })

/** The same graph as an evaluation's, as far as the outputs need it: the same numbers. */
export async function openInference({ spec }: Plan, weights: Weights, options: Pick<SessionOptions, 'threads'>): Promise<Inference> {
  keepFreedMemory()
  const problem = weightsProblem(spec.model, weights)
  if (problem !== null) throw new Error(problem)
  const onnx = toOnnx(inferenceProgram(spec.programs))
  const session = await createRuntimeSession(onnx.model, options.threads)
  const held = new Map(onnx.inputs.flatMap(({ name, input }) =>
    (input.role === 'parameter' || input.role === 'buffer' ? [[name, runtimeTensor(weights[input.name]!)] as const] : [])))
  return {
    async run(batch) {
      const feeds: Record<string, Tensor> = {}
      for (const { name, input } of onnx.inputs) {
        const given = batch[input.name]
        if (!held.has(name) && given === undefined) throw new Error(`the batch has no ${input.name}`)
        feeds[name] = held.get(name) ?? runtimeTensor(given!)
      }
      const results = await session.run(feeds)
      return Object.fromEntries(onnx.outputs.map(({ name, output }): [string, HostTensor] => {
        const { type, dims, data } = results[name] as Tensor
        return [output.name, { dtype: type as HostTensor['dtype'], shape: dims, data: data as HostTensor['data'] }]
      }))
    },
    close: () => session.release(),
  }
}
