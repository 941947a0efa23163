import type { Outcome } from '../../diagnostics/diagnostic.ts'
import type { Constant, Resolved } from '../checked-spec.ts'
import { collectArguments } from './collect.ts'
import { isMatrix, lowerIsBetter } from './declared.ts'
import { deriveValues } from './derive.ts'
import { draftOf } from './draft.ts'
import { judge } from './judge.ts'
import { lowerStrategies } from './lower.ts'
import { rulesBetween, rulesOfOne } from './rules/all.ts'
import { scheduleOf } from './schedule.ts'
import { collectStrategies } from './strategy-entries.ts'
import type { ArgumentContext, ResolvedArguments, WrittenArgument, WrittenStrategy } from './types.ts'

/**
 * Makes every argument's value, with its origin: written ones by layer, strategies lowered, defaults, derived values, then
 * the rules between parameters. The value is as complete as could be made even where diagnostics are errors.
 */
export function resolveArguments(
  written: readonly WrittenArgument[],
  strategies: readonly WrittenStrategy[],
  given: ArgumentContext,
): Outcome<ResolvedArguments> {
  const context = { lowerIsBetter: given.metricNames.filter(lowerIsBetter), matrixMetrics: given.metricNames.filter(isMatrix), ...given }
  const [settings, argumentProblems] = collectArguments(written, context)
  const [entries, strategyProblems] = collectStrategies(strategies, context)
  const [triggers, loweringProblems] = lowerStrategies(entries, settings, context)
  for (const { name, defaultValue } of context.declarations.values()) {
    if (defaultValue !== undefined && !settings.has(name)) {
      settings.set(name, { value: defaultValue, origin: { kind: 'default' }, place: null })
    }
  }
  deriveValues(settings, triggers)
  const schedule = scheduleOf(settings, triggers)
  const draft = draftOf(settings, schedule, context)
  const resolved: Record<string, Resolved<Constant>> = {}
  for (const name of context.declarations.keys()) {
    const setting = settings.get(name)
    if (setting !== undefined) resolved[name] = { value: setting.value, origin: setting.origin }
  }
  return [
    { arguments: resolved, schedule },
    [
      ...argumentProblems, ...strategyProblems, ...loweringProblems,
      ...rulesOfOne.flatMap(rule => rule(draft)),
      ...rulesBetween.flatMap(rule => judge(rule, draft)),
    ],
  ]
}
