import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import { ownPlace } from '../language/model/own-place.ts'
import { buildPrograms } from '../models/build.ts'
import type { PlannedModel, PlanSpec } from '../plan/plan.ts'
import type { Program } from '../tensor/program.ts'
import { isOn, numberOf } from './arguments.ts'
import { withInitialValues } from './initial-values.ts'
import { planWeights } from './initial-weights.ts'
import { longestSequence } from './longest-sequence.ts'
import { modelMistake } from './model-mistakes.ts'
import { argumentRange } from './origin.ts'

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
  const diagnostics = errors.map(error => modelMistake(spec, error))
  if (programs === null) return [null, diagnostics]
  const built = { model: { parameters: programs.parameters, buffers: programs.buffers, layers }, programs }
  const [{ state: { parameters, buffers }, names }, mistakes] = withInitialValues(spec, built)
  const [weights, problems] = await planWeights(spec, built, names)
  diagnostics.push(...mistakes, ...problems, ...trainingProblems(spec, parameters.length), ...checkpointingProblems(spec, programs.step))
  return [
    {
      model: { parameters, buffers, layers, initial_weights: weights },
      programs: { step: programs.step, evaluate: programs.evaluate },
    },
    diagnostics,
  ]
}

/** A run that would train nothing is said to. */
function trainingProblems({ model: { nodes }, loss }: CheckedSpec, parameters: number): readonly Diagnostic[] {
  if (parameters > 0) return []
  const frozen = nodes.find(node => node.frozen === true)
  return [diagnostic('nothing-to-train', { isFrozen: frozen !== undefined }, frozen === undefined ? loss.range : ownPlace(frozen).range)]
}

/** A wish that has no effect is said to have none. */
function checkpointingProblems({ arguments: args }: CheckedSpec, step: Program): readonly Diagnostic[] {
  if (!isOn(args, 'gradient_checkpointing') || step.instructions.some(({ op }) => op === 'barrier')) return []
  return [diagnostic('nothing-to-recompute', {}, argumentRange(args, 'gradient_checkpointing'))]
}
