import { createHash } from 'node:crypto'
import type { Call, Expression } from '../../../grammar/syntax-tree.ts'
import type { Tokenizer } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import { bareName, type Environment } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import { fileProblems } from '../file-problem.ts'
import type { SpecHost } from '../host.ts'
import { resolveFile, type SpecFile } from '../layering.ts'
import { library } from '../library.ts'
import { bindOptions } from '../options.ts'
import { usualEnds } from './usual-ends.ts'
import { columnPlace, withoutFill } from './written-fill.ts'

/** What a name bound to `characters(…)`, `words(…)`, `bytes(…)` or `tokenize(…)` stands for. */
export interface CheckedTokens {
  readonly tokenizer: Tokenizer
  readonly column: string
  /** The text that stands where the column has none; null where none does. */
  readonly filled: string | null
  /** Token numbers are below this. */
  readonly vocabulary: number
  readonly maximum: number
  readonly fixed: boolean
  readonly pad: number
  /** Null where each text is a row. */
  readonly packed: { readonly end: number } | null
  /** Where each text is a row: the token put after it; null where none is. */
  readonly end: number | null
}

const makers = ['characters', 'words', 'bytes', 'tokenize']

export const isTokenCall = (expression: Expression): expression is Call =>
  expression.kind === 'call' && makers.includes(bareName(expression.callee) ?? '')

export interface TokenContext {
  readonly file: SpecFile
  readonly env: Environment
  readonly host: SpecHost
  /** Columns of `train`; null where they are not known. */
  readonly columns: readonly string[] | null
}

/** The tokens that a call makes; null after a mistake, which has been reported. */
export function checkTokens(written: Call, { file, env, host, columns }: TokenContext): CheckedTokens | null {
  const { reports } = env
  const { call, filler } = withoutFill(written, env) ?? { call: null, filler: null }
  if (call === null) return null
  const kind = bareName(call.callee)!
  const filled = filler === null ? null : evaluate(filler, { kind: 'string' }, '`with`', env)
  const { options, complete } = bindOptions(library.functions[kind]!, call.arguments, call, env)
  if (!complete || filled === undefined) return null
  const column = options.column as string
  if (columns !== null && !columns.includes(column)) {
    const place = columnPlace(call)?.value ?? call
    const { nearest, fixes } = suggest(column, columns, reports.at(place), word => (place.kind === 'string' ? JSON.stringify(word) : word))
    reports.report('unknown-column', { name: column, nearest, others: 0, columns }, place, { fixes })
    return null
  }
  const packs = options.pack === true
  // Windows are full: none is shorter than another.
  const common = {
    column, filled: filled as string | null, maximum: options.max_length as number, fixed: packs || options.pad === 'max_length',
    packed: packs ? { end: 0 } : null, end: !packs && options.end === true ? 0 : null,
  }
  if (kind === 'bytes') return { ...common, tokenizer: { kind }, vocabulary: 257, pad: 0 }
  if (kind === 'characters' || kind === 'words') {
    const vocabulary = options.vocabulary as number
    return { ...common, tokenizer: { kind, vocabulary }, vocabulary, pad: 0 }
  }
  const place = call.arguments.find(argument => argument.name?.text === 'with')?.value ?? call
  const path = resolveFile(options.with as string, file, place, host)
  if (path === null) return null
  const text = host.readText(path)
  if (!text.ok) {
    reports.report(fileProblems[text.problem], { path: options.with as string }, place)
    return null
  }
  const found = vocabularyOf(text.value)
  if (found === null || typeof found === 'string') {
    reports.report('not-a-tokenizer', { path: options.with as string, reason: found }, place)
    return null
  }
  const wanted = options.end as string | null
  const ends = packs || wanted !== null
  const end = ends ? endIn(text.value, wanted) : null
  if (ends && end === null) {
    const at = call.arguments.find(argument => argument.name?.text === 'end')?.value ?? place
    reports.report('no-end-token', { path: options.with as string, wanted }, at)
    return null
  }
  const ending = packs && end !== null ? { packed: { end } } : { end }
  return { ...common, ...found, ...ending, tokenizer: { kind: 'file', path, sha256: createHash('sha256').update(text.value).digest('hex') } }
}

/** What a token is called by: an int32 from 0. */
const isToken = (id: unknown): id is number => typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < 2 ** 31

/** Size of the vocabulary of a `tokenizer.json` and its padding token (0 where it names none); null where it is none, a clause where it is a bad one. */
function vocabularyOf(json: string): { readonly vocabulary: number; readonly pad: number } | string | null {
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch {
    return null
  }
  const model = member(root, 'model')
  const entries = member(model, 'vocab')
  if (entries === null || typeof entries !== 'object') return null
  const known = Array.isArray(entries) ? entries.map((_, index) => index) : Object.values(entries as Record<string, unknown>)
  const added = member(root, 'added_tokens')
  const more = Array.isArray(added) ? added : []
  const numbers = [...known, ...more.map(token => member(token, 'id'))]
  if (!numbers.every(isToken)) return 'it has a token whose number is no whole number from 0 to 2147483647'
  const largest = numbers.reduce((most, id) => Math.max(most, id), -1)
  if (largest < 1) return null
  const padding = member(member(root, 'padding'), 'pad_id')
  const named = more.find(token => ['[PAD]', '<pad>', '<|pad|>'].includes(String(member(token, 'content'))))
  const pad = padding ?? member(named, 'id') ?? 0
  return isToken(pad) && pad <= largest ? { vocabulary: largest + 1, pad } : 'its padding is no token of its vocabulary'
}

/** The number of the token that ends a text: the one that is called so, or has a usual name; null where there is none. */
function endIn(json: string, wanted: string | null): number | null {
  const root: unknown = JSON.parse(json)
  const added = member(root, 'added_tokens')
  const vocabulary = member(member(root, 'model'), 'vocab')
  for (const name of wanted === null ? usualEnds : [wanted]) {
    const id = member(Array.isArray(added) ? added.find(token => member(token, 'content') === name) : null, 'id') ?? member(vocabulary, name)
    if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) return id
  }
  return null
}

const member = (value: unknown, name: string): unknown =>
  (value !== null && typeof value === 'object' && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : null)
