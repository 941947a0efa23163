import { draw, streamOf } from '../../tensor/random.ts'

/** How the next token is drawn, by the names and in the order of Transformers' `generate`. */
export interface Sampling {
  /** Logits are divided by it. Above 0. */
  readonly temperature: number
  /** Only so many of the likeliest tokens, and those as likely as the last of them; 0 takes all. */
  readonly topK: number
  /** Only the likeliest tokens that together come to this probability. Above 0, at most 1. */
  readonly topP: number
  /** 0 … 2³² − 1. */
  readonly seed: number
}

/**
 * Chooses the next token from the logits of all of them; `writes` says which can be chosen. Null where no logit of those is a number
 * above −∞, or one is not a number. Without `sampling` the first of the likeliest.
 *
 * With it, word `place` of the stream (seed, row) of `tensor/random.ts` as u = (word + ½)/2³² of the kept probability is gone through
 * the kept tokens in the order of their numbers: the same seed, row and place draw the same token of the same logits.
 */
export function createChooser(writes: (token: number) => boolean, vocabulary: number, sampling: Sampling | null) {
  const all = Int32Array.from(Array.from({ length: vocabulary }, (_, token) => token).filter(writes))
  return (logits: Float32Array, row: number, place: number): number | null => {
    const greatest = greatestOf(logits, all)
    if (greatest === null) return null
    if (sampling === null) return all.find(token => logits[token] === greatest)!
    const weight = (token: number): number => Math.exp((logits[token]! - greatest) / sampling.temperature)
    const kept = keptTokens(logits, all, weight, sampling)
    const total = kept.reduce((sum, token) => sum + weight(token), 0)
    const wanted = ((draw(streamOf(sampling.seed, row), place) + 0.5) / 2 ** 32) * total
    let sum = 0
    for (const token of kept) {
      sum += weight(token)
      if (sum > wanted) return token
    }
    // Rounding alone comes here.
    return kept.findLast(token => weight(token) > 0)!
  }
}

/** The tokens that are drawn from, in the order of their numbers; `weight` is proportional to their probability. */
export function keptTokens(logits: Float32Array, tokens: Int32Array, weight: (token: number) => number, { topK, topP }: Pick<Sampling, 'topK' | 'topP'>): Int32Array {
  const likely = topK > 0 && topK < tokens.length ? atLeast(logits, tokens, topK) : tokens
  return topP < 1 ? nucleus(likely, weight, topP) : likely
}

function greatestOf(logits: Float32Array, tokens: Int32Array): number | null {
  let greatest = -Infinity
  for (const token of tokens) {
    const value = logits[token]!
    if (Number.isNaN(value)) return null
    if (value > greatest) greatest = value
  }
  return Number.isFinite(greatest) ? greatest : null
}

/** The tokens whose logit is at least the k-th greatest. */
function atLeast(logits: Float32Array, tokens: Int32Array, k: number): Int32Array {
  const bound = Float32Array.from(tokens, token => logits[token]!).sort()[tokens.length - k]!
  return tokens.filter(token => logits[token]! >= bound)
}

/** The likeliest tokens, of equals those of the lower number, until they come to the share; in the order of their numbers. */
function nucleus(tokens: Int32Array, weight: (token: number) => number, share: number): Int32Array {
  const ordered = Array.from(tokens, token => ({ token, weight: weight(token) })).sort((a, b) => b.weight - a.weight || a.token - b.token)
  const enough = share * ordered.reduce((sum, one) => sum + one.weight, 0)
  let before = 0
  const count = ordered.findIndex(one => {
    const reached = before >= enough
    before += one.weight
    return reached
  })
  return Int32Array.from(ordered.slice(0, count < 0 ? undefined : count), ({ token }) => token).sort()
}
