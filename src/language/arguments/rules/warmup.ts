import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { alsoAt, remove, writeValue } from './edits.ts'

/** Warmup is said one way and is read by the schedule. (Whether it ends before the run does is known to the plan.) */
export const warmup: Rule = draft => {
  const found: Diagnostic[] = []
  const steps = draft.number('warmup_steps')
  const ratio = draft.number('warmup_ratio')
  // Steps of a higher layer are meant to win over a ratio of a lower one.
  const overruled = (draft.place('warmup_steps')?.layer ?? 0) > (draft.place('warmup_ratio')?.layer ?? 0)
  if (steps > 0 && ratio > 0 && !overruled) {
    found.push(diagnostic('warmup-both-ways', { steps }, draft.at('warmup_ratio'), {
      related: alsoAt(draft, 'warmup_steps', 'the steps are set here'),
      fixes: remove(draft, 'warmup_ratio', true),
    }))
  }
  if (!(steps > 0) && !(ratio > 0)) {
    return draft.value('lr_scheduler_type') === 'inverse_sqrt'
      ? [diagnostic('inverse-sqrt-without-warmup', {}, draft.at('lr_scheduler_type'))]
      : found
  }
  const at = draft.at(steps > 0 ? 'warmup_steps' : 'warmup_ratio')
  if (draft.value('lr_scheduler_type') === 'constant') {
    found.push(diagnostic('constant-ignores-warmup', {}, at, {
      related: alsoAt(draft, 'lr_scheduler_type', 'the schedule is set here'),
      fixes: writeValue(draft, 'lr_scheduler_type', 'constant_with_warmup'),
    }))
  }
  return found
}
