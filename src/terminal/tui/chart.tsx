import { Box, Text } from 'ink'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import { drawChart } from '../chart.ts'
import type { Tone } from '../describe.ts'
import { formatNumber } from '../format.ts'
import type { Series } from '../series.ts'
import { pointsOf } from '../series.ts'
import { ThemeContext, Toned, toned } from './theme.tsx'

export interface ChartProps {
  readonly title: string
  readonly lines: readonly { readonly name: string; readonly series: Series; readonly tone: Tone }[]
  readonly columns: number
  readonly rows: number
}

/** A title with the newest values, and the lines below it; exactly `rows` rows. */
export function Chart({ title, lines, columns, rows }: ChartProps): ReactNode {
  const theme = useContext(ThemeContext)
  const chart = drawChart({ lines: lines.map(line => pointsOf(line.series)), width: columns, height: rows - 1, unicode: theme.unicode })
  const body = chart.rows.map(({ label, segments }) => toned(label, 'muted', theme) +
    segments.map(({ text, line }) => (line === null ? text : toned(text, lines[line]?.tone ?? 'plain', theme))).join(''))
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
      <Text>{[...body, toned(chart.axis === '' ? ' ' : chart.axis, 'muted', theme)].join('\n')}</Text>
    </Box>
  )
}
