import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Bleu, TextPair } from '../../../src/commands/predict/bleu.ts'
import { bleuWords, corpusBleu } from '../../../src/commands/predict/bleu.ts'
import type { Rouge } from '../../../src/commands/predict/rouge.ts'
import { meanRouge, rouge, rougeWords } from '../../../src/commands/predict/rouge.ts'

// What sacrebleu and torchmetrics give: see record-scores.py.
const recorded = JSON.parse(readFileSync(new URL('scores.json', import.meta.url), 'utf8')) as {
  readonly words: readonly { readonly text: string; readonly words: readonly string[] }[]
  readonly corpora: readonly { readonly name: string; readonly pairs: readonly TextPair[]; readonly bleu: Bleu; readonly rouge: Rouge }[]
}

test.each(recorded.words.map(({ text, words }) => [text, words] as const))('13a: %j', (text, words) => {
  expect(bleuWords(text)).toEqual(words)
})

test.each(recorded.corpora.map(corpus => [corpus.name, corpus] as const))('BLEU as sacrebleu has it: %s', (_name, { pairs, bleu }) => {
  const { score, precisions, ...rest } = corpusBleu(pairs)
  expect(score).toBeCloseTo(bleu.score, 9)
  for (const [index, precision] of bleu.precisions.entries()) expect(precisions[index]).toBeCloseTo(precision, 9)
  expect(rest.brevity_penalty).toBeCloseTo(bleu.brevity_penalty, 12)
  expect([rest.generated_length, rest.reference_length]).toEqual([bleu.generated_length, bleu.reference_length])
})

test.each(recorded.corpora.map(corpus => [corpus.name, corpus] as const))('ROUGE as recorded: %s', (_name, { pairs, rouge: expected }) => {
  const found = meanRouge(pairs)
  for (const kind of ['rouge1', 'rouge2', 'rougeL'] as const) {
    // Recorded in float32.
    for (const part of ['precision', 'recall', 'f1'] as const) expect(found[kind][part]).toBeCloseTo(expected[kind][part], 5)
  }
})

test('ROUGE by hand: the example of rouge_score, and what has no word in it', () => {
  // 7 words against 9: 6 in common, 3 pairs of words in common, in order: "the quick brown dog the log" (6 of them).
  const one = rouge('The quick brown dog jumps on the log.', 'The quick brown fox jumps over the lazy dog')
  expect(one.rouge1).toEqual({ precision: 6 / 8, recall: 6 / 9, f1: 12 / 17 })
  // the quick, quick brown.
  expect(one.rouge2).toEqual({ precision: 2 / 7, recall: 2 / 8, f1: expect.closeTo(4 / 15, 12) as number })
  // the quick brown jumps the.
  expect(one.rougeL).toEqual({ precision: 5 / 8, recall: 5 / 9, f1: expect.closeTo(10 / 17, 12) as number })
  expect(rouge('北京', '北京').rouge1).toEqual({ precision: 0, recall: 0, f1: 0 })
  expect(rougeWords("Don't_stop—NOW 3.5")).toEqual(['don', 't', 'stop', 'now', '3', '5'])
})

test('BLEU by hand: the example of Papineni and others for clipping', () => {
  // "the" seven times, two of them right: 2/7 of one word, no pair right.
  const { precisions, brevity_penalty: penalty } = corpusBleu([{ generated: 'the the the the the the the', reference: 'the cat is on the mat' }])
  expect([precisions[0], penalty]).toEqual([expect.closeTo(200 / 7, 12) as number, 1])
  // None of 6 pairs, 5 and 4: half, a quarter, an eighth of a match.
  expect(precisions.slice(1)).toEqual([100 / 12, 100 / 20, 100 / 32])
  expect(corpusBleu([]).score).toBe(0)
})
