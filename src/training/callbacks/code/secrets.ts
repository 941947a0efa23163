import type { Constant } from '../../../language/checked-spec.ts'
import type { PlanSpec } from '../../../plan/plan.ts'

/** What code sees of a value of the language: quantities as numbers, secrets by the name of their argument. */
export function plainValue(value: Constant, name: string): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return Object.freeze((value as readonly Constant[]).map(item => plainValue(item, name)))
  if (isSecret(value)) return `<${name.toUpperCase()}>`
  if ('kind' in value && value.kind === 'quantity') return value.value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainValue(member as Constant, name)])))
}

/**
 * Takes the values of the plan's secrets out of a text: code may read the environment, and what it says goes to logs,
 * checkpoints and screens.
 */
export function withoutSecrets(spec: PlanSpec): (text: string) => string {
  const names = new Set<string>()
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    if (isSecret(value)) names.add(value.variable)
    else Object.values(value).forEach(collect)
  }
  collect(spec.arguments)
  const values = [...names].flatMap(name => (process.env[name] === undefined || process.env[name] === '' ? [] : [[process.env[name], `<${name}>`] as const]))
  return text => values.reduce((clean, [value, shown]) => clean.replaceAll(value, shown), text)
}

const isSecret = (value: object): value is { kind: 'secret'; variable: string } =>
  'kind' in value && value.kind === 'secret' && 'variable' in value && typeof value.variable === 'string'
