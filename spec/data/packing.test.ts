import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rowsOf } from '../../src/data/batches.ts'
import { loadData } from '../../src/data/load.ts'
import { unpacked } from '../../src/data/packing.ts'
import { openTokenizer, piecesOf } from '../../src/data/tokenize.ts'
import { readEvents } from '../../src/events/read.ts'
import { check } from '../../src/language/check.ts'
import { nodeHostFor } from '../../src/language/host.ts'
import { contradictions } from '../../src/plan/contradictions.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { trainspec } from '../commands/fake-io.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'trainspec-packing-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Given {
  readonly data: string
  readonly vocabulary?: number
  readonly model?: string
  readonly more?: string
}

function write({ data, vocabulary = 257, model = `linear(${vocabulary})(embedding(${vocabulary}, 4)(ids))`, more = 'max_steps: 1' }: Given): string {
  const path = join(folder, 's.trainspec')
  writeFileSync(path, `use "std/models/gpt"
run packed {
  data {
    ${data}
  }
  model { ${model} }
  loss cross_entropy
  metrics perplexity
  arguments { output_dir: "run"; seed: 7; ${more} }
}
`)
  return path
}

const features = 'input ids: t.ids\n    label next: t.next'

/** Each source's windows as lists of ids and of what follows. */
async function windows(plan: Plan, sources = Object.keys(plan.spec.data.sources)) {
  const [loaded, problems] = await loadData(plan.spec.data, { root: plan.environment.root, sources })
  expect(problems).toEqual([])
  return Object.fromEntries(Object.entries(loaded!.sets).map(([name, set]) => {
    const batch = rowsOf(set, 0, set.rows)
    const rows = (feature: string): number[][] => Array.from({ length: set.rows }, (_, row) => {
      const { data, shape } = batch[feature]!
      return [...data.subarray(row * shape[1]!, (row + 1) * shape[1]!)]
    })
    return [name, { ids: rows('ids'), next: rows('next') }]
  }))
}

test('texts are joined, each followed by token 0, and cut into windows that predict one another; the rest at the end is dropped', async () => {
  writeFileSync(join(folder, 'a.txt'), 'abcd\n\nef\nghijk\n')
  const plan = await planOf(write({ data: `train = text("a.txt")\n    t = bytes(text, max_length: 4, pack: true)\n    ${features}` }), folder)
  const at = (text: string): number[] => Array.from(text, sign => (sign === '|' ? 0 : sign.charCodeAt(0) + 1))
  expect((await windows(plan))['train']).toEqual({ ids: ['abcd', '|ef|', 'ghij'].map(at), next: ['bcd|', 'ef|g', 'hijk'].map(at) })
  expect([plan.spec.data.windows, plan.spec.training.train_rows, plan.spec.training.batches_per_epoch]).toEqual([{ train: 3 }, 3, 1])
})

test('what follows each token is no second copy of the tokens', async () => {
  writeFileSync(join(folder, 'a.txt'), 'abcd\nefghijk\n'.repeat(20_000))
  const plan = await planOf(write({ data: `train = text("a.txt")\n    t = bytes(text, max_length: 4, pack: true)\n    ${features}` }), folder)
  const [loaded] = await loadData(plan.spec.data, { root: plan.environment.root, sources: ['train'] })
  const [ids, next] = loaded!.sets['train']!.features.map(({ data }) => data)
  expect(ids!.buffer).toBe(next!.buffer)
  // Nor has it more room than the windows and what is left of them.
  expect(ids!.buffer.byteLength).toBeLessThanOrEqual(4 * (ids!.length + 5))
})

test('of a split, the texts of each side are packed by themselves, in the order of the file', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `text ${index} `.repeat(1 + (index % 5)).trim())
  writeFileSync(join(folder, 'a.txt'), `${texts.join('\n')}\n`)
  const data = `train = text("a.txt")\n    eval = split(train, 25%, seed: 3)\n    t = words(text, vocabulary: 60, max_length: 7, pack: true)\n    ${features}`
  const plan = await planOf(write({ data, vocabulary: 60, more: 'max_steps: 1; evaluation_strategy: "steps"; eval_steps: 1' }), folder)
  const { train, eval: evaluated } = await windows(plan)
  const [loaded] = await loadData(plan.spec.data, { root: plan.environment.root, sources: ['train', 'eval'] })
  const [fitted] = loaded!.preprocessing.inputs[0]!.statistics
  const vocabulary = fitted!.op === 'tokens' ? fitted!.vocabulary : []
  const textsOf = (ids: readonly (readonly number[])[]): string[] => ids.flat().map(id => (id === 0 ? '|' : id === 1 ? '?' : vocabulary[id - 2]!)).join(' ').split(' | ')
  const known = texts.map(text => piecesOf('words', text).join(' '))
  const places = (ids: readonly (readonly number[])[]): number[] => textsOf(ids).slice(0, -1).map(text => known.indexOf(text))
  const [here, there] = [places(train!.ids), places(evaluated!.ids)]
  expect(here).toEqual([...here].sort((a, b) => a - b))
  expect(there).toEqual([...there].sort((a, b) => a - b))
  expect(here.filter(place => there.includes(place))).toEqual([])
  expect(there.length).toBeGreaterThan(5)
  expect([plan.spec.training.train_rows, plan.spec.training.eval_rows]).toEqual([train!.ids.length, evaluated!.ids.length])
})

