import { Box } from 'ink'
import type { ReactNode } from 'react'
import { lossNames, shortMetric } from '../metrics.ts'
import { emptySeries } from '../series.ts'
import type { ViewModel } from '../view-model.ts'
import { Chart } from './chart.tsx'

export interface ChartsProps {
  readonly model: ViewModel
  readonly metric: string | null
  /** Widths of the charts that stand side by side; one: only the loss. */
  readonly columns: readonly number[]
  readonly rows: number
}

/** The loss (training, and evaluation in another tone), and the metric beside it where there is room. */
export function Charts({ model, metric, columns, rows }: ChartsProps): ReactNode {
  const evaluation = lossNames(model).slice(0, 1)
  const loss = [
    { name: 'train', series: model.loss, tone: 'accent' as const },
    ...evaluation.map(name => ({ name: 'eval', series: model.metrics.get(name) ?? emptySeries, tone: 'warn' as const })),
  ]
  const [left = 0, right] = columns
  return (
    <Box gap={2}>
      <Chart title="loss" lines={loss} columns={left} rows={rows} />
      {right === undefined ? null : (
        <Chart
          title={metric === null ? 'metric' : shortMetric(metric)}
          lines={[{ name: '', series: (metric === null ? undefined : model.metrics.get(metric)) ?? emptySeries, tone: 'good' }]}
          columns={right}
          rows={rows}
        />
      )}
    </Box>
  )
}
