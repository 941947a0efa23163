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
import { figure, startReport, tell } from '../report.ts'

/**
 * Design §8: what the training loop adds to its engine. Two sides, one after the other within a round: `bare` is nothing but gradients
 * and update on batches that are ready; `loop` is the product's loop on the same rows, with their picking in shuffled order (here or in
 * the engine), the schedule, logging every ten steps, progress, and every event written to a log. Each round has sessions of its own,
 * so that where memory happened to lie favours neither side.
 */
const bar = 2

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('loop')
  const rounds = options.short ? 1 : 15
  const sets: Readonly<Record<string, string>> = options.short ? { 'arguments.num_train_epochs': '1' } : {}
  const project = await projectOf(join(options.folder, 'steps.trainspec'), imagesCsv(options.short ? 320 : 3200), sets)
  try {
    const { plan } = project
    const [loaded] = await loadData(plan.spec.data, { root: project.folder, sources: [plan.spec.data.train] })
    const dataset = loaded!.sets[plan.spec.data.train]!
    const ready = readyBatches(plan, dataset)
    const log = openEventLog(project.folder)
    const sides = {
      bare: (session: Session) => bareSteps(plan, session, ready),
      loop: (session: Session) => loopSteps(plan, session, dataset, event => log.append(event)),
    }
    const measured: { readonly bare: Cost; readonly loop: Cost }[] = []
    for (let round = 0; round < rounds; round++) {
      const sessions = { bare: await opened(plan, []), loop: await opened(plan, tablesOf(plan)) }
      const costs: Partial<Record<keyof typeof sides, Cost>> = {}
      // Which side comes first changes: a machine that warms up or slows down favours neither.
      for (const side of round % 2 === 0 ? ['bare', 'loop'] as const : ['loop', 'bare'] as const) {
        if (!options.short) await sides[side](sessions[side]) // warms up
        const begin = performance.now()
        const outside = await sides[side](sessions[side])
        costs[side] = { wall: performance.now() - begin, outside }
      }
      measured.push({ bare: costs.bare!, loop: costs.loop! })
      await sessions.bare.close()
      await sessions.loop.close()
    }
    log.close()
    const steps = plan.spec.training.total_updates
    return tell(report([
      figure('overhead of the loop', '%', options.short ? null : bar, measured.map(({ bare, loop }) => (loop.wall / bare.wall - 1) * 100), `median of paired rounds of ${steps} steps`),
      figure('time outside the engine', '%', null, measured.map(({ loop }) => (loop.outside / (loop.wall - loop.outside)) * 100), "the loop's own time over the engine's within the same steps: no noise between sides, no effects on the caches"),
      figure('bare step', 'ms', null, measured.map(({ bare }) => bare.wall / steps)),
      figure('step of the loop', 'ms', null, measured.map(({ loop }) => loop.wall / steps)),
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

async function opened(plan: Plan, tables: readonly string[]): Promise<Session> {
  const session = await openSession(plan, { device: 'cpu', threads: 2, tables })
  await session.importWeights(initialize(plan.spec.model, plan.spec.training.seed))
  return session
}

const recipeOf = ({ spec: { training } }: Plan, dataset: Dataset) =>
  ({ dataset, lengths: null, size: training.train_batch_size, group: training.train_batch_size, dataSeed: training.data_seed })

/** Those of the first epoch, each in memory of its own. */
const readyBatches = (plan: Plan, dataset: Dataset): readonly Batch[] =>
  Array.from({ length: plan.spec.training.updates_per_epoch }, (_, index) => batchMaker(recipeOf(plan, dataset))(0, index))

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
