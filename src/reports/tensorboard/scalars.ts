import type { RunEvent } from '../../events/events.ts'

/**
 * What TensorBoard shows of an event, by Transformers' rule (reference C.4): `eval_x` is `eval/x`, `test_x` is `test/x`, all
 * else is `train/…`, the epoch beside evaluations too. Null where it shows nothing.
 */
export function scalarsOf(event: RunEvent): Readonly<Record<string, number>> | null {
  if (event.type !== 'log' && event.type !== 'evaluation') return null
  return Object.fromEntries(Object.entries({ ...event.values, epoch: event.epoch }).map(([name, value]) => [tagOf(name), value]))
}

export const tagOf = (name: string): string => {
  const [, stage, rest] = /^(eval|test)_(.+)$/.exec(name) ?? []
  return stage === undefined ? `train/${name}` : `${stage}/${rest}`
}
