import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../src/data/batches.ts'
import { loadData } from '../../src/data/load.ts'
import { openTokenizer } from '../../src/data/tokenize.ts'
import { check } from '../../src/language/check.ts'
import { nodeHostFor } from '../../src/language/host.ts'
import { contradictions } from '../../src/plan/contradictions.ts'
import { decisive } from '../../src/plan/hash.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { trainspec } from '../commands/fake-io.ts'
import { planOf } from '../support/run-spec.ts'

let folder: string
const texts = ['one two', 'two', 'one two one two one', 'three two one one']
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-end-'))
  writeFileSync(join(folder, 'trainspec.yaml'), '')
  writeFileSync(join(folder, 'a.csv'), `text\n${texts.join('\n')}\n`)
  writeFileSync(join(folder, 't.json'), readFileSync('spec/data/tokenizers/wordpiece.json'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = (): string => join(folder, 's.trainspec')
const write = (tokens: string, vocabulary: number, storage = 'memory'): void =>
  writeFileSync(path(), `run ended {
  data {
    train = csv("a.csv")
    t = ${tokens}
    input ids: t.ids
    input mask: t.mask
    label next: t.next
    storage = "${storage}"
  }
  model { embedding(${vocabulary}, 4)(ids); multi_head_attention(1, mask: mask); linear(${vocabulary}) }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 1 }
}
`)
const planned = (tokens: string, vocabulary: number, storage = 'memory'): Promise<Plan> => {
  write(tokens, vocabulary, storage)
  return planOf(path(), folder)
}

/** The batch of all rows, a list a feature. */
async function rows({ spec: { data } }: Plan) {
  const rowsFolder = mkdtempSync(join(folder, 'rows-'))
  const [loaded, problems] = await loadData(data, { root: folder, sources: ['train'], ...(data.storage === 'disk' ? { rowsFolder } : {}) })
  expect(problems).toEqual([])
  const { sets: { train }, preprocessing } = loaded!
  const batch = rowsOf(train!, 0, train!.rows)
  const list = (name: string): number[][] => Array.from({ length: train!.rows }, (_, row) => {
    const { data: values, shape: [, length] } = batch[name]!
    return [...values.subarray(row * length!, (row + 1) * length!)]
  })
  return { ids: list('ids'), mask: list('mask'), next: list('next'), preprocessing }
}

test.each(['memory', 'disk'] as const)('each text ends with token 0, one of max_length and no padding; what is cut does not end (%s)', async storage => {
  const { ids, mask, next, preprocessing } = await rows(await planned('words(text, vocabulary: 5, max_length: 4, end: true)', 5, storage))
  expect(ids).toEqual([[2, 3, 0, 0], [3, 0, 0, 0], [2, 3, 2, 3], [4, 3, 2, 2]])
  expect(mask).toEqual([[1, 1, 1, 0], [1, 1, 0, 0], [1, 1, 1, 1], [1, 1, 1, 1]])
  // The last row is as long as a row may be, and what follows it is its end; the one before goes on.
  expect(next).toEqual([[3, 0, -100, -100], [0, -100, -100, -100], [3, 2, 3, 2], [3, 2, 2, 0]])
  expect(preprocessing.labels[0]).toMatchObject({ value: { end: 0 }, statistics: [{ vocabulary: ['one', 'two', 'three'] }] })
})

test('characters and bytes end with 0, a tokenizer.json with the token that `end` names', async () => {
  expect((await rows(await planned('characters(text, vocabulary: 20, max_length: 30, end: true)', 20))).ids[1]).toEqual([...(await rows(await planned('characters(text, vocabulary: 20, max_length: 30)', 20))).ids[1]!.slice(0, 3), ...new Array<number>(17).fill(0)])
  const bytes = await rows(await planned('bytes(text, max_length: 8, end: true)', 257))
  expect([bytes.ids[1], bytes.next[1], bytes.mask[1]]).toEqual([[117, 120, 112, 0, 0, 0, 0, 0], [120, 112, 0, -100, -100, -100, -100, -100], [1, 1, 1, 1, 0, 0, 0, 0]])

  const encode = await openTokenizer({ kind: 'file', path: join(folder, 't.json'), sha256: '' }, null, path => path)
  const { model } = JSON.parse(readFileSync(join(folder, 't.json'), 'utf8')) as { model: { vocab: Record<string, number> } }
  const [end, size] = [model.vocab['[CLS]']!, Math.max(...Object.values(model.vocab)) + 1]
  const named = await rows(await planned('tokenize(text, with: "t.json", max_length: 9, end: "[CLS]")', size))
  expect(named.ids[1]!.slice(0, encode('two').length + 1)).toEqual([...encode('two'), end])
  // It ends each text with [SEP] itself, which is then not put there twice.
  expect((await rows(await planned('tokenize(text, with: "t.json", max_length: 9, end: "[SEP]")', size))).ids).toEqual((await rows(await planned('tokenize(text, with: "t.json", max_length: 9)', size))).ids)
  write('tokenize(text, with: "t.json", max_length: 9, end: "<nothing>")', size)
  expect(check(path(), { host: nodeHostFor(path()), params: {}, sets: {} })[1].map(({ message }) => message)).toEqual(['t.json has no token `<nothing>`'])
})

test('a plan says it, is another one by it, and is found out where its token is none', async () => {
  const [ended, endless] = [await planned('bytes(text, max_length: 8, end: true)', 257), await planned('bytes(text, max_length: 8)', 257)]
  expect(ended.hash).not.toBe(endless.hash)
  // Where texts are packed they end anyway.
  expect((await planned('bytes(text, max_length: 8, pack: true, end: true)', 257)).hash).toBe((await planned('bytes(text, max_length: 8, pack: true)', 257)).hash)
  expect(decisive(ended.spec)).toMatchObject({ data: { labels: [{ value: { end: 0 } }] } })
  const { spec } = ended
  const wrong = (end: number): readonly string[] =>
    contradictions({ ...ended, spec: { ...spec, data: { ...spec.data, labels: spec.data.labels.map(label => ({ ...label, value: { ...label.value, end } }) as typeof label) } } }).map(({ problem }) => problem)
  expect([wrong(0), wrong(256), wrong(257)]).toEqual([[], [], ['token 257 ends the texts of next, and there are 257']])
})

test('data counts it in the lengths, and says which texts are too long for it', async () => {
  await planned('words(text, vocabulary: 5, max_length: 4, end: true)', 5)
  const { out, err } = await trainspec(['data', path(), '--json'], { cwd: folder })
  expect(err).toBe('')
  const { tokens } = JSON.parse(out) as { readonly tokens: readonly object[] }
  expect(tokens).toMatchObject([{ least: 2, median: 3, greatest: 6, maximum: 4, cut: 1, unknown: 0, total: 16 }])
})
