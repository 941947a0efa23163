import type { PlannedTraining } from './plan.ts'

type Curve = Pick<PlannedTraining, 'schedule' | 'total_updates' | 'warmup_updates'>

/** `polynomial` ends here, not at 0 (Transformers' `lr_end`); a base rate must lie above it. */
export const polynomialEnd = 1e-7

/** `inverse_sqrt` without warmup decays as if warmed up over this many updates (Transformers ≥ 4.39). */
const inverseSqrtTimescale = 10_000

/**
 * The rate of the update that follows `completed` updates: update 1 uses `learningRateAt(…, 0)`, so it is 0 under warmup.
 * Each formula is evaluated in the order of operations of Transformers 5.18 (`optimization.py`), base rate × multiplier,
 * so that logged rates agree to the last bit.
 */
export function learningRateAt(training: Curve, baseRate: number, completed: number): number {
  return baseRate * multiplier(training, baseRate, completed)
}

function multiplier(training: Curve, baseRate: number, k: number): number {
  const kind = training.schedule.learningRate.kind
  const total = training.total_updates
  const warmup = training.warmup_updates
  if (kind === 'constant') return 1
  if (k < warmup) return k / Math.max(1, warmup)
  const progress = (k - warmup) / Math.max(1, total - warmup)
  switch (kind) {
    case 'linear':
      return Math.max(0, (total - k) / Math.max(1, total - warmup))
    case 'cosine':
      return Math.max(0, 0.5 * (1 + Math.cos(Math.PI * progress)))
    case 'cosine_with_restarts':
      return progress >= 1 ? 0 : Math.max(0, 0.5 * (1 + Math.cos(Math.PI * (progress % 1))))
    case 'polynomial': {
      // Warmup as long as the run leaves no decay: 0/0 in the original.
      if (k > total || total === warmup) return polynomialEnd / baseRate
      const remaining = 1 - (k - warmup) / (total - warmup)
      return ((baseRate - polynomialEnd) * remaining + polynomialEnd) / baseRate
    }
    case 'constant_with_warmup':
      return 1
    case 'inverse_sqrt': {
      const timescale = warmup || inverseSqrtTimescale
      return 1 / Math.sqrt((k + (timescale - warmup)) / timescale)
    }
  }
}
