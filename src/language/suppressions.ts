import type { Range } from '../../grammar/syntax-tree.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { registry } from '../diagnostics/registry.ts'
import { suggest } from './did-you-mean.ts'
import type { SpecFile } from './layering.ts'

interface Suppression {
  readonly name: string
  readonly nameRange: Range
  readonly comment: Range
  /** The text that it silences: the rest of its own line before it, or the next line. */
  readonly line: Range
}

/**
 * The warnings and hints that a `# allow(NAME): because REASON` of their file silences. Reports comments that silence
 * nothing, name nothing, give no reason or try to silence an error.
 */
export function findSilenced(files: readonly SpecFile[], diagnostics: readonly Diagnostic[]): ReadonlySet<Diagnostic> {
  const silenced = new Set<Diagnostic>()
  for (const file of files) {
    if (!file.tree.text.includes('allow(')) continue
    const inFile = diagnostics.filter(diagnostic => diagnostic.range?.file === file.path)
    for (const suppression of suppressionsOf(file)) {
      const hit = inFile.filter(({ name, range }) =>
        name === suppression.name && range !== null && range.start >= suppression.line.start && range.start < suppression.line.end)
      for (const diagnostic of hit) if (diagnostic.severity !== 'error') silenced.add(diagnostic)
      if (hit.some(({ severity }) => severity === 'error')) file.reports.report('suppressed-error', { name: suppression.name }, suppression.nameRange)
      else if (hit.length === 0) {
        file.reports.report('unused-suppression', { name: suppression.name }, suppression.comment, {
          fixes: [{ title: 'Remove the comment', safe: true, edits: [{ range: file.reports.at(suppression.comment), text: '' }] }],
        })
      }
    }
  }
  return silenced
}

function suppressionsOf(file: SpecFile): readonly Suppression[] {
  const { text, tokens } = file.tree
  const found: Suppression[] = []
  for (const comment of tokens) {
    if (comment.type !== 'comment') continue
    const match = /^#\s*allow\(\s*([^)\s]*)\s*\)(.*)$/.exec(comment.text)
    if (match === null) continue
    const name = match[1]!
    const start = comment.start + comment.text.indexOf(name, comment.text.indexOf('(') + 1)
    const nameRange = { start, end: start + name.length }
    if (!Object.hasOwn(registry, name)) {
      const { nearest, fixes } = suggest(name, Object.keys(registry), file.reports.at(nameRange))
      file.reports.report('unknown-suppression', { name, nearest }, nameRange, { fixes })
    } else if (!/^\s*:\s*because\s+\S/.test(match[2]!)) {
      file.reports.report('suppression-without-reason', { name }, comment)
    } else {
      found.push({ name, nameRange, comment, line: lineFor(text, comment) })
    }
  }
  return found
}

/** The code before the comment on its line; where there is none, the next line that is not a comment. */
function lineFor(text: string, comment: Range): Range {
  const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1
  if (text.slice(lineStart, comment.start).trim() !== '') return { start: lineStart, end: comment.start }
  let start = comment.end
  for (;;) {
    const newline = text.indexOf('\n', start)
    if (newline === -1) return { start: text.length, end: text.length }
    const next = text.indexOf('\n', newline + 1)
    const end = next === -1 ? text.length : next
    if (!text.slice(newline + 1, end).trimStart().startsWith('#')) return { start: newline + 1, end }
    start = newline + 1
  }
}
