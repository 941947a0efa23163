import type { ViewModel } from './view-model.ts'

/** The name as people say it: `eval_accuracy` → `accuracy`, `eval_shifted_f1` → `shifted f1`. */
export const shortMetric = (name: string): string => name.replace(/^eval_/, '').replaceAll('_', ' ')

const isLoss = (name: string): boolean => /(^|_)loss$/.test(name)

/** Evaluation losses, by name: they go into the chart of the loss. */
export const lossNames = (model: ViewModel): readonly string[] => [...model.metrics.keys()].filter(isLoss)

/** The metric to chart: the one that the best model is chosen by where it is known, else the first that is no loss. */
export function chartedMetric(model: ViewModel, bestMetric: string | null): string | null {
  const names = [...model.metrics.keys()].filter(name => !isLoss(name))
  const wanted = bestMetric === null ? undefined : names.find(name => name === bestMetric || name === `eval_${bestMetric}`)
  return wanted ?? names[0] ?? null
}
