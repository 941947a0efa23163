import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { watchControl } from '../events/control.ts'
import type { RunEvent } from '../events/events.ts'
import { readEvents } from '../events/read.ts'
import type { EventLog } from '../events/write.ts'
import { openEventLog } from '../events/write.ts'
import { diffPlans, resumeVerdict } from '../plan/diff.ts'
import type { Plan } from '../plan/plan.ts'
import type { Fitting, Replan } from './batch-size.ts'
import { change, findsBatchSize, fittingPlan, planAtSizeOf, withNextSize } from './batch-size.ts'
import { listCheckpoints } from './checkpoint/verify.ts'
import { RunFailure, failureDiagnostics, inShort, writing } from './failure.ts'
import type { AttemptStart } from './link.ts'
import { leaveRequest, sharedBytes } from './link.ts'
import type { Told } from './ports.ts'
import { followPlan, openRunDirectory } from './run-directory.ts'
import type { RunDirectory } from './run-directory.ts'
import type { RunResult } from './run-manifest.ts'
import { writeRunManifest } from './run-manifest.ts'
import type { Trainer, TrainerEnd } from './trainer.ts'
import { startTrainer } from './trainer.ts'

export interface ExecuteOptions {
  /** True: go on from the newest complete checkpoint, or from the beginning if there is none; a name or path: from that one. */
  readonly resume: boolean | string
  /** Name of the engine, as `selectEngine` chose it. */
  readonly engine: string
  readonly device: 'cpu' | 'gpu'
  readonly threads: number
  /** Whether files of code that the plan names may run; a plan with any is refused otherwise. */
  readonly allowCode?: boolean
  /** Every event when it is in the log. */
  readonly onEvent?: (event: RunEvent) => void
  /** Whether SIGINT and SIGTERM checkpoint and stop this run; a second one stops at once. */
  readonly signals?: boolean
  /** With `auto_find_batch_size`: how the plan of a smaller batch is made. */
  readonly replan?: Replan
  /** A training thread that was started before the plan was ready (`startTrainer`), to save its start-up. */
  readonly trainer?: Trainer
}

export type RunOutcome =
  | { readonly kind: 'finished'; readonly result: RunResult; readonly directory: string }
  /** The run was over before; nothing was done. */
  | { readonly kind: 'already-finished'; readonly result: RunResult; readonly directory: string }
  | { readonly kind: 'interrupted'; readonly update: number; readonly directory: string }
  /** Nothing was started. */
  | { readonly kind: 'refused'; readonly problems: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly problems: readonly Diagnostic[]; readonly directory: string }

/**
 * Runs a plan from its start or from a checkpoint to its end. This thread keeps the directory's lock, the event log, signals
 * and control requests; a worker thread loads and trains. Everything that happens is an event.
 */
export async function execute(plan: Plan, options: ExecuteOptions): Promise<RunOutcome> {
  const { callback_files: code = [] } = plan.spec
  if (code.length > 0 && options.allowCode !== true) {
    await options.trainer?.close()
    return { kind: 'refused', problems: [diagnostic('code-not-allowed', { files: code.map(({ path }) => path).join(', ') }, null)] }
  }
  const replan = findsBatchSize(plan) ? options.replan : undefined
  const shared = new Int32Array(new SharedArrayBuffer(sharedBytes))
  const trainer = options.trainer ?? startTrainer()
  const prepare = (followed: Plan): void => trainer.prepare({ plan: followed, engine: options.engine, device: options.device, threads: options.threads }, shared)
  try {
    // The worker loads data and engine while this thread sees to the directory, unless that may say that the plan is another, or the data
    // is prepared in the directory, which must be ours first.
    const early = replan === undefined && plan.spec.data.storage !== 'disk'
    if (early) prepare(plan)
    const directory = openRunDirectory(plan, {
      resume: options.resume,
      overwrite: plan.spec.arguments['overwrite_output_dir']?.value === true,
      refuseResume: before => refusal(before, plan),
      forks: before => forksTheRun(before, plan),
      ...(replan === undefined ? {} : {
        fit: before => (before === null ? fittingPlan(plan, replan) : { plan: planAtSizeOf(before, plan, replan) ?? plan, change: null }),
      }),
    })
    if (!('lock' in directory)) return { kind: 'refused', problems: directory }
    try {
      if (!early && directory.finished === null) prepare(directory.plan)
      return await attempts(plan, options, directory, { trainer, shared }, replan)
    } finally {
      directory.lock.release()
    }
  } finally {
    await trainer.close()
  }
}

