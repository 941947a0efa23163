/** The best evaluation so far. */
export interface BestModel {
  /** Null before the first evaluation. */
  metric: number | null
  /** Update of the best evaluation, where checkpoints are saved at all. */
  update: number | null
  /** Update of the checkpoint that holds the best model, once there is one. */
  checkpoint: number | null
}

/** Strictly better; a NaN never is. */
export const isBetter = (value: number, than: number, greaterIsBetter: boolean): boolean => (greaterIsBetter ? value > than : value < than)

/** Takes an evaluation into account: it starts from ±∞, so that a first NaN is no best (reference E.2, since 4.47). */
export function trackBest(best: BestModel, value: number, update: number, greaterIsBetter: boolean, saves: boolean): boolean {
  best.metric ??= greaterIsBetter ? -Infinity : Infinity
  if (!isBetter(value, best.metric, greaterIsBetter)) return false
  best.metric = value
  if (saves) best.update = update
  return true
}

/** The metric of `best: NAME` in an evaluation's values, or undefined. */
export const metricKey = (metric: string): string => (metric.startsWith('eval_') ? metric : `eval_${metric}`)
