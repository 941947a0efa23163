import { printable } from '../diagnostics/display.ts'
import { formatCount, formatNumber, formatSeconds } from './format.ts'
import { shortMetric } from './metrics.ts'

export interface RunRow {
  readonly dir: string
  readonly name: string
  /** An outcome, a phase, `starting` or `died`. */
  readonly state: string
  /** Why it failed. */
  readonly reason: string | null
  readonly update: number
  readonly total: number | null
  readonly metric: string | null
  readonly best: number | null
  /** Unix seconds of the last event. */
  readonly time: number
}

const [runColumn, lastColumn] = [1, 5]

/** Columns that are left out, from the widest table to the narrowest. */
const leftOut: readonly (readonly number[])[] = [[], [runColumn], [runColumn, lastColumn]]

/**
 * Runs as an aligned table, at most `columns` wide where the directory's name allows: what is told elsewhere too goes first,
 * the run's name, then the time of its last event.
 */
export function runsTable(rows: readonly RunRow[], now: number, columns: number): string {
  const cells = rows.map(row => [
    printable(row.dir), row.name, row.state,
    `${formatCount(row.update)}${row.total === null ? '' : `/${formatCount(row.total)}`}`,
    row.best === null || row.metric === null ? '' : `${shortMetric(row.metric)} ${formatNumber(row.best)}`,
    row.time === 0 ? '' : `${formatSeconds(Math.max(0, Math.round(now - row.time)))} ago`,
  ])
  const all = [['directory', 'run', 'state', 'updates', 'best', 'last event'], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map(row => row[column]!.length)))
  const shown = leftOut.map(out => widths.map((_, column) => column).filter(column => !out.includes(column)))
  const fitting = shown.find(order => order.reduce((sum, column) => sum + widths[column]! + 2, -2) <= columns) ?? shown.at(-1)!
  const lines = all.map(row => `${fitting.map(column => row[column]!.padEnd(widths[column]!)).join('  ').trimEnd()}\n`)
  return lines.map((line, at) => `${line}${at === 0 ? '' : reasonLine(rows[at - 1]!, columns)}`).join('')
}

/** Below a run that failed, why; cut where the screen ends. */
function reasonLine({ reason }: RunRow, columns: number): string {
  if (reason === null) return ''
  const text = `  ${printable(reason).replaceAll('\n', ' ')}`
  return `${text.length > columns ? `${text.slice(0, Math.max(0, columns - 1))}…` : text}\n`
}
