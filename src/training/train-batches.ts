import { batchMaker } from '../data/batch-maker.ts'
import { batchesAhead } from '../data/batches-ahead.ts'
import { batchWorkers, sharedDataset } from '../data/batch-workers.ts'
import type { LoadedData } from '../data/load.ts'
import { pictureIn } from '../data/pictures/steps.ts'
import type { Batch } from '../engines/engine.ts'
import type { Plan, PlannedFeature } from '../plan/plan.ts'
import { sharesTokens } from '../plan/token-groups.ts'
import { checksNumbers } from './non-finite.ts'

/** Where the micro-batches of training come from. */
export interface TrainBatches {
  batch(epoch: number, index: number): Batch | Promise<Batch>
  close(): Promise<void>
}

/** Threads that make batches. In an unbundled checkout (tests) there are none: the thread that trains makes them. */
const workersOf = ({ spec }: Plan): number => (import.meta.url.endsWith('.js') ? Number(spec.arguments['dataloader_num_workers']?.value ?? 0) : 0)

/** The data, with the rows of training in memory that the threads of `dataloader_num_workers` see too. */
export function sharedForWorkers(plan: Plan, loaded: LoadedData): LoadedData {
  const { train } = plan.spec.data
  return workersOf(plan) === 0 ? loaded : { ...loaded, sets: { ...loaded.sets, [train]: sharedDataset(loaded.sets[train]!) } }
}

/** Features and labels whose rows the engine picks itself: those that lie in memory as the numbers that the model takes, all rows alike. */
export function tablesOf(plan: Plan): readonly string[] {
  const { data } = plan.spec
  const readHere = checksNumbers(plan) || sharesTokens(plan.spec)
  if (data.storage === 'disk' || workersOf(plan) > 0 || readHere) return []
  const alike = ({ value, type }: PlannedFeature): boolean => pictureIn(value) === null && (type.kind !== 'sequence' || type.fixed)
  return [...data.inputs, ...data.labels].filter(alike).map(({ name }) => name)
}

/** Made as they are asked for, or ahead in threads of their own; rows on disk are always read ahead. */
export function trainBatches(plan: Plan, { sets, lengths }: LoadedData): TrainBatches {
  const { training, data } = plan.spec
  const { train_batch_size: size, data_seed: dataSeed, batches_per_epoch: batchesPerEpoch, epochs } = training
  const recipe = { dataset: sets[data.train]!, lengths, size, group: size * training.gradient_accumulation_steps, dataSeed, tables: tablesOf(plan) }
  const workers = workersOf(plan)
  if (workers === 0 && recipe.dataset.file !== undefined) return batchesAhead(recipe, { batchesPerEpoch, epochs })
  if (workers === 0) return { batch: batchMaker(recipe), close: async () => undefined }
  const { batch, close } = batchWorkers(recipe, { entry: new URL('./batch-worker.js', import.meta.url), workers, batchesPerEpoch, epochs })
  return { batch, close }
}
