import type { Diagnostic, Fix, SourceFile } from '../diagnostics/diagnostic.ts'

export interface Fixed {
  /** Every file that changed, with its new text. */
  readonly files: readonly SourceFile[]
  /** Those applied. One whose edits would touch the text of an earlier one waits for the next pass. */
  readonly applied: readonly Fix[]
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies the first fix of each diagnostic that `accept` takes (safe ones, by default), whole or not at all: a fix whose
 * edits overlap those of an earlier fix, or whose file is not given, is left out.
 */
export function applyFixes(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  accept = (fix: Fix): boolean => fix.safe,
): Fixed {
  const edits = new Map<string, Edit[]>(files.map(({ path }) => [path, []]))
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const applied: Fix[] = []
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find(accept)
    if (fix === undefined || fix.edits.length === 0) continue
    const wanted = fix.edits.map(({ range, text }) => {
      const source = texts.get(range.file) ?? ''
      return { file: range.file, ...(text === '' ? widened(source, range.start, range.end) : range), text }
    })
    const fits = wanted.every((edit, index) => {
      const others = [...(edits.get(edit.file) ?? []), ...wanted.slice(0, index).filter(other => other.file === edit.file)]
      const inside = edits.has(edit.file) && edit.start >= 0 && edit.end <= (texts.get(edit.file) ?? '').length
      return inside && !others.some(other => overlaps(edit, other))
    })
    if (!fits) continue
    for (const { file, start, end, text } of wanted) edits.get(file)?.push({ start, end, text })
    applied.push(fix)
  }
  const changed = files.flatMap(({ path, text }) => {
    const list = edits.get(path) ?? []
    return list.length === 0 ? [] : [{ path, text: applyEdits(text, list) }]
  })
  return { files: changed, applied }
}

/** An insertion at the edge of another edit would have to be put into an order with it, so it counts as overlapping. */
const overlaps = (a: Edit, b: Edit): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end

const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)

/** A removed statement takes its separator with it, and its line if nothing else stands there. */
function widened(text: string, start: number, end: number): { start: number; end: number } {
  const after = /^[ \t]*[;,][ \t]*/.exec(text.slice(end))
  if (after !== null) return { start, end: end + after[0].length }
  const before = /[ \t]*[;,][ \t]*$/.exec(text.slice(0, start))
  if (before !== null) return { start: start - before[0].length, end }
  const lineStart = /(^|[\r\n])[ \t]*$/.exec(text.slice(0, start))
  const lineEnd = /^[ \t]*(\r\n|\r|\n|$)/.exec(text.slice(end))
  if (lineStart === null || lineEnd === null) return { start, end }
  return { start: start - lineStart[0].length + (lineStart[1]?.length ?? 0), end: end + lineEnd[0].length }
}
