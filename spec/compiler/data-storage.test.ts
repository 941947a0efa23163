import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { check } from '../../src/language/check.ts'
import { nodeHostFor } from '../../src/language/host.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { mostDiskBytes } from '../../src/plan/report/resources-part.ts'
import { bundleRunner } from '../support/bundle-runner.ts'

const rows = 60_000
const folder = mkdtempSync(join(tmpdir(), 'trainspec-storage-'))
beforeAll(() => {
  const columns = Array.from({ length: 16 }, (_, column) => `p${column}`)
  const lines = Array.from({ length: rows }, (_, row) => `${columns.map((_, column) => (row * 31 + column * 7) % 10).join(',')},${row % 3}`)
  writeFileSync(join(folder, 'rows.csv'), `${columns.join(',')},y\n${lines.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Sixteen columns, sixteen values of each: 1 KiB a row, and 4 bytes for its class. */
function spec(name: string, line: string): string {
  const inputs = Array.from({ length: 16 }, (_, index) => `input x${index}: tensor[16] = ${line.includes('median') && index === 0 ? 'fill(p, median)' : `p * ${index + 1}`}`)
  const path = join(folder, `${name}.trainspec`)
  writeFileSync(path, `run rows {
  data {
    train = csv("rows.csv")
    p = columns("p0".."p15")
    ${inputs.join('\n    ')}
    label y: class(3)
    ${line.includes('median') ? '' : line}
  }
  model { concat(${inputs.map((_, index) => `x${index}`).join(', ')}); linear(3) }
  loss cross_entropy
  arguments { output_dir: "${name}"; per_device_train_batch_size: 32; max_steps: 20 }
}
`)
  return path
}

test('threads that make batches hold the rows of training once more; rows to predict are there too, and the text of what is predicted', async () => {
  const data = async (name: string, line: string, more: string): Promise<number> => {
    const path = spec(name, line)
    writeFileSync(path, readFileSync(path, 'utf8').replace('max_steps: 20', `max_steps: 20; ${more}`))
    return (await planned(path, 1e12)).spec.forecast.memory.data
  }
  const thread = 16 * 2 ** 20
  expect(await data('threads', '', 'dataloader_num_workers: 2')).toBe(2 * bytes + 2 * thread)
  const onDisk = await data('one', 'storage = "disk"', '')
  expect(await data('more', 'storage = "disk"', 'dataloader_num_workers: 2')).toBe(onDisk + 2 * thread)
  // Of each row of a quarter: what is true, what is predicted, and three shares, each with what writing it leaves behind.
  expect(await data('predicted', 'test = split(train, 25%)', 'do_predict: true')).toBe(bytes + (rows / 4) * 5 * (10 + 90))
  expect(await data('unpredicted', 'test = split(train, 25%)', '')).toBe(0.75 * bytes)
})

async function planned(path: string, memory: number): Promise<Plan> {
  const [checked] = check(path, { host: nodeHostFor(path), params: {}, sets: {} })
  const [plan] = await compile(checked!, { engine: 'onnx', device: 'cpu', threads: 1, cwd: folder, now: new Date(0), memory })
  return plan!
}

const bytes = rows * (16 * 16 * 4 + 4)

test('without a word, rows lie on disk where they would take more than half of the memory', async () => {
  const path = spec('silent', '')
  const [enough, little] = [await planned(path, 2 * bytes), await planned(path, 2 * bytes - 2)]
  expect([enough.spec.data.storage, little.spec.data.storage]).toEqual([undefined, 'disk'])
  expect(little.hash).toBe(enough.hash)
  expect([enough.spec.forecast.rows_bytes, little.spec.forecast.rows_bytes]).toEqual([undefined, bytes])
  expect(enough.spec.forecast.memory.data).toBe(bytes)
  expect(little.spec.forecast.memory.data).toBeLessThan(bytes / 2)
  // A checkpoint holds the plan, which says so.
  expect(Math.floor((mostDiskBytes(little) - mostDiskBytes(enough)) / 1000)).toBe(Math.floor(bytes / 1000))
})

test('a word counts more than the memory; what needs all rows keeps them in memory', async () => {
  expect((await planned(spec('said', 'storage = "memory"'), 1024)).spec.data.storage).toBeUndefined()
  expect((await planned(spec('said', 'storage = "disk"'), 2 ** 50)).spec.data.storage).toBe('disk')
  expect((await planned(spec('median', 'median'), 1024)).spec.data.storage).toBeUndefined()
})

// Linux counts resident memory as the kernel sees it; other systems count other things.
describe.runIf(process.platform === 'linux')('many rows: peak memory is forecast within 15 %', () => {
  let runner: string
  beforeAll(async () => {
    runner = await bundleRunner('spec/support/measure-run.ts')
  })
  afterAll(() => rmSync(dirname(runner), { recursive: true, force: true }))

  test.each(['memory', 'disk'])('in %s', async storage => {
    const { stdout } = await promisify(execFile)(process.execPath, [runner, spec(storage, `storage = "${storage}"`), folder])
    const { kind, forecast, measured } = JSON.parse(stdout) as { kind: string; forecast: number; measured: number }
    expect(kind).toBe('finished')
    expect(forecast / measured, `${forecast} forecast, ${measured} measured`).toBeGreaterThan(0.85)
    expect(forecast / measured, `${forecast} forecast, ${measured} measured`).toBeLessThan(1.15)
  }, 60_000)
})
