import type { SourceFile } from '../diagnostics/diagnostic.ts'
import { printable } from '../diagnostics/display.ts'
import { readEvents } from '../events/read.ts'
import type { Plan } from '../plan/plan.ts'
import { runName } from '../plan/run-name.ts'
import { reportsToTensorboard, tensorboardSink } from '../reports/tensorboard/sink.ts'
import { createStreamView } from '../terminal/stream-view.ts'
import type { StreamKind } from '../terminal/stream-view.ts'
import { lineLevel, summarised } from '../terminal/line-level.ts'
import { summaryLines, summaryText } from '../terminal/summary.ts'
import type { ViewModel } from '../terminal/view-model.ts'
import { emptyViewModel, reduce } from '../terminal/view-model.ts'
import { findsBatchSize } from '../training/batch-size.ts'
import type { ExecuteOptions } from '../training/execute.ts'
import { execute, exitCodeOf } from '../training/execute.ts'
import type { Trainer } from '../training/trainer.ts'
import type { CommandIo } from './io.ts'
import { reportDiagnostics } from './report.ts'

export interface HereOptions {
  /** The run directory as the user would write it, and the command that goes on with the run. */
  readonly dir: string
  readonly resume: string
  readonly resuming: boolean | string
  readonly allowCode: boolean
  readonly kind: StreamKind
  /** Started while the plan was made; absent where the plan itself decided to run here. */
  readonly trainer: Trainer | null
  readonly files: readonly SourceFile[]
}

/** What `auto_find_batch_size` needs; the compiler is not loaded for other runs of a saved plan. */
const replanning = async (plan: Plan): Promise<Pick<ExecuteOptions, 'replan'>> =>
  findsBatchSize(plan) ? { replan: (await import('../compiler/batch-size.ts')).withBatchSize } : {}

/** What the attempts so far have come to. How the last one ended is not how this one does. */
const earlierAttempts = (dir: string): ViewModel => ({ ...readEvents(dir).reduce(reduce, emptyViewModel), end: null })

/** Runs the plan in this process and adds a line an event. */
export async function runHere(plan: Plan, options: HereOptions, io: CommandIo): Promise<number> {
  const { engine, device, threads } = plan.environment
  const level = lineLevel(plan.spec.arguments['log_level']?.value)
  const view = createStreamView(options.kind, io.out, level, options.resuming === false ? undefined : earlierAttempts(plan.environment.output_dir))
  const sink = reportsToTensorboard(plan)
    ? tensorboardSink(plan, { cwd: io.cwd, onFault: reason => io.err(`warning: the file for TensorBoard cannot be written: ${printable(reason)}\n`) })
    : null
  const outcome = await execute(plan, {
    resume: options.resuming,
    engine,
    device: device === 'gpu' ? 'gpu' : 'cpu',
    threads,
    signals: true,
    allowCode: options.allowCode,
    ...(await replanning(plan)),
    ...(options.trainer === null ? {} : { trainer: options.trainer }),
    onEvent(event) {
      sink?.onEvent(event)
      view.onEvent(event)
    },
  }).finally(() => sink?.close())
  if (outcome.kind === 'refused' || outcome.kind === 'failed') reportDiagnostics(outcome.problems, options.files, io)
  if (outcome.kind === 'already-finished') {
    const { outcome: how, update } = outcome.result
    const tell = options.kind === 'plain' ? io.out : io.err
    tell(`${printable(runName(plan.spec))}: nothing to do, the run in ${printable(options.dir)} is over (${how} after ${update} updates)\n`)
  } else if (options.kind === 'plain' && outcome.kind !== 'refused' && summarised(level)) {
    io.out(`\n${summaryText(summaryLines(view.model, { ...options, now: Date.now() / 1000 }))}`)
  }
  return exitCodeOf(outcome)
}
