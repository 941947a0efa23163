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
import { Ending, endingHeight } from './ending.tsx'
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
  readonly ending: {
    readonly lines: readonly SummaryLine[]
    /** The end of what the process of the run wrote, where it died; null where the run ended by itself. */
    readonly log: readonly string[] | null
  } | null
  readonly onKey: ((input: string, key: Key) => void) | null
}

/** The whole view: a pure function of its properties. */
export function Screen(props: ScreenProps): ReactNode {
  const { model, columns, rows, now, ending } = props
  const layout = layoutFor(columns, rows)
  const metric = chartedMetric(model, props.bestMetric)
  const theme = useMemo(() => props.theme, [props.theme.colour, props.theme.unicode])
  const gap = layout.spaced ? <Text> </Text> : null
  // The words at the end take the rows of keys and checkpoints, then of events and charts; the log gives way to the summary.
  const room = layout.chartRows + layout.eventRows + (ending === null ? 0 : layout.checkpoints ? 2 : 1)
  const log = ending?.log?.slice(-Math.max(1, room - endingHeight(ending.lines, [], columns))) ?? null
  const left = ending === null ? room : room - endingHeight(ending.lines, log, columns)
  const chartRows = Math.max(0, Math.min(layout.chartRows, left))
  const eventRows = Math.max(0, Math.min(layout.eventRows, left - chartRows))
  return (
    <ThemeContext value={theme}>
      {props.onKey === null ? null : <Input onKey={props.onKey} />}
      <Box flexDirection="column" width={columns}>
        <Header model={model} died={ending !== null && ending.log !== null} />
        {gap}
        <Progress model={model} columns={columns} now={now} />
        <Figures model={model} metric={metric} now={now} />
        {gap}
        {props.help ? <Help rows={layout.chartRows + layout.eventRows} /> : (
          <>
            {chartRows < 4 ? null : <Charts model={model} metric={metric} columns={layout.chartColumns} rows={chartRows} />}
            <Events model={model} rows={eventRows} />
          </>
        )}
        {ending === null ? (
          <>
            {layout.checkpoints ? <Checkpoints model={model} /> : null}
            {gap}
            <Keys notice={props.notice} />
          </>
        ) : <Ending lines={ending.lines} log={log} columns={columns} />}
      </Box>
    </ThemeContext>
  )
}

function Input({ onKey }: { readonly onKey: (input: string, key: Key) => void }): ReactNode {
  useInput(onKey)
  return null
}
