import { join } from 'node:path'
import { batchGatherer } from '../../src/data/batches.ts'
import type { Dataset } from '../../src/data/dataset.ts'
import { loadData } from '../../src/data/load.ts'
import { epochOrder } from '../../src/data/sampler.ts'
import type { Batch, Session } from '../../src/engines/engine.ts'
import { openSession } from '../../src/engines/onnx/session.ts'
import type { RunEvent } from '../../src/events/events.ts'
import { openEventLog } from '../../src/events/write.ts'
import { initialize } from '../../src/models/initialize.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { runLoop } from '../../src/training/loop.ts'
import type { LoopPorts } from '../../src/training/ports.ts'
import { initialState } from '../../src/training/state.ts'
import { imagesCsv, projectOf } from '../project.ts'
import type { BenchOptions, BenchReport } from '../report.ts'
import { figure, startReport, tell } from '../report.ts'

/**
 * Design §8: what the training loop adds to its engine. Two sides on one session, one after the other within a round: `bare`
 * is nothing but gradients and update on batches that are ready; `loop` is the product's loop on the same rows, with their
 * gathering in shuffled order, the schedule, logging every ten steps, progress, and every event written to a log.
 */
const bar = 2

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('loop')
  const rounds = options.short ? 1 : 9
  const sets: Readonly<Record<string, string>> = options.short ? { 'arguments.num_train_epochs': '1' } : {}
  const project = await projectOf(join(options.folder, 'steps.trainspec'), imagesCsv(options.short ? 320 : 3200), sets)
  try {
    const { plan } = project
    const [loaded] = await loadData(plan.spec.data, { root: project.folder, sources: [plan.spec.data.train] })
    const session = await openSession(plan, { device: 'cpu', threads: 2 })
    await session.importWeights(initialize(plan.spec.model, plan.spec.training.seed))
    const dataset = loaded!.sets[plan.spec.data.train]!
    const ready = readyBatches(plan, dataset)
    const log = openEventLog(project.folder)
    const bare = await sideOf(() => bareSteps(plan, session, ready))
    const looped = await sideOf(() => loopSteps(plan, session, dataset, event => log.append(event)))
    await bare.measure()
    await looped.measure()
    const measured: { readonly bare: Cost; readonly loop: Cost }[] = []
    for (let round = 0; round < rounds; round++) {
      // Which side comes first changes: a machine that warms up or slows down favours neither.
      const first = round % 2 === 0 ? await bare.measure() : await looped.measure()
      const second = round % 2 === 0 ? await looped.measure() : await bare.measure()
      measured.push(round % 2 === 0 ? { bare: first, loop: second } : { bare: second, loop: first })
    }
    log.close()
    await session.close()
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

async function sideOf(run: () => Promise<number>): Promise<{ measure(): Promise<Cost> }> {
  return {
    async measure() {
      const begin = performance.now()
      const outside = await run()
      return { wall: performance.now() - begin, outside }
    },
  }
}

const readyBatches = (plan: Plan, dataset: Dataset): readonly Batch[] =>
  Array.from({ length: plan.spec.training.updates_per_epoch }, (_, index) => {
    const size = plan.spec.training.train_batch_size
    return batchGatherer(dataset, size)(epochOrder(dataset.rows, plan.spec.training.data_seed, 0), index * size, size)
  })

async function bareSteps({ spec }: Plan, session: Session, batches: readonly Batch[]): Promise<number> {
  const { total_updates: updates, train_batch_size: rows } = spec.training
  for (let update = 0; update < updates; update++) {
    await session.accumulate(batches[update % batches.length]!, { update, microBatch: 0 }, 1 / rows)
    await session.update({ learningRate: 1e-3 })
  }
  return 0
}

async function loopSteps({ spec }: Plan, session: Session, dataset: Dataset, append: (event: RunEvent) => void): Promise<number> {
  const size = spec.training.train_batch_size
  const gather = batchGatherer(dataset, size)
  let order: { readonly epoch: number; readonly rows: Uint32Array } | null = null
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
    trainBatch(epoch, index) {
      if (order?.epoch !== epoch) order = { epoch, rows: epochOrder(dataset.rows, spec.training.data_seed, epoch) }
      return gather(order.rows, index * size, Math.min(size, dataset.rows - index * size))
    },
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
