import type { SourceRange } from '../diagnostic.ts'
import { glyphs } from '../display.ts'
import { lineText, positionAt, type LineIndex } from '../positions.ts'

export interface FrameOptions {
  /** Under the marked text: `^` for the place itself, `-` for a related one. */
  readonly mark: '^' | '-'
  /** Width of the line numbers. */
  readonly gutter: number
  /** Columns of text before a line is cut around its mark. */
  readonly width: number
  readonly tabWidth: number
  /** Colours the marks. */
  readonly paint: (text: string) => string
  readonly dim: (text: string) => string
}

/** The lines of `range` with their numbers and marks. A range over several lines shows its first and last one. */
export function frame(index: LineIndex, range: SourceRange, options: FrameOptions): readonly string[] {
  const start = positionAt(index, range.start)
  const end = positionAt(index, Math.max(range.start, range.end))
  const lines = [options.dim(`${' '.repeat(options.gutter)} |`)]
  // A range that ends at the start of a line belongs to the lines before it.
  const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line
  if (last === start.line) {
    const to = end.line === start.line ? end.column - 1 : lineText(index, start.line).length
    return [...lines, ...markedLine(index, start.line, start.column - 1, to, options)]
  }
  const final = lineText(index, last)
  lines.push(...markedLine(index, start.line, start.column - 1, lineText(index, start.line).length, options))
  if (last > start.line + 1) lines.push(options.dim(`${'.'.repeat(Math.min(3, options.gutter))}`.padStart(options.gutter) + ' |'))
  const to = end.line === last ? end.column - 1 : final.length
  return [...lines, ...markedLine(index, last, final.length - final.trimStart().length, to, options)]
}

/** One line, `from` and `to` being UTF-16 offsets in it, and the line of marks under it. */
function markedLine(index: LineIndex, line: number, from: number, to: number, options: FrameOptions): readonly string[] {
  const { gutter, width, mark } = options
  const columns: { shown: string; width: number; marked: boolean }[] = []
  let at = 0
  for (const glyph of glyphs(lineText(index, line), options.tabWidth)) {
    columns.push({ shown: glyph.shown, width: glyph.width, marked: at < to && at + glyph.length > from })
    at += glyph.length
  }
  if (!columns.some(column => column.marked)) {
    // An empty range, or one at the end of the line: mark the place after the text, or the character there.
    let position = 0
    let offset = 0
    const all = glyphs(lineText(index, line), options.tabWidth)
    while (position < all.length && offset < from) offset += all[position++]?.length ?? 1
    const here = columns[position]
    if (here === undefined) columns.push({ shown: ' ', width: 1, marked: true })
    else here.marked = true
  }
  const shown = cut(columns, width)
  const text = shown.map(column => column.shown).join('').trimEnd()
  const marks = shown.map(column => (column.marked ? mark : ' ').repeat(column.width)).join('').trimEnd()
  return [
    `${options.dim(`${String(line).padStart(gutter)} |`)}${text === '' ? '' : ` ${text}`}`,
    `${options.dim(`${' '.repeat(gutter)} |`)} ${options.paint(marks)}`,
  ]
}

/** At most `width` columns of a line, around its first mark; `…` stands for what is left out. */
function cut<T extends { shown: string; width: number; marked: boolean }>(columns: readonly T[], width: number): readonly T[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  if (total <= width) return columns
  const first = columns.findIndex(column => column.marked)
  const start = Math.max(0, first - Math.floor(width / 3))
  let used = 2
  let end = start
  while (end < columns.length && used + (columns[end]?.width ?? 1) <= width) used += columns[end++]?.width ?? 1
  const dots = { ...columns[0]!, shown: '…', width: 1, marked: false }
  return [...(start > 0 ? [dots] : []), ...columns.slice(start, end), ...(end < columns.length ? [dots] : [])]
}
