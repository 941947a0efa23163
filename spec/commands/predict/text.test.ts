import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Score } from '../../../src/commands/predict/score.ts'
import type { WrittenText } from '../../../src/commands/predict/text-table.ts'
import { obeyed } from '../../trust/cli.ts'
import { memoryIo, trainspec } from '../fake-io.ts'
import { runCommandLine } from '../../../src/commands/command-line.ts'

// Small models trained once. Those of one tokenizer each know which token follows which, in texts where that is all there is to know.
let home: string
const inHome = (...parts: string[]): string => join(home, ...parts)
const predict = (...args: string[]) => trainspec(['predict', ...args, '--threads', '1'], { cwd: home })
/** Of a model whose texts do not end. */
const endless = 'No text of cycle has a token that ends it (`end: true` of its tokens), so each goes on for as many as --max-new-tokens says\n'
const generated = async (...args: string[]): Promise<readonly WrittenText[]> => {
  const { code, out, err } = await predict(...args, '--json')
  expect([code, err.replace(endless, '')]).toEqual([0, ''])
  const document = JSON.parse(out) as { readonly texts: readonly WrittenText[] }
  expect([valid(document), valid.errors]).toEqual([true, null])
  return document.texts
}
const valid = new Ajv2020().compile(JSON.parse(readFileSync('spec/generated.schema.json', 'utf8')) as object)

/** A byte-level BPE of seven tokens, as GPT-2's are built. */
const tokenizer = {
  version: '1.0', truncation: null, padding: null, normalizer: null, post_processor: null,
  added_tokens: [{ id: 0, content: '<|endoftext|>', single_word: false, lstrip: false, rstrip: false, normalized: false, special: true }],
  pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
  decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
  model: {
    type: 'BPE', dropout: null, unk_token: null, continuing_subword_prefix: '', end_of_word_suffix: '', fuse_unk: false, byte_fallback: false,
    vocab: { '<|endoftext|>': 0, h: 1, e: 2, l: 3, o: 4, r: 5, d: 6, w: 7, Ġ: 8, he: 9, Ġw: 10 }, merges: ['h e', 'Ġ w'],
  },
}

const follows = (tokens: string, count: number): string => `tokens = ${tokens}
    input ids: tokens.ids
    label next: tokens.next
  }
  model { known = embedding(${count}, 16)(ids); linear(${count}) }`

const spec = (name: string, file: string, rest: string, steps = 120): string => `run ${name} {
  data {
    train = ${file}
    ${rest}
  loss cross_entropy
  arguments { output_dir: "${name}"; max_steps: ${steps}; save_steps: 60; per_device_train_batch_size: 16; per_device_eval_batch_size: 8; learning_rate: 0.05; seed: 3 }
}
`

const reversed = (text: string): string => [...text].reverse().join('')
/** Of all strings of four letters every fifth is kept from training. */
const strings = Array.from({ length: 256 }, (_, number) => Array.from({ length: 4 }, (_, at) => 'abcd'[(number >> (2 * at)) & 3]!).join(''))
const heldOut = strings.filter((_, index) => index % 5 === 0)

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-text-'))
  writeFileSync(inHome('trainspec.yaml'), '')
  const lines = (name: string, text: string): void => writeFileSync(inHome(name), `${text}\n`.repeat(32))
  lines('cycle.txt', 'abcdefabcdefabcdef')
  lines('colours.txt', 'Red, green (blue) red, green (blue) red')
  lines('bytes.txt', 'éш語')
  lines('world.txt', 'he world')
  writeFileSync(inHome('tokenizer.json'), JSON.stringify(tokenizer))
  writeFileSync(inHome('reverse.csv'), `source,target\n${strings.filter((_, index) => index % 5 !== 0).map(text => `${text},>${reversed(text)}`).join('\n')}\n`)
  writeFileSync(inHome('new.csv'), `source,expected\n${heldOut.map(text => `${text},${reversed(text)}`).join('\n')}\n`)
  const specs = {
    cycle: spec('cycle', 'text("cycle.txt")', follows('characters(text, vocabulary: 20, max_length: 8)', 20)),
    colours: spec('colours', 'text("colours.txt")', follows('words(text, vocabulary: 20, max_length: 12)', 20)),
    bytes: spec('bytes', 'text("bytes.txt")', follows('bytes(text, max_length: 8, pack: true)', 257)),
    world: spec('world', 'text("world.txt")', follows('tokenize(text, with: "tokenizer.json", max_length: 7, pack: true)', 11)),
    reverse: spec('reverse', 'csv("reverse.csv")', `from = characters(source, vocabulary: 8, max_length: 4)
    to = characters(target, vocabulary: 8, max_length: 6, end: true)
    input given: from.ids
    input given_mask: from.mask
    input ids: to.ids
    label next: to.next
  }
  model {
    read = learned_positions(6)(embedding(8, 32)(given))
    memory = transformer_encoder_layer(2, feedforward: 32, dropout: 0, mask: given_mask)(read)
    written = learned_positions(6)(embedding(8, 32)(ids))
    transformer_decoder_layer(2, memory: memory, memory_mask: given_mask, feedforward: 32, dropout: 0)(written)
    linear(8)
  }`, 400).replace('learning_rate: 0.05', 'learning_rate: 0.005'),
    sizes: spec('sizes', 'csv("sizes.csv")', `input size: tensor[1]
    label kind: class("a", "b")
  }
  model { linear(2) }`, 2),
  }
  writeFileSync(inHome('sizes.csv'), 'size,kind\n1,a\n2,b\n')
  for (const [name, text] of Object.entries(specs)) {
    writeFileSync(inHome(`${name}.trainspec`), text)
    const { code, err } = await trainspec(['run', inHome(`${name}.trainspec`), '--view', 'none', '--threads', '1'], { cwd: home })
    expect([name, code, err]).toEqual([name, 0, ''])
  }
}, 120_000)

