import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { hasErrors } from '../../src/diagnostics/diagnostic.ts'
import { check } from '../../src/language/check.ts'
import { nodeHost } from '../../src/language/host.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-tokenizers-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'a.csv'), 'text,y\na b,0\nb a,1\n')

const sound = {
  added_tokens: [], normalizer: null, pre_tokenizer: { type: 'Whitespace' }, post_processor: null, decoder: null,
  model: { type: 'WordLevel', vocab: { '[UNK]': 0, a: 1, b: 2 }, unk_token: '[UNK]' },
}

async function told(tokenizer: object, options: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 't.json'), JSON.stringify(tokenizer))
  writeFileSync(join(folder, 's.trainspec'), `run r {
  data { train = csv("a.csv"); t = tokenize(text, with: "t.json", max_length: 2${options}); input ids: t.ids; label next: t.next }
  model { embedding(3, 4); linear(3) }
  loss cross_entropy
  arguments { output_dir: "out" }
}`)
  const [spec, diagnostics] = check(join(folder, 's.trainspec'), { host: nodeHost(folder) })
  const [, more] = spec === null || hasErrors(diagnostics) ? [null, []] : await compile(spec, { engine: 'onnx', device: 'cpu', threads: 1, now: new Date(0) })
  return [...diagnostics, ...more].flatMap(({ severity, message }) => (severity === 'error' ? [message] : []))
}

test('one that the library opens has no mistake, packed or not', async () => {
  expect(await told(sound, '')).toEqual([])
  expect(await told(sound, ', pack: true, end: "b"')).toEqual([])
})

test.each([
  ['a part of a kind that is not known', { ...sound, pre_tokenizer: { type: 'Nope' } }, /^t\.json is not a tokenizer\.json that can be used: Unknown PreTokenizer/],
  ['a pattern that is none', { ...sound, pre_tokenizer: { type: 'Split', pattern: { Regex: '(((' }, behavior: 'Isolated', invert: false } }, /Invalid regular expression/],
  ['a part that is missing', { model: sound.model }, /that can be used: /],
  ['a token below 0', { ...sound, model: { ...sound.model, vocab: { '[UNK]': 0, a: -1, b: 2 } } }, /whole number from 0/],
  ['a token that is no whole number', { ...sound, model: { ...sound.model, vocab: { '[UNK]': 0, a: 1.5, b: 2 } } }, /whole number from 0/],
  ['padding that is no token', { ...sound, padding: { pad_id: 7 } }, /its padding is no token of its vocabulary$/],
])('%s is told before anything runs, packed or not', async (_, tokenizer, message) => {
  for (const options of ['', ', pack: true, end: "b"']) {
    const errors = await told(tokenizer, options)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(message)
  }
})
