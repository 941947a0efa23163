import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { diagnostic } from '../diagnostics/registry.ts'
import type { HostTensor } from '../engines/engine.ts'
import { initialWeightsProblem } from '../models/initial-weights.ts'
import { initialize } from '../models/initialize.ts'
import type { Plan } from '../plan/plan.ts'
import { parseTensors } from './checkpoint/contents.ts'
import { RunFailure } from './failure.ts'

/** The model's first weights: drawn from the seed, or those of `init "FILE"`, which must hold every one of them. */
export function freshWeights(plan: Plan): Readonly<Record<string, HostTensor>> {
  const { model, training } = plan.spec
  const drawn = initialize(model, training.seed)
  if (model.initial_weights === null) return drawn
  const { path: file } = model.initial_weights
  const fail = (reason: string): never => {
    throw new RunFailure([diagnostic('initial-weights', { file, reason }, null)])
  }
  const given = read(resolve(plan.environment.root, file))
  if (typeof given === 'string') return fail(given)
  const problem = initialWeightsProblem(model, new Map(Object.entries(given).map(([name, { shape }]) => [name, shape])))
  if (problem !== null) return fail(problem)
  return Object.fromEntries(Object.keys(drawn).map(name => [name, given[name]!]))
}

function read(path: string): Readonly<Record<string, HostTensor>> | string {
  try {
    return parseTensors(readFileSync(path))
  } catch (error) {
    return (error as Error).message
  }
}
