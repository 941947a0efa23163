import type { ConfusionMatrix } from '../events/events.ts'
import { printable } from '../diagnostics/display.ts'
import { formatCount } from './format.ts'

/** Most pairs that are named. */
const shownPairs = 3

/**
 * A matrix in a few words: how many of all are right, and which classes are most often taken for which others. The counts themselves
 * are in `events.jsonl` and `trainer_state.json`.
 */
function confusionText({ classes, rows }: ConfusionMatrix): string {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const right = sum(rows.map((row, index) => row[index] ?? 0))
  const wrong = rows.flatMap((row, actual) => row.map((count, given) => ({ actual, given, count })).filter(({ given, count }) => given !== actual && count > 0))
  const most = wrong.sort((a, b) => b.count - a.count).slice(0, shownPairs)
  const pairs = most.map(({ actual, given, count }) => `${nameOf(classes, actual)} as ${nameOf(classes, given)} (${formatCount(count)})`)
  return `${formatCount(right)} of ${formatCount(sum(rows.map(sum)))} right${pairs.length === 0 ? '' : `; most often ${pairs.join(', ')}`}`
}

/** `NAME: WORDS` of each. */
export const matricesText = (matrices: Readonly<Record<string, ConfusionMatrix>>): string =>
  Object.entries(matrices).map(([name, matrix]) => `${printable(name)}: ${confusionText(matrix)}`).join('  ')

const nameOf = (classes: readonly string[], index: number): string => printable(classes[index] ?? String(index))
