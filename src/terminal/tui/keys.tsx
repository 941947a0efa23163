import { Text } from 'ink'
import type { ReactNode } from 'react'
import { Toned } from './theme.tsx'

const keys = [['c', 'checkpoint'], ['s', 'stop'], ['q', 'leave'], ['?', 'help']] as const

/** One line: what was just asked, or the keys. */
export function Keys({ notice }: { readonly notice: string | null }): ReactNode {
  if (notice !== null) return <Toned tone="warn">{notice}</Toned>
  return (
    <Text wrap="truncate">
      {keys.map(([key, meaning], index) => (
        <Text key={key}>
          {index === 0 ? '' : '   '}
          <Toned strong>{key}</Toned>
          <Toned tone="muted">{` ${meaning}`}</Toned>
        </Text>
      ))}
    </Text>
  )
}
