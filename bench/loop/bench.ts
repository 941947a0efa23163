import { join } from 'node:path'
import { batchMaker } from '../../src/data/batch-maker.ts'
import type { Dataset } from '../../src/data/dataset.ts'
import { loadData } from '../../src/data/load.ts'
import type { Batch, Session } from '../../src/engines/engine.ts'
import { openSession } from '../../src/engines/onnx/session.ts'
import type { RunEvent } from '../../src/events/events.ts'
import { openEventLog } from '../../src/events/write.ts'
import { initialize } from '../../src/models/initialize.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { runLoop } from '../../src/training/loop.ts'
import type { LoopPorts } from '../../src/training/ports.ts'
import { initialState } from '../../src/training/state.ts'
import { tablesOf } from '../../src/training/train-batches.ts'
import { imagesCsv, projectOf } from '../project.ts'
import type { BenchOptions, BenchReport } from '../report.ts'
import { figure, median, startReport, tell } from '../report.ts'

/**
 * Design §8: what the training loop adds to its engine. Three sides take short turns, for a machine's pace drifts by more within seconds
 * than what is measured. `loop` is the product's loop: rows in shuffled order, the schedule, logging every ten steps, progress, and every
 * event written to a log. `bare` is nothing but gradients and update on the same session, which picks the rows of its batches from the
 * table of all rows as it does for the loop. `ready` is the same with batches that lie there whole: a session of its own, whose place in
 * memory alone makes some percent, so that rounds have new sessions.
 */
const bar = 2

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('loop')
  const [rounds, turns] = options.short ? [1, 1] : [7, 8]
  const sets: Readonly<Record<string, string>> = options.short ? { 'arguments.num_train_epochs': '1' } : {}
  const project = await projectOf(join(options.folder, 'steps.trainspec'), imagesCsv(options.short ? 320 : 3200), sets)
  try {
    const { plan } = project
    const [loaded] = await loadData(plan.spec.data, { root: project.folder, sources: [plan.spec.data.train] })
    const dataset = loaded!.sets[plan.spec.data.train]!
    const tables = tablesOf(plan)
    const [numbered, whole] = [batchesOf(plan, dataset, tables), batchesOf(plan, dataset, [])]
    const log = openEventLog(project.folder)
    const measured: Turn[][] = []
    for (let round = 0; round < rounds; round++) {
      const [session, other] = [await opened(plan, tables), await opened(plan, [])]
      const sides = {
        bare: () => bareSteps(plan, session, numbered),
        loop: () => loopSteps(plan, session, dataset, event => log.append(event)),
        ready: () => bareSteps(plan, other, whole),
      }
      const measure = async (side: keyof typeof sides): Promise<Cost> => {
        const begin = performance.now()
        const outside = await sides[side]()
        return { wall: performance.now() - begin, outside }
      }
      const turnOf = async (loopFirst: boolean): Promise<Turn> => {
        const ready = await measure('ready')
        const first = await measure(loopFirst ? 'loop' : 'bare')
        const second = await measure(loopFirst ? 'bare' : 'loop')
        return loopFirst ? { ready, loop: first, bare: second } : { ready, bare: first, loop: second }
      }
      if (!options.short) await turnOf(false) // warms up
      const found: Turn[] = []
      // Which of two comes first changes: it finds the caches full of the other session's weights, and a machine's pace drifts.
      for (let turn = 0; turn < turns; turn++) found.push(await turnOf(turn % 2 === 1))
      measured.push(found)
      await session.close()
      await other.close()
    }
    log.close()
    const steps = plan.spec.training.total_updates
    const ofTurns = (value: (turn: Turn) => number): number[] => measured.map(found => median(found.map(value)))
    const more = (side: Cost, than: Cost): number => (side.wall / than.wall - 1) * 100
    return tell(report([
      figure('overhead of the loop', '%', options.short ? null : bar, ofTurns(({ bare, loop }) => more(loop, bare)), `over its engine: median of rounds, each the median of ${turns} turns of ${steps} steps`),
      figure('over batches that are ready', '%', null, ofTurns(({ ready, loop }) => more(loop, ready)), 'loop and the picking of rows together, over another session whose batches lie there whole'),
      figure('time outside the engine', '%', null, ofTurns(({ loop }) => (loop.outside / (loop.wall - loop.outside)) * 100), "the loop's own time over the engine's within the same steps: no noise between sides, no effects on the caches"),
      figure('bare step', 'ms', null, ofTurns(({ bare }) => bare.wall / steps)),
      figure('step of the loop', 'ms', null, ofTurns(({ loop }) => loop.wall / steps)),
    ]), options)
  } finally {
    project.close()
  }
}

/** Milliseconds: all, and those in which the engine was not called. */
interface Cost {
  readonly wall: number
  readonly outside: number
}

type Turn = Record<'bare' | 'loop' | 'ready', Cost>

async function opened(plan: Plan, tables: readonly string[]): Promise<Session> {
  const session = await openSession(plan, { device: 'cpu', threads: 2, tables })
  await session.importWeights(initialize(plan.spec.model, plan.spec.training.seed))
  return session
}

const recipeOf = ({ spec: { training } }: Plan, dataset: Dataset) =>
  ({ dataset, lengths: null, size: training.train_batch_size, group: training.train_batch_size, dataSeed: training.data_seed })

/** Those of the first epoch, each in memory of its own. */
const batchesOf = (plan: Plan, dataset: Dataset, tables: readonly string[]): readonly Batch[] =>
  Array.from({ length: plan.spec.training.updates_per_epoch }, (_, index) => batchMaker({ ...recipeOf(plan, dataset), tables })(0, index))

async function bareSteps({ spec }: Plan, session: Session, batches: readonly Batch[]): Promise<number> {
  const { total_updates: updates, train_batch_size: rows } = spec.training
  for (let update = 0; update < updates; update++) {
    await session.accumulate(batches[update % batches.length]!, { update, microBatch: 0 }, 1 / rows)
    await session.update({ learningRate: 1e-3 })
  }
  return 0
}

async function loopSteps(plan: Plan, session: Session, dataset: Dataset, append: (event: RunEvent) => void): Promise<number> {
  const { spec } = plan
  let inside = 0
  const timed = async <T>(call: () => Promise<T>): Promise<T> => {
    const begin = performance.now()
    const result = await call()
    inside += performance.now() - begin
    return result
  }
  const unused = (): never => {
    throw new Error('this plan neither evaluates nor saves')
  }
  const ports: LoopPorts = {
    session: {
      ...session,
      accumulate: (batch, position, normaliser) => timed(() => session.accumulate(batch, position, normaliser)),
      update: given => timed(() => session.update(given)),
    },
    trainBatch: batchMaker({ ...recipeOf(plan, dataset), tables: tablesOf(plan) }),
    evaluationSets: [],
    evaluate: unused,
    saveCheckpoint: unused,
    checkpoints: () => [],
    removeCheckpoint: unused,
    rollBack: unused,
    tell: event => append({ ...event, time: Date.now() / 1000 } as RunEvent),
    now: () => performance.now() / 1000,
    request: () => 'none',
  }
  const begin = performance.now()
  const { end } = await runLoop(spec, initialState(spec.optimizer.learning_rate), ports, { resumed: null, told: 0 })
  if (end !== 'completed') throw new Error(`the loop ended ${end}`)
  return performance.now() - begin - inside
}
