import type { PlanSpec } from './plan.ts'

/** What a run is called wherever it is shown or recorded: `run_name`, else its name in the spec. */
export function runName({ name, arguments: values }: Pick<PlanSpec, 'name' | 'arguments'>): string {
  const given = values['run_name']?.value
  return typeof given === 'string' && given !== '' ? given : name
}
