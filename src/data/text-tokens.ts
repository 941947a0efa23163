import { readFile } from 'node:fs/promises'
import type { Tokenizer } from '../language/checked-spec.ts'
import { usualEnds } from '../language/data/usual-ends.ts'
import { firstFitted, openTokenizer } from './tokenize.ts'

/** A tokenizer both ways: what a text that is to go on begins with, and what tokens read as. */
export interface TextTokens {
  /** Tokens of the beginning of a text: with what a tokenizer puts in front of one, without what it puts at its end. */
  readonly begin: (text: string) => readonly number[]
  /** Text that `tokens` add to `before`. Special tokens have none; a character of which bytes lack ends as U+FFFD. */
  readonly textAfter: (before: readonly number[], tokens: readonly number[]) => string
  /** Whether a token below the size of the vocabulary is one at all: not padding, not what stands for the unknown, not a number left over. */
  readonly writes: (token: number) => boolean
  readonly unknown: number | null
  /** Tokens that end a text, of those that a tokenizer has for that. */
  readonly ends: ReadonlySet<number>
}

const fittedUnknown = 1

/** `pad` is the feature's, `end` the token that packing puts after each text; null where texts are not packed. */
export async function openTextTokens(
  tokenizer: Tokenizer,
  { vocabulary, pad, end }: { readonly vocabulary: readonly string[] | null; readonly pad: number; readonly end: number | null },
  pathOf: (path: string) => string,
): Promise<TextTokens> {
  const ends = new Set(end === null ? [] : [end])
  if (tokenizer.kind === 'file') return openFile(JSON.parse(await readFile(pathOf(tokenizer.path), 'utf8')) as object, pad, ends)
  const begin = await openTokenizer(tokenizer, vocabulary, pathOf)
  if (tokenizer.kind === 'bytes') {
    const textAfter = (_before: readonly number[], tokens: readonly number[]): string => Buffer.from(tokens.filter(token => token > 0).map(token => token - 1)).toString('utf8')
    return { begin, textAfter, writes: token => ends.has(token) || (token > 0 && token <= 256), unknown: null, ends }
  }
  const pieces = vocabulary ?? []
  const textOf = tokenizer.kind === 'characters' ? (found: readonly string[]) => found.join('') : sentence
  const read = (tokens: readonly number[]): string => textOf(tokens.flatMap(token => pieces[token - firstFitted] ?? []))
  return {
    begin,
    textAfter: (before, tokens) => rest(read, before, tokens),
    writes: token => ends.has(token) || (token >= firstFitted && token - firstFitted < pieces.length),
    unknown: fittedUnknown,
    ends,
  }
}

/** Words with blanks between them; none before what closes, none after what opens. */
const sentence = (words: readonly string[]): string =>
  words.reduce((text, word, index) => text + (index === 0 || /^[.,;:!?)\]}%…”’]$/.test(word) || /^[([{“‘]$/.test(words[index - 1]!) ? '' : ' ') + word, '')

/** Tokens of what stands before that can change how the next ones read (a blank, a character cut in two), and more. */
const context = 32

function rest(read: (tokens: readonly number[]) => string, before: readonly number[], tokens: readonly number[]): string {
  const near = before.slice(-context)
  const [head, whole] = [read(near), read([...near, ...tokens])]
  return whole.startsWith(head) ? whole.slice(head.length) : read(tokens)
}

async function openFile(json: object, pad: number, ends: Set<number>): Promise<TextTokens> {
  const { Tokenizer } = await import('@huggingface/tokenizers')
  const opened = new Tokenizer(json, {})
  const special = new Set([...opened.get_added_tokens_decoder()].flatMap(([token, { special: is }]) => (is ? [token] : [])))
  // What the model was not taught to end texts with does no harm: it is not likely.
  for (const name of usualEnds) {
    const token = opened.token_to_id(name)
    if (token !== undefined && (special.has(token) || ends.size === 0)) ends.add(token)
  }
  const unknown = unknownOf(json, text => opened.token_to_id(text))
  const known = new Set(opened.get_vocab().values())
  const read = (tokens: readonly number[]): string => {
    const plain = tokens.filter(token => !special.has(token))
    return plain.length === 0 ? '' : opened.decode(plain, { skip_special_tokens: true, clean_up_tokenization_spaces: false })
  }
  return {
    begin(text) {
      const tokens = [...opened.encode(text).ids]
      const added = tokens.length - opened.encode(text, { add_special_tokens: false }).ids.length
      for (let left = added; left > 0 && ends.has(tokens.at(-1)!); left--) tokens.pop()
      return tokens
    },
    textAfter: (before, tokens) => rest(read, before, tokens),
    writes: token => ends.has(token) || (known.has(token) && token !== pad && token !== unknown),
    unknown,
    ends,
  }
}

/** BPE, WordPiece and WordLevel name the token that stands for the unknown; Unigram says its number. */
function unknownOf(json: object, tokenOf: (text: string) => number | undefined): number | null {
  const { model } = json as { readonly model?: { readonly unk_token?: unknown; readonly unk_id?: unknown } }
  if (typeof model?.unk_id === 'number') return model.unk_id
  return typeof model?.unk_token === 'string' ? (tokenOf(model.unk_token) ?? null) : null
}
