import { open } from 'node:fs/promises'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic, type Details } from '../diagnostics/registry.ts'
import type { CheckedSpec, Feature } from '../language/checked-spec.ts'
import { buildPrograms } from '../models/build.ts'
import type { BuildError } from '../models/request.ts'
import { initialWeightsProblem } from '../models/initial-weights.ts'
import { longestHeader, readHeader, type Header } from '../models/safetensors/header.ts'
import { hashFile } from '../plan/file-hash.ts'
import type { PlannedModel, PlanSpec } from '../plan/plan.ts'
import type { ModelPrograms, Program } from '../tensor/program.ts'
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
  const [weights, problems] = await planWeights(spec, programs)
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

/** The file of `init "…"`, with its hash; what it holds is compared with the model by its header. */
async function planWeights(spec: CheckedSpec, model: ModelPrograms): Promise<Outcome<PlannedModel['initial_weights']>> {
  const weights = spec.model.initialWeights
  if (weights === null) return [null, []]
  const path = relativeTo(spec.root, weights.path)
  try {
    const header = await headerOf(weights.path)
    const reason = typeof header === 'string' ? header : initialWeightsProblem(model, new Map(header.entries.map(({ name, shape }) => [name, shape])))
    if (reason !== null) return [null, [diagnostic('initial-weights', { file: path, reason }, weights.range)]]
    return [{ path, sha256: await hashFile(weights.path) }, []]
  } catch (error) {
    return [null, [diagnostic('weights-unreadable', { path, problem: (error as Error).message }, weights.range)]]
  }
}

/** The header of a safetensors file, of which nothing else is read; a text says what is wrong with it. */
async function headerOf(path: string): Promise<Header | string> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const read = async (length: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(Math.min(length, size))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      return bytes.subarray(0, bytesRead)
    }
    const start = await read(8)
    const length = start.length < 8 ? 0 : Number(new DataView(start.buffer).getBigUint64(0, true))
    return readHeader(length > longestHeader ? start : await read(8 + length), size)
  } finally {
    await handle.close()
  }
}