/** Why a checkpoint of `before` cannot be gone on from under `after`, or null. */
function refusal(before: Plan, after: Plan): string | null {
  const differences = diffPlans(before, after)
  if (resumeVerdict(differences) !== 'refused') return null
  return differences
    .filter(({ verdict }) => verdict === 'refused')
    .map(({ pointer, reason }) => `${pointer.slice(1).replaceAll('/', '.')} differs (${reason})`)
    .join('; ')
}

/** What of `after` makes another run of one that began under `before`; nothing where it only changes what is reported. */
function forksTheRun(before: Plan, after: Plan): readonly string[] {
  return diffPlans(before, after)
    .filter(({ verdict }) => verdict === 'forks')
    .map(({ pointer, reason }) => `forks the run: ${pointer.slice(1).replaceAll('/', '.')} differs (${reason})`)
}

/** The thread that trains, and the memory that it shares with this one (`link.ts`). */
interface TrainingThread {
  readonly trainer: Trainer
  readonly shared: Int32Array
}

async function attempts(
  asked: Plan,
  options: ExecuteOptions,
  directory: RunDirectory,
  training: TrainingThread,
  replan: Replan | undefined,
): Promise<RunOutcome> {
  const { path, checkpoint } = directory
  if (directory.finished !== null) {
    closeFinishedLog(path, directory.finished, options)
    return { kind: 'already-finished', result: directory.finished, directory: path }
  }
  let reached = checkpoint?.update ?? 0
  let log: EventLog
  try {
    log = writing('events.jsonl', () => openEventLog(path))
  } catch (error) {
    return { kind: 'failed', problems: failureDiagnostics(error), directory: path }
  }
  let logFault: readonly Diagnostic[] | null = null
  const tell = (event: Told): void => {
    const timed = { ...event, time: Date.now() / 1000 } as RunEvent
    try {
      if (logFault === null) writing('events.jsonl', () => log.append(timed))
    } catch (error) {
      // The run must not go on unrecorded: no checkpoint may count on a log that lacks what led to it.
      logFault = failureDiagnostics(error)
      leaveRequest(training.shared, 'stop')
      training.trainer.abandon(logFault)
    }
    options.onEvent?.(timed)
  }
  const listener = {
    tell(event: Told) {
      if ('update' in event) reached = event.update
      tell(event)
    },
    flush() {
      if (logFault !== null) throw new RunFailure(logFault)
      writing('events.jsonl', () => log.flush())
    },
  }
  const begin = (n: number, plan: Plan, change: RunDirectory['change']): void => {
    const { engine, device, threads } = options
    tell({ type: 'attempt', n, from_update: reached, pid: process.pid, plan_hash: plan.hash, engine, device, threads })
    if (change !== null) tell(change)
  }
  const stop = stopping(training, options.signals === true, path, tell, () => reached)
  try {
    begin(directory.attempt, directory.plan, directory.change)
    for (const message of directory.notes) tell({ type: 'warning', message })
    const first = checkpoint === null ? null : { update: checkpoint.update, folder: checkpoint.folder }
    let start: AttemptStart = { directory: path, attempt: directory.attempt, checkpoint: first, told: directory.told }
    for (let { plan } = directory; ;) {
      const end = await training.trainer.train(start, listener)
      const smaller = replan !== undefined && logFault === null ? afterMemoryRanOut(asked, plan, path, end, replan) : end
      if (!('plan' in smaller)) return conclude(plan, path, smaller, logFault, tell, reached)
      plan = smaller.plan
      writing('plan.json', () => followPlan(path, plan))
      reached = 0
      start = { directory: path, attempt: start.attempt + 1, checkpoint: null, told: 0 }
      begin(start.attempt, plan, smaller.change)
      training.trainer.again(plan)
    }
  } catch (error) {
    const problems = failureDiagnostics(error)
    tell(failedEnd(reached, problems))
    return { kind: 'failed', problems, directory: path }
  } finally {
    stop.close()
    log.close()
  }
}

