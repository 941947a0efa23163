import { Text } from 'ink'
import type { ReactNode } from 'react'
import { elapsedSeconds } from '../estimate.ts'
import { formatCount, formatNumber, formatSeconds } from '../format.ts'
import { shortMetric } from '../metrics.ts'
import type { ViewModel } from '../view-model.ts'
import { Toned } from './theme.tsx'

/** One line: loss, the charted metric, learning rate, rows a second, time. The first ones are kept where it is narrow. */
export function Figures(props: { readonly model: ViewModel; readonly metric: string | null; readonly now: number }): ReactNode {
  const { model, metric, now } = props
  const progress = model.progress
  const value = metric === null ? undefined : model.metrics.get(metric)?.last?.value
  const elapsed = elapsedSeconds(model, now)
  const figures: [string, string][] = [
    ['loss', progress === null ? '' : formatNumber(progress.loss)],
    [metric === null ? '' : shortMetric(metric), value === undefined ? '' : formatNumber(value)],
    ['rate', progress === null ? '' : formatNumber(progress.learning_rate, 3)],
    ['rows/s', progress === null || Number.isNaN(progress.rows_per_second) ? '' : formatCount(progress.rows_per_second)],
    ['time', elapsed === null ? '' : formatSeconds(elapsed)],
  ]
  return (
    <Text wrap="truncate">
      {figures.filter(([, text]) => text !== '').map(([label, text], index) => (
        <Text key={label}>
          {index === 0 ? '' : '   '}
          <Toned tone="muted">{label}</Toned>
          {` ${text}`}
        </Text>
      ))}
    </Text>
  )
}
