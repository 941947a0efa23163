import type { Constant } from '../language/checked-spec.ts'
import type { PlannedOptimizer } from '../plan/plan.ts'
import type { ParameterDeclaration } from '../tensor/program.ts'
import { numberOf, optionalNumber, textOf } from './arguments.ts'
import type { Arguments } from './arguments.ts'

/** Members of `optim` by the update rule they name: fused variants compute the same numbers. */
const kinds: Readonly<Record<string, PlannedOptimizer['kind']>> = {
  adamw_hf: 'adamw_hf',
  adamw_torch: 'adamw_torch',
  adamw_torch_fused: 'adamw_torch',
  adamw_torch_xla: 'adamw_torch',
  adamw_apex_fused: 'adamw_torch',
  adamw_anyprecision: 'adamw_anyprecision',
  adafactor: 'adafactor',
  sgd: 'sgd',
  adagrad: 'adagrad',
}

/**
 * The optimizer and its two groups (reference B.14): parameters that decay, and biases and normalisations, which do not;
 * each in the order of declaration. An empty group is left out.
 */
export function planOptimizer(args: Arguments, parameters: readonly ParameterDeclaration[]): PlannedOptimizer {
  const name = textOf(args, 'optim') ?? 'adamw_hf'
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind === undefined) throw new Error(`no update rule is known for optim ${name}`)
  const groups = [
    { weight_decay: numberOf(args, 'weight_decay'), parameters: parameters.filter(parameter => parameter.decays).map(parameter => parameter.name) },
    { weight_decay: 0, parameters: parameters.filter(parameter => !parameter.decays).map(parameter => parameter.name) },
  ].filter(group => group.parameters.length > 0)
  return {
    kind,
    learning_rate: numberOf(args, 'learning_rate'),
    betas: [numberOf(args, 'adam_beta1'), numberOf(args, 'adam_beta2')],
    epsilon: numberOf(args, 'adam_epsilon'),
    max_grad_norm: Math.max(0, optionalNumber(args, 'max_grad_norm') ?? 0),
    groups,
    options: optionsOf(kind, textOf(args, 'optim_args')),
  }
}

/** Adafactor as Transformers makes it: the rate comes from the schedule alone. `optim_args` is `key=value, …`. */
function optionsOf(kind: PlannedOptimizer['kind'], written: string | null): Readonly<Record<string, Constant>> {
  if (kind === 'adafactor') return { scale_parameter: false, relative_step: false }
  if (kind !== 'adamw_anyprecision' || written === null) return {}
  return Object.fromEntries(
    written.split(',').map(pair => pair.split('=')).filter(pair => pair.length === 2).map(([key = '', value = '']) => [key.trim(), value.trim()]),
  )
}
