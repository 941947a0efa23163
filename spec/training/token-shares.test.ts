import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Batch } from '../../src/engines/engine.ts'
import { readEvents } from '../../src/events/read.ts'
import { readTensors } from '../../src/training/checkpoint/contents.ts'
import { writeSafetensors } from '../../src/models/safetensors.ts'
import { tokenGroups } from '../../src/training/token-shares.ts'
import { training } from '../support/training.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'trainspec-shares-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lines = [
  'to be', 'or not to be that', 'is', 'the question whether tis', 'nobler', 'in the mind to suffer the', 'slings and', 'arrows of outrageous fortune', 'a',
  'or to take arms', 'against a sea',
]
const vocabulary = 22

const wave = (length: number, of: (x: number) => number, scale: number): Float32Array => Float32Array.from({ length }, (_, index) => of(index) * scale)

/** Writes the data, the first weights and a spec; returns the spec's path. */
function write(size: number, accumulated: number, more = ''): string {
  writeFileSync(join(folder, 'a.txt'), `${lines.join('\n')}\n`)
  const table = wave(vocabulary * 6, index => Math.sin(index * 0.7), 0.5)
  const head = wave(vocabulary * 6, index => Math.cos(index * 0.3), 0.4)
  writeFileSync(join(folder, 'first.safetensors'), writeSafetensors({
    'table.weight': { dtype: 'float32', shape: [vocabulary, 6], data: table },
    'head.weight': { dtype: 'float32', shape: [vocabulary, 6], data: head },
    'head.bias': { dtype: 'float32', shape: [vocabulary], data: new Float32Array(vocabulary) },
  }))
  const path = join(folder, 's.trainspec')
  writeFileSync(path, `run shares {
  data {
    train = text("a.txt")
    letters = characters(text, vocabulary: ${vocabulary}, max_length: 12)
    input ids: letters.ids
    label next: letters.next
  }
  model {
    init "first.safetensors"
    table = embedding(${vocabulary}, 6)
    head = linear(${vocabulary})
  }
  loss cross_entropy
  arguments {
    output_dir: "run"
    max_steps: 8
    per_device_train_batch_size: ${size}
    gradient_accumulation_steps: ${accumulated}
    learning_rate: 0.5
    optim: sgd
    lr_scheduler_type: constant
    logging_steps: 1
    seed: 5
    ${more}
  }
}
`)
  return path
}

const logged = (): readonly (readonly number[])[] =>
  readEvents(join(folder, 'run')).flatMap(event => (event.type === 'log' && 'loss' in event.values ? [[event.values['loss']!, event.values['grad_norm']!]] : []))

// Transformers 5.18.0 on PyTorch 2.13.0: the same rows, weights and arguments, a model with accepts_loss_kwargs whose loss is
// cross_entropy(…, ignore_index=-100, reduction='sum') / num_items_in_batch. Its other way, which averages micro-batches, begins with 3.17658.
const recorded = [
  [3.146961212158203, 0.34522128105163574], [3.1299142837524414, 0.2676112949848175], [3.099745035171509, 0.35402601957321167],
  [3.049682855606079, 0.28301751613616943], [2.9839651584625244, 0.3087950348854065], [3.016274929046631, 0.2400955706834793],
  [2.9943649768829346, 0.31237342953681946], [2.901782512664795, 0.24836136400699615],
] as const
const recordedBias = [
  -0.1703836, -0.1771626, 0.5684776, 0.2033835, 0.146141, 0.2110972, 0.0777079, 0.0727864, 0.0712093, 0.1175284, -0.008106, -0.0959848, -0.0854144,
  -0.1148749, -0.0420872, -0.1001621, -0.0799668, -0.0840504, -0.1362972, -0.1246315, -0.1172974, -0.1319122,
] as const

test('every labelled token of a group weighs the same, as in the real Trainer: loss, gradient and weights of eight updates', async () => {
  expect((await run(await planOf(write(2, 3), folder))).kind).toBe('finished')
  for (const [update, [loss, norm]] of logged().entries()) {
    expect(loss).toBeCloseTo(recorded[update]![0], 5)
    expect(norm).toBeCloseTo(recorded[update]![1], 5)
  }
  expect(logged()).toHaveLength(recorded.length)
  const bias = readTensors(join(folder, 'run/model.safetensors'))['head.bias']!.data
  recordedBias.forEach((value, index) => expect(bias[index]).toBeCloseTo(value, 5))
})

