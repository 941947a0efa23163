import type { Block, EventRule } from '../../../grammar/syntax-tree.ts'
import type { SourceRange } from '../../diagnostics/diagnostic.ts'
import { checkApplication } from '../application.ts'
import type { Application, EventRuleSpec } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import type { Environment } from '../environment.ts'
import type { SpecHost } from '../host.ts'
import { resolveFile, type SpecFile } from '../layering.ts'
import { library, type LibraryDeclaration } from '../library.ts'
import { misplaced } from '../statement-places.ts'
import { checkAction } from './action.ts'
import { checkCondition, type ConditionScope } from './condition.ts'

export interface CheckedCallbacks {
  readonly callbacks: readonly Application[]
  readonly eventRules: readonly EventRuleSpec[]
  readonly callbackFiles: readonly { readonly path: string; readonly range: SourceRange }[]
}

/** What evaluation reports, for the scopes of events. */
export interface Evaluated {
  readonly metrics: readonly string[]
  /** Names of several evaluation sets; empty where there is one. */
  readonly sets: readonly string[]
}

/** Checks a `callbacks` block: built-in callbacks, event rules, files of code. */
export function checkCallbacks(block: Block, file: SpecFile, evaluated: Evaluated, env: Environment, host: SpecHost): CheckedCallbacks {
  const callbacks: Application[] = []
  const scopes = new Map<string, ConditionScope>()
  const eventRules: EventRuleSpec[] = []
  const callbackFiles: { path: string; range: SourceRange }[] = []
  for (const statement of block.body) {
    switch (statement.kind) {
      case 'unreadable': break
      case 'expression': {
        const callback = checkApplication(statement.value, library.callbacks, 'unknown-callback', env)
        if (callback === null) break
        const earlier = callbacks.find(({ name }) => name === callback.name)
        if (earlier === undefined) callbacks.push(callback)
        else env.reports.report('duplicate-name', { name: callback.name }, statement.value, { related: [{ range: earlier.range, message: 'the first one is here' }], help: 'One acts once: keep one of them.' })
        break
      }
      case 'event_rule': {
        const rule = checkRule(statement, evaluated, scopes, env)
        if (rule !== null) eventRules.push(rule)
        break
      }
      case 'callback_file': {
        if (statement.path === null) break
        const path = resolveFile(statement.path.value, file, statement.path, host)
        if (path === null) break
        const earlier = callbackFiles.find(callback => callback.path === path)
        if (earlier !== undefined) {
          env.reports.report('duplicate-name', { name: statement.path.value }, statement, { related: [{ range: earlier.range, message: 'the first one is here' }], help: 'One acts once: keep one of them.' })
        } else if (!/\.(?:[cm]?[jt]s|tsx|jsx)$/.test(path)) env.reports.report('callback-not-code', { path: statement.path.value }, statement.path)
        else callbackFiles.push({ path, range: env.reports.at(statement) })
        break
      }
      default: misplaced(statement, file.reports, '`callbacks`')
    }
  }
  return { callbacks, eventRules, callbackFiles }
}

function checkRule(rule: EventRule, evaluated: Evaluated, scopes: Map<string, ConditionScope>, env: Environment): EventRuleSpec | null {
  const { reports } = env
  const name = rule.event?.text ?? null
  const event = name !== null && Object.hasOwn(library.events, name) ? library.events[name]! : null
  if (rule.event !== null && event === null) {
    const known = Object.keys(library.events)
    const { nearest, fixes } = suggest(rule.event.text, known, reports.at(rule.event))
    reports.report('unknown-event', { name: rule.event.text, nearest, known }, rule.event, { fixes })
  }
  const scope = event === null ? null : (scopes.get(event.name) ?? scopeOf(event, evaluated))
  if (scope !== null) scopes.set(scope.event, scope)
  const condition = rule.condition === null || scope === null ? null : checkCondition(rule.condition, scope, env)
  const written = rule.actions.filter(({ value }) => value.kind !== 'missing')
  const actions = written.map(({ value }) => checkAction(value, scope, env))
  if (rule.actions.length === 0 && rule.event !== null) reports.report('empty-rule', {}, rule.event)
  if (event === null || (rule.condition !== null && condition === null)) return null
  if (!actions.every(action => action !== null)) return null
  return { event: event.name, condition, actions, range: reports.at(rule) }
}

/**
 * `eval.*` in an event's declared names becomes the loss and every metric, of each evaluation set where they have names;
 * `test.*` those of the test data.
 */
function scopeOf(event: LibraryDeclaration, { metrics, sets }: Evaluated): ConditionScope {
  const { names } = event.properties
  const declared = Array.isArray(names) ? (names as readonly string[]) : []
  const known = declared.flatMap(name => {
    if (name !== 'eval.*' && name !== 'test.*') return [name]
    const prefixes = name === 'test.*' ? ['test'] : sets.length === 0 ? ['eval'] : sets.map(set => `eval.${set}`)
    return prefixes.flatMap(prefix => ['loss', ...metrics].map(metric => `${prefix}.${metric}`))
  })
  return { event: event.name, names: known }
}
