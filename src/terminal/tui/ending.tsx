import { Text } from 'ink'
import type { ReactNode } from 'react'
import { wrapped } from '../wrapped.ts'
import type { SummaryLine } from '../summary.ts'
import { Toned } from './theme.tsx'

export interface EndingProps {
  readonly lines: readonly SummaryLine[]
  /** Null where the run ended by itself. */
  readonly log: readonly string[] | null
  readonly columns: number
}

/** What stays on the screen when the run is over, and, where it died, the end of what its process wrote. */
export function Ending({ lines, log, columns }: EndingProps): ReactNode {
  const width = labelWidth(lines)
  return (
    <>
      {log === null ? null : <Toned tone="bad">{log.length === 0 ? silent : `${silent}; the end of its log:`}</Toned>}
      {(log ?? []).map((line, index) => <Toned key={index} tone="muted">{`  ${line}`}</Toned>)}
      {lines.map(({ label, text }) =>
        wrapped(text, columns - width - 2).map((part, index) => (
          <Text key={`${label} ${index}`} wrap="truncate">
            <Toned tone="muted">{`${(index === 0 ? label : '').padEnd(width)}  `}</Toned>
            {part}
          </Text>
        )))}
    </>
  )
}

const silent = 'the process of the run is gone and did not say why'

/** Rows that the ending takes. */
export function endingHeight(lines: readonly SummaryLine[], log: readonly string[] | null, columns: number): number {
  const width = labelWidth(lines)
  const summary = lines.reduce((sum, { text }) => sum + wrapped(text, columns - width - 2).length, 0)
  return summary + (log === null ? 0 : log.length + 1)
}

const labelWidth = (lines: readonly SummaryLine[]): number => Math.max(0, ...lines.map(line => line.label.length))
