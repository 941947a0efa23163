import type { Plan } from '../plan/plan.ts'
import type { Engine, Refusal } from './engine.ts'
import { onnxEngine } from './onnx/engine.ts'

export const engineNames = ['auto', 'onnx', 'tensorflow', 'torch'] as const
export type EngineName = (typeof engineNames)[number]

export type Selection =
  | { readonly kind: 'engine'; readonly engine: Engine }
  /** The engine is here but cannot run this plan. */
  | { readonly kind: 'refused'; readonly engine: Engine; readonly refusals: readonly Refusal[] }
  /** The engine is not part of this release. */
  | { readonly kind: 'unavailable'; readonly what: string }

/** The engine that runs the plan: the named one, or for `auto` the first that does not refuse it. Loads no native library. */
export function selectEngine(name: EngineName, plan: Plan): Selection {
  if (name === 'tensorflow' || name === 'torch') {
    return { kind: 'unavailable', what: `the engine ${name} is not part of this release; say --engine onnx` }
  }
  const refusals = onnxEngine.refusals(plan)
  return refusals.length === 0 ? { kind: 'engine', engine: onnxEngine } : { kind: 'refused', engine: onnxEngine, refusals }
}
