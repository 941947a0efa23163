import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlText } from '../../src/data/duckdb.ts'
import { batchGatherer } from '../../src/data/batches.ts'
import type { LoadedData } from '../../src/data/load.ts'
import { loadData } from '../../src/data/load.ts'
import { epochOrder } from '../../src/data/sampler.ts'
import type { DataProgram } from '../../src/plan/plan.ts'
import { planOf } from '../support/run-spec.ts'
import { sentences } from '../support/sentences.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-cache-'))
  const rows = Array.from({ length: 300 }, (_, row) => ({
    a: row % 7 === 0 ? null : Math.sin(row) * 10, b: row % 17, y: ['low', 'middle', 'high'][(row * 7) % 3]!, long: 1 + ((row * 13) % 29),
    words: Array.from({ length: 1 + (row % 6) }, (_, word) => `w${(row * word) % 40}`).join(' '),
  }))
  writeFileSync(join(folder, 'rows.csv'), `a,b,y,long,words\n${rows.map(row => Object.values(row).map(value => value ?? '').join(',')).join('\n')}\n`)
  writeFileSync(join(folder, 'rows.jsonl'), rows.map((row, index) => JSON.stringify({ ...row, emb: Array.from({ length: 4 }, (_, place) => Math.sin(index * 4 + place)) })).join('\n'))
  writeFileSync(join(folder, 'text.txt'), rows.map(({ words }) => words).join('\n'))
  writeFileSync(join(folder, 'tokenizer.json'), readFileSync(resolve('spec/data/tokenizers/byte-level.json')))
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  await database.run(`COPY (SELECT * FROM read_csv(${sqlText(join(folder, 'rows.csv'))}, header = true)) TO ${sqlText(join(folder, 'rows.parquet'))} (FORMAT parquet)`)
  await database.run(`COPY (SELECT emb, y FROM read_json(${sqlText(join(folder, 'rows.jsonl'))})) TO ${sqlText(join(folder, 'lists.parquet'))} (FORMAT parquet)`)
  database.closeSync()
  for (const [index, name] of ['dark', 'light'].entries()) {
    mkdirSync(join(folder, 'looks', name), { recursive: true })
    for (let n = 0; n < 12; n++) {
      const picture = Buffer.from(Array.from({ length: 10 * 9 * 3 }, (_, at) => (at * (n + 3) + index * 90) % 256))
      await sharp(picture, { raw: { width: 10, height: 9, channels: 3 } }).png().toFile(join(folder, 'looks', name, `${n}.png`))
    }
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const numbers = (source: string): string => `train = ${source}
    eval = split(train, 20%, stratify: y)
    input x: tensor[2] = standardize(fill(columns("a", "b"), mean))
    input z: number = rescale(b) * 2
    label y: class("low", "middle", "high")`
const lists = (source: string): string => `train = ${source}
    eval = split(train, 20%, stratify: y)
    input x: tensor[2, 2] = standardize(emb * 3)
    label y: class("low", "middle", "high")`
const mean = 'mean(where: mask)(embedding(400, 4)(ids)); linear(3)'
const wide = 'concat(x, reshape(1)(z)); linear(3)'

const cases: Readonly<Record<string, { readonly data: string; readonly model: string; readonly more?: string; readonly memoryOnly?: true }>> = {
  csv: { data: numbers('csv("rows.csv")'), model: wide },
  jsonl: { data: numbers('jsonl("rows.jsonl")'), model: wide },
  parquet: { data: numbers('parquet("rows.parquet")'), model: wide },
  sql: { data: numbers('sql("SELECT a, b, y FROM \'rows.csv\' ORDER BY b, a")'), model: wide },
  'lists in JSON lines': { data: lists('jsonl("rows.jsonl")'), model: 'flatten; linear(3)' },
  'lists in Parquet': { data: lists('parquet("lists.parquet")'), model: 'flatten; linear(3)' },
  'words, each row of its own length': { data: sentences, model: mean },
  'a tokenizer.json, grouped by length': {
    data: sentences.replace('words(words, vocabulary: 30,', 'tokenize(words, with: "tokenizer.json",'), model: mean,
    more: 'group_by_length: true; length_column_name: "long"',
  },
  'a part of groups, and a part of that': {
    data: numbers('csv("rows.csv")').replace('split(train, 20%, stratify: y)', 'split(train, 40%, group: b)\n    test = split(eval, 30%)\n    other = split(test, column: "y", value: "low")'), model: wide,
  },
  'packed words': {
    data: `train = text("text.txt")
    eval = split(train, 20%)
    tokens = words(text, vocabulary: 30, max_length: 8, pack: true)
    input ids: tokens.ids
    label following: tokens.next`, model: 'embedding(30, 4)(ids); linear(30)', memoryOnly: true,
  },
  'words that end': {
    data: `train = csv("rows.csv")
    eval = split(train, 20%)
    tokens = words(words, vocabulary: 30, max_length: 5, end: true)
    input ids: tokens.ids
    input mask: tokens.mask
    label next: tokens.next`, model: 'embedding(30, 4)(ids); multi_head_attention(1, mask: mask); linear(30)',
  },
  windows: {
    data: `train = csv("rows.csv")
    eval = split(train, 20%, last: true)
    input past: tensor[3] = window(b, 3)
    label y: class("low", "middle", "high")`, model: 'linear(3)', memoryOnly: true,
  },
  pictures: {
    data: `train = images("looks")
    eval = split(train, 25%, stratify: label)
    input look: tensor[3, 7, 7] = standardize(random_crop(resize(picture, [9, 9], fit: stretch), 7))
    label label: class("dark", "light")`, model: 'flatten; linear(2)',
  },
}

async function programOf(name: string, storage: 'memory' | 'disk' = 'memory'): Promise<DataProgram> {
  const { data, model, more = '' } = cases[name]!
  const path = join(folder, 'a.trainspec')
  writeFileSync(path, `run a {
  data {
    ${data}
    storage = "${storage}"
  }
  model { ${model} }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 1; ${more} }
}
`)
  return (await planOf(path, folder)).spec.data
}

interface Loading {
  readonly cache?: string | null
  readonly rowsFolder?: string
  readonly keptFrom?: number
}

async function load(program: DataProgram, options: Loading): Promise<LoadedData> {
  const [loaded, problems] = await loadData(program, { root: folder, sources: ['train', 'eval'], keptFrom: 0, ...options })
  if (loaded === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  return loaded
}

/** All that a run takes of its data: batches of the rows in a mixed order, statistics, lengths. */
function bits({ sets, lengths, preprocessing }: LoadedData) {
  const batches = Object.entries(sets).flatMap(([source, dataset]) => {
    const gather = batchGatherer(dataset, 16)
    const order = epochOrder(dataset.rows, 5, 1)
    return Array.from({ length: Math.ceil(dataset.rows / 16) }, (_, index) => {
      const batch = gather(order, index * 16, Math.min(16, dataset.rows - index * 16), { seed: 3, epoch: 1 })
      return [source, Object.entries(batch).map(([name, { shape, data }]) => [name, shape, Buffer.from(data.slice().buffer).toString('base64')])]
    })
  })
  return { batches, lengths: lengths === null ? null : [...lengths], preprocessing: JSON.stringify(preprocessing) }
}

let fresh = 0
const newFolder = (): string => join(folder, `cache-${fresh++}`)
const inCache = (cache: string): readonly string[] => (existsSync(cache) ? readdirSync(cache).sort() : [])

describe('the same bits without a cache, as it is filled, and out of it', () => {
  test.each(Object.keys(cases))('%s, in memory', async name => {
    const cache = newFolder()
    const program = await programOf(name)
    const reference = await load(program, {})
    const cold = await load(program, { cache })
    const warm = await load(program, { cache })
    expect([reference, cold, warm].map(({ fromCache }) => fromCache)).toEqual([false, false, true])
    expect(bits(cold)).toEqual(bits(reference))
    expect(bits(warm)).toEqual(bits(reference))
    expect(inCache(cache).map(file => file.slice(32))).toEqual(['.json', '.rows', '.json', '.rows'])
  })

  test.each(Object.keys(cases).filter(name => cases[name]!.memoryOnly !== true))('%s, on the disk', async name => {
    const cache = newFolder()
    const reference = await load(await programOf(name), {})
    const program = await programOf(name, 'disk')
    const cold = await load(program, { cache, rowsFolder: newFolder() })
    const rowsFolder = newFolder()
    const warm = await load(program, { cache, rowsFolder })
    expect([cold, warm].map(({ fromCache }) => fromCache)).toEqual([false, true])
    expect(bits(cold)).toEqual(bits(reference))
    // What becomes of the cache does not matter to a run.
    rmSync(cache, { recursive: true })
    expect(bits(warm)).toEqual(bits(reference))
    // A resumed run finds its own.
    const resumed = await load(program, { cache, rowsFolder })
    expect(bits(resumed)).toEqual(bits(reference))
    expect(resumed.fromCache).toBe(false)
    // A run in memory reads what one on the disk left, and the other way about.
    const shared = newFolder()
    await load(program, { cache: shared, rowsFolder: newFolder() })
    expect((await load({ ...program, storage: undefined } as DataProgram, { cache: shared })).fromCache).toBe(true)
  })
})