test('a group of small micro-batches comes to what one batch of its rows does, also where one of them has no labelled token', async () => {
  expect((await run(await planOf(write(1, 6), folder))).kind).toBe('finished')
  const small = logged()
  rmSync(join(folder, 'run'), { recursive: true })
  expect((await run(await planOf(write(6, 1), folder))).kind).toBe('finished')
  const large = logged()
  expect(small).toHaveLength(8)
  small.forEach(([loss, norm], update) => {
    expect(loss).toBeCloseTo(large[update]![0]!, 5)
    expect(norm).toBeCloseTo(large[update]![1]!, 5)
  })
})

test.each([[1, 1], [2, 2]])('texts of one letter have nothing to predict: batches of %i, accumulated %i times, leave the weights as they are', async (size, accumulated) => {
  const path = write(size, accumulated)
  writeFileSync(join(folder, 'a.txt'), 'a\nb\nc\nd\n')
  expect((await run(await planOf(path, folder))).kind).toBe('finished')
  const { data } = readTensors(join(folder, 'run/model.safetensors'))['head.weight']!
  expect([...data]).toEqual([...wave(vocabulary * 6, index => Math.cos(index * 0.3), 0.4)])
})

test('an evaluation leaves out the batches in which no token is labelled', async () => {
  const path = write(2, 1, 'per_device_eval_batch_size: 1; evaluation_strategy: "steps"; eval_steps: 8')
  writeFileSync(path, readFileSync(path, 'utf8').replace('    letters =', '    eval = text("b.txt")\n    letters ='))
  const losses = []
  for (const text of ['to be\nnobler\n', 'to be\na\nnobler\na\n']) {
    writeFileSync(join(folder, 'b.txt'), text)
    rmSync(join(folder, 'run'), { recursive: true, force: true })
    expect((await run(await planOf(path, folder))).kind).toBe('finished')
    losses.push(...readEvents(join(folder, 'run')).flatMap(event => (event.type === 'evaluation' ? [event.values['eval_loss']!] : [])))
  }
  expect(losses).toHaveLength(2)
  expect(losses[1]).toBe(losses[0])
})

test('a run resumed within an epoch comes to the same bytes', async () => {
  const path = write(2, 3, 'save_steps: 3')
  await run(await planOf(path, folder))
  const whole = readFileSync(join(folder, 'run/model.safetensors'))
  rmSync(join(folder, 'run'), { recursive: true })
  await run(await planOf(path, folder, { 'arguments.max_steps': '3' }))
  expect((await run(await planOf(path, folder), { resume: true })).kind).toBe('finished')
  expect(readFileSync(join(folder, 'run/model.safetensors')).equals(whole)).toBe(true)
})

test('shares: ignored tokens do not count, classes count with their weights; other labels and single micro-batches are left alone', async () => {
  const tokens = [[1, 2, -100, 0], [-100, -100, -100, -100], [2, 2, 2, 1]]
  const reused = new Int32Array(4)
  const trainBatch = (_epoch: number, index: number): Batch => {
    reused.set(tokens[index]!)
    return { y: { dtype: 'int32', shape: [1, 4], data: reused } }
  }
  const spec = (options: Readonly<Record<string, number | readonly number[]>>, accumulated = 3, kind = 'sequence') => ({
    data: { labels: [{ name: 'y', type: { kind } }] }, loss: { name: 'cross_entropy', options }, training: training({ gradient_accumulation_steps: accumulated }),
  }) as unknown as Parameters<typeof tokenGroups>[0]
  const shares = async (options: Readonly<Record<string, number | readonly number[]>>) =>
    (await tokenGroups(spec(options), { trainBatch })!(0, 0, 3)).map(({ share }) => share)
  expect(await shares({ ignore_index: -100 })).toEqual([3 / 7, 0, 4 / 7])
  expect(await shares({ ignore_index: 0 })).toEqual([2 / 6, 0, 4 / 6])
  expect(await shares({ ignore_index: -100, weight: [1, 2, 4] })).toEqual([7 / 21, 0, 14 / 21])
  const group = await tokenGroups(spec({ ignore_index: -100 }), { trainBatch })!(0, 0, 3)
  expect(group.map(({ batch }) => [...batch['y']!.data])).toEqual(tokens)
  expect([tokenGroups(spec({}, 1), { trainBatch }), tokenGroups(spec({}, 3, 'class'), { trainBatch })]).toEqual([null, null])
})
