import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fitVocabulary, openTokenizer, piecesOf } from '../../src/data/tokenize.ts'

/** Made with `tokenizers` 0.23.2 in Python from sentences of examples/text; its token numbers of some texts. */
const folder = 'spec/data/tokenizers'
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as { texts: string[]; wordpiece: number[][]; 'byte-level': number[][] }

test.each(['wordpiece', 'byte-level'] as const)('a tokenizer.json of %s gives the tokens of the Python library', async name => {
  const encode = await openTokenizer({ kind: 'file', path: `${name}.json`, sha256: '' }, null, path => `${folder}/${path}`)
  expect(expected.texts.map(text => [...encode(text)])).toEqual(expected[name])
})

test('words keep letters, marks and apostrophes together, numbers and signs apart', () => {
  expect(piecesOf('words', "Don’t  stop: Ünïcode, 12km 😀!")).toEqual(['don’t', 'stop', ':', 'ünïcode', ',', '12', 'km', '😀', '!'])
})

test('a vocabulary holds the most frequent pieces, of equals the first in order of code units, whatever came first', () => {
  const fit = fitVocabulary('words', 5)
  for (const text of ['z b a', 'c z', 'z b']) fit.add(text)
  expect(fit.finish()).toEqual(['z', 'b', 'a'])
})
