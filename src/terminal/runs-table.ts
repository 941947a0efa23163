import { printable } from '../diagnostics/display.ts'
import { formatCount, formatNumber, formatSeconds } from './format.ts'
import { shortMetric } from './metrics.ts'

export interface RunRow {
  readonly dir: string
  readonly name: string
  /** An outcome, a phase, `starting` or `died`. */
  readonly state: string
  readonly update: number
  readonly total: number | null
  readonly metric: string | null
  readonly best: number | null
  /** Unix seconds of the last event. */
  readonly time: number
}

/** Runs as an aligned table, at most `columns` wide where the directory's name allows. */
export function runsTable(rows: readonly RunRow[], now: number, columns: number): string {
  const cells = rows.map(row => [
    printable(row.dir), row.name, row.state,
    `${formatCount(row.update)}${row.total === null ? '' : `/${formatCount(row.total)}`}`,
    row.best === null || row.metric === null ? '' : `${shortMetric(row.metric)} ${formatNumber(row.best)}`,
    row.time === 0 ? '' : `${formatSeconds(Math.max(0, Math.round(now - row.time)))} ago`,
  ])
  const all = [['directory', 'run', 'state', 'updates', 'best', 'last event'], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map(row => row[column]!.length)))
  return all.map(row => `${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd().slice(0, Math.max(columns, 60))}\n`).join('')
}