afterAll(() => rmSync(home, { recursive: true, force: true }))

test('characters: the text goes on, past the length that the model sees at once', async () => {
  expect(await predict('cycle', '--prompt', 'ab', '--max-new-tokens', '30')).toEqual({ code: 0, err: endless, out: `ab${'cdefab'.repeat(5)}\n` })
  expect((await predict('cycle', '--prompt', 'ab')).out).toBe(`ab${'cdefab'.repeat(4).slice(0, 20)}\n`)
  expect((await predict('cycle.trainspec', '--prompt', 'abcdefabcdefabcd', '--max-new-tokens', '3')).out).toBe('abcdefabcdefabcdefa\n')
  expect((await predict('cycle/checkpoint-60', '--prompt', 'f', '--max-new-tokens', '1')).out).toBe('fa\n')
  expect((await predict('cycle', '--prompt', 'ab', '--prompt', 'e', '--max-new-tokens', '2')).out).toBe('abcd\n\nefa\n')
})

test('words: lower case, blanks where they belong', async () => {
  expect((await predict('colours', '--prompt', 'Red', '--max-new-tokens', '7')).out).toBe('Red, green (blue) red,\n')
})

test('bytes: characters of several bytes are shown whole, and the token between texts ends one', async () => {
  expect(await generated('bytes', '--prompt', 'é')).toEqual([{ prompt: 'é', generated: 'ш語', new_tokens: 5, finish: 'end' }])
  const seen: string[] = []
  const { io } = memoryIo({ cwd: home })
  expect(await runCommandLine(['predict', 'bytes', '--prompt', 'é', '--threads', '1'], { ...io, out: text => void seen.push(text) })).toBe(0)
  expect(seen).toEqual(['é', 'ш', '語', '\n'])
  // A text begins where another ended.
  expect((await predict('bytes', '--prompt', '')).out).toBe('éш語\n')
  // A character cut off by the length.
  expect((await predict('bytes', '--prompt', 'é', '--max-new-tokens', '3')).out).toBe('éш\ufffd\n')
})

test('tokenizer.json: blanks within tokens, special tokens neither printed nor gone past', async () => {
  expect(await generated('world', '--prompt', 'he')).toEqual([{ prompt: 'he', generated: ' world', new_tokens: 5, finish: 'end' }])
  expect(await generated('world', '--prompt', 'he wo', '--prompt', '')).toEqual([
    { prompt: 'he wo', generated: 'rld', new_tokens: 3, finish: 'end' }, { prompt: '', generated: 'he world', new_tokens: 6, finish: 'end' },
  ])
})

