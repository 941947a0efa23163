import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createKernels } from '../../../src/engines/onnx/kernels.ts'
import { wasmModule, wasmModules } from '../../../scripts/wasm.mjs'

it.each(wasmModules)('the committed module is what %s.wat compiles to', async name => {
  const committed = await readFile(new URL(`../../../src/engines/onnx/${name}-module.ts`, import.meta.url), 'utf8')
  expect(committed).toBe(await wasmModule(name))
})

it('sums squares in float64', () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true, min: -1e18, max: 1e18 }).map(Math.fround), { maxLength: 100 }), values => {
    const count = Math.ceil(values.length / 8) * 8
    const kernels = createKernels(count * 4)
    new Float32Array(kernels.memory).set(values)
    const exact = values.reduce((sum, value) => sum + value * value, 0)
    expect(Math.abs(kernels.sumOfSquares(0, count) - exact)).toBeLessThanOrEqual(1e-13 * exact)
  }), { numRuns: 50, seed: 7 })
})

it('adds one array to another', () => {
  const kernels = createKernels(128)
  new Float32Array(kernels.memory).set(Array.from({ length: 32 }, (_, index) => index))
  kernels.add(0, 64, 16)
  expect([...new Float32Array(kernels.memory, 0, 16)]).toEqual(Array.from({ length: 16 }, (_, index) => 2 * index + 16))
})
