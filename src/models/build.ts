import type { FeatureType } from '../language/checked-spec.ts'
import type { Builder } from '../tensor/builder.ts'
import type { ModelPrograms, Program, ProgramOutput, TensorType, ValueId } from '../tensor/program.ts'
import type { Declarations } from './declarations.ts'
import type { Failure, Options } from './layer.ts'
import type { Label, LossSums } from './loss.ts'
import type { BuildError, BuildRequest, BuildResult, LayerSummary } from './request.ts'
import { createBuilder } from '../tensor/builder.ts'
import { eliminateDeadCode } from '../tensor/dead-code.ts'
import { differentiate } from '../tensor/differentiate.ts'
import { recompute } from '../tensor/recompute.ts'
import { gradientOutputs } from '../tensor/row-gradients.ts'
import { createDeclarations } from './declarations.ts'
import { lowerModel } from './forward.ts'
import { losses } from './losses.ts'
import { metrics, reportedAs } from './metrics.ts'
import { judgedOutput } from './output-meaning.ts'

export type { BuildError, BuildRequest, BuildResult, LayerSummary, NamedFeature } from './request.ts'

/**
 * Lowers a model, its loss and its metrics to the programs of a training step and of an evaluation. Both share their
 * parameters' order; they differ in dropout and in batch statistics.
 */
export function buildPrograms(request: BuildRequest): BuildResult {
  const evaluate = half(request, 'evaluate')
  if (evaluate.errors.length > 0) return { programs: null, layers: evaluate.layers, errors: evaluate.errors }
  const step = half(request, 'train')
  const parameters = step.declarations.parameters().map(({ value: _, ...declaration }) => declaration)
  const programs: ModelPrograms = { step: step.program!, evaluate: evaluate.program!, parameters, buffers: step.declarations.buffers() }
  return { programs, layers: step.layers, errors: [] }
}

interface Half {
  readonly program: Program | null
  readonly declarations: Declarations
  readonly layers: readonly LayerSummary[]
  readonly errors: readonly BuildError[]
}

function featureType(type: FeatureType): TensorType {
  switch (type.kind) {
    case 'class':
      return { dtype: 'int32', shape: ['batch'] }
    case 'sequence':
      return { dtype: 'int32', shape: ['batch', type.fixed ? type.maximum : 'length'] }
    case 'tensor':
      return { dtype: 'float32', shape: ['batch', ...type.shape] }
  }
}

function half(request: BuildRequest, mode: 'train' | 'evaluate'): Half {
  const build = createBuilder()
  const declarations = createDeclarations(build)
  const inputs = new Map(request.inputs.map(({ name, type }) => [name, build.input(name, 'feature', featureType(type))]))
  const labels = request.labels.map(({ name, type }) => ({ name, type, value: build.input(name, 'label', featureType(type)) }))
  const forward = lowerModel(build, declarations, request, inputs, mode)
  const { layers, errors } = forward
  if (forward.output === null) return { program: null, declarations, layers, errors }

  const output = forward.output
  const label = labels[0]
  if (label === undefined) {
    return { program: null, declarations, layers, errors: [...errors, { at: { loss: true }, ...noLabel(request.loss.name) }] }
  }
  const loss = build.within('loss', () => lossOf(build, request, output, label))
  if ('kind' in loss) return { program: null, declarations, layers, errors: [...errors, { at: { loss: true }, ...loss }] }
  const sums: ProgramOutput[] = [
    { name: 'loss_sum', role: 'loss_sum', value: loss.lossSum },
    { name: 'weight_sum', role: 'weight_sum', value: loss.weightSum },
  ]
  if (mode === 'evaluate') {
    const measured = metricOutputs(build, request, output, label)
    const outputs: ProgramOutput[] = [...sums, ...measured.outputs, { name: 'output', role: 'output', value: output }]
    return { program: eliminateDeadCode(build.finish('evaluate', outputs)), declarations, layers, errors: [...errors, ...measured.errors] }
  }
  const lossScale = build.input('loss_scale', 'scalar', { dtype: 'float32', shape: [] })
  const inverseNormaliser = build.input('inverse_normaliser', 'scalar', { dtype: 'float32', shape: [] })
  const parameters = declarations.parameters()
  const seed = build.within('loss', () => build.mul(inverseNormaliser, lossScale))
  const gradients = differentiate(build, loss.lossSum, seed, parameters.map(({ value }) => value))
  const leaving = parameters.flatMap(({ name }, index) => gradientOutputs(build, name, gradients[index]!))
  const outputs = [...sums, ...leaving, ...declarations.updates()]
  const step = build.finish('step', outputs)
  const program = request.recomputeFor === undefined ? eliminateDeadCode(step) : recompute(step, request.recomputeFor)
  return { program, declarations, layers, errors }
}

const noLabel = (loss: string): Failure => ({ kind: 'label', message: `${loss} needs a label, and the data declares none` })

/** The loss with the run's label smoothing, which only cross entropy has (reference B.13). */
function lossOf(build: Builder, request: BuildRequest, output: ValueId, label: Label): LossSums | Failure {
  const { name, options } = request.loss
  const loss = losses[name]
  if (loss === undefined) throw new Error(`there is no loss ${name}`)
  return request.labelSmoothing === 0 ? loss(build, output, label, options) : smoothedLoss(build, request, output, label)
}

function smoothedLoss(build: Builder, { loss, labelSmoothing }: BuildRequest, output: ValueId, label: Label): LossSums | Failure {
  const own = loss.options['label_smoothing']
  if (own === undefined) {
    return {
      kind: 'option',
      message: `label_smoothing_factor is ${labelSmoothing}, and ${loss.name} has no label smoothing`,
      help: 'use cross_entropy, or leave label_smoothing_factor at 0',
    }
  }
  if (own !== 0 && own !== labelSmoothing) {
    return {
      kind: 'option',
      option: 'label_smoothing',
      message: `label_smoothing_factor is ${labelSmoothing}, and label_smoothing of ${loss.name} is ${String(own)}`,
      help: 'say it in one place',
    }
  }
  const options: Options = { ...loss.options, label_smoothing: labelSmoothing }
  return losses[loss.name]!(build, output, label, options)
}

function metricOutputs(build: Builder, request: BuildRequest, output: ValueId, label: Label) {
  const outputs: ProgramOutput[] = []
  const errors: BuildError[] = []
  const judged = build.within('loss', () => judgedOutput(build, request.loss.name, label.type, output))
  const ignored = request.loss.options['ignore_index']
  const judge: Label = typeof ignored === 'number' && ignored >= 0 ? { ...label, ignored } : label
  for (const [index, applied] of request.metrics.entries()) {
    const { name, options } = applied
    const metric = metrics[name]
    if (metric === undefined) throw new Error(`there is no metric ${name}`)
    const key = reportedAs(applied)
    const sums = build.within(key, () => metric.sums(build, judged, judge, options))
    if (isFailure(sums)) errors.push({ at: { metric: index }, ...sums })
    else for (const [sum, value] of Object.entries(sums)) outputs.push({ name: `${key}.${sum}`, role: 'metric', value })
  }
  return { outputs, errors }
}

const isFailure = (result: Readonly<Record<string, ValueId>> | Failure): result is Failure =>
  typeof result['kind' as keyof typeof result] === 'string'
