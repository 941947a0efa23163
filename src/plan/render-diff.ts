import type { PlanDifference } from './diff.ts'
import { resumeVerdict } from './diff.ts'
import type { ReportStyle } from './report/layout.ts'
import { fit, paintFor, shown } from './report/layout.ts'

const verdictText = {
  same: 'The plans are the same: a resume goes on exactly.',
  safe: 'A resume goes on and computes the same numbers.',
  forks: 'A resume can go on, but is another run from there.',
  refused: 'A checkpoint of the first plan cannot be resumed with the second.',
} as const

/** Differences, each with its two values and what it means for a resume; then the verdict. Lines without a final newline. */
export function renderDiff(differences: readonly PlanDifference[], style: ReportStyle): string {
  const paint = paintFor(style)
  const arrow = style.unicode ? ' → ' : ' -> '
  const lines = differences.flatMap(({ pointer, before, after, verdict, reason }) => {
    const width = style.columns - 4 - arrow.length
    const one = summary(before)
    const other = summary(after)
    const half = Math.max(12, Math.floor(width / 2))
    const values = one.length + other.length <= width ? `${one}${arrow}${other}` : `${fit(one, half, style.unicode)}${arrow}${fit(other, half, style.unicode)}`
    const mark = verdict === 'safe' ? paint.good(verdict) : paint.warn(verdict)
    return [paint.heading(fit(shown(nameOf(pointer)), style.columns, style.unicode)), `    ${values}`, `    ${mark}: ${reason}`]
  })
  return [...lines, ...(lines.length === 0 ? [] : ['']), verdictText[resumeVerdict(differences)]].join('\n')
}

/** `arguments.learning_rate` reads better than a JSON pointer. */
const nameOf = (pointer: string): string => pointer.slice(1).split('/').map(token => token.replaceAll('~1', '/').replaceAll('~0', '~')).join('.')

function summary(value: unknown): string {
  if (value === undefined) return '(none)'
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return value.every(item => typeof item !== 'object') ? shown(JSON.stringify(value)) : `${value.length} entries`
    if ('instructions' in value && Array.isArray(value.instructions)) return `program of ${value.instructions.length} instructions`
  }
  return shown(JSON.stringify(value))
}
