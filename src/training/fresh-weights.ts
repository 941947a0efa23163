import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { diagnostic, type Details } from '../diagnostics/registry.ts'
import type { HostTensor } from '../engines/engine.ts'
import { compareWeights, differenceInWords, freshBy, helpForDifference, placed, tornHelp } from '../models/initial-weights.ts'
import { initialize } from '../models/initialize.ts'
import { withoutTiedNames } from '../models/tied-weights.ts'
import type { Plan } from '../plan/plan.ts'
import { parseTensors } from './checkpoint/contents.ts'
import { RunFailure } from './failure.ts'

/** The model's first weights: drawn from the seed, or those of `init "FILE"`, which must hold all that is taken from it. */
export function freshWeights(plan: Plan): Readonly<Record<string, HostTensor>> {
  const { spec } = plan
  const drawn = initialize(spec.model, spec.training.seed)
  if (spec.model.initial_weights === null) return drawn
  const { path: file, fresh = [], into = null } = spec.model.initial_weights
  const taken = { fresh, into }
  const fail = (reason: string, details: Details = {}): never => {
    throw new RunFailure([diagnostic('initial-weights', { file, reason }, null, details)])
  }
  const content = read(resolve(plan.environment.root, file))
  if (typeof content === 'string') return fail(content, { help: tornHelp })
  const tensors = Object.fromEntries(Object.entries(content).map(([name, tensor]) => [placed(name, taken), tensor]))
  const difference = compareWeights(spec, new Map(Object.entries(tensors)), taken)
  const problem = differenceInWords(difference)
  if (problem !== null) return fail(problem, { help: helpForDifference(spec, difference, JSON.stringify(file), taken) })
  const isFresh = freshBy(spec, fresh)
  const given = withoutTiedNames(spec, Object.fromEntries(Object.entries(tensors).filter(([name]) => !isFresh(name))))
  if (typeof given === 'string') return fail(given, { help: 'Give both one value, or leave one of them out of the file.' })
  const first = Object.fromEntries(Object.entries(drawn).map(([name, tensor]) => [name, given[name] ?? tensor]))
  const broken = Object.keys(first).find(name => !first[name]!.data.every(Number.isFinite))
  return broken === undefined ? first : fail(`${broken} holds NaN or infinite values`, { help: 'It was saved from a training that had failed. Take an earlier checkpoint of it.' })
}

function read(path: string): Readonly<Record<string, HostTensor>> | string {
  try {
    return parseTensors(readFileSync(path))
  } catch (error) {
    return (error as Error).message
  }
}
