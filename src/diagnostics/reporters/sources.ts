import type { Diagnostic, SourceFile, SourceRange } from '../diagnostic.ts'
import { lineIndex, positionAt, type LineIndex, type Position } from '../positions.ts'

/** The texts that diagnostics point into, with what must not be shown masked. */
export interface Sources {
  /** Null where the file is not among those given. */
  readonly index: (file: string) => LineIndex | null
  readonly start: (range: SourceRange) => Position
  readonly end: (range: SourceRange) => Position
  /** The text at a range, masked. */
  readonly text: (range: SourceRange) => string
}

export function sourcesOf(files: readonly SourceFile[], diagnostics: readonly Diagnostic[]): Sources {
  const hidden = diagnostics.flatMap(diagnostic => diagnostic.hidden ?? [])
  const texts = new Map(files.map(file => [file.path, mask(file, hidden)]))
  const indexes = new Map<string, LineIndex>()
  const index = (file: string): LineIndex | null => {
    const text = texts.get(file)
    if (text === undefined) return null
    const known = indexes.get(file) ?? lineIndex(text)
    indexes.set(file, known)
    return known
  }
  const position = (file: string, offset: number): Position => {
    const found = index(file)
    return found === null ? { line: 1, column: 1 } : positionAt(found, offset)
  }
  return {
    index,
    start: range => position(range.file, range.start),
    end: range => position(range.file, Math.max(range.start, range.end)),
    text: range => (texts.get(range.file) ?? '').slice(range.start, range.end),
  }
}

/** Asterisks in place of hidden text; offsets and line ends stay. */
function mask({ path, text }: SourceFile, hidden: readonly SourceRange[]): string {
  return hidden.filter(range => range.file === path).reduce(
    (masked, { start, end }) => masked.slice(0, start) + masked.slice(start, end).replace(/[^\r\n]/g, '*') + masked.slice(end),
    text,
  )
}
