import { codeOf, registry } from '../../diagnostics/registry.ts'
import type { Severity } from '../../diagnostics/diagnostic.ts'

interface Entry {
  readonly number: number
  readonly severity: Severity
  readonly page: string
}

export const diagnosticEntries: readonly (readonly [name: string, entry: Entry])[] =
  Object.entries(registry as Readonly<Record<string, Entry>>)

/** The page of a diagnostic by its code (`SPEC3001`, `3001`) or name, or null. */
export function diagnosticPage(codeOrName: string): string | null {
  const wanted = codeOrName.toUpperCase().replace(/^(SPEC)?(?=\d+$)/, 'SPEC')
  const found = diagnosticEntries.find(([name, { number }]) => name === codeOrName || codeOf(number) === wanted)
  if (found === undefined) return null
  const [name, { number, severity, page }] = found
  const article = severity === 'error' ? 'An error' : severity === 'warning' ? 'A warning' : 'A hint'
  const allow = `\`# allow(${name}): because …\``
  const silence = severity === 'error' ? '' : `\n\nTo silence it, with a reason: ${allow} on the line before or at the end of the line.`
  return `# ${codeOf(number)} ${name}\n\n${article}.\n\n${page}${silence}\n`
}
