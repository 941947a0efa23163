import type { Statement, SyntaxError } from '../../../grammar/syntax-tree.ts'
import type { Pieces } from './pieces.ts'
import type { Printer } from './printer.ts'
import { read } from '../../../grammar/parse.ts'
import { writeFlow } from './flow.ts'
import { piecesOf } from './pieces.ts'
import { createPrinter } from './printer.ts'
import { flat } from './spacing.ts'

/**
 * Lays a spec out in the one canonical way: two spaces a level, lines up to `width` columns where they can be broken,
 * at most one blank line, comments where they were. A text with syntax errors comes back as it is, with the errors.
 */
export function format(text: string, { width = 100 }: { width?: number } = {}): { text: string; errors: SyntaxError[] } {
  const reading = read(text)
  const { tree } = reading
  if (tree.errors.length > 0) return { text, errors: [...tree.errors] }
  const pieces = piecesOf(reading)
  const layout: Layout = { pieces, printer: createPrinter(), width, at: 0 }
  writeStatements(layout, tree.statements, pieces.count, 0)
  return { text: layout.printer.finish(), errors: [] }
}

interface Layout {
  readonly pieces: Pieces
  readonly printer: Printer
  readonly width: number
  /** The next token that is not yet written. */
  at: number
}

/** Statements a line each, with their comments, up to a token (the closing brace, or the end). */
function writeStatements(layout: Layout, statements: readonly Statement[], end: number, indent: number): void {
  const { pieces, printer } = layout
  let isFirst = true
  for (const statement of statements) {
    isFirst = writeGap(layout, tokenAt(pieces, layout.at, statement.start), indent, isFirst)
    if (!isFirst && pieces.lineEnds[layout.at]! > 1) {
      printer.line(indent)
      printer.blank()
    }
    isFirst = false
    printer.line(indent)
    writeStatement(layout, statement, indent)
  }
  writeGap(layout, end, indent, isFirst)
}

/** Carries on to a token: writes the comments up to it and passes over separators. Returns whether the block is still empty. */
function writeGap(layout: Layout, to: number, indent: number, isFirst: boolean): boolean {
  const { pieces: { comments }, printer } = layout
  for (let i = layout.at; i <= to; i++) {
    for (const comment of comments.get(i) ?? []) {
      if (!isFirst && comment.afterBlank) {
        printer.line(indent)
        printer.blank()
      }
      printer.comment(comment, indent)
      if (!comment.isTrailing) isFirst = false
    }
  }
  layout.at = to
  return isFirst
}

function tokenAt({ starts }: Pieces, from: number, offset: number): number {
  let index = from
  while (starts[index]! < offset) index++
  return index
}

function childrenOf(statement: Statement): readonly Statement[] | null {
  switch (statement.kind) {
    case 'run': case 'module': case 'block': case 'declaration': return statement.body
    case 'strategy': return statement.entries
    case 'event_rule': return statement.actions
    default: return null
  }
}

/** The `{` of a statement's body, or -1: a declaration may end without one, or with a map. */
function bodyOf({ texts, types, partners }: Pieces, last: number): number {
  if (texts[last] !== '}') return -1
  const open = partners[last]!
  const before = texts[open - 1]!
  return before === '=' || before === ':' || before === '(' || before === ',' || (types[open - 1] === 'operator') ? -1 : open
}

function writeStatement(layout: Layout, statement: Statement, indent: number): void {
  const { pieces, printer, width } = layout
  const from = layout.at
  const to = tokenAt(pieces, from, statement.end)
  const children = childrenOf(statement)
  const open = children === null ? -1 : bodyOf(pieces, to - 1)
  if (children === null || open < 0) writeTokens(layout, from, to, indent)
  else {
    const line = flatBlock(layout, statement, children, from, open, to - 1)
    if (line !== null && indent + line.length <= width) printer.text(line)
    else {
      writeTokens(layout, from, open, indent)
      printer.text(from === open ? '{' : ' {')
      layout.at = open + 1
      writeStatements(layout, children, to - 1, indent + 2)
      printer.line(indent)
      printer.text('}')
    }
  }
  layout.at = to
}

function writeTokens({ pieces, printer, width }: Layout, from: number, to: number, indent: number): void {
  for (let i = from + 1; i < to; i++) {
    if (pieces.comments.has(i)) return writeFlow(pieces, printer, from, to, indent, width)
  }
  const line = flat(pieces, from, to)
  if (indent + line.length <= width) printer.text(line)
  else writeFlow(pieces, printer, from, to, indent, width)
}

/** A block on one line, if it was written with its first statement behind the `{`, and holds neither comments nor blocks. */
function flatBlock(
  { pieces }: Layout, { kind }: Statement, children: readonly Statement[], from: number, open: number, close: number,
): string | null {
  const { comments, lineEnds } = pieces
  for (let i = from + 1; i <= close; i++) if (comments.has(i)) return null
  const header = flat(pieces, from, open)
  if (children.length === 0) return `${header} {}`
  if (lineEnds[open + 1]! > 0 || kind === 'run' || kind === 'module' || children.some(child => childrenOf(child) !== null)) return null
  const separator = kind === 'strategy' ? ', ' : '; '
  let at = open + 1
  const parts = children.map(({ start, end }) => {
    const first = tokenAt(pieces, at, start)
    at = tokenAt(pieces, first, end)
    return flat(pieces, first, at)
  })
  return `${header} { ${parts.join(separator)} }`
}