test('an encoder-decoder turns strings around that it has not seen, stops by itself, and is judged by it', async () => {
  const { out, code, err } = await predict('new.csv', 'reverse', '--prompt', '>', '--format', 'jsonl')
  expect([code, err]).toEqual([0, ''])
  const texts = out.trimEnd().split('\n').map(line => JSON.parse(line) as WrittenText)
  const right = texts.filter(({ generated: made }, row) => made === reversed(heldOut[row]!)).length
  expect(texts).toHaveLength(heldOut.length)
  expect(right / heldOut.length).toBeGreaterThanOrEqual(0.9)
  // Twenty tokens were allowed.
  expect(texts.filter(({ finish, new_tokens: made }) => finish === 'end' && made <= 5)).toHaveLength(texts.length)

  const report = await predict('new.csv', 'reverse', '--prompt', '>', '--report', '--reference', 'expected', '--json', '--out', 'written.csv')
  const score = JSON.parse(report.out) as Score
  const schema = new Ajv2020().compile(JSON.parse(readFileSync('spec/predictions.schema.json', 'utf8')) as object)
  expect([schema(score), schema.errors]).toEqual([true, null])
  expect(score).toMatchObject({ label: 'next', rows: heldOut.length, classes: null, numbers: null, texts: { reference: 'expected', exact_match: right / heldOut.length } })
  expect(score.texts!.rouge.rouge1.f1).toBeCloseTo(right / heldOut.length, 12)
  expect(readFileSync(inHome('written.csv'), 'utf8')).toBe(`prompt,reference,generated\n${texts.map(({ generated: made }, row) => `>,${reversed(heldOut[row]!)},${made}\n`).join('')}`)
  const shown = await trainspec(['predict', 'new.csv', 'reverse', '--prompt', '>', '--report', '--reference', 'expected'], { cwd: home, terminal: { columns: 80 } })
  expect(shown.out).toMatch(/^52 texts compared with expected\n +BLEU +0\.00 +0, as no text that was written has 2 words: see ROUGE\n +ROUGE-1 /)
  expect(shown.out.split('\n').filter(line => line.length > 80)).toEqual([])
  // It has seen nothing that stands between texts.
  expect(await predict('new.csv', 'reverse', '--prompt', '')).toMatchObject({ code: 2, err: expect.stringContaining('learned no token that stands between texts') })
})

test('rows of a file: a column begins each text, and a line of a text file is one', async () => {
  writeFileSync(inHome('prompts.csv'), 'number,text\n1,ab\n2,"e"\n3,abcdefabc\n')
  expect((await predict('prompts.csv', 'cycle', '--max-new-tokens', '2')).out).toBe('prompt,generated\nab,cd\ne,fa\nabcdefabc,de\n')
  writeFileSync(inHome('prompts.txt'), 'ab\n\ncdef\n')
  expect((await predict('prompts.txt', 'cycle', '--max-new-tokens', '2')).out).toBe('prompt,generated\nab,cd\ncdef,ab\n')
  expect(await predict('prompts.txt', 'cycle', '--max-new-tokens', '2', '--out', 'said.jsonl')).toEqual({ code: 0, out: '', err: `${endless}2 texts written with cycle: said.jsonl\n` })
  expect(readFileSync(inHome('said.jsonl'), 'utf8').split('\n')[1]).toBe('{"prompt":"cdef","generated":"ab","new_tokens":2,"finish":"length"}')
  expect((await predict('prompts.csv', 'cycle', '--prompt', 'f', '--max-new-tokens', '1')).out).toBe('prompt,generated\nf,a\nf,a\nf,a\n')
})

test('what is drawn follows from the seed, the row and the place; never what is no text', async () => {
  const hot = ['cycle', '--prompt', 'ab', '--max-new-tokens', '60', '--temperature', '40', '--top-k', '0']
  const first = (await predict(...hot, '--seed', '1')).out
  expect((await predict(...hot, '--seed', '1')).out).toBe(first)
  expect((await predict(...hot, '--seed', '2')).out).not.toBe(first)
  // At such a heat every token would come: there are six that stand for a character.
  expect(first).toMatch(/^[a-f]{62}\n$/)
  expect(new Set(first.trim()).size).toBe(6)
  const rows = await generated(...hot, '--prompt', 'ab')
  expect(rows[0]!.generated).not.toBe(rows[1]!.generated)
  // One token left to draw from: the likeliest.
  for (const one of [['--top-k', '1'], ['--top-p', '0.0001']]) expect((await predict('cycle', '--prompt', 'ab', '--sample', ...one)).out).toBe((await predict('cycle', '--prompt', 'ab')).out)
})

