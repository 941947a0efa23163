import { canonicalJson, decisive } from './hash.ts'
import type { Plan } from './plan.ts'
import { resumeRule } from './resume-rules.ts'
import type { ResumeVerdict } from './resume-rules.ts'

export type { ResumeVerdict } from './resume-rules.ts'

/** One value that two plans disagree on. */
export interface PlanDifference {
  /** JSON pointer into `spec`; members whose order counts (data sources) are named by their key. */
  readonly pointer: string
  /** Undefined where the plan does not have it. */
  readonly before: unknown
  readonly after: unknown
  readonly verdict: ResumeVerdict
  readonly reason: string
}

/** These are compared as a whole: their parts say nothing to a reader. */
const whole: ReadonlySet<string> = new Set(['/programs/step', '/programs/evaluate', '/optimizer/groups', '/model/parameters', '/model/buffers'])

/**
 * What decides the run in one plan and differs in the other, in the plan's order. Origins, forecast and machine are no
 * differences. Plans of equal hash have none.
 */
export function diffPlans(before: Plan, after: Plan): readonly PlanDifference[] {
  const found: { pointer: string; before: unknown; after: unknown }[] = []
  compare(comparable(before), comparable(after), '', found)
  return found.map(difference => {
    const rule = resumeRule(difference.pointer)
    const verdict = typeof rule.verdict === 'function' ? rule.verdict(before, after) : rule.verdict
    return { ...difference, verdict, reason: typeof rule.reason === 'function' ? rule.reason(verdict) : rule.reason }
  })
}

/** The worst verdict; `same` where nothing differs. */
export function resumeVerdict(differences: readonly PlanDifference[]): 'same' | ResumeVerdict {
  for (const verdict of ['refused', 'forks', 'safe'] as const) if (differences.some(difference => difference.verdict === verdict)) return verdict
  return 'same'
}

/** Sources by name (that is how a reader knows them), their order beside them. */
function comparable(plan: Plan): unknown {
  const { data } = plan.spec
  const rest = decisive(plan.spec)
  return { ...rest, data: { ...(rest.data as object), sources: data.sources, order: Object.keys(data.sources).filter(name => data.sources[name]?.kind === 'split') } }
}

function compare(before: unknown, after: unknown, pointer: string, found: { pointer: string; before: unknown; after: unknown }[]): void {
  if (Object.is(before, after)) return
  if (isRecord(before) && isRecord(after) && !whole.has(pointer)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const one = Object.hasOwn(before, key) ? before[key] : undefined
      const other = Object.hasOwn(after, key) ? after[key] : undefined
      compare(one, other, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, found)
    }
    return
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && !whole.has(pointer) && before.some(isRecord)) {
    before.forEach((one: unknown, index) => compare(one, after[index], `${pointer}/${index}`, found))
    return
  }
  if (before === undefined || after === undefined || canonicalJson(before) !== canonicalJson(after)) found.push({ pointer, before, after })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
