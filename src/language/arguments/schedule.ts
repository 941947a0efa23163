import type { CheckedSchedule, Trigger } from '../checked-spec.ts'
import type { Settings } from './draft.ts'
import type { Triggers } from './lower.ts'

/** The schedule that the settings and the triggers of strategies come to. Settings are final: derived values included. */
export function scheduleOf(settings: Settings, triggers: Triggers): CheckedSchedule {
  const value = (name: string) => settings.get(name)?.value ?? null
  const numeric = (name: string, otherwise: number): number => {
    const held = value(name)
    return typeof held === 'number' && Number.isFinite(held) ? held : otherwise
  }
  const trigger = (strategy: keyof Triggers, kind: string, steps: string): Trigger => {
    const said = triggers[strategy]?.trigger
    // A strategy that says steps shares `steps` with the argument, which a higher layer may have changed.
    if (said !== undefined && said.kind !== 'steps') return said
    if (value(kind) === 'epoch') return { kind: 'epochs', every: 1 }
    const every = numeric(steps, 0)
    return value(kind) === 'steps' && every > 0 ? { kind: 'steps', every } : { kind: 'never' }
  }
  const metric = value('metric_for_best_model')
  const keep = numeric('save_total_limit', 0)
  const warmupSteps = numeric('warmup_steps', 0)
  return {
    evaluation: { trigger: trigger('evaluation', 'evaluation_strategy', 'eval_steps'), delay: numeric('eval_delay', 0) },
    logging: { trigger: trigger('logging', 'logging_strategy', 'logging_steps'), firstStep: value('logging_first_step') === true },
    saving: {
      trigger: trigger('saving', 'save_strategy', 'save_steps'),
      keep: keep > 0 ? keep : null,
      best: typeof metric === 'string'
        ? { metric: metric.replace(/^eval_/, ''), greaterIsBetter: value('greater_is_better') === true }
        : null,
      loadBestAtEnd: value('load_best_model_at_end') === true,
    },
    learningRate: {
      kind: scheduleKind(value('lr_scheduler_type')),
      warmup: warmupSteps >= 1 ? { kind: 'steps', value: warmupSteps } : { kind: 'ratio', value: warmupSteps > 0 ? warmupSteps : numeric('warmup_ratio', 0) },
    },
  }
}

type ScheduleKind = CheckedSchedule['learningRate']['kind']
const kinds: ReadonlySet<string> = new Set<ScheduleKind>([
  'linear', 'cosine', 'cosine_with_restarts', 'polynomial', 'constant', 'constant_with_warmup', 'inverse_sqrt',
])

/** `linear` where the value is none of the seven; the checker has said so already. */
const scheduleKind = (value: unknown): ScheduleKind => (typeof value === 'string' && kinds.has(value) ? (value as ScheduleKind) : 'linear')
