import { join } from 'node:path'
import { readOwnText } from '../events/own-file.ts'

/** What is read of a plan, none of it sure to be there. */
interface MaybePlan {
  readonly spec?: {
    readonly name?: unknown
    readonly arguments?: { readonly run_name?: { readonly value?: unknown } }
    readonly metrics?: readonly { readonly name?: unknown; readonly as?: unknown }[]
    readonly training?: { readonly schedule?: { readonly saving?: { readonly best?: { readonly metric?: unknown; readonly greaterIsBetter?: unknown } | null } } }
  }
}

/** What a view of a run wants of its plan beside the events. */
export interface PlanFacts {
  readonly bestMetric: string | null
  readonly greaterIsBetter: boolean
  /** By the name that its evaluations report it under: each metric. */
  readonly metrics: Readonly<Record<string, string>>
  /** What the run is called. */
  readonly name: string | null
}

/** Facts of the plan in a run directory; nothing is known where there is none that can be read. */
export function planFacts(dir: string): PlanFacts {
  try {
    const plan = JSON.parse(readOwnText(join(dir, 'plan.json'), 1 << 28) ?? 'null') as MaybePlan
    const best = plan.spec?.training?.schedule?.saving?.best
    return {
      bestMetric: typeof best?.metric === 'string' ? best.metric : null,
      greaterIsBetter: best?.greaterIsBetter === true,
      metrics: Object.fromEntries((plan.spec?.metrics ?? []).map(({ name, as }) => [String(as ?? name), String(name)])),
      name: firstText(plan.spec?.arguments?.run_name?.value, plan.spec?.name),
    }
  } catch {
    return { bestMetric: null, greaterIsBetter: true, metrics: {}, name: null }
  }
}

const firstText = (...values: readonly unknown[]): string | null => values.find((value): value is string => typeof value === 'string' && value !== '') ?? null
