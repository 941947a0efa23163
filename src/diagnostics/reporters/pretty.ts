import type { Diagnostic, Fix, SourceFile, SourceRange } from '../diagnostic.ts'
import { printable } from '../display.ts'
import { frame, type FrameOptions } from './frame.ts'
import { folded } from './folded.ts'
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
  const groups = alike(folded(sorted))
  const blocks = groups.map((group, index) => block(group, samePlace(groups[index - 1]?.[0], group[0]!), sources, style, frameOptions))
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

const samePlace = (a: Diagnostic | undefined, b: Diagnostic): boolean =>
  a?.range != null && b.range !== null && a.range.file === b.range.file && a.range.start === b.range.start && a.range.end === b.range.end

/** One after the other that differ in their message alone, as many cells of one file do. */
function alike(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups: Diagnostic[][] = []
  for (const next of diagnostics) {
    const last = groups.at(-1)?.[0]
    const same = last !== undefined && samePlace(last, next) && last.code === next.code && last.help === next.help
    if (same && [last, next].every(({ related, fixes }) => related.length + fixes.length === 0)) groups.at(-1)!.push(next)
    else groups.push([next])
  }
  return groups
}

/** What is alike is one block; of a place that the block before has shown, the lines are not shown again. */
function block(group: readonly Diagnostic[], isShown: boolean, sources: Sources, style: Style, frameOptions: Omit<FrameOptions, 'mark' | 'paint'>): string {
  const { severity, range, related, help, fixes } = group[0]!
  const indent = ' '.repeat(frameOptions.gutter)
  const lines = group.map(({ code, name, message }) => `${style[severity](`${severity} ${code}`)} ${style.dim(name)}: ${style.bold(printable(message))}`)
  const show = (arrow: string, place: SourceRange, note: string, marks: Pick<FrameOptions, 'mark' | 'paint'>): void => {
    lines.push(`${indent}${style.dim(arrow)} ${placeText(place, sources)}${note === '' ? '' : `: ${printable(note)}`}`)
    const index = isShown && place === range ? null : sources.index(place.file)
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
