import { Box, Text, useInput } from 'ink'
import type { Key } from 'ink'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { layoutFor } from '../layout.ts'
import { chartedMetric } from '../metrics.ts'
import type { SummaryLine } from '../summary.ts'
import type { ViewModel } from '../view-model.ts'
import { Charts } from './charts.tsx'
import { Checkpoints } from './checkpoints.tsx'
import { Ending } from './ending.tsx'
import { Events } from './events.tsx'
import { Figures } from './figures.tsx'
import { Header } from './header.tsx'
import { Help } from './help.tsx'
import { Keys } from './keys.tsx'
import { Progress } from './progress.tsx'
import type { Theme } from './theme.tsx'
import { ThemeContext } from './theme.tsx'

export interface ScreenProps {
  readonly model: ViewModel
  readonly theme: Theme
  readonly columns: number
  readonly rows: number
  /** Unix seconds. */
  readonly now: number
  /** `metric_for_best_model` of the plan. */
  readonly bestMetric: string | null
  readonly help: boolean
  /** What was asked of the run and is not done yet. */
  readonly notice: string | null
  /** Set when there is nothing more to come. */
  readonly ending: { readonly lines: readonly SummaryLine[]; readonly died: boolean; readonly log: readonly string[] } | null
  readonly onKey: ((input: string, key: Key) => void) | null
}

/** The whole view: a pure function of its properties. */
export function Screen(props: ScreenProps): ReactNode {
  const { model, columns, rows, now, ending } = props
  const layout = layoutFor(columns, rows)
  const metric = chartedMetric(model, props.bestMetric)
  const theme = useMemo(() => props.theme, [props.theme.colour, props.theme.unicode])
  const gap = layout.spaced ? <Text> </Text> : null
  // A died run's words need the rows of the chart.
  const endingRows = ending === null ? 0 : ending.lines.length + ending.log.length + (ending.log.length > 0 ? 1 : 0)
  const room = layout.chartRows + layout.eventRows + (ending === null ? 0 : 1)
  const chartRows = room - endingRows >= layout.chartRows ? layout.chartRows : Math.max(0, room - endingRows)
  const eventRows = ending === null ? layout.eventRows : Math.max(0, Math.min(layout.eventRows, room - endingRows - chartRows))
  return (
    <ThemeContext value={theme}>
      {props.onKey === null ? null : <Input onKey={props.onKey} />}
      <Box flexDirection="column" width={columns}>
        <Header model={model} died={ending?.died ?? false} />
        {gap}
        <Progress model={model} columns={columns} now={now} />
        <Figures model={model} metric={metric} now={now} />
        {gap}
        {props.help ? <Help rows={layout.chartRows + layout.eventRows} /> : (
          <>
            {chartRows < 4 ? null : <Charts model={model} metric={metric} columns={layout.chartColumns} rows={chartRows} />}
            {ending === null || eventRows > 0 ? <Events model={model} rows={eventRows} /> : null}
          </>
        )}
        {layout.checkpoints ? <Checkpoints model={model} /> : null}
        {ending === null ? <>{gap}<Keys notice={props.notice} /></> : <Ending lines={ending.lines} log={ending.log} />}
      </Box>
    </ThemeContext>
  )
}

function Input({ onKey }: { readonly onKey: (input: string, key: Key) => void }): ReactNode {
  useInput(onKey)
  return null
}
