import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Rule } from '../draft.ts'
import { alsoAt, remove } from './edits.ts'

/** One of `max_steps` and `num_train_epochs` says how long a run is. */
export const maxSteps: Rule = draft => {
  const steps = draft.number('max_steps')
  if (steps === 0) return [diagnostic('max-steps-zero', {}, draft.at('max_steps'), { fixes: remove(draft, 'max_steps', true) })]
  if (!(steps > 0) || !draft.isWritten('num_train_epochs')) return []
  // A higher layer that shortens a run (`--set arguments.max_steps=10`) is no contradiction.
  if (draft.place('max_steps')?.layer !== draft.place('num_train_epochs')?.layer) return []
  return [diagnostic('max-steps-over-epochs', { steps }, draft.at('max_steps'), {
    related: alsoAt(draft, 'num_train_epochs', 'the epochs are set here'),
    fixes: remove(draft, 'num_train_epochs', true),
  })]
}
