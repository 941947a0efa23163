/** One character of a line as a terminal shows it. */
export interface Glyph {
  /** What is printed: a tab is spaces, a control character is written out (`\u001b`). */
  readonly shown: string
  /** Columns of the terminal that it takes. */
  readonly width: number
  /** UTF-16 units of the text that it stands for. */
  readonly length: number
}

let segmenter: Intl.Segmenter | null = null

/** A line taken apart. Nothing in `shown` moves the cursor or changes the direction of the text. */
export function glyphs(line: string, tabWidth = 4): readonly Glyph[] {
  if (/^[\x20-\x7e]*$/.test(line)) return [...line].map(shown => ({ shown, width: 1, length: 1 }))
  // Made when a line needs it: `check` on plain text starts without it.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const found: Glyph[] = []
  let column = 0
  for (const { segment } of segmenter.segment(line)) {
    const shown = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : printable(segment)
    const width = shown === segment ? widthOf(segment) : shown.length
    found.push({ shown, width, length: segment.length })
    column += width
  }
  return found
}

/**
 * The text with everything written out that a terminal would obey rather than show: control characters, and marks that
 * change the direction of text and can make a line read as another one. A lone surrogate is written out too.
 */
export const printable = (text: string): string => text.replace(unprintable, escape)

/**
 * JSON that may be printed: what a terminal would obey is an escape of JSON (`\\u202e`), so that it reads back as it was. Line
 * ends come from `indent` alone.
 */
export const printableJson = (value: unknown, indent = 0): string => escapedJson(JSON.stringify(value, null, indent))

/** The same for text that is JSON already, or YAML whose strings all stand in double quotes. */
export const escapedJson = (text: string): string => text.replace(unprintable, character => (character === '\n' ? character : hex(character)))

const unprintable = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

const escape = (character: string): string => {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character]
  return short ?? hex(character)
}

const hex = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/** Columns of one grapheme: two for East Asian wide and full-width characters and for emoji, none for a lone mark. */
function widthOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0
  if (/^\p{M}+$/u.test(grapheme)) return 0
  if (/\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes('\ufe0f')) return 2
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

/** Blocks of wide characters: Unicode Standard Annex 11, properties W and F, in whole blocks. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf], [0xa960, 0xa97f],
  [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x20000, 0x3fffd],
]
