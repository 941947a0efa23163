import type { LogEntry } from './state.ts'

/** How many times its first value a loss must end at: a curve that is merely noisy, or rises for a good reason, stays far below. */
const manyTimes = 100
/** Below this a loss has nowhere to fall, and a ratio says nothing. */
const smallLoss = 0.01

/** One sentence where the logged loss ended many times above where it began; null where it did not. */
export function divergence(history: readonly LogEntry[], learningRate: number): string | null {
  const losses = history.flatMap(({ loss }) => (typeof loss === 'number' ? [loss] : []))
  const [first, last] = [losses[0], losses.at(-1)]
  if (first === undefined || last === undefined || losses.length < 2 || first < 0 || last <= manyTimes * Math.max(first, smallLoss)) return null
  return `the loss began at ${shown(first)} and ended at ${shown(last)}: try a learning_rate below ${learningRate}, and inputs and labels that are scaled`
}

const shown = (value: number): string => (value < 1e6 ? String(Number(value.toPrecision(4))) : value.toExponential(2))
