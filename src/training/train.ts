import { join } from 'node:path'
import type { Engine, Session } from '../engines/engine.ts'
import type { LoadedData } from '../data/load.ts'
import { loadData } from '../data/load.ts'
import { cacheFolder } from '../data/cache/folder.ts'
import { dropRows } from '../data/kept-rows.ts'
import type { Plan } from '../plan/plan.ts'
import { loadCallbacks } from './callbacks/code/run.ts'
import { lastGood, mayRollBack } from './callbacks/roll-back.ts'
import { runName } from '../plan/run-name.ts'
import { checkpointFiles, readCheckpoint } from './checkpoint/contents.ts'
import { ownFolder, rowsFolderName } from './checkpoint/names.ts'
import { listCheckpoints } from './checkpoint/verify.ts'
import { removeCheckpoint, writeCheckpoint } from './checkpoint/write.ts'
import { evaluateDataset } from './evaluation.ts'
import { RunFailure, writing, writingLater } from './failure.ts'
import { finishRun } from './finish.ts'
import { freshWeights } from './fresh-weights.ts'
import type { AttemptStart, Link } from './link.ts'
import type { LoopEnd } from './loop.ts'
import { runLoop } from './loop.ts'
import { checksNumbers, failingOnNonFinite } from './non-finite.ts'
import type { EvaluationSet, LoopPorts } from './ports.ts'
import { predict, predicts } from './predict.ts'
import { startMemoryMeter } from './memory-meter.ts'
import type { TrainBatches } from './train-batches.ts'
import { sharedForWorkers, tablesOf, trainBatches } from './train-batches.ts'
import { watchingMemory } from './memory-watch.ts'
import { initialState } from './state.ts'
import { stopsOtherwise } from './stops-otherwise.ts'

export interface TrainingJob {
  readonly plan: Plan
  readonly engine: string
  readonly device: 'cpu' | 'gpu'
  readonly threads: number
}

/** How an attempt ended by itself. */
export interface TrainingEnd {
  readonly end: LoopEnd
  readonly reason: string | null
  readonly update: number
  readonly values: Readonly<Record<string, number>>
}

export interface PreparedTraining {
  run(start: AttemptStart): Promise<TrainingEnd>
  /** After a run that failed: opens the engine for another plan of the same data, so that it can be run from its beginning. */
  again(plan: Plan): Promise<void>
}

/** Loads data and engine side by side; throws `RunFailure` for what is wrong with either. */
export async function prepareTraining(job: TrainingJob, link: Link): Promise<PreparedTraining> {
  let { plan } = job
  link.tell({ type: 'phase', phase: 'loading' })
  const begin = performance.now()
  let loadingSeconds = 0
  let memory = measuredMemory(plan)
  let loaded: LoadedData
  let session: Session
  try {
    ;[loaded, session] = await bothOrNone(load(plan).then(data => {
      loadingSeconds = (performance.now() - begin) / 1000
      return sharedForWorkers(plan, data)
    }), openEngine(job))
    memory?.loaded()
  } catch (error) {
    await memory?.close()
    throw error
  }
  return {
    async run(start) {
      const batches = trainBatches(plan, loaded)
      try {
        return await train(plan, loaded, { session, batches, loadingSeconds }, start, link, memory)
      } finally {
        await batches.close()
        await memory?.close()
        await session.close()
      }
    },
    async again(other) {
      plan = other
      memory = measuredMemory(plan)
      session = await openEngine({ ...job, plan })
      memory?.loaded()
    },
  }
}

/** Evaluation sets in the plan's order; the names of one alone begin with `eval`, of several with `eval_NAME`. */
export const evaluationSets = (plan: Plan): readonly EvaluationSet[] =>
  plan.spec.data.eval.map(source => ({ source, prefix: source.replaceAll('.', '_') }))

interface MeasuredMemory {
  /** Data and engine are there: training begins. */
  loaded(): void
  /** Training is over: all that was measured. */
  trained(): Readonly<Record<string, number>>
  close(): Promise<void>
}

