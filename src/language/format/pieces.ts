import type { ReadText } from '../../../grammar/parse.ts'
import { Kind } from '../../../grammar/scan.ts'
import { pieceOf } from '../../../grammar/short-text.ts'

/** A comment, with where it stood: behind something on its line, or on a line of its own (after a blank line or not). */
export interface Comment {
  readonly text: string
  readonly isTrailing: boolean
  readonly afterBlank: boolean
}

/** The significant tokens of a text in parallel arrays; index `count` stands for the end of the text. */
export interface Pieces {
  readonly count: number
  readonly types: readonly string[]
  readonly texts: readonly string[]
  readonly starts: Int32Array
  /** Comments between a token and the one before it. */
  readonly comments: ReadonlyMap<number, readonly Comment[]>
  /** How many line ends stand before a token, after the last comment before it. */
  readonly lineEnds: Int32Array
  /** For each bracket, its partner. */
  readonly partners: Int32Array
}

/** Takes a text's tokens apart into what is laid out and what is carried along. */
export function piecesOf({ scan, typeOf }: ReadText): Pieces {
  const { text, kinds } = scan
  const types: string[] = []
  const texts: string[] = []
  const starts = new Int32Array(scan.count + 1)
  const lineEnds = new Int32Array(scan.count + 1)
  const partners = new Int32Array(scan.count + 1).fill(-1)
  const comments = new Map<number, Comment[]>()
  const open: number[] = []
  let ends = 0
  let isFirstOfGap = true
  for (let piece = 0; piece < scan.count; piece++) {
    const kind = kinds[piece]!
    if (kind === Kind.whitespace) continue
    if (kind === Kind.newline) {
      ends++
      continue
    }
    const index = types.length
    const start = scan.starts[piece]!
    const written = pieceOf(text, start, scan.starts[piece + 1]!)
    if (kind === Kind.comment) {
      const list = comments.get(index)
      const comment = { text: written.trimEnd(), isTrailing: ends === 0 && isFirstOfGap && index > 0, afterBlank: ends > 1 }
      if (list === undefined) comments.set(index, [comment])
      else list.push(comment)
      ends = 0
      isFirstOfGap = false
      continue
    }
    if (kind === Kind.parenOpen || kind === Kind.bracketOpen || kind === Kind.braceOpen) open.push(index)
    else if (kind === Kind.parenClose || kind === Kind.bracketClose || kind === Kind.braceClose) {
      const partner = open.pop()!
      partners[index] = partner
      partners[partner] = index
    }
    types.push(typeOf(piece))
    texts.push(written)
    starts[index] = start
    lineEnds[index] = ends
    ends = 0
    isFirstOfGap = true
  }
  lineEnds[types.length] = ends
  starts[types.length] = text.length
  return { count: types.length, types, texts, starts, comments, lineEnds, partners }
}
