import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { Toned } from './theme.tsx'

const lines = [
  ['c', 'write a checkpoint now and go on'],
  ['s', 'write a checkpoint and stop; s or ctrl+c again stops at once'],
  ['ctrl+c', 'the same as s'],
  ['q', 'leave this view; the run goes on (trainspec attach brings it back)'],
  ['?', 'this help, and back'],
] as const

/** What the keys do, in the place of charts and events; exactly `rows` rows. */
export function Help({ rows }: { readonly rows: number }): ReactNode {
  return (
    <Box flexDirection="column" height={rows}>
      {lines.slice(0, rows).map(([key, meaning]) => (
        <Text key={key} wrap="truncate">
          <Toned strong>{key.padEnd(8)}</Toned>
          {meaning}
        </Text>
      ))}
    </Box>
  )
}
