import type { CheckedSpec, Constant, Resolved } from '../language/checked-spec.ts'
import type { PlannedArgument } from '../plan/plan.ts'

export type Arguments = Readonly<Record<string, Resolved<Constant>>>

/** Arguments in the order of their names, so that a plan does not depend on the order of declaration. */
export const planArguments = (spec: CheckedSpec): Readonly<Record<string, PlannedArgument>> =>
  Object.fromEntries(Object.entries(spec.arguments).sort(([a], [b]) => (a < b ? -1 : 1)))

const valueOf = (args: Arguments, name: string): Constant => {
  const resolved = Object.hasOwn(args, name) ? args[name] : undefined
  // The checker resolves every declared argument or reports an error; only specs without errors come here.
  if (resolved === undefined) throw new Error(`the checked spec has no argument ${name}`)
  return resolved.value
}

/** A number, whatever its unit; null where the argument is unset. */
export function optionalNumber(args: Arguments, name: string): number | null {
  const value = valueOf(args, name)
  if (value === null) return null
  if (typeof value === 'number') return value
  if (typeof value === 'object' && 'kind' in value && value.kind === 'quantity' && typeof value.value === 'number') return value.value
  throw new Error(`the argument ${name} is not a number`)
}

/** As `optionalNumber`, for arguments that always have a value. */
export function numberOf(args: Arguments, name: string): number {
  const value = optionalNumber(args, name)
  if (value === null) throw new Error(`the argument ${name} has no value`)
  return value
}

/** A switch; null counts as off. */
export const isOn = (args: Arguments, name: string): boolean => valueOf(args, name) === true

/** A string or the name of an enumeration's member; null where unset. */
export function textOf(args: Arguments, name: string): string | null {
  const value = valueOf(args, name)
  if (value === null || typeof value === 'string') return value
  throw new Error(`the argument ${name} is not a text`)
}
