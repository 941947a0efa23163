import type { Comment } from './pieces.ts'

/** Lines being written. Nothing follows a comment on its line: the next text begins a new one by itself. */
export interface Printer {
  /** Columns left on the line, were `text` written to it now. */
  room(width: number): number
  text(text: string): void
  line(indent: number): void
  blank(): void
  comment(comment: Comment, indent: number): void
  finish(): string
}

const blanks: readonly string[] = Array.from({ length: 64 }, (_, n) => ' '.repeat(n))

/** Starts an empty text. */
export function createPrinter(): Printer {
  // Whole lines and the one being written apart: looking at the end of one long text would copy it each time.
  const lines: string[] = []
  let current = ''
  let isAfterComment = false
  let currentIndent = 0
  const line = (indent: number): void => {
    currentIndent = indent
    isAfterComment = false
    if (current === '') return
    lines.push(current)
    current = ''
  }
  const text = (piece: string): void => {
    if (isAfterComment) line(currentIndent)
    if (current !== '') current += piece
    else current = (blanks[currentIndent] ?? ' '.repeat(currentIndent)) + (piece.charCodeAt(0) === 32 ? piece.slice(1) : piece)
  }
  return {
    room: width => width - (isAfterComment || current === '' ? currentIndent : current.length),
    text,
    line,
    blank() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
    },
    comment(comment, indent) {
      if (comment.isTrailing && current !== '' && !isAfterComment) text(`  ${comment.text}`)
      else {
        line(indent)
        text(comment.text)
      }
      isAfterComment = true
      currentIndent = indent
    },
    finish() {
      line(0)
      while (lines.at(-1) === '') lines.pop()
      return lines.length === 0 ? '' : `${lines.join('\n')}\n`
    },
  }
}
