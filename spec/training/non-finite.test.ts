import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestCheckpoint } from '../../src/training/checkpoint/verify.ts'
import { planOf, run } from '../support/run-spec.ts'

const text = (args: string) => `run overflow {
  data {
    train = csv("a.csv")
    input x: tensor[1] = columns("x")
    label y: number
  }
  model {
    low = linear(2)(x)
    dropout(0.25)
    top = linear(1)
  }
  loss mse
  arguments {
    output_dir: "run"
    per_device_train_batch_size: 2
    max_steps: 6
    save_strategy: steps
    save_steps: 1
    optim: sgd
    seed: 5
    ${args}
  }
}
`

async function outcome(args: string) {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-overflow-'))
  writeFileSync(join(folder, 'trainspec.yaml'), '')
  writeFileSync(join(folder, 'a.csv'), ['x,y', ...Array.from({ length: 8 }, (_, row) => `${row - 4},${1000 + row}`), ''].join('\n'))
  const path = join(folder, 'a.trainspec')
  writeFileSync(path, text(args))
  const end = await run(await planOf(path, folder))
  const directory = join(folder, 'run')
  return {
    end: end.kind,
    problem: end.kind === 'failed' ? end.problems[0] : undefined,
    newest: newestCheckpoint(directory).chosen?.update ?? 0,
    weights: () => readFileSync(join(directory, 'model.safetensors')).toString('base64'),
  }
}

const debug = 'debug: "underflow_overflow"'
const line = (place: { start: number } | null | undefined): string => text(debug).slice(0, place?.start).split('\n').at(-1)! + text(debug).slice(place?.start).split('\n')[0]

test('debug underflow_overflow: names the op, layer, line and magnitudes of the first bad value', async () => {
  const { end, problem, newest } = await outcome(`learning_rate: 1e25\nmax_grad_norm: 0\n${debug}`)
  expect(end).toBe('failed')
  expect(problem?.name).toBe('step-not-finite')
  expect(problem?.message).toMatch(/^update 2: the first value that is not finite is Infinity, of matmul_bias in top$/)
  expect(problem?.help).toMatch(/dropout of dropout_1 from \S+ to \d\S*e\+\d\d; top\.weight from \S+ to \d\S*e\+\d\d; top\.bias from/)
  expect(line(problem?.range)).toBe('    top = linear(1)')
  // What was written before the bad value stays.
  expect(newest).toBe(1)
})

test('debug: a parameter that the optimizer makes infinite is named with its gradient', async () => {
  const { problem, newest } = await outcome(`learning_rate: 1e38\nmax_grad_norm: 0\n${debug}`)
  expect(problem?.message).toMatch(/^the optimizer made Infinity of the parameter (low|top)\.(weight|bias)$/)
  expect(problem?.help).toMatch(/gradient of (low|top)\.(weight|bias) from \d\S* to \d\S*;?/)
  expect(line(problem?.range)).toMatch(/^ {4}(low = linear\(2\)\(x\)|top = linear\(1\))$/)
  expect(newest).toBe(0)
})

test('debug: a sound run comes to the same bits, and without it a bad run goes on', async () => {
  const [plain, watched] = [await outcome('learning_rate: 0.0001'), await outcome(`learning_rate: 0.0001\n${debug}`)]
  expect(watched.weights()).toBe(plain.weights())
  expect((await outcome('learning_rate: 1e25\nmax_grad_norm: 0')).end).toBe('finished')
})