test('a terminal is shown what it would obey, and line ends as they are', async () => {
  const [strange, line] = ['\u001b[2J\u202e', 'x\ny']
  const given = { cwd: home, terminal: { drawable: true } }
  const { out, err } = await trainspec(['predict', 'cycle', '--prompt', `${strange}${line}ab`, '--max-new-tokens', '2'], given)
  expect(out).toBe('\\u001b[2J\\u202ex\nyabcd\n')
  expect(err).toBe(`8 of the prompts' tokens are not in the vocabulary of cycle: the model sees that something stands there, not what\n${endless}`)
  for (const more of [['--json'], ['--format', 'jsonl']]) expect(obeyed.exec((await predict('cycle', '--prompt', strange, ...more)).out)?.[0]).toBeUndefined()
})

test('what does not fit is refused with the reason and what to do', async () => {
  const refused = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await predict(...args)
    expect([code, out]).toEqual([2, ''])
    return err
  }
  expect(await refused('sizes', '--prompt', 'a')).toContain('--prompt is for models that write text, and sizes does not: its label kind is not the next token of a text')
  expect(await refused('sizes.csv', 'sizes', '--max-new-tokens', '4')).toContain('--max-new-tokens is for models that write text')
  expect(await refused('reverse', '--prompt', '>')).toContain('reverse takes given, given_mask too, which a prompt does not give')
  expect(await refused('new.csv', 'reverse')).toContain('new.csv has no column target, which says how the text of a row begins\nAdd --prompt')
  expect(await refused('new.csv', 'reverse', '--prompt', '>', '--prompt', '<')).toContain('one --prompt')
  expect(await refused('prompts.csv', 'cycle', '--report')).toContain('Add --reference')
  expect(await refused('prompts.csv', 'cycle', '--report', '--reference', 'none')).toContain('prompts.csv has no column none to compare with\n--reference names one of its columns: number, text')
  expect(await refused('prompts.csv', 'cycle', '--reference', 'text')).toContain('Add --report')
  expect(await refused('cycle', '--prompt', '')).toContain('prompt 1 is empty')
  expect(await refused('cycle', '--prompt', 'a', '--probabilities')).toContain('--probabilities is for classes')
  expect(await refused('nowhere', '--prompt', 'a')).toContain('there is no run and no file nowhere')
  expect(await refused()).toContain('predict needs a file of rows, or --prompt')
  expect(await refused('cycle')).toContain('cycle is a run, and predict needs rows before it\ntrainspec predict FILE cycle, or of a model that writes text: trainspec predict cycle --prompt TEXT')
  expect(await refused('cycle', 'prompts.csv')).toContain('cycle is a run, and predict needs rows before it\nThe rows come first: trainspec predict prompts.csv cycle\n')
  expect(await refused('cycle.trainspec', 'prompts.csv')).toContain('cycle.trainspec is a spec, and predict needs rows before it\nThe rows come first: trainspec predict prompts.csv cycle.trainspec\n')
  expect(await refused('cycle.trainspec')).toContain('trainspec predict FILE cycle.trainspec, or of')
  expect(await refused('prompts.csv', 'prompts.csv')).toContain('prompts.csv is neither a run directory nor a checkpoint\nName the folder of a run')
  for (const [flag, ...values] of [
    ['--temperature', '-1', '0', 'hot', '1e999'], ['--top-p', '0', '1.1', '-0.1'], ['--top-k', '-1', '1.5'], ['--max-new-tokens', '0', '-3'], ['--seed', '-1', '4294967296'],
  ] as const) {
    for (const value of values) expect(await refused('cycle', '--prompt', 'a', '--sample', flag, value)).toContain(flag)
  }
  for (const flag of ['--top-k', '--top-p', '--seed']) expect(await refused('cycle', '--prompt', 'a', flag, '1')).toContain(`${flag} says how tokens are drawn`)
  writeFileSync(inHome('holes.csv'), 'text\nab\n""\ncd\n')
  expect(await predict('holes.csv', 'cycle')).toMatchObject({ code: 3, out: '', err: expect.stringContaining('holes.csv:3') as unknown })
})

test('a model whose outputs are not numbers says so', async () => {
  cpSync(inHome('cycle'), inHome('broken'), { recursive: true })
  const path = inHome('broken/model.safetensors')
  const bytes = readFileSync(path)
  bytes.fill(0xff, 8 + Number(bytes.readBigUInt64LE(0)))
  writeFileSync(path, bytes)
  expect(await predict('broken', '--prompt', 'a')).toMatchObject({ code: 3, err: expect.stringContaining('the outputs of broken are not finite numbers') as unknown })
})
