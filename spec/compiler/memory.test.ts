import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleRunner } from '../support/bundle-runner.ts'

const models = {
  linear: 'flatten; linear(10)',
  dense: 'flatten; linear(1536); relu; linear(1536); relu; linear(10)',
  convolutional: 'conv2d(64, kernel: 3, padding: 1); relu; conv2d(64, kernel: 3, padding: 1); relu; flatten; linear(10)',
}

const folder = mkdtempSync(join(tmpdir(), 'trainspec-memory-'))
let runner: string

beforeAll(async () => {
  runner = await bundleRunner('spec/support/measure-run.ts')
  mkdirSync(join(folder, 'data'))
  for (const name of ['digits-train.csv', 'digits-eval.csv']) copyFileSync(join('examples/digits/data', name), join(folder, 'data', name))
}, 120_000)

// Linux counts resident memory as the kernel sees it; other systems count other things.
describe.runIf(process.platform === 'linux')('peak memory is forecast within 15 %', () => {
  test.each([
    ['linear', 8],
    ['dense', 256],
    ['convolutional', 64],
    ['convolutional', 512],
  ] as const)('%s, batches of %i', async (model, batch) => {
    const path = join(folder, `${model}-${batch}.trainspec`)
    writeFileSync(path, `run ${model} {
  data {
    train = csv("data/digits-train.csv")
    eval = csv("data/digits-eval.csv")
    input pixels: tensor[1, 8, 8] = columns("p0".."p63") / 16
    label digit: class(10)
  }
  model { ${models[model]} }
  loss cross_entropy
  metrics accuracy
  arguments { output_dir: "${model}-${batch}"; per_device_train_batch_size: ${batch}; max_steps: 6 }
  strategy evaluation { every: 3 steps }
  strategy saving { every: 3 steps, keep: 2 }
}
`)
    const { stdout } = await promisify(execFile)(process.execPath, [runner, path, folder])
    const { kind, forecast, measured } = JSON.parse(stdout) as { kind: string; forecast: number; measured: number }
    expect(kind).toBe('finished')
    expect(forecast / measured, `${forecast} forecast, ${measured} measured`).toBeGreaterThan(0.85)
    expect(forecast / measured, `${forecast} forecast, ${measured} measured`).toBeLessThan(1.15)
  }, 120_000)
})
