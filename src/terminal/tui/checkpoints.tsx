import { Text } from 'ink'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import { formatBytes } from '../format.ts'
import type { ViewModel } from '../view-model.ts'
import { separator, ThemeContext, Toned } from './theme.tsx'

/** One line: the last checkpoints that lie there, newest first, the best among them and marked. */
export function Checkpoints({ model }: { readonly model: ViewModel }): ReactNode {
  const { unicode } = useContext(ThemeContext)
  const newest = model.checkpoints.slice(-3)
  const best = model.checkpoints.find(checkpoint => checkpoint.best)
  const shown = [...newest].reverse().concat(best === undefined || newest.includes(best) ? [] : [best])
  return (
    <Text wrap="truncate">
      <Toned tone="muted">checkpoints </Toned>
      {shown.length === 0 ? <Toned tone="muted">none yet</Toned> : null}
      {shown.map(({ path, update, bytes, best }, index) => (
        <Text key={path}>
          {index === 0 ? '' : separator(unicode)}
          {`${update} `}
          <Toned tone="muted">{formatBytes(bytes)}</Toned>
          {best ? <Toned tone="good">{unicode ? ' ★ best' : ' * best'}</Toned> : null}
        </Text>
      ))}
    </Text>
  )
}
