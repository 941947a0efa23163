import type { Pieces } from './pieces.ts'
import type { Printer } from './printer.ts'
import { flat, isAttached, spaceBefore } from './spacing.ts'

/** Places a line may break at outside of brackets: after these the language goes on. */
const isBreak = (pieces: Pieces, index: number): boolean =>
  pieces.texts[index] === ',' || (pieces.types[index] === 'operator' && pieces.texts[index] !== '..')

/**
 * Writes the tokens of a statement (or of an item between brackets) in as few lines as fit: brackets that do not fit are
 * broken with an item a line, outer ones first; between operators a line is filled. Comments stay between the tokens
 * they stood between, except that a comma goes before them.
 */
export function writeFlow(pieces: Pieces, printer: Printer, from: number, to: number, indent: number, width: number, tail = 0): void {
  const { texts, partners, comments } = pieces
  let isFirst = true
  // Where the line began that is being written: what is broken on a continued line is one level deeper too.
  let level = indent
  for (let i = from; i < to; i++) {
    const before = isFirst ? '' : spaceBefore(pieces, i)
    if (!isFirst && comments.has(i)) {
      writeComments(pieces, printer, i, indent + 2)
      level = indent + 2
    }
    const text = texts[i]!
    const partner = partners[i]!
    const opens = partner > i && partner < to
    if (!isFirst && isBreak(pieces, i - 1) && !comments.has(i)) {
      const end = endOfPart(pieces, i, to)
      const length = flatWidth(pieces, i, end) + (end === to ? tail : 0)
      if (before.length + length > printer.room(width) && indent + 2 + length <= width) {
        printer.line(indent + 2)
        level = indent + 2
      }
    }
    isFirst = false
    if (!opens) {
      printer.text(before + text)
      continue
    }
    const end = endOfPart(pieces, i, to)
    const head = endOfHead(pieces, partner + 1, end)
    if (before.length + flatWidth(pieces, i, head) + (head === to ? tail : 0) <= printer.room(width)) {
      printer.text(before + flat(pieces, i, partner + 1))
    } else {
      printer.text(before + text)
      writeItems(pieces, printer, i, partner, level, width)
    }
    i = partner
  }
}

/** Up to where tokens are written together: with the operator or comma that ends them. */
function endOfPart(pieces: Pieces, from: number, to: number): number {
  const { partners } = pieces
  let i = from
  while (i < to) {
    if (partners[i]! > i) i = partners[i]!
    if (isBreak(pieces, i)) return i + 1
    i++
  }
  return to
}

/** Where a value with brackets of its own follows (`tensor[4] = f(…)`), it is its brackets that break, not those of the type before it. */
function endOfHead({ texts, partners }: Pieces, from: number, end: number): number {
  let equals = -1
  for (let i = from; i < end; i++) {
    if (equals >= 0 && partners[i]! > i) return i + 1
    if (partners[i]! > i) i = partners[i]!
    else if (texts[i] === '=') equals = i
  }
  return end
}

/** Columns of tokens on one line; endless where a comment is among them. */
function flatWidth(pieces: Pieces, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (pieces.comments.has(i)) return Infinity
  return flat(pieces, from, to).length
}

function writeComments({ comments }: Pieces, printer: Printer, index: number, indent: number): void {
  const list = comments.get(index)
  if (list !== undefined) for (const comment of list) printer.comment(comment, indent)
}

/** What stands between a pair of brackets, an item a line. The opening bracket is written, the closing one is not yet. */
function writeItems(pieces: Pieces, printer: Printer, open: number, close: number, indent: number, width: number): void {
  const { texts, partners } = pieces
  const isGrouping = texts[open] === '(' && !isAttached(pieces, open)
  const inner = indent + 2
  let start = open + 1
  for (let i = start; i < close; i++) {
    if (partners[i]! > i) {
      i = partners[i]!
      if (i + 1 < close && texts[i + 1] !== ',' && !endsEntry(pieces, open, i + 1)) continue
    }
    const isComma = texts[i] === ','
    const isLast = i + 1 === close
    if (!isComma && !isLast && !endsEntry(pieces, open, i + 1)) continue
    const end = isComma ? i : i + 1
    if (end > start) {
      writeComments(pieces, printer, start, inner)
      printer.line(inner)
      writeFlow(pieces, printer, start, end, inner, width, isGrouping ? 0 : 1)
      if (!isGrouping) printer.text(',')
    } else writeComments(pieces, printer, start, inner)
    if (isComma && end > start) writeComments(pieces, printer, i, inner)
    start = i + 1
  }
  writeComments(pieces, printer, close, inner)
  printer.line(indent)
  printer.text(texts[close]!)
}

/** Whether a new entry of a map begins at a token because a line ended before it. */
function endsEntry({ texts, lineEnds, comments, types }: Pieces, open: number, index: number): boolean {
  if (texts[open] !== '{' || texts[index] === ',' || texts[index] === ';' || texts[index] === '}') return false
  const startsLine = lineEnds[index]! > 0 || comments.has(index)
  return startsLine && texts[index + 1] === ':' && types[index - 1] !== 'operator' && texts[index - 1] !== ':' && texts[index - 1] !== ','
}
