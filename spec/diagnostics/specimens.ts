import type { Diagnostic, SourceFile, SourceRange } from '../../src/diagnostics/diagnostic.ts'

/** A file whose text marks its ranges: `[[a|text]]` is the range called `a`. */
export function marked(path: string, markedText: string): { file: SourceFile; at: (name: string) => SourceRange } {
  const ranges = new Map<string, SourceRange>()
  let text = ''
  let from = 0
  for (const match of markedText.matchAll(/\[\[(\w+)\|([^\]]*)\]\]/g)) {
    text += markedText.slice(from, match.index)
    ranges.set(match[1] ?? '', { file: path, start: text.length, end: text.length + (match[2] ?? '').length })
    text += match[2] ?? ''
    from = match.index + match[0].length
  }
  text += markedText.slice(from)
  const at = (name: string): SourceRange => {
    const range = ranges.get(name)
    if (range === undefined) throw new Error(`no range ${name}`)
    return range
  }
  return { file: { path, text }, at }
}

/** A diagnostic with everything at its simplest but what is given. */
export const made = (parts: Partial<Diagnostic>): Diagnostic => ({
  code: 'SPEC3001', name: 'unknown-argument', severity: 'error', message: 'There is no argument `sed`',
  help: null, range: null, related: [], fixes: [], ...parts,
})
