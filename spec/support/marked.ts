import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

/** Source with a line of `~~~ diagnostic-name` under each place that a diagnostic is expected at. */
export interface Marked {
  readonly source: string
  readonly names: readonly string[]
}

const marker = /^\s*~+ ([a-z-]+)$/

/** Takes the marker lines out. */
export function readMarked(text: string): Marked {
  const lines = text.split('\n')
  return {
    source: lines.filter(line => !marker.test(line)).join('\n'),
    names: lines.flatMap(line => marker.exec(line)?.[1] ?? []),
  }
}

/** The source with its diagnostics as marker lines, to be compared with what was expected. A place ends with its first line. */
export function writeMarked(source: string, diagnostics: readonly Diagnostic[]): string {
  const lines = source.split('\n')
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.length + 1
  }
  const out: string[] = []
  lines.forEach((line, i) => {
    out.push(line)
    const here = diagnostics.filter(({ range }) => range !== null && range.start >= starts[i]! && range.start <= starts[i]! + line.length)
    for (const { range, name } of [...here].sort((a, b) => a.range!.start - b.range!.start || a.name.localeCompare(b.name))) {
      const start = range!.start - starts[i]!
      const length = Math.max(1, Math.min(range!.end, starts[i]! + line.length) - range!.start)
      out.push(`${' '.repeat(start)}${'~'.repeat(length)} ${name}`)
    }
  })
  return out.join('\n')
}
