import textWidth from './text-width.ts'

type Transformer = (line: string, index: number) => string

interface Piece {
  readonly x: number
  readonly text: string
}

/**
 * Where Ink writes the texts of a frame. In the bundle it stands in for Ink's own (scripts/bundle.mjs), which takes every text
 * apart into one object a character and puts them together again: that was two thirds of a frame. Texts of our screens never
 * lie on top of each other and are never clipped, so a row is its texts from left to right with blanks between.
 */
export default class Output {
  private readonly rows: Piece[][]

  constructor({ height }: { readonly width: number; readonly height: number }) {
    this.rows = Array.from({ length: height }, () => [])
  }

  write(x: number, y: number, text: string, { transformers }: { readonly transformers: readonly Transformer[] }): void {
    if (text === '') return
    for (const [index, line] of text.split('\n').entries()) {
      this.rows[y + index]?.push({ x, text: transformers.reduce((shown, transform) => transform(shown, index), line) })
    }
  }

  clip(): never {
    throw new Error('a box of this view hides what overflows: its rows must be cut before they are shown')
  }

  unclip(): void {}

  get(): { readonly output: string; readonly height: number } {
    return { output: this.rows.map(rowText).join('\n'), height: this.rows.length }
  }
}

function rowText(pieces: readonly Piece[]): string {
  const ordered = pieces.length < 2 ? pieces : pieces.toSorted((a, b) => a.x - b.x)
  let row = ''
  let column = 0
  for (const [index, { x, text }] of ordered.entries()) {
    row += ' '.repeat(Math.max(0, x - column)) + text
    if (index < ordered.length - 1) column = Math.max(x, column) + textWidth(text)
  }
  return row.trimEnd()
}
