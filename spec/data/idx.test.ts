import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { batchGatherer, rowsOf } from '../../src/data/batches.ts'
import { loadData } from '../../src/data/load.ts'
import { inspectIdx } from '../../src/data/pictures/inspect-idx.ts'
import type { ColumnExpression, PictureStep } from '../../src/language/checked-spec.ts'
import { hashFile } from '../../src/plan/file-hash.ts'
import type { DataProgram, PlannedFeature } from '../../src/plan/plan.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const root = mkdtempSync(join(tmpdir(), 'trainspec-idx-'))

/** An IDX file of bytes. */
export function idx(extents: readonly number[], bytes: readonly number[]): Buffer {
  const head = Buffer.alloc(4 + 4 * extents.length)
  head.set([0, 0, 8, extents.length])
  extents.forEach((extent, axis) => head.writeUInt32BE(extent, 4 + 4 * axis))
  return Buffer.concat([head, Buffer.from(bytes)])
}

const put = (name: string, bytes: Buffer): { readonly path: string; readonly shown: string } => {
  writeFileSync(join(root, name), bytes)
  return { path: join(root, name), shown: name }
}

const pixels = Array.from({ length: 3 * 2 * 4 }, (_, i) => i * 10)
const pictures = put('images.gz', gzipSync(idx([3, 2, 4], pixels)))
const labels = put('labels', idx([3], [2, 0, 1]))

const picture = (steps: readonly PictureStep[] = [], stored: readonly [number, number, number] = [1, 2, 4]): ColumnExpression => ({ op: 'picture', column: 'picture', steps, stored, range })
const over = (value: ColumnExpression, divisor: number): ColumnExpression => ({ op: '/', left: value, right: { op: 'constant', value: divisor } })
const look = (value: ColumnExpression, shape: readonly number[] = [1, 2, 4]): PlannedFeature => ({ name: 'look', type: { kind: 'tensor', shape }, value })
const label = (count: number): PlannedFeature => ({ name: 'kind', type: { kind: 'class', count, names: null }, value: { op: 'columns', names: ['label'], range } })

async function load(features: readonly PlannedFeature[], files = { pictures, labels }) {
  const [found, problems] = await inspectIdx(files.pictures, files.labels, { range })
  if (found === null) return { messages: problems.map(({ message }) => message), set: null, preprocessing: null }
  const facts = async ({ path, shown }: typeof pictures) => ({ path: shown, sha256: await hashFile(path), bytes: 1 })
  const train = { kind: 'idx', ...(await facts(files.pictures)), labels: await facts(files.labels), ...found, columns: ['picture', 'label'] } as const
  const program: DataProgram = { sources: { train }, train: 'train', eval: [], test: null, inputs: features.slice(0, 1), labels: features.slice(1) }
  const [loaded, faults] = await loadData(program, { root, sources: ['train'] })
  return { messages: faults.map(({ message }) => message), set: loaded?.sets.train ?? null, preprocessing: loaded?.preprocessing ?? null }
}

test('pictures and labels, one in gzip and one not, are kept as bytes and come out as the arithmetic says', async () => {
  const { set, messages } = await load([look(over(picture(), 255)), label(3)])
  expect(messages).toEqual([])
  expect(set!.features[0]!.data).toEqual(Uint8Array.from(pixels))
  const { look: shown, kind } = rowsOf(set!, 1, 2)
  expect(shown).toEqual({ dtype: 'float32', shape: [2, 1, 2, 4], data: Float32Array.from(pixels.slice(8), value => value / 255) })
  expect([...kind!.data]).toEqual([0, 1])
  const gathered = batchGatherer(set!, 2)(Uint32Array.of(2, 0), 0, 2)
  expect([...gathered.look!.data]).toEqual([...Float32Array.from([...pixels.slice(16), ...pixels.slice(0, 8)], value => value / 255)])
})

test('statistics are those of all values of the training pictures', async () => {
  const { set, preprocessing } = await load([look({ op: 'standardize', operand: over(picture(), 10) }), label(3)])
  const mean = 11.5
  const deviation = Math.sqrt((24 * 24 - 1) / 12)
  const [statistic] = preprocessing!.inputs[0]!.statistics
  expect(statistic).toEqual({ op: 'standardize', mean: [mean], deviation: [expect.closeTo(deviation, 12)] })
  expect([...rowsOf(set!, 0, 1).look!.data]).toEqual(Array.from({ length: 8 }, (_, i) => Math.fround((i - mean) / (statistic!.op === 'standardize' ? statistic!.deviation[0]! : 0))))
})

test('what is random follows from seed, epoch and row, whatever the batch; evaluation takes the middle', async () => {
  const steps: PictureStep[] = [{ kind: 'random_crop', height: 2, width: 2, padding: 1 }, { kind: 'random_horizontal_flip', probability: 0.5 }]
  const { set } = await load([look(picture(steps), [1, 2, 2]), label(3)])
  const order = Uint32Array.of(0, 1, 2)
  const epochs = Array.from({ length: 12 }, (_, epoch) => [...batchGatherer(set!, 3)(order, 0, 3, { seed: 7, epoch }).look!.data])
  const alone = Array.from({ length: 12 }, (_, epoch) => [2, 0, 1].flatMap(row => [...batchGatherer(set!, 1)(Uint32Array.of(row), 0, 1, { seed: 7, epoch }).look!.data]))
  expect(alone).toEqual(epochs.map(values => [...values.slice(8), ...values.slice(0, 8)]))
  expect(new Set(epochs.map(String)).size).toBeGreaterThan(8)
  expect([...batchGatherer(set!, 3)(order, 0, 3, { seed: 8, epoch: 0 }).look!.data]).not.toEqual(epochs[0])
  // Every part lies in the picture with its black margin.
  for (const values of epochs) for (const value of values.slice(0, 4)) expect([0, ...pixels.slice(0, 8)]).toContain(value)
  expect([...rowsOf(set!, 0, 1).look!.data]).toEqual([10, 20, 50, 60])
})

test('a file that is cut off, too long, of another kind, damaged or does not belong is refused by name', async () => {
  const features = [look(picture()), label(3)]
  const messages = async (name: string, bytes: Buffer, other = labels) => (await load(features, { pictures: put(name, bytes), labels: other })).messages
  expect(await messages('short', idx([3, 2, 4], pixels.slice(1)))).toEqual(['short: it is shorter than its head says'])
  expect(await messages('long', idx([2, 2, 4], pixels))).toEqual(['long: it is longer than its head says'])
  expect(await messages('text', Buffer.from('x,y\n1,2\n3,4\n5,6\n7,8\n'))).toEqual(['text: it does not begin as an IDX file does'])
  expect(await messages('cut.gz', gzipSync(idx([3, 2, 4], pixels)).subarray(0, 30))).toEqual(['cut.gz: its gzip is damaged or cut off'])
  expect(await messages('axes', idx([24], pixels))).toEqual(['axes: it has 1 axes where 3 are needed'])
  expect(await messages('none', idx([0, 2, 4], []))).toEqual(['The data file none has columns but no rows'])
  expect(await messages('more', idx([4, 2, 3], pixels))).toEqual(['more: it has 4 pictures, and its file of labels has 3'])
})

test('labels out of range are named by the row of their file', async () => {
  expect((await load([look(picture()), label(2)])).messages).toEqual([`row 1 of labels, column 'label': "2" is not a class number from 0 to 1`])
})
