import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Trigger } from '../../checked-spec.ts'
import type { Draft, Rule } from '../draft.ts'
import { alsoAt, writeStatement, writeValue } from './edits.ts'

/**
 * Loading the best model: evaluation is on, saving counts in the same unit, and every save falls on an evaluation, so that
 * the best checkpoint is one that was evaluated.
 */
export const bestModel: Rule = draft => {
  if (draft.value('load_best_model_at_end') !== true) return []
  const evaluation = draft.schedule.evaluation.trigger
  const saving = draft.schedule.saving.trigger
  const at = draft.at('load_best_model_at_end')
  if (evaluation.kind === 'never') return [diagnostic('best-without-evaluation', {}, at)]
  const related = [
    ...alsoAt(draft, 'evaluation_strategy', 'evaluation is set here'),
    ...alsoAt(draft, 'save_strategy', 'saving is set here'),
  ]
  if (saving.kind !== evaluation.kind || saving.kind === 'seconds') {
    return [diagnostic('best-strategies-differ', { evaluation: inWords(evaluation), saving: inWords(saving) }, at, {
      related,
      fixes: saving.kind === 'seconds' || evaluation.kind === 'seconds' ? [] : alignSaving(draft, evaluation),
    })]
  }
  // A ratio beside a count is compared once the number of updates is known, in the compiler.
  if (saving.kind === 'steps' && (saving.every < 1) !== (evaluation.every < 1)) return []
  if (isMultiple(saving.every, evaluation.every)) return []
  return [notMultiple(draft, saving.every, evaluation.every, saving.kind, related)]
}

function notMultiple(draft: Draft, save: number, evaluate: number, unit: 'steps' | 'epochs', related: Diagnostic['related']): Diagnostic {
  // Without the last digits of floating point: 3 × 0.1 is 0.3.
  const nearest = Number((Math.max(1, Math.round(save / evaluate)) * evaluate).toPrecision(12))
  const at = draft.isWritten('save_steps') ? draft.at('save_steps') : draft.at('load_best_model_at_end')
  return diagnostic('best-save-not-multiple', { save, evaluate, unit }, at, {
    related,
    fixes: unit === 'steps' ? writeValue(draft, 'save_steps', String(nearest)) : [],
  })
}

/** Makes an argument `save_strategy` follow evaluation, or adds one after the argument that asks for the best model. */
function alignSaving(draft: Draft, evaluation: Trigger): Diagnostic['fixes'] {
  if (evaluation.kind === 'steps') return writeStatement(draft, 'save_strategy', `save_strategy: "steps"; save_steps: ${evaluation.every}`)
  if (evaluation.kind !== 'epochs' || evaluation.every !== 1) return []
  if (draft.isWritten('save_strategy')) return writeValue(draft, 'save_strategy', '"epoch"')
  return writeStatement(draft, 'load_best_model_at_end', 'load_best_model_at_end: true; save_strategy: "epoch"')
}

/** Fractions of epochs are compared with a tolerance: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  const ratio = value / of
  return Math.round(ratio) >= 1 && Math.abs(ratio - Math.round(ratio)) < 1e-9
}

const inWords = (trigger: Trigger): string => {
  switch (trigger.kind) {
    case 'never': return 'never'
    case 'steps': return `every ${trigger.every} steps`
    case 'epochs': return trigger.every === 1 ? 'every epoch' : `every ${trigger.every} epochs`
    case 'seconds': return `every ${trigger.every} seconds`
  }
}
