import { Text } from 'ink'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import type { Tone } from '../describe.ts'
import { outcomeTone } from '../describe.ts'
import type { ViewModel } from '../view-model.ts'
import { separator, ThemeContext, Toned } from './theme.tsx'

/** One line: name, what the run is at, engine, device, threads, attempt. */
export function Header({ model, died }: { readonly model: ViewModel; readonly died: boolean }): ReactNode {
  const { unicode } = useContext(ThemeContext)
  const { attempt } = model
  const state = stateOf(model, died)
  const machine = attempt === null ? [] : [
    `${attempt.engine} on ${attempt.device}`,
    `${attempt.threads} ${attempt.threads === 1 ? 'thread' : 'threads'}`,
    ...(attempt.n > 1 ? [`attempt ${attempt.n}`] : []),
  ]
  return (
    <Text wrap="truncate">
      <Toned strong>{model.begin?.name ?? 'trainspec'}</Toned>
      {'  '}
      <Toned tone={state.tone} strong>{state.text}</Toned>
      {'  '}
      <Toned tone="muted">{machine.join(separator(unicode))}</Toned>
    </Text>
  )
}

const phases = {
  loading: 'reading the data', compiling: 'building the graph', training: 'training', evaluating: 'evaluating', saving: 'saving',
  finishing: 'finishing',
}

function stateOf(model: ViewModel, died: boolean): { readonly text: string; readonly tone: Tone } {
  if (model.end !== null) return { text: model.end.outcome, tone: outcomeTone[model.end.outcome] }
  if (died) return { text: 'died', tone: 'bad' }
  if (model.attempt === null) return { text: 'starting', tone: 'muted' }
  const { evaluating, phase } = model
  const share = evaluating === null ? '' : ` ${evaluating.done}/${evaluating.total}`
  return { text: `${phases[phase ?? 'loading']}${share}`, tone: 'accent' }
}
