import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Draft, Rule } from './draft.ts'

/** Arguments that the schedule is made of. */
const scheduleArguments = [
  'evaluation_strategy', 'eval_steps', 'eval_delay', 'logging_strategy', 'logging_steps', 'logging_first_step', 'save_strategy',
  'save_steps', 'save_total_limit', 'metric_for_best_model', 'greater_is_better', 'load_best_model_at_end', 'lr_scheduler_type',
  'warmup_ratio', 'warmup_steps',
]

/**
 * What `rule` finds, unless it read an argument whose written value could not be made: its default stands in the draft, and
 * what would follow from that is no second mistake.
 */
export function judge(rule: Rule, draft: Draft): readonly Diagnostic[] {
  const unreadable = new Set(draft.context.unreadable ?? [])
  if (unreadable.size === 0) return rule(draft)
  let sawUnreadable = false
  const saw = (...names: readonly string[]): void => {
    sawUnreadable ||= names.some(name => unreadable.has(name))
  }
  const watched: Draft = {
    context: draft.context,
    get schedule() {
      saw(...scheduleArguments)
      return draft.schedule
    },
    value: name => (saw(name), draft.value(name)),
    number: name => (saw(name), draft.number(name)),
    written: name => (saw(name), draft.written(name)),
    isWritten: name => (saw(name), draft.isWritten(name)),
    place: name => (saw(name), draft.place(name)),
    // Where a diagnostic is shown decides nothing.
    at: draft.at,
  }
  const found = rule(watched)
  return sawUnreadable ? [] : found
}
