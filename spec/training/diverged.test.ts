import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import { divergence } from '../../src/training/diverged.ts'
import { planOf, run } from '../support/run-spec.ts'

const entry = (step: number, values: Readonly<Record<string, number>>) => ({ ...values, epoch: 0, step })
const told = (...losses: readonly number[]) => divergence(losses.map((loss, index) => entry(index, { loss })), 0.5)

test('a run whose loss ends far above where it began says so at its end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-diverged-'))
  writeFileSync(join(folder, 'a.csv'), ['x,y', ...Array.from({ length: 8 }, (_, row) => `${row - 4},${row}`), ''].join('\n'))
  writeFileSync(join(folder, 'a.trainspec'), `run hot {
  data {
    train = csv("a.csv")
    input x: tensor[1] = columns("x")
    label y: number
  }
  model { linear(1) }
  loss mse
  arguments {
    output_dir: "hot"
    per_device_train_batch_size: 8
    max_steps: 9
    logging_steps: 1
    optim: sgd
    learning_rate: 3
    max_grad_norm: 0
  }
}
`)
  const warnings = async (rate: string) => {
    await run(await planOf(join(folder, 'a.trainspec'), folder, { 'arguments.learning_rate': rate, 'arguments.output_dir': `run${rate}` }))
    return readEvents(join(folder, `run${rate}`)).flatMap(event => (event.type === 'warning' ? [event.message] : []))
  }
  expect(await warnings('3')).toEqual([expect.stringMatching(/^the loss began at \d\S+ and ended at \d\.\d\de\+\d+: try a learning_rate below 3, /)])
  expect(await warnings('0.01')).toEqual([])
})

test('only logged losses count, and one that is not finite at the end is as bad', () => {
  expect(divergence([entry(1, { loss: 2 }), entry(2, { eval_loss: 9e9 }), entry(3, { loss: 900 }), entry(3, { train_loss: 450 })], 3)).toMatch(/^the loss began at 2 and ended at 900: /)
  expect(told(1.25, NaN)).toMatch(/^the loss began at 1.25 and ended at NaN: /)
})

test('noise, small losses, losses below 0 and runs that log once are nothing to tell', () => {
  for (const losses of [[1, 99], [1e-6, 0.5], [-2, 500], [9e9], [9e9, 1], [0, 0.9], []]) expect(told(...losses)).toBeNull()
})