/**
 * The plan to begin anew with where memory ran out in a training step, else how the attempt ended. A run that has a checkpoint is not
 * thrown away: it ends, as it does where no size is left.
 */
function afterMemoryRanOut(asked: Plan, plan: Plan, path: string, end: TrainerEnd, replan: Replan): TrainerEnd | Fitting {
  if (end.end !== 'failed' || !end.memory || listCheckpoints(path).length > 0) return end
  const reason = inShort(end.problems)
  const smaller = withNextSize(plan, replan)
  if (smaller === null) return { ...end, problems: [diagnostic('no-batch-fits', { from: asked.spec.training.train_batch_size, reason }, null)] }
  if (!('spec' in smaller)) return { ...end, problems: smaller }
  return { plan: smaller, change: change(plan, smaller, reason) }
}

const failedEnd = (update: number, problems: readonly Diagnostic[]): Told => {
  const help = problems.length === 1 ? problems[0]!.help : null
  return { type: 'run_end', update, outcome: 'failed', reason: inShort(problems), ...(help !== null && { help }), values: {} }
}

function conclude(
  plan: Plan,
  path: string,
  end: TrainerEnd,
  logFault: readonly Diagnostic[] | null,
  tell: (event: Told) => void,
  reached: number,
): RunOutcome {
  if (end.end === 'failed' || logFault !== null) {
    const problems = logFault ?? (end.end === 'failed' ? end.problems : [])
    tell(failedEnd(reached, problems))
    return { kind: 'failed', problems, directory: path }
  }
  if (end.end === 'killed') {
    tell({ type: 'run_end', update: reached, outcome: 'interrupted', reason: 'stopped at once, without a checkpoint', values: {} })
    return { kind: 'interrupted', update: reached, directory: path }
  }
  const { update, reason, values } = end
  if (end.end === 'interrupted') {
    tell({ type: 'run_end', update, outcome: 'interrupted', reason, values })
    return { kind: 'interrupted', update, directory: path }
  }
  const result: RunResult = { outcome: end.end, reason, update, values }
  try {
    writing('.trainspec/manifest.json', () => writeRunManifest(path, plan.hash, result))
  } catch (error) {
    return { kind: 'failed', problems: failureDiagnostics(error), directory: path }
  }
  tell({ type: 'run_end', ...result })
  return { kind: 'finished', result, directory: path }
}

/** A run killed between its result and the last line of its log gets that line now. */
function closeFinishedLog(path: string, result: RunResult, options: ExecuteOptions): void {
  if (readEvents(path).at(-1)?.type === 'run_end') return
  const log = openEventLog(path)
  const event: RunEvent = { type: 'run_end', ...result, time: Date.now() / 1000 }
  log.append(event)
  log.close()
  options.onEvent?.(event)
}

/** Signals and control requests: the first stop checkpoints, the second stops at once. */
function stopping(
  training: TrainingThread,
  signals: boolean,
  path: string,
  tell: (event: Told) => void,
  reached: () => number,
): { close(): void } {
  let asked = false
  const stop = (): void => {
    if (asked) return training.trainer.kill()
    asked = true
    leaveRequest(training.shared, 'stop')
    tell({ type: 'control', verb: 'stop', update: reached() })
  }
  const control = watchControl(path, {
    onRequest(verb) {
      if (verb === 'stop') return stop()
      tell({ type: 'control', verb, update: reached() })
      if (verb === 'stop-now') training.trainer.kill()
      else leaveRequest(training.shared, 'checkpoint')
    },
    onWarning: message => tell({ type: 'warning', message }),
  })
  const heard = ['SIGINT', 'SIGTERM'] as const
  if (signals) for (const signal of heard) process.on(signal, stop)
  return {
    close() {
      control.close()
      if (signals) for (const signal of heard) process.off(signal, stop)
    },
  }
}

/** For whoever shows an outcome: the exit code that the design gives it. */
export function exitCodeOf(outcome: RunOutcome): 0 | 3 | 130 {
  switch (outcome.kind) {
    case 'finished':
    case 'already-finished':
      return 0
    case 'interrupted':
      return 130
    case 'refused':
      return 3
    case 'failed':
      return 3
  }
}
