import { createHash } from 'node:crypto'
import { threadId } from 'node:worker_threads'
import type { BatchRecipe } from '../../src/data/batch-maker.ts'
import { batchMaker } from '../../src/data/batch-maker.ts'
import { batchWorkers, sharedDataset } from '../../src/data/batch-workers.ts'
import type { GatheredBatch } from '../../src/data/batches.ts'

// Bundled with its workers by workers.test.ts: prints the batches made here and in threads, as hashes, and which threads made them.
const rows = 103
const recipe: BatchRecipe = {
  dataset: {
    rows,
    features: [
      { name: 'x', dtype: 'float32', shape: [3], size: 3, data: Float32Array.from({ length: 3 * rows }, (_, i) => Math.sin(i)) },
      { name: 'ids', dtype: 'int32', shape: [5], size: 5, data: Int32Array.from({ length: 5 * rows }, (_, i) => i % 17), lengths: Uint32Array.from({ length: rows }, (_, i) => 1 + (i % 5)) },
      { name: 'picture', dtype: 'float32', shape: [1, 2, 2], size: 4, data: Uint8Array.from({ length: 4 * rows }, (_, i) => i % 256), picture: { stored: [1, 2, 2], steps: [], table: Float32Array.from({ length: 256 }, (_, i) => i / 255) } },
    ],
  },
  lengths: null, size: 8, group: 8, dataSeed: 7,
}
const batchesPerEpoch = Math.ceil(rows / recipe.size)
const hash = (batch: GatheredBatch): string => {
  const sum = createHash('sha256')
  for (const [name, { shape, data }] of Object.entries(batch)) sum.update(JSON.stringify([name, shape])).update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  return sum.digest('hex')
}

// In order over two epochs and a bit; back, as a roll-back goes; and on from the middle of an epoch, as a resume does.
const places = [
  ...Array.from({ length: 2 * batchesPerEpoch + 3 }, (_, i) => ({ epoch: Math.floor(i / batchesPerEpoch), index: i % batchesPerEpoch })),
  { epoch: 1, index: 4 }, { epoch: 1, index: 5 }, { epoch: 0, index: 9 }, { epoch: 0, index: 10 }, { epoch: 2, index: batchesPerEpoch - 1 },
]
const make = batchMaker(recipe)
const here = places.map(({ epoch, index }) => hash(make(epoch, index)))
const { batch, threads, close } = batchWorkers({ ...recipe, dataset: sharedDataset(recipe.dataset) }, {
  entry: new URL('./batch-worker.js', import.meta.url), workers: 3, batchesPerEpoch, epochs: 3,
})
const there: string[] = []
for (const { epoch, index } of places) there.push(hash(await batch(epoch, index)))
await close()
const afterwards = await batch(0, 0).then(() => 'made', (error: Error) => error.message)
console.log(JSON.stringify({ here, there, threads: [...threads()].sort((a, b) => a - b), main: threadId, afterwards }))
