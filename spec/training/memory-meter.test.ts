import { expect, test } from 'vitest'
import { startMemoryMeter } from '../../src/training/memory-meter.ts'

// In a file, and so a process, of its own: what other tests let go must not be counted here.
test('a stage of memory: what stays allocated is its delta, what was let go its peak', async () => {
  const meter = startMemoryMeter()
  const busy = (): void => {
    for (const until = performance.now() + 100; performance.now() < until; ) Math.sqrt(2)
  }
  try {
    // The thread that samples has begun.
    await new Promise(resolve => setTimeout(resolve, 300))
    const end = meter.begin('held')
    const kept = Buffer.alloc(64 << 20, 1)
    // Shrinking gives the pages back at once; no collection is waited for.
    const passing = Reflect.construct(ArrayBuffer, [96 << 20, { maxByteLength: 96 << 20 }]) as ArrayBuffer & { resize(bytes: number): void }
    new Uint8Array(passing).fill(1)
    busy()
    passing.resize(0)
    const { held_mem_cpu_alloc_delta: delta, held_mem_cpu_peaked_delta: peaked } = end()
    expect(kept[0]).toBe(1)
    expect(delta).toBeGreaterThan(50 << 20)
    expect(delta).toBeLessThan(96 << 20)
    expect(peaked).toBeGreaterThan(80 << 20)
  } finally {
    await meter.close()
  }
})
