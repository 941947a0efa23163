import { join } from 'node:path'
import { readOwnText } from '../events/own-file.ts'

/** What a view of a run wants of its plan beside the events. */
export interface PlanFacts {
  readonly bestMetric: string | null
  readonly greaterIsBetter: boolean
  /** What the run is called. */
  readonly name: string | null
}

/** Facts of the plan in a run directory; nothing is known where there is none that can be read. */
export function planFacts(dir: string): PlanFacts {
  try {
    const plan = JSON.parse(readOwnText(join(dir, 'plan.json'), 1 << 28) ?? 'null') as { spec?: { name?: unknown; arguments?: { run_name?: { value?: unknown } }; training?: { schedule?: { saving?: { best?: { metric?: unknown; greaterIsBetter?: unknown } | null } } } } }
    const best = plan.spec?.training?.schedule?.saving?.best
    return { bestMetric: typeof best?.metric === 'string' ? best.metric : null, greaterIsBetter: best?.greaterIsBetter === true, name: firstText(plan.spec?.arguments?.run_name?.value, plan.spec?.name) }
  } catch {
    return { bestMetric: null, greaterIsBetter: true, name: null }
  }
}

const firstText = (...values: readonly unknown[]): string | null => values.find((value): value is string => typeof value === 'string' && value !== '') ?? null
