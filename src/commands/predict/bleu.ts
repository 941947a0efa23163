/** Corpus BLEU. `score` and `precisions` (of 1 to 4 words) are from 0 to 100. */
export interface Bleu {
  readonly score: number
  readonly precisions: readonly number[]
  readonly brevity_penalty: number
  /** Words of what was written, and of what it was compared with. */
  readonly generated_length: number
  readonly reference_length: number
}

export interface TextPair {
  readonly generated: string
  readonly reference: string
}

const orders = 4

/**
 * BLEU of Papineni and others (2002) over all texts, as sacreBLEU (Post 2018) computes it unless told otherwise: words by the rules of
 * mteval-v13a, case kept, one reference a text, and of orders without any match the exponential smoothing of NIST (method 3 of Chen and
 * Cherry 2014). Without any word in common it is 0.
 */
export function corpusBleu(pairs: readonly TextPair[]): Bleu {
  const correct = new Array<number>(orders).fill(0)
  const total = new Array<number>(orders).fill(0)
  let [length, wanted] = [0, 0]
  for (const { generated, reference } of pairs) {
    const [words, right] = [bleuWords(generated), bleuWords(reference)]
    length += words.length
    wanted += right.length
    for (let order = 1; order <= orders; order++) {
      const known = countsOf(right, order)
      for (const [gram, count] of countsOf(words, order)) correct[order - 1]! += Math.min(count, known.get(gram) ?? 0)
      total[order - 1]! += Math.max(0, words.length - order + 1)
    }
  }
  const penalty = length >= wanted ? 1 : length === 0 ? 0 : Math.exp(1 - wanted / length)
  const lengths = { brevity_penalty: penalty, generated_length: length, reference_length: wanted }
  if (correct.every(count => count === 0)) return { score: 0, precisions: correct, ...lengths }
  let smoothing = 1
  const precisions = correct.map((count, index) => {
    if (total[index] === 0) return 0
    if (count > 0) return (100 * count) / total[index]!
    smoothing *= 2
    return 100 / (smoothing * total[index]!)
  })
  const score = precisions.includes(0) ? 0 : penalty * Math.exp(precisions.reduce((sum, value) => sum + Math.log(value), 0) / orders)
  return { score, precisions, ...lengths }
}

function countsOf(words: readonly string[], order: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + order <= words.length; at++) {
    const gram = words.slice(at, at + order).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** What separates words in Python's `str.split`. */
const blank = /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u

/** The words of a text by the rules of mteval-v13a: signs stand by themselves, but for . and , within numbers. */
export function bleuWords(text: string): readonly string[] {
  const line = text.replace(new RegExp(`${blank.source}$`, 'u'), '').replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' ')
    .replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return ` ${line} `
    .replace(/[{-~[-` -&(-+:-@/]/gu, ' $& ')
    .replace(/([^0-9])([.,])/gu, '$1 $2 ')
    .replace(/([.,])([^0-9])/gu, ' $1 $2')
    .replace(/([0-9])(-)/gu, '$1 $2 ')
    .split(blank)
    .filter(word => word !== '')
}
