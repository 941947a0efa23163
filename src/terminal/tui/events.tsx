import { Text } from 'ink'
import type { ReactNode } from 'react'
import { formatClock } from '../format.ts'
import type { ViewModel } from '../view-model.ts'
import { Toned } from './theme.tsx'

/** The last events, the newest last; exactly `rows` lines, so that what stands below does not move. */
export function Events({ model, rows }: { readonly model: ViewModel; readonly rows: number }): ReactNode {
  const shown = rows === 0 ? [] : model.recent.slice(-rows)
  return (
    <>
      {shown.map((line, index) => (
        <Text key={index} wrap="truncate">
          <Toned tone="muted">{`${formatClock(line.time)} `}</Toned>
          <Toned tone={line.tone}>{line.kind.padEnd(11)}</Toned>
          {` ${line.update === null ? '' : `${line.update}  `}${line.text}`}
        </Text>
      ))}
      {Array.from({ length: rows - shown.length }, (_, index) => <Text key={`blank-${index}`}> </Text>)}
    </>
  )
}
