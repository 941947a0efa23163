import type { HostTensor } from '../../src/engines/engine.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { fillUniform, parameterStream } from '../../src/tensor/random.ts'
import type { BenchModel } from './programs.ts'

export interface BenchPlan {
  readonly plan: Plan
  readonly weights: Readonly<Record<string, HostTensor>>
  readonly batchShape: readonly number[]
}

/** A plan as far as an engine reads it: AdamW, decay 0.01 on matrices, clipping at 1.0, one micro-batch an update. */
export function benchPlan({ step, parameters }: BenchModel, batchShape: readonly number[]): BenchPlan {
  const names = (decays: boolean): string[] => parameters.filter(parameter => parameter.decays === decays).map(({ name }) => name)
  const spec = {
    model: { parameters, buffers: [], layers: [], initial_weights: null },
    programs: { step, evaluate: step },
    optimizer: {
      kind: 'adamw_torch',
      learning_rate: 1e-3,
      betas: [0.9, 0.999],
      epsilon: 1e-8,
      max_grad_norm: 1,
      groups: [{ weight_decay: 0.01, parameters: names(true) }, { weight_decay: 0, parameters: names(false) }],
      options: {},
    },
    training: { seed: 42, gradient_accumulation_steps: 1 },
  }
  const weights = Object.fromEntries(parameters.map(({ name, shape }) => {
    const data = new Float32Array(shape.reduce((product, extent) => product * extent, 1))
    fillUniform(data, parameterStream(42, name), 1 / Math.sqrt(shape.slice(1).reduce((product, extent) => product * extent, 1)))
    return [name, { dtype: 'float32', shape, data } satisfies HostTensor]
  }))
  // Of a plan's other fields an engine reads none.
  return { plan: { spec } as unknown as Plan, weights, batchShape }
}
