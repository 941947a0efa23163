import type { PlannedOptimizer } from '../../../plan/plan.ts'
import type { Optimizer } from './optimizer.ts'
import { slotState } from './optimizer.ts'
import type { Storage } from '../storage.ts'

/**
 * AnyPrecision AdamW (torchdistx) with Kahan summation, all state float32: what a weight loses when a small step is added to it is
 * kept in `compensation` and added with the next step.
 */
export function createKahanAdamW(planned: PlannedOptimizer, storage: Storage): Optimizer {
  const [beta1, beta2] = planned.betas
  const view = (slot: string, name: string) => storage.slots.get(slot)!.views.get(name)!
  return {
    update(number, rate, clip) {
      const step = rate / (1 - beta1 ** number)
      const root = Math.sqrt(1 - beta2 ** number)
      for (const { weightDecay, places } of storage.layout.stretches) {
        for (const { parameter: { name }, count } of places) {
          const weights = storage.weights.views.get(name)!
          const gradient = storage.gradients.views.get(name)!
          const m = view('exp_avg', name)
          const v = view('exp_avg_sq', name)
          const compensation = view('compensation', name)
          for (let i = 0; i < count; i++) {
            const g = gradient[i]! * clip
            const before = Math.fround(weights[i]! * (1 - rate * weightDecay))
            m[i] = m[i]! * beta1 + (1 - beta1) * g
            v[i] = v[i]! * beta2 + (1 - beta2) * g * g
            const wanted = Math.fround(compensation[i]! - (step * m[i]!) / (Math.sqrt(v[i]!) / root + planned.epsilon))
            const after = Math.fround(before + wanted)
            compensation[i] = Math.fround(wanted + Math.fround(before - after))
            weights[i] = after
          }
        }
      }
    },
    state: slotState(storage),
  }
}
