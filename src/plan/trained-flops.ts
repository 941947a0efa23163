import type { PlanSpec } from './plan.ts'

/** Floating-point operations of `updates` full updates, as the plan counts them: what `total_flos` states. */
export const trainedFlops = ({ forecast }: Pick<PlanSpec, 'forecast'>, updates: number): number => forecast.flops_per_step * updates
