import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import { buildPrograms } from '../models/build.ts'
import type { BuildError } from '../models/request.ts'
import { hashFile } from '../plan/file-hash.ts'
import type { PlannedModel, PlanSpec } from '../plan/plan.ts'
import type { Program } from '../tensor/program.ts'
import { isOn, numberOf } from './arguments.ts'
import { relativeTo } from './data.ts'
import { argumentRange } from './origin.ts'
import { longestSequence } from './longest-sequence.ts'

export interface CompiledModel {
  readonly model: PlannedModel
  readonly programs: PlanSpec['programs']
}

/** The model's programs and table of layers; mistakes in it are reported where the layer, loss or metric is written. */
export async function planModel(spec: CheckedSpec): Promise<Outcome<CompiledModel | null>> {
  const { programs, layers, errors } = buildPrograms({
    model: spec.model,
    inputs: spec.data.inputs.map(({ name, type }) => ({ name, type })),
    labels: spec.data.labels.map(({ name, type }) => ({ name, type })),
    loss: spec.loss,
    metrics: spec.metrics,
    labelSmoothing: numberOf(spec.arguments, 'label_smoothing_factor'),
    ...(isOn(spec.arguments, 'gradient_checkpointing') && {
      recomputeFor: { batch: numberOf(spec.arguments, 'per_device_train_batch_size'), length: longestSequence(spec.data) },
    }),
  })
  const diagnostics = errors.map(error => buildDiagnostic(spec, error))
  if (programs === null) return [null, diagnostics]
  const [weights, problems] = await planWeights(spec)
  diagnostics.push(...problems, ...checkpointingProblems(spec, programs.step))
  return [
    {
      model: { parameters: programs.parameters, buffers: programs.buffers, layers, initial_weights: weights },
      programs: { step: programs.step, evaluate: programs.evaluate },
    },
    diagnostics,
  ]
}

function buildDiagnostic(spec: CheckedSpec, error: BuildError): Diagnostic {
  const details = error.help === undefined ? {} : { help: error.help }
  const node = 'node' in error.at ? spec.model.nodes[error.at.node] : undefined
  const metric = 'metric' in error.at ? spec.metrics[error.at.metric] : undefined
  const { range, what } =
    node !== undefined ? { range: node.range, what: node.layer } : { range: (metric ?? spec.loss).range, what: (metric ?? spec.loss).name }
  if (error.kind === 'option') return diagnostic('model-option', { layer: what, problem: error.message }, range, details)
  if (error.kind === 'shape' && node !== undefined) return diagnostic('model-shape', { layer: what, problem: error.message }, range, details)
  return diagnostic('model-label', { what, problem: error.message }, range, details)
}

/** A wish that has no effect is said to have none. */
function checkpointingProblems({ arguments: args }: CheckedSpec, step: Program): readonly Diagnostic[] {
  if (!isOn(args, 'gradient_checkpointing') || step.instructions.some(({ op }) => op === 'barrier')) return []
  return [diagnostic('nothing-to-recompute', {}, argumentRange(args, 'gradient_checkpointing'))]
}

/** The file of `init "…"`, with its hash. Names and shapes are compared with the model's when the weights are read. */
async function planWeights(spec: CheckedSpec): Promise<Outcome<PlannedModel['initial_weights']>> {
  const weights = spec.model.initialWeights
  if (weights === null) return [null, []]
  const path = relativeTo(spec.root, weights.path)
  try {
    return [{ path, sha256: await hashFile(weights.path) }, []]
  } catch (error) {
    return [null, [diagnostic('weights-unreadable', { path, problem: (error as Error).message }, weights.range)]]
  }
}
