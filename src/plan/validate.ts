import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { printable } from '../diagnostics/display.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { contradictions } from './contradictions.ts'
import { hashOf } from './hash.ts'
import type { Plan } from './plan.ts'
import { validate } from './plan-validator.js'
import type { Violation } from './plan-validator.js'

/**
 * Everything that is wrong with `value` as a plan: its format, its schema, its hash and whether it agrees with itself. None
 * means that it is a `Plan`. `path` is what messages call it.
 */
export function planProblems(value: unknown, path: string): readonly Diagnostic[] {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'format_version')) {
    const version = (value as { format_version: unknown }).format_version
    if (version !== 1) return [diagnostic('plan-version', { path, version: printable(JSON.stringify(version).slice(0, 40)) }, null)]
  }
  if (!validate(value)) return violations(validate.errors ?? [], path)
  const plan = value as Plan
  if (hashOf(plan.spec) !== plan.hash) return [diagnostic('plan-changed', { path }, null)]
  return contradictions(plan).map(({ pointer, problem }) => diagnostic('plan-inconsistent', { path, pointer: printable(pointer), problem: printable(problem) }, null))
}

/** One diagnostic: of a union's branches the one that got furthest, which is what the writer meant. */
function violations(errors: readonly Violation[], path: string): readonly Diagnostic[] {
  const depth = (error: Violation): number => error.instancePath.split('/').length
  const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0]
  if (deepest === undefined) return [diagnostic('plan-invalid', { path, pointer: '', problem: 'does not satisfy the schema' }, null)]
  const detail = deepest.keyword === 'additionalProperties' ? ` (${String(deepest.params.additionalProperty)})` : ''
  const problem = printable(`${deepest.message ?? 'does not satisfy the schema'}${detail}`.slice(0, 200))
  return [diagnostic('plan-invalid', { path, pointer: printable(deepest.instancePath.slice(0, 200)), problem }, null)]
}
