import type { SaveKind } from '../ports.ts'
import type { LoopState } from '../state.ts'

/** `run_state.json`: where the run stands, to the bit. The log history is that of `trainer_state.json`. */
export interface RunState {
  readonly format_version: 1
  readonly kind: SaveKind
  readonly attempt: number
  /** Number of optimizer updates done (t of the bias correction). */
  readonly optimizer_steps: number
  /** Random masks and the order of rows are functions of these integers; nothing else of the generators needs keeping. */
  readonly random: { readonly seed: number; readonly data_seed: number; readonly update: number }
  readonly loop: LoopState
}

const nonFinite = new Map([['NaN', NaN], ['Infinity', Infinity], ['-Infinity', -Infinity]])

/** Numbers that JSON has no form for become `{ "number": "NaN" }`; all others are written so that they read back exactly. */
export const writeRunState = (state: RunState): string =>
  `${JSON.stringify(state, (_key, value: unknown) => {
    if (typeof value !== 'number') return value
    if (Object.is(value, -0)) return { number: '-0' }
    return Number.isFinite(value) ? value : { number: String(value) }
  }, 1)}\n`

export function readRunState(text: string): RunState {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const { number, ...others } = value as Record<string, unknown>
    if (typeof number !== 'string' || Object.keys(others).length > 0) return value
    return number === '-0' ? -0 : (nonFinite.get(number) ?? value)
  }) as RunState
}
