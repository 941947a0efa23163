import type { LoopState } from '../state.ts'

/** Events when training has ended: too late to change anything, so what is asked for then is forgotten. */
export async function unsteered(state: LoopState, work: () => Promise<void>): Promise<void> {
  const { stopReason, peakRate } = state
  const control = structuredClone(state.control)
  await work()
  Object.assign(state.control, control)
  state.stopReason = stopReason
  state.peakRate = peakRate
}
