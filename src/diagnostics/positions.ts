import { glyphs } from './display.ts'

/** The starts of a text's lines, in UTF-16 offsets. Lines end at LF, CR LF or CR, as in the grammar. */
export interface LineIndex {
  readonly text: string
  readonly starts: readonly number[]
}

/** A place for people and editors: both counted from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return { text, starts }
}

/** The place of `offset`, which is held to the text. O(log lines). */
export function positionAt({ text, starts }: LineIndex, offset: number): Position {
  const at = Math.min(Math.max(0, offset), text.length)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
}

/** The offset of a place, held to its line; the inverse of `positionAt`. */
export function offsetAt(index: LineIndex, { line, column }: Position): number {
  const start = index.starts[Math.min(Math.max(1, line), index.starts.length) - 1] ?? 0
  return Math.min(start + Math.max(1, column) - 1, start + lineText(index, line).length)
}

/** The text of a line counted from 1, without its end; empty past the last. */
export function lineText({ text, starts }: LineIndex, line: number): string {
  const start = starts[line - 1]
  if (start === undefined) return ''
  return text.slice(start, starts[line] ?? text.length).replace(/\r\n$|[\r\n]$/, '')
}

/** The column of a place as a terminal counts, from 1: tabs to the next multiple of `tabWidth`, wide characters two. */
export function displayColumn(index: LineIndex, offset: number, tabWidth = 4): number {
  const { line, column } = positionAt(index, offset)
  return 1 + glyphs(lineText(index, line).slice(0, column - 1), tabWidth).reduce((sum, glyph) => sum + glyph.width, 0)
}
