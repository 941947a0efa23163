import { Text } from 'ink'
import type { ReactNode } from 'react'
import type { SummaryLine } from '../summary.ts'
import { Toned } from './theme.tsx'

/** What stays on the screen when the run is over, and, where it died, the end of what its process wrote. */
export function Ending({ lines, log }: { readonly lines: readonly SummaryLine[]; readonly log: readonly string[] }): ReactNode {
  const width = Math.max(0, ...lines.map(line => line.label.length))
  return (
    <>
      {log.length === 0 ? null : <Toned tone="bad">the process of the run ended without a word; the end of its log:</Toned>}
      {log.map((line, index) => <Toned key={index} tone="muted">{`  ${line}`}</Toned>)}
      {lines.map(line => (
        <Text key={line.label} wrap="wrap">
          <Toned tone="muted">{`${line.label.padEnd(width)}  `}</Toned>
          {line.text}
        </Text>
      ))}
    </>
  )
}
