import type { Expression } from '../../grammar/syntax-tree.ts'
import type { DiagnosticName } from '../diagnostics/registry.ts'
import type { Application } from './checked-spec.ts'
import { suggest } from './did-you-mean.ts'
import { bareName, type Environment } from './environment.ts'
import type { Declarations } from './library.ts'
import { bindOptions } from './options.ts'

/** The diagnostics that all take an unknown name and the nearest known one. */
export type UnknownName = Extract<DiagnosticName, 'unknown-loss' | 'unknown-metric' | 'unknown-callback' | 'unknown-action'>

/**
 * `f1` or `f1(average: macro)`: one of `declarations` with its options. Null after a mistake, which has been reported, an
 * unknown name as `unknown`.
 */
export function checkApplication(expression: Expression, declarations: Declarations, unknown: UnknownName, env: Environment): Application | null {
  if (expression.kind === 'missing') return null
  const callee = expression.kind === 'call' ? expression.callee : expression
  const name = bareName(callee)
  if (name === null || !Object.hasOwn(declarations, name)) {
    const known = Object.keys(declarations)
    const { nearest, fixes } = name === null ? { nearest: null, fixes: [] } : suggest(name, known, env.reports.at(callee))
    env.reports.report(unknown, { name, nearest, known }, callee, { fixes })
    return null
  }
  const given = expression.kind === 'call' ? expression.arguments : []
  const { options, written, complete } = bindOptions(declarations[name]!, given, expression, env)
  return complete ? { name, options, written, range: env.reports.at(expression) } : null
}
