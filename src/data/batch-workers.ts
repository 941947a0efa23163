import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { BatchRecipe } from './batch-maker.ts'
import type { MadeBatch, WantedBatch } from './batch-worker.ts'
import type { GatheredBatch } from './batches.ts'
import type { Dataset } from './dataset.ts'

export interface BatchWorkers {
  /** The micro-batch, which is ready if batches are asked for in order. Rejects when its thread has ended. */
  batch(epoch: number, index: number): Promise<GatheredBatch>
  /** Node's ids of the threads that have made batches so far. */
  threads(): ReadonlySet<number>
  close(): Promise<void>
}

export interface BatchWorkersOptions {
  /** File of `batch-worker.ts`, bundled. */
  readonly entry: URL
  readonly workers: number
  readonly batchesPerEpoch: number
  readonly epochs: number
}

/** Batches in the making, for each worker: PyTorch's default of `prefetch_factor`. */
const ahead = 2

/**
 * Makes batches in threads of their own, ahead of the step that takes them, in the order of training: a worker has every
 * `workers`-th. Asked for another place (a resume, a roll-back), it begins there; what was made for nothing is dropped.
 */
export function batchWorkers(recipe: BatchRecipe, { entry, workers: count, batchesPerEpoch, epochs }: BatchWorkersOptions): BatchWorkers {
  const waiting = new Map<number, { resolve(batch: GatheredBatch): void; reject(error: Error): void }>()
  const seen = new Set<number>()
  let ended: Error | null = null
  let sequence = 0
  const fail = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(fileURLToPath(entry), { workerData: recipe })
    worker.on('message', ({ sequence, thread, batch }: MadeBatch) => {
      seen.add(thread)
      waiting.get(sequence)?.resolve(batch)
      waiting.delete(sequence)
    })
    worker.on('error', error => fail(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', code => fail(new Error(`a thread that makes batches ended with code ${code}`)))
    return worker
  })

  let queue: { readonly epoch: number; readonly index: number; readonly batch: Promise<GatheredBatch> }[] = []
  /** What is asked of a worker next. */
  let next = { epoch: 0, index: 0 }
  const order = ({ epoch, index }: typeof next): Promise<GatheredBatch> => {
    const wanted: WantedBatch = { sequence: sequence++, epoch, index }
    const batch = new Promise<GatheredBatch>((resolve, reject) => {
      if (ended !== null) return reject(ended)
      waiting.set(wanted.sequence, { resolve, reject })
    })
    batch.catch(() => undefined) // awaited when its turn comes, if it comes
    workers[wanted.sequence % count]!.postMessage(wanted)
    return batch
  }
  const fill = (): void => {
    while (queue.length < ahead * count && next.epoch < epochs) {
      queue.push({ ...next, batch: order(next) })
      next = next.index + 1 < batchesPerEpoch ? { epoch: next.epoch, index: next.index + 1 } : { epoch: next.epoch + 1, index: 0 }
    }
  }

  return {
    batch(epoch, index) {
      if (queue[0]?.epoch !== epoch || queue[0].index !== index) {
        queue = []
        next = { epoch, index }
        fill()
      }
      const first = queue.shift()
      fill()
      return first?.batch ?? order({ epoch, index })
    },
    threads: () => seen,
    async close() {
      for (const worker of workers) worker.removeAllListeners()
      fail(new Error('the threads that make batches were ended'))
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}

/** The same rows in memory that all threads see. */
export function sharedDataset({ rows, features, ...rest }: Dataset): Dataset {
  return { ...rest, rows, features: features.map(feature => ({
    ...feature, data: shared(feature.data), ...(feature.lengths === undefined ? {} : { lengths: shared(feature.lengths) }),
  })) }
}

type Values = Float32Array | Int32Array | Uint8Array | Uint32Array

function shared<T extends Values>(values: T): T {
  const copy = new (values.constructor as new (buffer: SharedArrayBuffer) => T)(new SharedArrayBuffer(values.byteLength))
  copy.set(values)
  return copy
}
