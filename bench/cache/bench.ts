import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { loadData } from '../../src/data/load.ts'
import { tableText } from '../csv/bench.ts'
import { planOf } from '../project.ts'
import type { BenchOptions, BenchReport, Figure } from '../report.ts'
import { figure, median, startReport, tell } from '../report.ts'

/**
 * Loading with an empty cache of prepared rows (which is filled, and on the disk, before it is over), with a full one, and without any:
 * a table of numbers, pictures, texts with a tokenizer (a millisecond a text). Hashing of the sources is part of all three. Rounds in
 * turn, in one process; a ratio is of two loadings of one round.
 */
export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('cache')
  const sizes = options.short ? { rows: 2000, pictures: 20, texts: 200, rounds: 1 } : { rows: 1_000_000, pictures: 2_000, texts: 5_000, rounds: 5 }
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-bench-cache-'))
  try {
    await writePictures(join(folder, 'pictures'), sizes.pictures)
    writeFileSync(join(folder, 'table.csv'), tableText(sizes.rows))
    writeFileSync(join(folder, 'texts.csv'), textsText(sizes.texts))
    copyFileSync(join(options.folder, '../../spec/data/tokenizers/byte-level.json'), join(folder, 'tokenizer.json'))
    return tell(report([
      ...(await compare('table', folder, sizes.rounds, `train = csv("table.csv")\n    input x: tensor[20] = standardize(columns("x0".."x19"))\n    label y: class(4) = kind`, 'linear(4)')),
      ...(await compare('pictures', folder, sizes.rounds, `train = images("pictures")\n    input x: tensor[3, 32, 32] = standardize(resize(picture, [32, 32], fit: stretch))\n    label y: class("even", "odd") = label`, 'flatten; linear(2)')),
      ...(await compare('texts', folder, sizes.rounds, `train = csv("texts.csv")\n    t = tokenize(words, with: "tokenizer.json", max_length: 128)\n    input ids: t.ids\n    input mask: t.mask\n    label y: class(4) = kind`, 'mean(where: mask)(embedding(400, 4)(ids)); linear(4)')),
    ]), options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(name: string, folder: string, rounds: number, data: string, model: string): Promise<readonly Figure[]> {
  const spec = join(folder, `${name}.trainspec`)
  writeFileSync(spec, `run ${name} {\n  data {\n    ${data}\n  }\n  model { ${model} }\n  loss cross_entropy\n  arguments { output_dir: "run"; max_steps: 1 }\n}\n`)
  const plan = await planOf(spec, folder)
  const cache = join(folder, `cache-${name}`)
  const load = async (used: string | null, expected: boolean): Promise<number> => {
    const begin = performance.now()
    const [loaded, problems] = await loadData(plan.spec.data, { root: folder, sources: ['train'], cache: used, keptFrom: 0 })
    const seconds = (performance.now() - begin) / 1000
    if (loaded === null) throw new Error(problems.map(({ message }) => message).join('\n'))
    if (loaded.fromCache !== expected) throw new Error(`${name}: the rows came from elsewhere than was meant`)
    return seconds
  }
  const [off, cold, warm]: [number[], number[], number[]] = [[], [], []]
  await load(null, false)
  let bytes = 0
  for (let round = 0; round < rounds; round++) {
    rmSync(cache, { recursive: true, force: true })
    off.push(await load(null, false))
    cold.push(await load(cache, false))
    warm.push(await load(cache, true))
    bytes = readdirSync(cache).reduce((sum, file) => sum + statSync(join(cache, file)).size, 0)
  }
  const ratios = (seconds: readonly number[]): number[] => seconds.map((taken, round) => taken / off[round]!)
  const said = (seconds: readonly number[]): string => `${median(seconds).toFixed(2)} s beside ${median(off).toFixed(2)} without a cache`
  return [
    figure(`${name}: an empty one, which is filled`, '×', null, ratios(cold), `${said(cold)}; ${(bytes / 1e6).toFixed(1)} MB`),
    figure(`${name}: a full one`, '×', null, ratios(warm), said(warm)),
  ]
}

/** PNG files of 64 × 64 pixels in two folders, half of them each. */
async function writePictures(folder: string, count: number): Promise<void> {
  for (const name of ['even', 'odd']) mkdirSync(join(folder, name), { recursive: true })
  for (let n = 0; n < count; n++) {
    const picture = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * ((n % 97) + 3) + n) % 256))
    await sharp(picture, { raw: { width: 64, height: 64, channels: 3 } }).png({ compressionLevel: 1 }).toFile(join(folder, n % 2 === 0 ? 'even' : 'odd', `${n}.png`))
  }
}

/** Texts of 10 to 100 words and a class. */
const textsText = (count: number): string =>
  `words,kind\n${Array.from({ length: count }, (_, row) => `${Array.from({ length: 10 + ((row * 37) % 91) }, (_, word) => `word${(row * word) % 997}`).join(' ')},${row % 4}`).join('\n')}\n`
