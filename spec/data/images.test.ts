import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { batchGatherer, rowsOf } from '../../src/data/batches.ts'
import { loadData } from '../../src/data/load.ts'
import { changePicture } from '../../src/data/pictures/change.ts'
import { inspectFolder } from '../../src/data/pictures/inspect-folder.ts'
import type { PictureStep } from '../../src/language/checked-spec.ts'
import type { DataProgram, PlannedFeature } from '../../src/plan/plan.ts'
import { streamOf } from '../../src/tensor/random.ts'

const range = { file: 'a.trainspec', start: 0, end: 1 }
const root = mkdtempSync(join(tmpdir(), 'trainspec-images-'))

type Colour = readonly [red: number, green: number, blue: number]

/** A picture whose left half has one colour and whose right half another. */
async function halves(path: string, left: Colour, right: Colour, { width = 16, height = 8, format = 'png' as 'png' | 'jpeg', orientation = 0 } = {}): Promise<void> {
  const bytes = Uint8Array.from({ length: width * height * 3 }, (_, i) => (Math.floor(i / 3) % width < width / 2 ? left : right)[i % 3]!)
  mkdirSync(dirname(join(root, path)), { recursive: true })
  const made = sharp(bytes, { raw: { width, height, channels: 3 } }).toFormat(format, { quality: 100, chromaSubsampling: '4:4:4' })
  await (orientation === 0 ? made : made.withMetadata({ orientation })).toFile(join(root, path))
}

const feature = (steps: readonly PictureStep[], stored: readonly [number, number, number], shape: readonly number[] = stored): PlannedFeature =>
  ({ name: 'look', type: { kind: 'tensor', shape }, value: { op: 'picture', column: 'picture', steps, stored, range } })
const label: PlannedFeature = { name: 'kind', type: { kind: 'class', count: 2, names: ['cat', 'dog'] }, value: { op: 'columns', names: ['label'], range } }

async function load(folder: string, features: readonly PlannedFeature[]) {
  const [found, problems] = await inspectFolder(join(root, folder), folder, range)
  if (found === null) return { messages: problems.map(({ message }) => message), set: null }
  const program: DataProgram = { sources: { train: { kind: 'images', path: folder, ...found } }, train: 'train', eval: [], test: null, inputs: features.slice(0, 1), labels: features.slice(1) }
  const [loaded, faults] = await loadData(program, { root, sources: ['train'] })
  return { messages: faults.map(({ message }) => message), set: loaded?.sets.train ?? null }
}

const resize = (height: number, width: number, fit: 'cover' | 'stretch' | 'contain' = 'stretch'): PictureStep => ({ kind: 'resize', height, width, fit })

test('pictures of a folder in the order of their paths, with a class for each sub-folder; upright, in three channels', async () => {
  await halves('pets/dog/b.png', [10, 20, 30], [40, 50, 60], { width: 2, height: 1 })
  await halves('pets/cat/turned.jpg', [200, 0, 0], [0, 0, 200], { format: 'jpeg', orientation: 3, width: 32 })
  await sharp(Uint8Array.from({ length: 64 }, () => 77), { raw: { width: 8, height: 8, channels: 1 } }).toColourspace('b-w').png().toFile(join(root, 'pets/cat/grey.png'))
  writeFileSync(join(root, 'pets/notes.txt'), 'no picture')
  writeFileSync(join(root, 'pets/cat/.hidden.png'), 'no picture')
  const { set, messages } = await load('pets', [feature([resize(1, 2)], [3, 1, 2]), label])
  expect(messages).toEqual([])
  const { look, kind } = rowsOf(set!, 0, 3)
  expect([...kind!.data]).toEqual([0, 0, 1])
  const [grey, turned, dog] = [0, 1, 2].map(row => [...look!.data.subarray(row * 6, row * 6 + 6)])
  expect(grey).toEqual([77, 77, 77, 77, 77, 77])
  expect(dog).toEqual([10, 40, 20, 50, 30, 60])
  // Turned by 180 degrees: what the file has on its left is on the right.
  expect(turned![1]! - turned![0]!).toBeGreaterThan(150)
  expect(turned![4]! - turned![5]!).toBeGreaterThan(150)
})

