import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lengthGroupedOrder } from '../../src/data/length-groups.ts'
import { epochOrder } from '../../src/data/sampler.ts'
import { planOf, run } from '../support/run-spec.ts'

const rows = Array.from({ length: 24 }, (_, row) => ({ x: Math.sin(row), y: Math.cos(row), length: (row * 7) % 11, other: -row }))

/** A linear model over 24 rows; its file of rows lies in the order of `order`. */
async function weights(args: string, order: ArrayLike<number> = rows.map((_, row) => row)): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-lengths-'))
  writeFileSync(join(folder, 'trainspec.yaml'), '')
  const lines = Array.from(order, row => rows[row]!).map(({ x, y, length, other }) => `${x},${y},${length},${other}`)
  writeFileSync(join(folder, 'a.csv'), ['x,y,length,other', ...lines, ''].join('\n'))
  writeFileSync(join(folder, 'a.trainspec'), `run lengths {
    data { train = csv("a.csv")
      input x: tensor[1] = columns("x")
      label y: number }
    model { linear(1)(x) }
    loss mse
    arguments {
      output_dir: "run"
      per_device_train_batch_size: 2
      gradient_accumulation_steps: 2
      num_train_epochs: 1
      learning_rate: 0.1
      optim: sgd
      seed: 5
      ${args}
    }
  }`)
  expect((await run(await planOf(join(folder, 'a.trainspec'), folder))).kind).toBe('finished')
  return readFileSync(join(folder, 'run', 'model.safetensors')).toString('base64')
}

/** Rows so placed that the plain order of the epoch visits them as `wanted` says. */
function placedFor(wanted: ArrayLike<number>): Uint32Array {
  const plain = epochOrder(rows.length, 5, 0)
  const placed = new Uint32Array(rows.length)
  plain.forEach((place, turn) => (placed[place] = wanted[turn]!))
  return placed
}

test('group_by_length: long rows first within a chunk, by the column that length_column_name names', async () => {
  const wanted = lengthGroupedOrder(rows.map(({ length }) => length), 4, 5, 0)
  const grouped = await weights('group_by_length: true')
  expect(grouped).toBe(await weights('', placedFor(wanted)))
  expect(grouped).not.toBe(await weights(''))
})

test('length_column_name: another column, another order; one that is not there is an error', async () => {
  const wanted = lengthGroupedOrder(rows.map(({ other }) => other), 4, 5, 0)
  expect(await weights('group_by_length: true\nlength_column_name: "other"')).toBe(await weights('', placedFor(wanted)))
  await expect(weights('group_by_length: true\nlength_column_name: "tokens"')).rejects.toThrow("a.csv has no column 'tokens'")
})
