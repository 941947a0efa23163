import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../plan/hash.ts'
import type { PlanSpec } from '../plan/plan.ts'
import { parsePlan } from '../plan/read.ts'

/**
 * Whether a checkpoint was made under other callbacks, rules or code than the plan has now. A run that they ended then goes on: whoever takes
 * early stopping out of a spec and resumes wants just that, and what is left may end it again.
 */
export function stopsOtherwise(folder: string, spec: PlanSpec): boolean {
  const [before] = parsePlan(readFileSync(join(folder, 'plan.json'), 'utf8'), 'plan.json')
  return before === null || whatStops(before.spec) !== whatStops(spec)
}

const whatStops = ({ callbacks, event_rules: rules, callback_files: files = [] }: PlanSpec): string =>
  canonicalJson([callbacks, rules, files.map(({ path: _, ...content }) => content)])
