import type { Storage } from '../storage.ts'
import type { Optimizer } from './optimizer.ts'
import { at, slotOf, slotState } from './optimizer.ts'

/** torch.optim.Adagrad with nothing but a rate; ε is its default. */
export function createAdagrad(storage: Storage): Optimizer {
  const { kernels, layout, weights, gradients } = storage
  const sum = slotOf(storage, 'sum')
  return {
    update(_number, rate, clip) {
      for (const stretch of layout.stretches) {
        const decay = stretch.weightDecay
        kernels.adagrad(at(weights, stretch), at(gradients, stretch), at(sum, stretch), stretch.count, clip, decay, rate, 1e-10)
      }
    },
    state: slotState(storage),
  }
}
