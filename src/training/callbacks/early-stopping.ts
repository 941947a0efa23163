import { isBetter } from '../best.ts'

/** Evaluations in a row that did not improve enough. */
export interface EarlyStoppingState {
  counter: number
}

export interface EarlyStoppingOptions {
  readonly patience: number
  readonly threshold: number
}

/**
 * Judges an evaluation against the best one before it (reference C.3): better by more than the threshold starts the count
 * anew, all else adds one. Because the best follows every strict improvement, slow steady gains below the threshold count
 * as failures. Returns whether training should stop.
 */
export function judgeEvaluation(
  state: EarlyStoppingState,
  { patience, threshold }: EarlyStoppingOptions,
  value: number,
  best: number | null,
  greaterIsBetter: boolean,
): boolean {
  const improved = best === null || (isBetter(value, best, greaterIsBetter) && Math.abs(value - best) > threshold)
  state.counter = improved ? 0 : state.counter + 1
  return state.counter >= patience
}
