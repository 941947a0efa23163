/**
 * Random numbers without state: word i of a stream is a fixed mix of 32-bit integers, so any place of a run can be drawn
 * again without drawing what came before (exact resume, the same masks on every engine).
 *
 * mix(h) is the finaliser "triple32" of Chris Wellons' hash-prospector (2018), a bijection of 32 bits:
 *   h ^= h >>> 17; h *= 0xed5ad4bb; h ^= h >>> 11; h *= 0xac4c1b51; h ^= h >>> 15; h *= 0x31848bab; h ^= h >>> 14
 * A stream is two words (a, b): start from a = mix(0x9e3779b9), b = mix(0x85ebca6b); for every word w of its name in turn
 *   a = mix(a ^ w); b = mix((b + w) ^ a).
 * draw(stream, i) is the same mix of h = i ^ a, with the second word added between its first and second multiplication:
 *   h ^= h >>> 17; h *= 0xed5ad4bb; h ^= h >>> 11; h += b; h *= 0xac4c1b51; h ^= h >>> 15; h *= 0x31848bab; h ^= h >>> 14
 * so that two streams are different permutations of the 32-bit integers, not one sequence at two offsets.
 *
 * Test vectors (hexadecimal), held by spec/tensor/random.test.ts:
 *   mix(0) = 00000000, mix(1) = 042741d6
 *   stream(42, 0, 0, 0): draws 0…3 = 27e918ca 2c06fcf7 be87d3d3 b5dfa691
 *   stream(42, 7, 1, 3): draws 0…3 = ad730368 801dc88a 985f9ac5 9e81f650
 */
export interface Stream {
  readonly a: number
  readonly b: number
}

export const mix = (word: number): number => {
  let h = word
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb)
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51)
  h = Math.imul(h ^ (h >>> 15), 0x31848bab)
  return (h ^ (h >>> 14)) >>> 0
}

/** The stream named by a list of 32-bit words. */
export const streamOf = (...words: readonly number[]): Stream =>
  words.reduce<Stream>(
    ({ a, b }, word) => {
      const next = mix(a ^ word)
      return { a: next, b: mix((b + word) ^ next) }
    },
    { a: mix(0x9e3779b9), b: mix(0x85ebca6b) },
  )

/** Word `index` (0 … 2³² − 1) of a stream, as an unsigned 32-bit integer. */
export const draw = ({ a, b }: Stream, index: number): number => {
  let h = index ^ a
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb)
  h = Math.imul((h ^ (h >>> 11)) + b, 0xac4c1b51)
  h = Math.imul(h ^ (h >>> 15), 0x31848bab)
  return (h ^ (h >>> 14)) >>> 0
}

/** The stream of one mask: `key` is the run's seed. */
export const maskStream = (key: number, update: number, microBatch: number, site: number): Stream =>
  streamOf(key, update, microBatch, site)

/** A word below it is kept: keep·2³² rounded; keep = 1 keeps every word. */
export const threshold = (keep: number): number => Math.round(keep * 2 ** 32)

/** Fills bytes with 1 (kept, with probability `keep`) and 0: element i follows from draw(stream, i). */
export function fillMask(target: Uint8Array, stream: Stream, keep: number): void {
  const limit = threshold(keep)
  const { a, b } = stream
  for (let index = 0; index < target.length; index++) {
    // `draw`, written out: this loop makes millions of values a step.
    let h = index ^ a
    h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb)
    h = Math.imul((h ^ (h >>> 11)) + b, 0xac4c1b51)
    h = Math.imul(h ^ (h >>> 15), 0x31848bab)
    target[index] = ((h ^ (h >>> 14)) >>> 0) < limit ? 1 : 0
  }
}

/** The words of a text's UTF-8 bytes and its length, to name a stream. */
export const wordsOf = (text: string): number[] => {
  const bytes = new TextEncoder().encode(text)
  const words = [bytes.length]
  for (let at = 0; at < bytes.length; at += 4) {
    words.push((bytes[at]! | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0)
  }
  return words
}

/** The stream of a parameter's initial values. */
export const parameterStream = (seed: number, name: string): Stream => streamOf(seed, ...wordsOf(name))

/** Uniform in [−bound, bound): word i becomes (word + ½)/2³² of the way. */
export function fillUniform(target: Float32Array, stream: Stream, bound: number): void {
  for (let index = 0; index < target.length; index++) target[index] = (((draw(stream, index) + 0.5) / 2 ** 32) * 2 - 1) * bound
}

/** Normal with mean 0, by Box and Muller's transform (1958) of words 2i and 2i + 1. */
export function fillNormal(target: Float32Array, stream: Stream, deviation: number): void {
  for (let index = 0; index < target.length; index++) {
    const radius = Math.sqrt(-2 * Math.log((draw(stream, 2 * index) + 0.5) / 2 ** 32))
    target[index] = radius * Math.cos((2 * Math.PI * draw(stream, 2 * index + 1)) / 2 ** 32) * deviation
  }
}
