import { Box, Text } from 'ink'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import { drawChart } from '../chart.ts'
import type { Tone } from '../describe.ts'
import { formatNumber } from '../format.ts'
import type { Series } from '../series.ts'
import { pointsOf } from '../series.ts'
import { ThemeContext, Toned } from './theme.tsx'

export interface ChartProps {
  readonly title: string
  readonly lines: readonly { readonly name: string; readonly series: Series; readonly tone: Tone }[]
  readonly columns: number
  readonly rows: number
}

/** A title with the newest values, and the lines below it; exactly `rows` rows. */
export function Chart({ title, lines, columns, rows }: ChartProps): ReactNode {
  const { unicode } = useContext(ThemeContext)
  const chart = drawChart({ lines: lines.map(line => pointsOf(line.series)), width: columns, height: rows - 1, unicode })
  return (
    <Box flexDirection="column" width={columns}>
      <Text wrap="truncate">
        <Toned strong>{title}</Toned>
        {lines.map(line => (
          <Toned key={line.name} tone={line.tone}>
            {`  ${line.name}${line.series.last === null ? '' : `${line.name === '' ? '' : ' '}${formatNumber(line.series.last.value)}`}`}
          </Toned>
        ))}
      </Text>
      {chart.rows.map((row, index) => (
        <Text key={index} wrap="truncate">
          <Toned tone="muted">{row.label}</Toned>
          {row.segments.map((segment, place) =>
            segment.line === null ? segment.text : <Toned key={place} tone={lines[segment.line]?.tone ?? 'plain'}>{segment.text}</Toned>)}
        </Text>
      ))}
      <Toned tone="muted">{chart.axis === '' ? ' ' : chart.axis}</Toned>
    </Box>
  )
}
