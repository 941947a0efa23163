import type { Plan } from '../plan.ts'
import { formatBytes, formatCount } from '../units.ts'
import type { ReportStyle } from './layout.ts'
import { paintFor, shown, table, wrap } from './layout.ts'

const parts = ['weights', 'gradients', 'optimizer', 'activations', 'data', 'saving', 'runtime'] as const

/** Peak memory by part with bars, and what the checkpoints need on the disk. */
export function resourcesPart(plan: Plan, style: ReportStyle): readonly string[] {
  const { memory } = plan.spec.forecast
  const total = plan.environment.total_memory_bytes
  const paint = paintFor(style)
  const widest = Math.max(1, ...parts.map(part => memory[part]))
  const bar = (bytes: number): string => (bytes === 0 ? '' : (style.unicode ? '█' : '#').repeat(Math.max(1, Math.round((bytes / widest) * 30))))
  return [
    ...table(
      [...parts.map(part => [part, formatBytes(memory[part]), bar(memory[part])]), ['peak', formatBytes(memory.peak), `of ${formatBytes(total)} in this machine`]],
      ['left', 'right', 'left'],
      style,
    ),
    ...(memory.peak > total ? wrap('This is more than the machine has.', style).map(paint.warn) : []),
  ]
}

export function diskPart(plan: Plan, style: ReportStyle): readonly string[] {
  const { forecast } = plan.spec
  const { free_disk_bytes: free, output_dir: folder } = plan.environment
  const paint = paintFor(style)
  const needed = mostDiskBytes(plan)
  const times = style.unicode ? '×' : 'x'
  const lines =
    forecast.checkpoints_kept === 0
      ? ['  no checkpoint is written']
      : [
          `  ${formatBytes(forecast.checkpoint_bytes)} a checkpoint ${times} ${formatCount(forecast.checkpoints_kept)} kept, and one while it is written: ${formatBytes(checkpointBytes(plan))}${
            free === null ? '' : `; ${formatBytes(free)} free`
          }`,
        ]
  if (forecast.rows_bytes !== undefined) lines.push(`  ${formatBytes(forecast.rows_bytes)} of prepared rows, which are read as they are needed`)
  return [
    ...lines.flatMap(line => wrap(line.trim(), style)),
    ...wrap(`in ${shown(folder)}`, style),
    ...(free !== null && needed > free ? wrap('This is more than the disk has free.', style).map(paint.warn) : []),
  ]
}

/** Bytes that a run takes on the disk at most at one time: checkpoints that are kept, the next before an older one is removed, rows. */
export const mostDiskBytes = (plan: Plan): number => checkpointBytes(plan) + (plan.spec.forecast.rows_bytes ?? 0)

const checkpointBytes = ({ spec: { forecast: { checkpoint_bytes: bytes, checkpoints_kept: kept } } }: Plan): number => (kept === 0 ? 0 : bytes * (kept + 1))