/** The memory of loading and of training, where `skip_memory_metrics` is false. */
function measuredMemory(plan: Plan): MeasuredMemory | null {
  if (plan.spec.arguments['skip_memory_metrics']?.value !== false) return null
  const before = process.memoryUsage.rss()
  const meter = startMemoryMeter()
  const endInit = meter.begin('init')
  let init: Readonly<Record<string, number>> = {}
  let endTraining: (() => Readonly<Record<string, number>>) | null = null
  return {
    loaded() {
      init = endInit()
      endTraining = meter.begin('train')
    },
    trained: () => ({ before_init_mem_cpu: before, ...init, ...endTraining?.() }),
    close: meter.close,
  }
}

const rowsFolder = (directory: string): string => join(directory, ownFolder, rowsFolderName)

async function load(plan: Plan): Promise<LoadedData> {
  const { data } = plan.spec
  // A rule or code may ask for an evaluation that the schedule does not have.
  const evaluates = plan.spec.training.schedule.evaluation.trigger.kind !== 'never' || plan.spec.event_rules.length > 0 || (plan.spec.callback_files ?? []).length > 0
  const sources = [data.train, ...(evaluates ? data.eval : []), ...(predicts(plan) ? [data.test!] : [])]
  const [loaded, problems] = await writingLater(`the prepared rows in ${rowsFolder(plan.environment.output_dir)}`, () => loadData(data, {
    root: plan.environment.root, sources, rowsFolder: rowsFolder(plan.environment.output_dir), cache: cacheFolder(process.env), rangeOf: source => plan.source_map[`/data/sources/${source}`] ?? null,
  }))
  if (loaded === null) throw new RunFailure(problems)
  return loaded
}

async function openEngine({ plan, engine: name, device, threads }: TrainingJob): Promise<Session> {
  const engine = await loadEngine(name)
  const checkNumbers = checksNumbers(plan)
  const session = watchingMemory(await engine.open(plan, { device, threads, checkNumbers, tables: tablesOf(plan) }), plan.spec.training, error => engine.ranOutOfMemory?.(error) === true)
  return checkNumbers ? failingOnNonFinite(plan, session) : session
}

async function loadEngine(name: string): Promise<Engine> {
  if (name !== 'onnx') throw new Error(`there is no engine '${name}' here`)
  return (await import('../engines/onnx/engine.ts')).onnxEngine
}

/** Both results; if one fails, the session of the other is closed before the failure is passed on. */
async function bothOrNone(loading: Promise<LoadedData>, opening: Promise<Session>): Promise<[LoadedData, Session]> {
  const [loaded, session] = await Promise.allSettled([loading, opening])
  if (loaded.status === 'fulfilled' && session.status === 'fulfilled') return [loaded.value, session.value]
  if (session.status === 'fulfilled') await session.value.close()
  throw loaded.status === 'rejected' ? loaded.reason : (session as PromiseRejectedResult).reason
}

/** What computes, and what it computes on. */
interface Working {
  readonly session: Session
  readonly batches: TrainBatches
  /** Seconds from the beginning of loading to the last row. */
  readonly loadingSeconds: number
}

