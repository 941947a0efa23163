import type { Diagnostic, Outcome, SourceRange } from '../diagnostics/diagnostic.ts'
import { inWords } from '../diagnostics/in-words.ts'
import { diagnostic, type Details } from '../diagnostics/registry.ts'
import type { CheckedSpec, Feature } from '../language/checked-spec.ts'
import { buildPrograms } from '../models/build.ts'
import type { BuildError } from '../models/request.ts'
import type { PlannedModel, PlanSpec } from '../plan/plan.ts'
import type { Program } from '../tensor/program.ts'
import { isOn, numberOf } from './arguments.ts'
import { withInitialValues } from './initial-values.ts'
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

function buildDiagnostic(spec: CheckedSpec, error: BuildError): Diagnostic {
  const node = 'node' in error.at ? spec.model.nodes[error.at.node] : undefined
  const scalars = node === undefined ? [] : spec.data.inputs.filter(({ name, type }) => type.kind === 'tensor' && type.shape.length === 0
    && node.inputs.some((input, index) => input.kind === 'input' && input.name === name && node.options['mask'] !== index))
  const help = scalars.length > 0 ? axisFor(spec, scalars) : error.help === undefined ? {} : { help: sentence(moduleOf(spec, error) ?? error.help) }
  const details = node?.applied === undefined ? help : { ...help, related: [{ range: node.range, message: 'the layer of the library' }, ...help.related ?? []] }
  const metric = 'metric' in error.at ? spec.metrics[error.at.metric] : undefined
  const range = node?.applied ?? (node ?? metric ?? spec.loss).range
  const problem = error.message
  if (error.kind === 'option') return diagnostic('model-option', { problem }, optionRange(spec, range, error.option), details)
  if (error.kind === 'shape' && node !== undefined) return diagnostic('model-shape', { problem }, range, details)
  return diagnostic('model-label', { problem }, range, details)
}

const sentence = (help: string): string => `${help.charAt(0).toUpperCase()}${help.slice(1)}.`

/** A layer that needs an axis was given inputs of one number: the declarations that give them one. */
function axisFor(spec: CheckedSpec, scalars: readonly Feature[]): Details {
  const lines = scalars.map(({ name, range }) => {
    const text = textAt(spec, range)
    return text === undefined || !/:\s*number\b/.test(text) ? `input ${name}: tensor[1]` : text.replace(/:\s*number\b/, ': tensor[1]')
  })
  const names = scalars.map(({ name }) => `\`${name}\``)
  const [is, one] = scalars.length === 1 ? ['is one number a row and has no axis', 'which has one'] : ['are one number a row and have no axis', 'which have one']
  return {
    help: `${inWords(names)} ${is}. Write ${inWords(lines.map(line => `\`${line}\``))}, ${one}.`,
    related: scalars.map(({ range }) => ({ range, message: 'it is declared here' })),
  }
}

const textAt = ({ files }: CheckedSpec, { file, start, end }: SourceRange): string | undefined => files.find(({ path }) => path === file)?.text.slice(start, end)

/** Where an option is written by its name in the call that makes a layer; the whole call where it is not. */
function optionRange(spec: CheckedSpec, applied: SourceRange, option: string | undefined): SourceRange {
  if (option === undefined) return applied
  const named = new RegExp(`\\b${option}\\s*:\\s*[^\\s,()]+`)
  const made = named.test(textAt(spec, applied) ?? '') ? applied : definitionOf(spec, applied)
  const found = named.exec(textAt(spec, made) ?? '')
  return found === null ? made : { ...made, start: made.start + found.index, end: made.start + found.index + found[0].length }
}

/** `attend(x)` is made where `attend = multi_head_attention(8)` stands, if it does: the nearest one. */
function definitionOf(spec: CheckedSpec, applied: SourceRange): SourceRange {
  const name = /^\w+/.exec(textAt(spec, applied) ?? '')?.[0]
  const text = spec.files.find(({ path }) => path === applied.file)?.text ?? ''
  const found = name === undefined ? [] : [...text.matchAll(new RegExp(`\\b${name}\\s*=\\s*(\\w+\\([^()]*\\))`, 'g'))]
  const away = ({ index }: RegExpExecArray): number => Math.abs(index - applied.start)
  const [nearest] = found.sort((a, b) => away(a) - away(b))
  if (nearest === undefined) return applied
  const end = nearest.index + nearest[0].length
  return { ...applied, start: end - nearest[1]!.length, end }
}

/** A model that ends within a module gets its classes where the module is called: what to write there, if one call has that number. */
function moduleOf({ files, model }: CheckedSpec, { classes, at }: BuildError): string | null {
  const last = model.output.kind === 'node' ? model.nodes[model.output.index] : undefined
  if (classes === undefined || 'node' in at || last === undefined || !last.path.includes('.')) return null
  const [found, wanted] = classes
  const text = files.map(file => file.text).join('\n')
  const modules = new Set([...text.matchAll(/^\s*module\s+(\w+)\s*\(/gm)].map(match => match[1]!))
  const calls = [...text.matchAll(new RegExp(`(?<!module\\s+)\\b(\\w+)\\(([^()]*\\b${found}\\b[^()]*)\\)`, 'g'))].filter(match => modules.has(match[1]!))
  const [call] = calls
  return calls.length === 1 && call !== undefined ? `write \`${call[0].replace(new RegExp(`\\b${found}\\b`), String(wanted))}\`` : null
}

/** A run that would train nothing is said to. */
function trainingProblems({ model: { nodes }, loss }: CheckedSpec, parameters: number): readonly Diagnostic[] {
  if (parameters > 0) return []
  const frozen = nodes.find(node => node.frozen === true)
  return [diagnostic('nothing-to-train', { isFrozen: frozen !== undefined }, frozen?.applied ?? frozen?.range ?? loss.range)]
}

/** A wish that has no effect is said to have none. */
function checkpointingProblems({ arguments: args }: CheckedSpec, step: Program): readonly Diagnostic[] {
  if (!isOn(args, 'gradient_checkpointing') || step.instructions.some(({ op }) => op === 'barrier')) return []
  return [diagnostic('nothing-to-recompute', {}, argumentRange(args, 'gradient_checkpointing'))]
}
