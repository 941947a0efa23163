import type { PlannedOptimizer } from '../../plan/plan.ts'
import type { HostTensor } from '../engine.ts'
import { createAdafactor } from './adafactor.ts'
import { createKahanAdamW } from './kahan-adamw.ts'
import type { Slab, Storage, Stretch } from './storage.ts'

/** One update of all weights, in place. */
export interface Optimizer {
  /** `number` counts updates from 1; every gradient is multiplied by `clip` first. */
  update(number: number, rate: number, clip: number): void
  /** Live state by `PARAMETER/SLOT`, slots named as PyTorch names them. */
  readonly state: Readonly<Record<string, HostTensor>>
}

/** Slots with a parameter's shape that an optimizer keeps in the storage. */
export function optimizerSlots(planned: PlannedOptimizer): readonly string[] {
  switch (planned.kind) {
    case 'adamw_torch':
    case 'adamw_hf':
      return ['exp_avg', 'exp_avg_sq']
    case 'adamw_anyprecision':
      return usesKahan(planned) ? ['exp_avg', 'exp_avg_sq', 'compensation'] : ['exp_avg', 'exp_avg_sq']
    case 'adagrad':
      return ['sum']
    case 'sgd':
    case 'adafactor':
      return []
  }
}

export function createOptimizer(planned: PlannedOptimizer, storage: Storage): Optimizer {
  switch (planned.kind) {
    case 'adamw_torch':
    case 'adamw_hf':
      return createAdamW(planned, storage)
    case 'adamw_anyprecision':
      // Without Kahan summation and with float32 state its formula is AdamW's.
      return usesKahan(planned) ? createKahanAdamW(planned, storage) : createAdamW(planned, storage)
    case 'adagrad':
      return createAdagrad(storage)
    case 'sgd':
      return createSgd(storage)
    case 'adafactor':
      return createAdafactor(storage)
  }
}

export function usesKahan(planned: PlannedOptimizer): boolean {
  return planned.kind === 'adamw_anyprecision' && String(planned.options.use_kahan_summation ?? false).toLowerCase() === 'true'
}

/** AdamW as torch.optim.AdamW computes it, or as Transformers' own class did (see optimizer.wat for the two settings of one kernel). */
function createAdamW(planned: PlannedOptimizer, storage: Storage): Optimizer {
  const { kernels, weights, gradients } = storage
  const [beta1, beta2] = planned.betas
  const m = slot(storage, 'exp_avg')
  const v = slot(storage, 'exp_avg_sq')
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

/** torch.optim.SGD with nothing but a rate: no momentum, weight decay added to the gradient. */
function createSgd({ kernels, layout, weights, gradients }: Storage): Optimizer {
  return {
    update(_number, rate, clip) {
      for (const stretch of layout.stretches) {
        kernels.sgd(at(weights, stretch), at(gradients, stretch), stretch.count, clip, stretch.weightDecay, rate)
      }
    },
    state: {},
  }
}

/** torch.optim.Adagrad with nothing but a rate; ε is its default. */
function createAdagrad(storage: Storage): Optimizer {
  const { kernels, layout, weights, gradients } = storage
  const sum = slot(storage, 'sum')
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

/** The storage's slots as state by `PARAMETER/SLOT`. */
export function slotState(storage: Storage): Readonly<Record<string, HostTensor>> {
  const state: Record<string, HostTensor> = {}
  for (const { places } of storage.layout.stretches) {
    for (const { parameter } of places) {
      for (const [name, { views }] of storage.slots) {
        state[`${parameter.name}/${name}`] = { dtype: 'float32', shape: parameter.shape, data: views.get(parameter.name)! }
      }
    }
  }
  return state
}

function slot(storage: Storage, name: string): Slab {
  const slab = storage.slots.get(name)
  if (slab === undefined) throw new Error(`the storage was made without the slot ${name}`)
  return slab
}

function at(slab: Slab, stretch: Stretch): number {
  return slab.address + stretch.offset * 4
}
