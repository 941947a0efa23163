import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import fc from 'fast-check'
import { openTextTokens, type TextTokens } from '../../src/data/text-tokens.ts'
import { openTokenizer, piecesOf } from '../../src/data/tokenize.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-text-tokens-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = (kind: 'characters' | 'words', vocabulary: readonly string[], end: number | null = null): Promise<TextTokens> =>
  openTextTokens({ kind, vocabulary: vocabulary.length + 2 }, { vocabulary, pad: 0, end }, path => path)

const special = (id: number, content: string) => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true })

async function fromFile(pad: number, end: number | null, file: object): Promise<TextTokens> {
  const path = join(folder, 'tokenizer.json')
  writeFileSync(path, JSON.stringify({ version: '1.0', truncation: null, padding: null, normalizer: null, ...file }))
  return openTextTokens({ kind: 'file', path, sha256: '' }, { vocabulary: null, pad, end }, given => given)
}

/** As BERT's: words cut into pieces, [CLS] before a text and [SEP] after it. */
const bert = {
  added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map((content, id) => special(id, content)),
  normalizer: { type: 'Lowercase' },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [{ SpecialToken: { id: '[CLS]', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '[SEP]', type_id: 0 } }],
    pair: [{ Sequence: { id: 'A', type_id: 0 } }, { Sequence: { id: 'B', type_id: 1 } }],
    special_tokens: { '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] }, '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] } },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: { '[PAD]': 0, '[UNK]': 1, '[CLS]': 2, '[SEP]': 3, un: 4, '##do': 5, now: 6, '.': 7 } },
}

test('what a tokenizer puts at the end of a text does not stand before what goes on; it ends a text', async () => {
  const { begin, ends, writes, unknown, textAfter } = await fromFile(0, null, bert)
  expect([begin('Undo'), begin(''), begin('Undo zzz')]).toEqual([[2, 4, 5], [2], [2, 4, 5, 1]])
  expect([[...ends], unknown]).toEqual([[3], 1])
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].filter(writes)).toEqual([2, 3, 4, 5, 6, 7])
  expect([textAfter([2, 4], [5, 6, 7]), textAfter([2, 4, 5], [6]), textAfter([2], [4, 5, 3])]).toEqual(['do now.', ' now', 'undo'])
})

test('where the token that ends a text is the padding too, it can come', async () => {
  const { pre_tokenizer, model, added_tokens } = {
    added_tokens: [special(0, '<|endoftext|>')], pre_tokenizer: { type: 'Whitespace' }, model: { type: 'WordLevel', unk_token: '<unk>', vocab: { '<|endoftext|>': 0, '<unk>': 1, a: 2, b: 3 } },
  }
  const { writes, ends, unknown } = await fromFile(0, 0, { pre_tokenizer, model, added_tokens, post_processor: null, decoder: null })
  expect([[0, 1, 2, 3].filter(writes), [...ends], unknown]).toEqual([[0, 2, 3], [0], 1])
})

test('numbers that a vocabulary does not fill are no tokens', async () => {
  const { writes } = await open('characters', ['a', 'b'])
  expect([0, 1, 2, 3, 4, 5].filter(writes)).toEqual([2, 3])
  expect([0, 1, 2, 3, 4, 5].filter((await open('characters', ['a', 'b'], 0)).writes)).toEqual([0, 2, 3])
})

test('words are set as a sentence', async () => {
  const pieces = piecesOf('words', 'we (the “people”) don’t stop, at 5% [or 7]; why? so: “no.”')
  const { begin, textAfter } = await open('words', [...new Set(pieces)])
  const [first, ...rest] = begin(pieces.join(' '))
  expect(textAfter([first!], rest)).toBe(' (the “people”) don’t stop, at 5% [or 7]; why? so: “no.”')
})

test('characters and bytes of any text read as the text, wherever it is cut', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.nat(), async (text, at) => {
    const signs = [...text]
    const cut = signs.slice(0, at % signs.length).join('')
    const characters = await open('characters', [...new Set(signs)])
    const bytes = await openTextTokens({ kind: 'bytes' }, { vocabulary: null, pad: 0, end: null }, path => path)
    for (const tokens of [characters, bytes]) {
      const [before, all] = [tokens.begin(cut), tokens.begin(text)]
      expect(cut + tokens.textAfter(before, all.slice(before.length))).toBe(text)
      expect(all.every(tokens.writes)).toBe(true)
    }
    expect(bytes.begin(text)).toEqual((await openTokenizer({ kind: 'bytes' }, null, path => path))(text))
  }), { seed: 11, numRuns: 60 })
})
