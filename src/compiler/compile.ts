import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { engineRefusals } from '../language/arguments/support.ts'
import type { CheckedSpec, EventRuleSpec } from '../language/checked-spec.ts'
import { hashOf } from '../plan/hash.ts'
import { memoryLimit } from '../plan/memory-limit.ts'
import type { Plan, PlanSpec } from '../plan/plan.ts'
import { planProblems } from '../plan/validate.ts'
import { planArguments, textOf } from './arguments.ts'
import { withCheckpointSize } from './checkpoint-size.ts'
import { planData } from './data.ts'
import { storageOf } from './data-storage.ts'
import { planCallbackFiles } from './callback-files.ts'
import { engineProblems } from './engine-problems.ts'
import { environmentOf } from './environment.ts'
import { forecast, resourceProblems } from './forecast.ts'
import { planModel } from './model.ts'
import { planOptimizer } from './optimizer.ts'
import { sourceMap } from './source-map.ts'
import { planTraining } from './training.ts'

export interface CompileOptions {
  readonly engine: string
  readonly device: string
  readonly threads: number
  /** In place of `output_dir` (a resume, a rehearsal). */
  readonly outputDir?: string
  /** Folder that a relative `output_dir` starts from; the process's own if absent. */
  readonly cwd?: string
  /** Releases to state beside Node's, by name. */
  readonly versions?: Readonly<Record<string, string>>
  readonly now: Date
  /** Bytes of memory to plan for, by which it is decided where rows lie; those of the machine or container if absent. */
  readonly memory?: number
}

/**
 * A checked spec as a plan: opens the data to count and hash it, infers every shape, makes the tensor programs, and works
 * out all that will happen. Runs nothing. Mistakes of data, model and schedule are reported together.
 */
export async function compile(spec: CheckedSpec, options: CompileOptions): Promise<Outcome<Plan | null>> {
  const [[data, dataProblems], [model, modelProblems], [callbackFiles, callbackProblems]] = await Promise.all([planData(spec), planModel(spec), planCallbackFiles(spec)])
  const [training, trainingProblems] = data === null ? [null, []] : planTraining({ ...spec, trainRange: spec.data.sources.train?.range ?? null }, data.rows)
  const diagnostics: Diagnostic[] = [...dataProblems, ...modelProblems, ...trainingProblems, ...callbackProblems]
  if (data === null || model === null || training === null || hasErrors(diagnostics)) {
    return [null, [...engineRefusals(spec.arguments, options.engine), ...diagnostics]]
  }

  const outputDir = options.outputDir ?? textOf(spec.arguments, 'output_dir') ?? ''
  const parts = {
    name: spec.name,
    arguments: planArguments(spec),
    data: { ...data.program, ...storageOf(spec.data, data.program, training, options.memory ?? memoryLimit()) },
    model: model.model,
    loss: application(spec.loss),
    metrics: spec.metrics.map(metric => ({ ...application(metric), ...(metric.as === undefined ? {} : { as: metric.as }) })),
    programs: model.programs,
    optimizer: planOptimizer(spec.arguments, model.model.parameters),
    training,
    callbacks: spec.callbacks.map(application),
    event_rules: spec.eventRules.map(eventRule),
    ...(callbackFiles.length === 0 ? {} : { callback_files: callbackFiles }),
    outputs: { output_dir: outputDir },
  } satisfies Omit<PlanSpec, 'forecast'>
  const environment = environmentOf({
    root: spec.root,
    outputDir,
    cwd: options.cwd ?? process.cwd(),
    engine: options.engine,
    device: options.device,
    threads: options.threads,
    versions: options.versions ?? {},
    now: options.now,
  })
  const map = sourceMap(spec)
  const planned: PlanSpec = { ...parts, forecast: forecast(parts) }
  const plan = withCheckpointSize({ format_version: 1, hash: hashOf(planned), spec: planned, environment, source_map: map })
  const invalid = planProblems(plan, 'the plan')
  if (invalid.length > 0) return [null, [...diagnostics, ...invalid]]
  return [plan, [...engineRefusals(spec.arguments, options.engine), ...diagnostics, ...engineProblems(plan), ...resourceProblems(plan)]]
}

const application = ({ name, options }: { name: string; options: PlanSpec['loss']['options'] }): PlanSpec['loss'] => ({ name, options })

const eventRule = ({ event, condition, actions }: EventRuleSpec): PlanSpec['event_rules'][number] => ({
  event,
  condition,
  actions: actions.map(action => ({ ...application(action), ...(action.measured === undefined ? {} : { measured: action.measured }) })),
})