async function train(plan: Plan, loaded: LoadedData, { session, batches, loadingSeconds }: Working, start: AttemptStart, link: Link, memory: MeasuredMemory | null): Promise<TrainingEnd> {
  const { spec } = plan
  const { training } = spec
  link.tell({
    type: 'run_begin',
    name: runName(spec),
    total_updates: training.total_updates,
    updates_per_epoch: training.updates_per_epoch,
    epochs: training.epochs,
    parameters: spec.forecast.parameters,
    train_rows: training.train_rows,
    effective_batch: spec.forecast.effective_batch,
    ...(loaded.fromCache ? { rows_from_cache: { seconds: loadingSeconds } } : {}),
  })
  if (loaded.notKept !== null) link.tell({ type: 'warning', message: loaded.notKept })

  const callbacks = await loadCallbacks(plan, start.directory)
  // What the optimizer holds before the first update: where a roll-back without a checkpoint leads.
  const blank = mayRollBack(spec) ? (await session.exportState()).optimizer : null
  const resumed = start.checkpoint === null ? null : readCheckpoint(start.checkpoint.folder)
  const state = resumed?.loop ?? initialState(spec.optimizer.learning_rate)
  if (resumed === null) await session.importWeights(freshWeights(plan))
  else {
    await session.importState(resumed.session)
    if (state.stopReason !== null && stopsOtherwise(start.checkpoint!.folder, spec)) state.stopReason = null
    // A longer plan goes on where a shorter one had ended.
    if (state.stopReason === null && state.update < training.total_updates) state.control.stop = false
  }
  const now = (): number => performance.now() / 1000
  const planText = Buffer.from(`${JSON.stringify(plan, null, 2)}\n`)
  let lastTold = 0

  const ports: LoopPorts = {
    session,
    trainBatch: batches.batch,
    evaluationSets: evaluationSets(plan).filter(({ source }) => loaded.sets[source] !== undefined),
    evaluate: (set, update, afterBatch) =>
      evaluateDataset(spec, {
        session,
        dataset: loaded.sets[set.source]!,
        prefix: set.prefix,
        lossOnly: spec.arguments['prediction_loss_only']?.value === true,
        now,
        async onBatch(done, total) {
          if (now() - lastTold >= 0.25) {
            lastTold = now()
            link.tell({ type: 'evaluation_progress', update, done, total })
          }
          await afterBatch?.()
        },
      }),
    async saveCheckpoint(state, kind) {
      const begin = now()
      callbacks?.store(state)
      const files = await checkpointFiles(plan, { state, kind, attempt: start.attempt, session, preprocessing: loaded.preprocessing, planText })
      // The history up to here must be in the log before a checkpoint that counts on it can be gone on from.
      link.flush()
      const bytes = writing(`checkpoint-${state.update}`, () => writeCheckpoint(start.directory, state.update, plan.hash, files))
      return { bytes, seconds: now() - begin }
    },
    checkpoints: () => listCheckpoints(start.directory),
    async removeCheckpoint(update) {
      writing(`the removal of checkpoint-${update}`, () => removeCheckpoint(start.directory, update))
    },
    async rollBack(saved) {
      const found = lastGood(start.directory, saved)
      if (found === null && blank === null) throw new Error('a roll-back that the plan does not have')
      await session.importState(found?.session ?? { weights: freshWeights(plan), optimizer: blank ?? {}, optimizerSteps: 0 })
      return found?.update ?? null
    },
    ...(callbacks === null ? {} : { callbacks }),
    tell: link.tell,
    now,
    request: link.request,
  }

  if (link.request() === 'stop') return { end: 'interrupted', reason: state.update === 0 ? 'asked to stop before the first update' : 'asked to stop', update: state.update, values: {} }
  link.tell({ type: 'phase', phase: 'training' })
  const loopStart = { resumed: resumed?.kind ?? null, told: start.told, beginEpochAnew: spec.arguments['ignore_data_skip']?.value === true }
  const { end, teller, steering } = await runLoop(spec, state, ports, loopStart)
  if (end === 'interrupted') return { end, reason: 'asked to stop', update: state.update, values: {} }
  link.tell({ type: 'phase', phase: 'finishing' })
  const { directory } = start
  const finishing = { directory, preprocessing: loaded.preprocessing, memory: memory?.trained() ?? {} }
  const values = await finishRun(plan, state, ports, { teller, steering }, finishing)
  if (predicts(plan)) await predict(plan, loaded.sets[plan.spec.data.test!]!, state, ports, { teller, steering }, finishing)
  // A run that is over needs them no more, and they are as large as the data.
  dropRows(rowsFolder(directory))
  return { end, reason: state.stopReason, update: state.update, values }
}
