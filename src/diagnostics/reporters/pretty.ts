import type { Diagnostic, Fix, SourceFile, SourceRange } from '../diagnostic.ts'
import { printable } from '../display.ts'
import { frame, type FrameOptions } from './frame.ts'
import { countsOf, inOrder, summaryOf } from './order.ts'
import { sourcesOf, type Sources } from './sources.ts'

export interface PrettyOptions {
  /** ANSI colours; off unless asked for. */
  readonly color?: boolean
  /** Columns of source text before a line is cut; 120 by default. */
  readonly width?: number
  readonly tabWidth?: number
  /** The files that `check --fix` would be given: only fixes in these are counted. All, unless told. */
  readonly fixed?: readonly string[]
}

/** For people: each diagnostic with its lines, related places, help and fixes, and a line of totals at the end. */
export function prettyReport(diagnostics: readonly Diagnostic[], files: readonly SourceFile[], options: PrettyOptions = {}): string {
  const sorted = inOrder(diagnostics, files)
  const sources = sourcesOf(files, diagnostics)
  const style = options.color === true ? colored : plain
  const gutter = sorted.flatMap(placesOf).reduce((width, range) => Math.max(width, String(sources.end(range).line).length), 2)
  const frameOptions = { gutter, width: options.width ?? 120, tabWidth: options.tabWidth ?? 4, dim: style.dim }
  const blocks = sorted.map(diagnostic => block(diagnostic, sources, style, frameOptions))
  const mends = ({ safe, edits }: Fix): boolean => safe && edits.every(({ range }) => options.fixed?.includes(range.file) ?? true)
  const safe = sorted.filter(({ fixes }) => fixes.some(mends)).length
  const fixable = safe === 0 ? '' : `; \`trainspec check --fix\` mends ${safe === sorted.length && safe > 1 ? 'all' : safe}`
  return [...blocks, `${summaryOf(countsOf(sorted))}${fixable}\n`].join('\n')
}

type Style = typeof plain

const same = (text: string): string => text
const ansi = (code: string) => (text: string): string => `\u001b[${code}m${text}\u001b[0m`
const plain = { error: same, warning: same, hint: same, bold: same, dim: same, related: same }
const colored: Style = {
  error: ansi('1;31'), warning: ansi('1;33'), hint: ansi('1;36'), bold: ansi('1'), dim: ansi('2'), related: ansi('36'),
}

const placesOf = ({ range, related }: Diagnostic): readonly SourceRange[] =>
  [...(range === null ? [] : [range]), ...related.map(place => place.range)]

function block(diagnostic: Diagnostic, sources: Sources, style: Style, frameOptions: Omit<FrameOptions, 'mark' | 'paint'>): string {
  const { severity, code, name, message, range, related, help, fixes } = diagnostic
  const indent = ' '.repeat(frameOptions.gutter)
  const lines = [`${style[severity](`${severity} ${code}`)} ${style.dim(name)}: ${style.bold(printable(message))}`]
  const show = (arrow: string, place: SourceRange, note: string, marks: Pick<FrameOptions, 'mark' | 'paint'>): void => {
    lines.push(`${indent}${style.dim(arrow)} ${placeText(place, sources)}${note === '' ? '' : `: ${printable(note)}`}`)
    const index = sources.index(place.file)
    if (index !== null) lines.push(...frame(index, place, { ...frameOptions, ...marks }))
  }
  if (range !== null) show('-->', range, '', { mark: '^', paint: style[severity] })
  for (const place of related) show(':::', place.range, place.message, { mark: '-', paint: style.related })
  if (help !== null) lines.push(`${indent} ${style.dim('=')} help: ${printable(help)}`)
  for (const fix of fixes) lines.push(`${indent} ${style.dim('=')} fix: ${fixText(fix)}`)
  return `${lines.join('\n')}\n`
}

const placeText = (range: SourceRange, sources: Sources): string => {
  const { line, column } = sources.start(range)
  return `${printable(range.file)}:${line}:${column}`
}

const fixText = ({ title, safe }: Fix): string => `${printable(title)}${safe ? ' (safe)' : ''}`
