import { availableParallelism, cpus, loadavg } from 'node:os'

/** One measured thing beside its bar. */
export interface Figure {
  readonly name: string
  /** Null where it was skipped. */
  readonly value: number | null
  readonly unit: string
  /** Null where the design sets none and the figure is there for comparison. */
  readonly bar: number | null
  /** The single measurements that `value` is the median (or what `note` says) of. */
  readonly samples: readonly number[]
  /** Why there is no value, or how to read it. */
  readonly note: string | null
}

export type Verdict = 'reached' | 'missed' | 'skipped' | 'no bar'

/** What a bench prints with `--json`. */
export interface BenchReport {
  readonly format_version: 1
  readonly bench: string
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string; readonly load: number }
  readonly figures: readonly (Figure & { readonly verdict: Verdict })[]
}

export interface BenchOptions {
  readonly json: boolean
  /** Few and small measurements: shows that the bench works, says nothing about speed. */
  readonly short: boolean
  /** The folder of the bench. */
  readonly folder: string
}

export const figure = (name: string, unit: string, bar: number | null, samples: readonly number[], note: string | null = null): Figure =>
  ({ name, value: median(samples), unit, bar, samples, note })

export const skipped = (name: string, unit: string, bar: number | null, why: string): Figure =>
  ({ name, value: null, unit, bar, samples: [], note: why })

/** `load` is the machine's load average when the bench began: figures taken above about 0.5 were taken beside other work. */
export function startReport(bench: string): (figures: readonly Figure[]) => BenchReport {
  const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), node: process.version, load: loadavg()[0]! }
  return figures => ({ format_version: 1, bench, machine, figures: figures.map(given => ({ ...given, verdict: verdictOf(given) })) })
}

export function verdictOf({ value, bar }: Pick<Figure, 'value' | 'bar'>): Verdict {
  if (value === null) return 'skipped'
  if (bar === null) return 'no bar'
  return value <= bar ? 'reached' : 'missed'
}

/** Prints a report and gives it back. */
export function tell(report: BenchReport, { json }: BenchOptions): BenchReport {
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : prettyReport(report))
  return report
}

export function prettyReport({ bench, machine, figures }: BenchReport): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  const lines = [`${bench}: ${machine.processor}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load.toFixed(2)}`]
  for (const { name, value, unit, bar, samples, note, verdict } of figures) {
    const measured = value === null ? 'skipped' : `${short(value)} ${unit}`
    lines.push(`  ${name.padEnd(width)}  ${measured}${bar === null ? '' : `, the bar is ${short(bar)} ${unit}: ${verdict}`}`)
    if (samples.length > 1) lines.push(`  ${' '.repeat(width)}  of ${samples.map(short).join(', ')}`)
    if (note !== null) lines.push(`  ${' '.repeat(width)}  ${note}`)
  }
  return `${lines.join('\n')}\n`
}

const short = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2))

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
