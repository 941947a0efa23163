import type { TextPair } from './bleu.ts'

/** From 0 to 1. */
export interface RougeScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Rouge {
  /** Words in common, pairs of words in common, the longest sequence of words in common. */
  readonly rouge1: RougeScore
  readonly rouge2: RougeScore
  readonly rougeL: RougeScore
}

/** ROUGE of Lin (2004): of each text as Google's `rouge_score` computes it without stemming, and the mean over all texts. */
export function meanRouge(pairs: readonly TextPair[]): Rouge {
  const scores = pairs.map(({ generated, reference }) => rouge(generated, reference))
  const mean = (kind: keyof Rouge): RougeScore => {
    const part = (name: keyof RougeScore): number => (scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score[kind][name], 0) / scores.length)
    return { precision: part('precision'), recall: part('recall'), f1: part('f1') }
  }
  return { rouge1: mean('rouge1'), rouge2: mean('rouge2'), rougeL: mean('rougeL') }
}

export function rouge(generated: string, reference: string): Rouge {
  const [words, wanted] = [rougeWords(generated), rougeWords(reference)]
  const grams = (order: number): RougeScore => {
    const [made, right] = [gramsOf(words, order), gramsOf(wanted, order)]
    return scoreOf(inCommon(made, right), made.length, right.length)
  }
  return { rouge1: grams(1), rouge2: grams(2), rougeL: scoreOf(longestInCommon(words, wanted), words.length, wanted.length) }
}

/** Runs of Latin letters and digits in lower case: other signs and other scripts count for nothing. */
export const rougeWords = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []

function scoreOf(common: number, made: number, wanted: number): RougeScore {
  const precision = common / Math.max(made, 1)
  const recall = common / Math.max(wanted, 1)
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const gramsOf = (words: readonly string[], order: number): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - order + 1) }, (_, at) => words.slice(at, at + order).join(' '))

function inCommon(made: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const gram of wanted) left.set(gram, (left.get(gram) ?? 0) + 1)
  let common = 0
  for (const gram of made) {
    const count = left.get(gram) ?? 0
    if (count > 0) common++
    left.set(gram, count - 1)
  }
  return common
}

/** Length of the longest common subsequence, with a row of the table at a time. */
function longestInCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1)
  for (const word of a) {
    const next = new Uint32Array(b.length + 1)
    for (const [at, other] of b.entries()) next[at + 1] = word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)
    row = next
  }
  return row[b.length]!
}
