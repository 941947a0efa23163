import type { PlannedOptimizer } from '../../../plan/plan.ts'
import type { Storage } from '../storage.ts'
import type { Optimizer } from './optimizer.ts'
import { at, slotOf, slotState } from './optimizer.ts'

/** AdamW as torch.optim.AdamW computes it, or as Transformers' own class did (see ../optimizer.wat for the two settings of one kernel). */
export function createAdamW(planned: PlannedOptimizer, storage: Storage): Optimizer {
  const { kernels, weights, gradients } = storage
  const [beta1, beta2] = planned.betas
  const m = slotOf(storage, 'exp_avg')
  const v = slotOf(storage, 'exp_avg_sq')
  return {
    update(number, rate, clip) {
      const correction1 = 1 - beta1 ** number
      const root = Math.sqrt(1 - beta2 ** number)
      for (const stretch of storage.layout.stretches) {
        const decay = 1 - rate * stretch.weightDecay
        const [before, after, step, inverseRoot] = planned.kind === 'adamw_hf'
          ? [1, decay, (rate * root) / correction1, 1]
          : [decay, 1, rate / correction1, 1 / root]
        kernels.adamw(
          at(weights, stretch), at(gradients, stretch), at(m, stretch), at(v, stretch), stretch.count,
          clip, 1 - beta1, beta2, 1 - beta2, before, after, step, inverseRoot, planned.epsilon,
        )
      }
    },
    state: slotState(storage),
  }
}
