import { Text } from 'ink'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import { bar } from '../bar.ts'
import { secondsLeft, shares, updatesDone } from '../estimate.ts'
import { formatCount, formatSeconds } from '../format.ts'
import type { ViewModel } from '../view-model.ts'
import { ThemeContext, Toned } from './theme.tsx'

/** Two lines: the bar of the run and that of its present epoch. */
export function Progress(props: { readonly model: ViewModel; readonly columns: number; readonly now: number }): ReactNode {
  const { model, columns, now } = props
  const { begin } = model
  const part = shares(model)
  const left = secondsLeft(model, now)
  const total = begin === null ? '' : `${formatCount(updatesDone(model))}/${formatCount(begin.total_updates)} updates`
  const eta = left === null ? '' : `${formatSeconds(left)} left`
  const epochs = begin === null || part === null ? '' : `${formatCount(part.epochNumber)}/${formatCount(begin.epochs)}`
  return (
    <>
      <Line label="run  " share={part?.run ?? 0} text={eta === '' ? total : `${total}, ${eta}`} columns={columns} />
      <Line label="epoch" share={part?.epoch ?? 0} text={epochs} columns={columns} />
    </>
  )
}

function Line(props: { readonly label: string; readonly share: number; readonly text: string; readonly columns: number }): ReactNode {
  const { unicode } = useContext(ThemeContext)
  const width = Math.max(4, Math.min(60, props.columns - 46))
  const { filled, empty } = bar(props.share, width, unicode)
  return (
    <Text wrap="truncate">
      {`${props.label} `}
      <Toned tone="good">{filled}</Toned>
      <Toned tone="muted">{empty}</Toned>
      {` ${Math.floor(props.share * 100).toString().padStart(3)}%  ${props.text}`}
    </Text>
  )
}
