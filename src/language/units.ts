import type { Unit } from './checked-spec.ts'

const rows: readonly (readonly [Unit, number, readonly string[]])[] = [
  ['steps', 1, ['step', 'steps']],
  ['epochs', 1, ['epoch', 'epochs']],
  ['percent', 1, ['%']],
  ['seconds', 1, ['s', 'second', 'seconds']],
  ['seconds', 60, ['min', 'minute', 'minutes']],
  ['seconds', 3600, ['h', 'hour', 'hours']],
  ['bytes', 1, ['B']],
  ['bytes', 1e3, ['KB']],
  ['bytes', 1e6, ['MB']],
  ['bytes', 1e9, ['GB']],
  ['bytes', 2 ** 10, ['KiB']],
  ['bytes', 2 ** 20, ['MiB']],
  ['bytes', 2 ** 30, ['GiB']],
  ['tokens', 1, ['token', 'tokens']],
]

/** A unit as written → its base unit and how many of the base it is. */
export const unitWords: ReadonlyMap<string, { readonly unit: Unit; readonly factor: number }> = new Map(
  rows.flatMap(([unit, factor, words]) => words.map(word => [word, { unit, factor }] as const)),
)
