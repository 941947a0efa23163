import type { PlanSpec } from './plan.ts'

/** Whether labelled tokens of accumulated micro-batches share one mean, so that all of an update's are read before its first step, and held. */
export const sharesTokens = ({ data, training }: Pick<PlanSpec, 'data' | 'training'>): boolean =>
  data.labels[0]?.type.kind === 'sequence' && training.gradient_accumulation_steps > 1
