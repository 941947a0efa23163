import { Worker } from 'node:worker_threads'

/** Measures the memory of the process by stages (reference B.20), where `skip_memory_metrics` is false. */
export interface MemoryMeter {
  /** Begins a stage; the function ends it and gives its values, in bytes. */
  begin(stage: string): () => Readonly<Record<string, number>>
  close(): Promise<void>
}

const unit = 1024

// In a thread of its own: work between two awaits, where memory peaks, lets no timer of the measured thread run.
const sampler = `
const { workerData } = require('node:worker_threads')
const shared = new Int32Array(workerData)
while (Atomics.load(shared, 0) === 0) {
  const now = Math.floor(process.memoryUsage.rss() / ${unit})
  if (now > Atomics.load(shared, 1)) Atomics.store(shared, 1, now)
  Atomics.wait(shared, 0, 0, 1)
}`

/**
 * Of each stage: `STAGE_mem_cpu_alloc_delta`, resident bytes at its end less those at its start, and
 * `STAGE_mem_cpu_peaked_delta`, how far the highest sample lay above its end.
 */
export function startMemoryMeter(): MemoryMeter {
  const shared = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(sampler, { eval: true, workerData: shared.buffer })
  worker.unref()
  return {
    begin(stage) {
      const start = process.memoryUsage.rss()
      Atomics.store(shared, 1, Math.floor(start / unit))
      return () => {
        const end = process.memoryUsage.rss()
        return {
          [`${stage}_mem_cpu_alloc_delta`]: end - start,
          [`${stage}_mem_cpu_peaked_delta`]: Math.max(0, Atomics.load(shared, 1) * unit - end),
        }
      }
    },
    async close() {
      Atomics.store(shared, 0, 1)
      Atomics.notify(shared, 0)
      await worker.terminate()
    },
  }
}
