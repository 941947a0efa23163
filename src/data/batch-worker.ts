import { parentPort, threadId, workerData } from 'node:worker_threads'
import type { BatchRecipe } from './batch-maker.ts'
import { batchMaker } from './batch-maker.ts'
import type { GatheredBatch } from './batches.ts'

/** A batch that is wanted, and the answer to it. */
export interface WantedBatch {
  readonly sequence: number
  readonly epoch: number
  readonly index: number
}
export interface MadeBatch {
  readonly sequence: number
  readonly thread: number
  readonly batch: GatheredBatch
}

/** A thread that makes batches (`dataloader_num_workers`). It is given the recipe as it starts, its data in memory that all threads share. */
const port = parentPort
if (port === null) throw new Error('batch-worker.js is started by trainspec run')
const make = batchMaker(workerData as BatchRecipe)

port.on('message', ({ sequence, epoch, index }: WantedBatch) => {
  // Arrays of their own, which are handed over: the engine takes none over shared memory.
  const batch = Object.fromEntries(Object.entries(make(epoch, index)).map(([name, tensor]) => [name, { ...tensor, data: tensor.data.slice() }]))
  const answer: MadeBatch = { sequence, thread: threadId, batch }
  port.postMessage(answer, Object.values(batch).map(({ data }) => data.buffer as ArrayBuffer))
})
