import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic, type Details } from '../diagnostics/registry.ts'
import type { CheckedSpec, Feature } from '../language/checked-spec.ts'
import { buildPrograms } from '../models/build.ts'
import type { BuildError } from '../models/request.ts'
import type { PlannedModel, PlanSpec } from '../plan/plan.ts'
import type { Program } from '../tensor/program.ts'
import { isOn, numberOf } from './arguments.ts'
import { planWeights } from './initial-weights.ts'
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
  const { parameters, buffers } = programs
  const [weights, problems] = await planWeights(spec, { model: { parameters, buffers, layers }, programs })
  diagnostics.push(...problems, ...checkpointingProblems(spec, programs.step))
  return [
    {
      model: { parameters, buffers, layers, initial_weights: weights },
      programs: { step: programs.step, evaluate: programs.evaluate },
    },
    diagnostics,
  ]
}

function buildDiagnostic(spec: CheckedSpec, error: BuildError): Diagnostic {
  const node = 'node' in error.at ? spec.model.nodes[error.at.node] : undefined
  const scalar = node === undefined ? undefined : spec.data.inputs.find(({ name, type }) => type.kind === 'tensor' && type.shape.length === 0
    && node.inputs.some((input, index) => input.kind === 'input' && input.name === name && node.options['mask'] !== index))
  const details = scalar !== undefined ? axisFor(spec, scalar) : error.help === undefined ? {} : { help: sentence(error.help) }
  const metric = 'metric' in error.at ? spec.metrics[error.at.metric] : undefined
  const { range } = node ?? metric ?? spec.loss
  const problem = error.message
  if (error.kind === 'option') return diagnostic('model-option', { problem }, range, details)
  if (error.kind === 'shape' && node !== undefined) return diagnostic('model-shape', { problem }, range, details)
  return diagnostic('model-label', { problem }, range, details)
}

const sentence = (help: string): string => `${help.charAt(0).toUpperCase()}${help.slice(1)}.`

/** A layer that needs an axis was given an input of one number: the declaration that gives it one. */
function axisFor(spec: CheckedSpec, { name, range }: Feature): Details {
  const text = spec.files.find(({ path }) => path === range.file)?.text.slice(range.start, range.end)
  const line = text === undefined || !/:\s*number\b/.test(text) ? `input ${name}: tensor[1]` : text.replace(/:\s*number\b/, ': tensor[1]')
  return {
    help: `\`${name}\` is one number a row and has no axis. Write \`${line}\`, which has one.`,
    related: [{ range, message: 'it is declared here' }],
  }
}

/** A wish that has no effect is said to have none. */
function checkpointingProblems({ arguments: args }: CheckedSpec, step: Program): readonly Diagnostic[] {
  if (!isOn(args, 'gradient_checkpointing') || step.instructions.some(({ op }) => op === 'barrier')) return []
  return [diagnostic('nothing-to-recompute', {}, argumentRange(args, 'gradient_checkpointing'))]
}
