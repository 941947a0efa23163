import type { PlannedOptimizer } from '../../../plan/plan.ts'
import type { Storage } from '../storage.ts'
import { createAdafactor } from './adafactor.ts'
import { createAdagrad } from './adagrad.ts'
import { createAdamW } from './adamw.ts'
import { createKahanAdamW } from './kahan-adamw.ts'
import type { Optimizer } from './optimizer.ts'
import { createSgd } from './sgd.ts'

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

function usesKahan(planned: PlannedOptimizer): boolean {
  return planned.kind === 'adamw_anyprecision' && String(planned.options.use_kahan_summation ?? false).toLowerCase() === 'true'
}
