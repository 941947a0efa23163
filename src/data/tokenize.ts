import { readFile } from 'node:fs/promises'
import type { ColumnExpression, Tokenizer, TokenPart } from '../language/checked-spec.ts'

/** Token numbers of a text. */
export type Encode = (text: string) => readonly number[]

/** The first token of a fitted vocabulary: 0 is padding, 1 what the vocabulary lacks. */
export const firstFitted = 2

const unknown = 1

/** Words in lower case, numbers, and every other sign by itself; or characters (code points). */
export function piecesOf(kind: 'characters' | 'words', text: string): readonly string[] {
  if (kind === 'characters') return Array.from(text)
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

/** Counts pieces of texts and keeps the most frequent ones, of equals the one that sorts first by its code units. */
export function fitVocabulary(kind: 'characters' | 'words', size: number) {
  const counts = new Map<string, number>()
  return {
    add(text: string): void {
      for (const piece of piecesOf(kind, text)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    },
    finish(): readonly string[] {
      return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, size - firstFitted).map(([piece]) => piece)
    },
  }
}

/** How a tokenizer turns text into numbers. `vocabulary` is what was fitted; `pathOf` finds the file of a `tokenizer.json`. */
export async function openTokenizer(tokenizer: Tokenizer, vocabulary: readonly string[] | null, pathOf: (path: string) => string): Promise<Encode> {
  switch (tokenizer.kind) {
    case 'bytes':
      return text => Array.from(Buffer.from(text), byte => byte + 1)
    case 'file':
      return openTokenizerFile(await readFile(pathOf(tokenizer.path), 'utf8'))
    default: {
      const { kind } = tokenizer
      const numbers = new Map((vocabulary ?? []).map((piece, index) => [piece, index + firstFitted]))
      return text => piecesOf(kind, text).map(piece => numbers.get(piece) ?? unknown)
    }
  }
}

/** Token numbers of the texts of a feature whose rows are texts: those of its tokenizer, and the token that ends a text where it has one. */
export async function openEncode(
  { tokenizer, end }: Extract<ColumnExpression, { op: 'tokens' }>,
  vocabulary: readonly string[] | null,
  pathOf: (path: string) => string,
): Promise<Encode> {
  const encode = await openTokenizer(tokenizer, vocabulary, pathOf)
  if (end === undefined) return encode
  return text => {
    const tokens = encode(text)
    // Nothing is no text, and a `tokenizer.json` may have ended one already.
    return tokens.length === 0 || tokens.at(-1) === end ? tokens : [...tokens, end]
  }
}

async function openTokenizerFile(json: string): Promise<Encode> {
  const { Tokenizer } = await import('@huggingface/tokenizers')
  const opened = new Tokenizer(JSON.parse(json) as object, {})
  return text => opened.encode(text).ids
}

/**
 * Writes a text's tokens as one row at `at`, at most `maximum` of them, and returns how many there are. What is not written
 * keeps its padding. `next` is each place's following token: what is cut off at the end of the ids is still predicted.
 */
export function storeTokens(data: Int32Array | Float32Array | Uint8Array, at: number, tokens: readonly number[], part: TokenPart, maximum: number): number {
  const count = Math.min(tokens.length, maximum)
  for (let i = 0; i < count; i++) {
    if (part === 'mask') data[at + i] = 1
    else if (part === 'ids') data[at + i] = tokens[i]!
    else if (i + 1 < tokens.length) data[at + i] = tokens[i + 1]!
  }
  return count
}
