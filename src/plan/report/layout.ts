/** How a report may be written. */
export interface ReportStyle {
  /** At most this many columns a line. */
  readonly columns: number
  readonly colour: boolean
  /** Block characters, arrows and the multiplication sign may be used. */
  readonly unicode: boolean
}

/** Text and how it stands out. */
export interface Paint {
  readonly heading: (text: string) => string
  readonly dim: (text: string) => string
  readonly warn: (text: string) => string
  readonly good: (text: string) => string
}

const sgr = (code: string, colour: boolean) => (text: string): string => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text)

export const paintFor = ({ colour }: ReportStyle): Paint => ({
  heading: sgr('1', colour),
  dim: sgr('2', colour),
  warn: sgr('33', colour),
  good: sgr('32', colour),
})

/** Names and paths of a spec may come from a stranger: nothing in them reaches the terminal as a command. */
export { printable as shown } from '../../diagnostics/display.ts'

/** `text` in `width` columns, its middle left out where it is longer. */
export function fit(text: string, width: number, unicode: boolean): string {
  if (text.length <= width) return text
  const gap = unicode ? '…' : '~'
  if (width < 4) return text.slice(0, width)
  const head = Math.ceil((width - 1) * 0.6)
  return text.slice(0, head) + gap + text.slice(text.length - (width - 1 - head))
}

export type Align = 'left' | 'right'

/** Rows in columns, two spaces apart; the widest left-aligned column gives way where the line is too long. */
export function table(rows: readonly (readonly string[])[], align: readonly Align[], style: ReportStyle, indent = 2): readonly string[] {
  const widths = align.map((_, column) => Math.max(0, ...rows.map(row => row[column]?.length ?? 0)))
  const gaps = indent + 2 * (align.length - 1)
  for (;;) {
    const surplus = widths.reduce((sum, width) => sum + width, gaps) - style.columns
    if (surplus <= 0) break
    const widest = widths.indexOf(Math.max(...widths.filter((_, column) => align[column] === 'left')))
    const width = widths[widest] ?? 0
    if (width <= 8) break
    widths[widest] = Math.max(8, width - surplus)
  }
  return rows.map(row =>
    (' '.repeat(indent) +
      align
        .map((side, column) => {
          const width = widths[column] ?? 0
          const text = fit(row[column] ?? '', width, style.unicode)
          return side === 'right' ? text.padStart(width) : text.padEnd(width)
        })
        .join('  ')).trimEnd(),
  )
}

/** `  label       text`, the text in as many lines as it needs. */
export function field(label: string, text: string, style: ReportStyle): readonly string[] {
  const [first = '', ...rest] = wrap(text, style, fieldIndent)
  return [`  ${label}`.padEnd(fieldIndent) + first.trimStart(), ...rest]
}

const fieldIndent = 14

/** Words in lines of the style's width, after `indent` spaces; a word that is longer than a line is shortened. */
export function wrap(text: string, style: ReportStyle, indent = 2): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const long of text.split(' ')) {
    const word = fit(long, Math.max(8, style.columns - indent), style.unicode)
    if (line !== '' && indent + line.length + 1 + word.length > style.columns) {
      lines.push(' '.repeat(indent) + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, ' '.repeat(indent) + line]
}
