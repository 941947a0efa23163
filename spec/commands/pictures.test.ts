import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { trainspec } from './fake-io.ts'

/** Upright and lying bars, in folders named so. */
async function pictures(folder: string, count: number, shift: number): Promise<void> {
  for (const [index, label] of Array.from({ length: count }, (_, row) => [row, row % 2 === 0 ? 'lying' : 'upright'] as const)) {
    mkdirSync(join(folder, label), { recursive: true })
    const at = (index * 3 + shift) % 6
    const inBar = (x: number, y: number): boolean => [at, at + 1, at + 2].includes(label === 'lying' ? y : x)
    const pixels = Buffer.from(Array.from({ length: 64 }, (_, place) => (inBar(place % 8, place >> 3) ? 250 : 20 + ((place * index) % 30))))
    await sharp(pixels, { raw: { width: 8, height: 8, channels: 1 } }).resize(20, 20, { kernel: 'nearest' }).png().toFile(join(folder, label, `${index}.png`))
  }
}

test('a folder of pictures is shown, learned and predicted: with classes, without, and one picture alone', async () => {
  const home = mkdtempSync(join(tmpdir(), 'trainspec-pictures-'))
  const cli = (...args: string[]) => trainspec(args, { cwd: home })
  await pictures(join(home, 'train'), 48, 0)
  await pictures(join(home, 'new'), 12, 1)
  writeFileSync(join(home, 'bars.trainspec'), `run bars {
  data {
    train = images("train")
    input x: tensor[1, 8, 8] = resize(grayscale(picture), 8) / 255
    label bar: class("lying", "upright") = label
  }
  model { conv2d(8, kernel: 3, padding: 1); relu; max_pool2d(4); flatten; linear(2) }
  loss cross_entropy
  metrics accuracy
  arguments { output_dir: "out"; num_train_epochs: 12; learning_rate: 0.02; report_to: none }
}
`)
  const shown = await cli('data', join(home, 'bars.trainspec'))
  expect(shown.out).toMatch(/train\s+48 rows/)
  expect(shown.out).toMatch(/lying .*24 .*50.0%/)
  const { code, err } = await cli('run', join(home, 'bars.trainspec'), '--view', 'plain')
  expect({ code, err }).toEqual({ code: 0, err: '' })

  const labelled = (await cli('predict', 'new', 'out')).out.trimEnd().split('\n')
  expect(labelled[0]).toBe('file,bar,prediction')
  expect(labelled.slice(1).map(line => line.split(',')[0])).toEqual(['lying', 'upright'].flatMap(label => readdirSync(join(home, 'new', label)).sort().map(name => `${label}/${name}`)))
  const right = labelled.slice(1).filter(line => line.split(',')[1] === line.split(',')[2])
  expect(right.length).toBeGreaterThan(9)

  mkdirSync(join(home, 'flat'))
  for (const name of ['3.png', '5.png']) copyFileSync(join(home, 'new', 'upright', name), join(home, 'flat', name))
  const [first, second] = labelled.filter(line => /upright\/[35]\.png/.test(line)).map(line => line.split(',')[2])
  expect(await cli('predict', 'flat', 'out')).toEqual({ code: 0, out: `file,prediction\n3.png,${first}\n5.png,${second}\n`, err: '' })
  expect((await cli('predict', 'flat/3.png', 'out', '--format', 'jsonl')).out).toBe(`{"file":"3.png","prediction":"${first}"}\n`)
  const judged = await cli('predict', 'flat', 'out', '--report')
  expect(judged.code).toBe(2)
  expect(judged.err).toContain('--report compares predictions with bar, and flat has none that is read')
}, 60_000)