test('cover cuts off what sticks out, contain adds black margins; then a middle part, in grey', async () => {
  await halves('wide/cat/a.png', [90, 90, 90], [90, 90, 90], { width: 32, height: 8 })
  const bytes = async (...steps: PictureStep[]) => [...(await load('wide', [feature(steps, [steps.some(({ kind }) => kind === 'grayscale') ? 1 : 3, 4, 4])])).set!.features[0]!.data]
  expect(await bytes(resize(4, 4, 'cover'))).toEqual(Array(48).fill(90))
  const contained = await bytes(resize(4, 4, 'contain'))
  expect(contained.slice(0, 8)).toEqual([0, 0, 0, 0, 90, 90, 90, 90])
  expect(await bytes(resize(8, 8, 'cover'), { kind: 'center_crop', height: 4, width: 4 }, { kind: 'grayscale' })).toEqual(Array(16).fill(89))
})

test('every broken picture is named, as many as are listed', async () => {
  await halves('broken/cat/good.png', [1, 2, 3], [1, 2, 3])
  writeFileSync(join(root, 'broken/cat/empty.png'), '')
  writeFileSync(join(root, 'broken/cat/text.jpg'), 'this is text')
  writeFileSync(join(root, 'broken/cat/drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')
  cpSync(join(root, 'broken/cat/good.png'), join(root, 'broken/cat/whole.png'))
  await halves('broken/dog/cut.jpg', [1, 200, 3], [100, 2, 3], { width: 200, height: 200, format: 'jpeg' })
  writeFileSync(join(root, 'broken/dog/cut.jpg'), readFileSync(join(root, 'broken/dog/cut.jpg')).subarray(0, 700))
  const { messages } = await load('broken', [feature([resize(4, 4)], [3, 4, 4]), label])
  expect(messages.map(message => message.split(': it cannot be decoded: ')[0])).toEqual(['cat/drawing.png', 'cat/empty.png', 'cat/text.jpg', 'dog/cut.jpg'].map(path => `broken/${path}`))
  const nothing = 'it is empty, or no picture of a format that is read (JPEG, PNG, WebP, GIF, TIFF or AVIF)'
  expect(messages.slice(1).map(message => message.split(': it cannot be decoded: ')[1])).toEqual([nothing, nothing, 'it is damaged or cut off'])
  for (let i = 0; i < 30; i++) writeFileSync(join(root, `broken/cat/more${i}.png`), 'x')
  const many = (await load('broken', [feature([resize(4, 4)], [3, 4, 4]), label])).messages
  expect(many).toHaveLength(21)
  expect(many[20]).toBe('broken has more problems than the 20 shown')
})

test('formats that are not read, links that lead out, folders without pictures, unknown classes: each by name', async () => {
  mkdirSync(join(root, 'empty'))
  expect((await load('empty', [feature([resize(4, 4)], [3, 4, 4])])).messages).toEqual(['There are no pictures in empty'])
  expect((await load('nowhere', [feature([resize(4, 4)], [3, 4, 4])])).messages).toEqual(['The data file nowhere does not exist'])
  await halves('odd/bird/a.png', [1, 2, 3], [1, 2, 3])
  await halves('odd/top.png', [1, 2, 3], [1, 2, 3])
  expect((await load('odd', [feature([resize(4, 4)], [3, 4, 4]), label])).messages).toEqual([
    '1 picture of odd lies in the sub-folder "bird", which is none of the classes "cat", "dog"',
    '1 picture of odd lies in no sub-folder that names the class',
  ])
  writeFileSync(join(root, 'odd/bird/b.bmp'), 'BM')
  await halves('other/a.png', [1, 2, 3], [1, 2, 3])
  symlinkSync(join(root, 'other/a.png'), join(root, 'odd/bird/out.png'))
  symlinkSync('a.png', join(root, 'odd/bird/within.png'))
  symlinkSync(join(root, 'other'), join(root, 'odd/linked'))
  expect((await load('odd', [feature([resize(4, 4)], [3, 4, 4])])).messages).toEqual([
    'odd/bird/b.bmp: pictures of this format are not read: convert it to PNG or JPEG',
    'odd/bird/out.png: it is a link that leads out of the folder',
  ])
})

test('a picture that changed since the plan is noticed', async () => {
  await halves('later/cat/a.png', [1, 2, 3], [1, 2, 3])
  const [found] = await inspectFolder(join(root, 'later'), 'later', range)
  const program: DataProgram = { sources: { train: { kind: 'images', path: 'later', ...found! } }, train: 'train', eval: [], test: null, inputs: [feature([resize(4, 4)], [3, 4, 4])], labels: [] }
  await halves('later/cat/a.png', [1, 2, 4], [1, 2, 3])
  const [, problems] = await loadData(program, { root, sources: ['train'] })
  expect(problems.map(({ name }) => name)).toEqual(['data-changed'])
})

test('colours change by at most what is said, differently in each epoch, and the hue keeps grey grey', async () => {
  await halves('jitter/cat/a.png', [200, 100, 50], [90, 90, 90], { width: 2, height: 1 })
  const jitter = { kind: 'color_jitter', brightness: 0, contrast: 0, saturation: 0, hue: 0 } as const
  const { set } = await load('jitter', [feature([resize(1, 2), { ...jitter, brightness: 0.25 }], [3, 1, 2])])
  const seen = Array.from({ length: 20 }, (_, epoch) => [...batchGatherer(set!, 1)(Uint32Array.of(0), 0, 1, { seed: 1, epoch }).look!.data])
  expect(new Set(seen.map(String)).size).toBeGreaterThan(15)
  for (const [red] of seen) {
    expect(red).toBeGreaterThanOrEqual(149)
    expect(red).toBeLessThanOrEqual(250)
  }
  expect([...rowsOf(set!, 0, 1).look!.data]).toEqual([200, 90, 100, 90, 50, 90])
  const picture = { shape: [3, 1, 2], bytes: Uint8Array.of(200, 90, 100, 90, 50, 90) } as const
  const turned = changePicture(picture, [{ ...jitter, hue: 0.5 }], streamOf(3))
  expect([turned.bytes[1], turned.bytes[3], turned.bytes[5]]).toEqual([90, 90, 90])
  expect(Math.max(turned.bytes[0]!, turned.bytes[2]!, turned.bytes[4]!)).toBe(200)
  expect(Math.min(turned.bytes[0]!, turned.bytes[2]!, turned.bytes[4]!)).toBe(50)
  expect([...turned.bytes]).not.toEqual([...picture.bytes])
})

test('sharp is loaded by the first picture that is decoded, and by nothing else', () => {
  const importing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .filter(name => /from 'sharp'|import\('sharp'\)/.test(readFileSync(join('src', name), 'utf8').replace(/typeof import\('sharp'\)/g, '')))
  expect(importing).toEqual([join('data', 'pictures', 'decode.ts')])
  expect(readFileSync('src/data/pictures/decode.ts', 'utf8')).not.toMatch(/^import .*'sharp'/m)
})

/** A square of grey points from 0 to 1, uncompressed. */
function floatTiff(side: number): Buffer {
  // Tags of TIFF 6.0: width, height, bits, no compression, black is zero, place and size of the one strip, IEEE numbers.
  const begin = 8 + 2 + 10 * 12 + 4
  const tags = [[256, side], [257, side], [258, 32], [259, 1], [262, 1], [273, begin], [277, 1], [278, side], [279, 4 * side * side], [339, 3]] as const
  const head = Buffer.alloc(begin)
  head.write('II*\0\b\0\0\0', 'latin1')
  head.writeUInt16LE(tags.length, 8)
  tags.forEach(([tag, value], index) => {
    head.writeUInt16LE(tag, 10 + 12 * index)
    head.writeUInt16LE(4, 12 + 12 * index)
    head.writeUInt32LE(1, 14 + 12 * index)
    head.writeUInt32LE(value, 18 + 12 * index)
  })
  return Buffer.concat([head, new Uint8Array(Float32Array.from({ length: side * side }, (_, at) => (at % 10) / 10).buffer)])
}

test('a TIFF of floating-point numbers is refused, for it would be black; one of 16 bits is read', async () => {
  await halves('points/cat/a.png', [200, 100, 50], [10, 20, 30])
  mkdirSync(join(root, 'points/dog'))
  const wide = Uint16Array.from({ length: 8 * 8 * 3 }, () => 0xc000)
  await sharp(wide, { raw: { width: 8, height: 8, channels: 3 } }).toColourspace('rgb16').tiff().toFile(join(root, 'points/dog/16.tif'))
  const features = [feature([resize(8, 8)], [3, 8, 8]), label]
  const { set } = await load('points', features)
  expect([...rowsOf(set!, 1, 1).look!.data.slice(0, 2)]).toEqual([192, 192])
  writeFileSync(join(root, 'points/dog/float.tif'), floatTiff(8))
  expect((await load('points', features)).messages).toEqual(['points/dog/float.tif: it cannot be decoded: its points are float numbers: convert them to 8 or 16 bits without sign'])
})