test('a tokenizer.json: its own end of text; where it puts one there itself, there is no second', async () => {
  const own = resolve('spec/data/tokenizers/wordpiece.json')
  const json = JSON.parse(readFileSync(own, 'utf8')) as { added_tokens: { id: number; content: string }[] }
  const end = json.added_tokens.find(({ content }) => content === '[SEP]')!.id
  writeFileSync(join(folder, 't.json'), JSON.stringify(json))
  const texts = ['The islands are small.', 'Fishing is a mainstay of the economy.', 'Independence came in 1978.']
  writeFileSync(join(folder, 'a.txt'), `${texts.join('\n')}\n`)
  const spec = (more: string): string => write({ data: `train = text("a.txt")\n    t = tokenize(text, with: "t.json", max_length: 5, pack: true${more})\n    ${features}`, vocabulary: 4000 })
  const encode = await openTokenizer({ kind: 'file', path: own, sha256: '' }, null, path => path)
  const stream = texts.flatMap(text => {
    const tokens = encode(text)
    return tokens.at(-1) === end ? [...tokens] : [...tokens, end]
  })
  const [spc] = check(spec(''), { host: nodeHostFor(join(folder, 's.trainspec')), params: {}, sets: {} })
  const type = spc!.data.inputs[0]!.type
  const size = type.kind === 'sequence' ? type.vocabulary : 0
  const plan = await planOf(write({ data: `train = text("a.txt")\n    t = tokenize(text, with: "t.json", max_length: 5, pack: true)\n    ${features}`, vocabulary: size }), folder)
  const { ids, next } = (await windows(plan))['train']!
  expect(ids.flat()).toEqual(stream.slice(0, ids.length * 5))
  expect(next.flat()).toEqual(stream.slice(1, ids.length * 5 + 1))
  expect(ids).toHaveLength(Math.floor((stream.length - 1) / 5))
  const mistakes = check(spec(', end: "<nothing>"'), { host: nodeHostFor(join(folder, 's.trainspec')), params: {}, sets: {} })[1]
  expect(mistakes.map(({ name, message }) => [name, message])).toEqual([['no-end-token', 't.json has no token `<nothing>`']])
})

test('what cannot be: other features beside, rows on disk, batches by length, less text than a window', async () => {
  writeFileSync(join(folder, 'a.txt'), 'a text\nanother\n')
  const packed = (length = 4): string => `train = text("a.txt")\n    t = bytes(text, max_length: ${length}, pack: true)`
  const mistakes = (data: string): readonly string[] => {
    const path = write({ data })
    return check(path, { host: nodeHostFor(path), params: {}, sets: {} })[1].filter(({ severity }) => severity === 'error').map(({ name }) => name)
  }
  expect(mistakes(`${packed()}\n    u = bytes(text, max_length: 4)\n    input ids: t.ids\n    label next: u.next`)).toContain('packed-beside-others')
  expect(mistakes(`${packed()}\n    input ids: t.ids\n    label y: class(257) = text`)).toContain('packed-beside-others')
  expect(mistakes(`${packed()}\n    storage = "disk"\n    ${features}`)).toContain('not-from-disk')
  await expect(planOf(write({ data: `${packed(20)}\n    ${features}` }), folder)).rejects.toThrow('The texts of `train` come to 15 tokens, and one window takes 21')
  await expect(planOf(write({ data: `${packed()}\n    ${features}`, more: 'max_steps: 1; group_by_length: true' }), folder)).rejects.toThrow('nothing to group by')
})

