import { buildPrograms } from '../../src/models/build.ts'
import type { Plan, PlannedOptimizer } from '../../src/plan/plan.ts'
import type { ModelPrograms } from '../../src/tensor/program.ts'
import type { WrittenModel } from './model.ts'
import { modelRequest } from './model.ts'

/** Programs of a model that must have no mistake. */
export function programsOf(model: WrittenModel): ModelPrograms {
  const { programs, errors } = buildPrograms(modelRequest(model))
  if (programs === null) throw new Error(errors.map(({ message }) => message).join('; '))
  return programs
}

export interface EngineSettings {
  readonly optimizer?: Partial<PlannedOptimizer>
  readonly weightDecay?: number
  readonly accumulation?: number
  readonly seed?: number
}

/** A plan with what an engine reads of one: model, programs, optimizer, seed and accumulation. */
export function enginePlan(programs: ModelPrograms, { optimizer = {}, weightDecay = 0.1, accumulation = 1, seed = 42 }: EngineSettings = {}): Plan {
  const { step, evaluate, parameters, buffers } = programs
  const names = (decays: boolean): string[] => parameters.filter(parameter => parameter.decays === decays).map(({ name }) => name)
  const planned: PlannedOptimizer = {
    kind: 'adamw_torch',
    learning_rate: 0.05,
    betas: [0.9, 0.999],
    epsilon: 1e-8,
    max_grad_norm: 0.5,
    groups: [{ weight_decay: weightDecay, parameters: names(true) }, { weight_decay: 0, parameters: names(false) }],
    options: {},
    ...optimizer,
  }
  const spec = {
    model: { parameters, buffers, layers: [], initial_weights: null },
    programs: { step, evaluate },
    optimizer: planned,
    training: { seed, gradient_accumulation_steps: accumulation },
  }
  return { spec, environment: { device: 'cpu' } } as unknown as Plan
}
