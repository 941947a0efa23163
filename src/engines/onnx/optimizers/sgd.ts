import type { Storage } from '../storage.ts'
import type { Optimizer } from './optimizer.ts'
import { at } from './optimizer.ts'

/** torch.optim.SGD with nothing but a rate: no momentum, weight decay added to the gradient. */
export function createSgd({ kernels, layout, weights, gradients }: Storage): Optimizer {
  return {
    update(_number, rate, clip) {
      for (const stretch of layout.stretches) {
        kernels.sgd(at(weights, stretch), at(gradients, stretch), stretch.count, clip, stretch.weightDecay, rate)
      }
    },
    state: {},
  }
}
