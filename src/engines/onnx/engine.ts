import type { Plan } from '../../plan/plan.ts'
import type { Program } from '../../tensor/program.ts'
import type { Engine, Refusal } from '../engine.ts'
import { largestMemoryBytes } from './wasm.ts'
import { isTableOp } from './ops/table.ts'
import { optimizerSlots } from './optimizers/create.ts'
import { ranOutOfMemory } from './ran-out.ts'
import { layOut, storageBytes } from './storage.ts'

/** The embedded engine: the program as an ONNX training graph on ONNX Runtime, the optimizer in place beside it. */
export const onnxEngine: Engine = {
  name: 'onnx',
  refusals,
  ranOutOfMemory,
  open: async (plan, options) => {
    if (options.device !== 'cpu') throw new Error(gpuRefusal)
    // ONNX Runtime is loaded when a session opens, not before.
    const { openSession } = await import('./session.ts')
    return openSession(plan, options)
  },
  infer: async (plan, weights, options) => {
    if (options.device !== 'cpu') throw new Error(gpuRefusal)
    const { openInference } = await import('./inference.ts')
    return openInference(plan, weights, options)
  },
}

const gpuRefusal = 'device gpu: the onnx engine computes on the CPU only; say --device cpu'

function refusals(plan: Plan): readonly Refusal[] {
  const { programs, model, optimizer, training } = plan.spec
  const found: Refusal[] = [...unknownOps(programs.step, 'step'), ...unknownOps(programs.evaluate, 'evaluate')]
  if (plan.environment.device === 'gpu') found.push({ pointer: '', what: gpuRefusal, instead: null })
  const layout = layOut(model.parameters, optimizer.groups)
  const bytes = storageBytes(layout, optimizerSlots(optimizer).length, training.gradient_accumulation_steps > 1)
  if (bytes > largestMemoryBytes) {
    const gibibytes = (bytes / 1024 ** 3).toFixed(1)
    found.push({
      pointer: '/model/parameters',
      what: `weights, gradients and optimizer state of ${gibibytes} GiB; the onnx engine keeps them in one WebAssembly memory of at most 4 GiB`,
      instead: 'torch',
    })
  }
  for (const [name, value] of Object.entries(optimizer.options)) {
    if (/dtype$/.test(name) && value !== 'float32' && value !== null) {
      found.push({ pointer: `/optimizer/options/${name}`, what: `${name} ${String(value)}; optimizer state is float32`, instead: 'torch' })
    }
  }
  return found
}

/** One refusal an op, at its first instruction. */
function unknownOps(program: Program, name: 'step' | 'evaluate'): Refusal[] {
  const seen = new Set<string>()
  return program.instructions.flatMap(({ op, layer }, index) => {
    if (isTableOp(op) || op === 'random_mask' || seen.has(op)) return []
    seen.add(op)
    return [{ pointer: `/programs/${name}/instructions/${index}/op`, what: `the op ${op} of ${layer || 'the program'}`, instead: null }]
  })
}