test('data shows the texts by their lengths and the windows as rows; predict takes each text by itself; a plan that contradicts itself is found out', async () => {
  const texts = ['one two three', 'two', 'three one two two one']
  writeFileSync(join(folder, 'a.txt'), `${texts.join('\n')}\n`)
  writeFileSync(join(folder, 'trainspec.yaml'), '')
  const path = write({ data: `train = text("a.txt")\n    t = words(text, vocabulary: 5, max_length: 3, pack: true)\n    ${features}`, vocabulary: 5 })
  const report = JSON.parse((await trainspec(['data', path, '--json'], { cwd: folder })).out) as Record<'sources' | 'tokens' | 'windows', readonly object[]>
  expect(report.sources).toEqual([{ name: 'train', rows: 3 }])
  expect(report.tokens).toEqual([{ feature: 'ids', file: 'a.txt', rows: 3, least: 1, median: 3, p95: 5, greatest: 5, maximum: 3, cut: 0, unknown: 0, total: 9 }])
  expect(report.windows).toEqual({ length: 3, first: ['one two three'] })
  const shown = (await trainspec(['data', path], { cwd: folder })).out
  expect(shown).toMatch(/\n {2}train +3 windows +a\.txt /)
  expect(shown).toMatch(/\nTokens a text\n +min +median +p95 +max +unknown\n.*\n\nWindows\n {2}a window holds 3 tokens .*\n {2}the first: one two three\n/)
  writeFileSync(join(folder, 'bytes.trainspec'), readFileSync(path, 'utf8').replace('words(text, vocabulary: 5,', 'bytes(text,').replaceAll('(5', '(257').replace('max_length: 3', 'max_length: 20'))
  expect((await trainspec(['data', join(folder, 'bytes.trainspec')], { cwd: folder, terminal: { columns: 45, unicode: false } })).out).toContain('\n  the first: one two three | two | th\n')

  const plan = await planOf(path, folder)
  expect((await run(plan)).kind).toBe('finished')
  const json = async (...args: string[]): Promise<unknown> =>
    (JSON.parse((await trainspec(['predict', ...args, '--max-new-tokens', '4', '--json', '--threads', '1'], { cwd: folder })).out) as { readonly texts: unknown }).texts
  const written = await json('a.txt', 'run')
  expect(written).toMatchObject(texts.map(prompt => ({ prompt })))
  expect(written).toEqual(await json('run', ...texts.flatMap(text => ['--prompt', text])))

  const { spec } = plan
  const wrong = (data: Partial<typeof spec.data>): readonly string[] => contradictions({ ...plan, spec: { ...spec, data: { ...spec.data, ...data } } }).map(({ problem }) => problem)
  expect(wrong({})).toEqual([])
  expect(wrong({ windows: { train: 4 } })).toEqual(['they are not the 3 rows of training'])
  expect(wrong({ inputs: spec.data.inputs.map(unpacked) })).toEqual(['packed texts stand beside what is not of them'])
  expect(wrong({ inputs: spec.data.inputs.map(unpacked), labels: spec.data.labels.map(unpacked) })).toEqual(['no text is packed'])
})

test('a small GPT learns from packed country profiles, and comes to the same bytes from a checkpoint and with threads that make its batches', async () => {
  const source = resolve('examples/text/data/backgrounds.txt')
  writeFileSync(join(folder, 'a.txt'), readFileSync(source))
  const path = write({
    data: `train = text("a.txt")\n    eval = split(train, 10%)\n    t = characters(text, vocabulary: 100, max_length: 32, pack: true)\n    ${features}`,
    model: 'net = gpt(100, context: 32, layers: 1, heads: 2, width: 32, rate: 0)',
    more: 'max_steps: 160; learning_rate: 0.01; per_device_train_batch_size: 16; evaluation_strategy: "steps"; eval_steps: 80; save_steps: 80; per_device_eval_batch_size: 64',
  })
  const plan = await planOf(path, folder)
  const texts = readFileSync(source, 'utf8').split('\n').filter(line => line.trim() !== '')
  const tokens = texts.reduce((sum, text) => sum + Array.from(text).length + 1, 0)
  const { train, eval: evaluated } = plan.spec.data.windows!
  expect(train! + evaluated!).toBeGreaterThanOrEqual(Math.floor(tokens / 32) - 2)
  expect(train! + evaluated!).toBeLessThanOrEqual(Math.floor(tokens / 32))
  expect(await run(plan)).toMatchObject({ kind: 'finished' })
  const perplexity = readEvents(join(folder, 'run')).flatMap(event => (event.type === 'evaluation' ? [event.values['eval_perplexity']!] : []))
  expect(perplexity).toHaveLength(2)
  expect(perplexity[1]!).toBeLessThan(perplexity[0]!)
  // Far better than who only knows how frequent each character is.
  const counts = new Map<string, number>()
  for (const sign of texts.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const signs = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const guessing = Math.exp([...counts.values()].reduce((sum, count) => sum - (count / signs) * Math.log(count / signs), 0))
  expect(perplexity[1]! / guessing).toBeLessThan(0.9)
  const whole = readFileSync(join(folder, 'run/model.safetensors'))
  rmSync(join(folder, 'run/model.safetensors'))
  expect((await run(plan, { resume: join(folder, 'run/checkpoint-80') })).kind).toBe('finished')
  expect(readFileSync(join(folder, 'run/model.safetensors')).equals(whole)).toBe(true)

  const runner = await bundleRunner('spec/training/kill-runner.ts')
  const other = join(folder, 'other')
  writeFileSync(join(folder, 'p.json'), JSON.stringify(await planOf(path, other, { 'arguments.dataloader_num_workers': '2' })))
  expect(spawnSync(process.execPath, [runner, join(folder, 'p.json')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  rmSync(dirname(runner), { recursive: true, force: true })
  expect(readFileSync(join(other, 'run/model.safetensors')).equals(whole)).toBe(true)
}, 60_000)
