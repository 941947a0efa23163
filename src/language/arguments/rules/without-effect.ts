import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Draft, Rule } from '../draft.ts'
import { remove } from './edits.ts'

interface Condition {
  readonly names: readonly string[]
  /** The arguments that decide. One of a higher layer may make a lower one unread without a word. */
  readonly by: readonly string[]
  readonly isRead: (draft: Draft) => boolean
  readonly because: string
}

const isOneOf = (name: string, values: readonly string[]) => (draft: Draft): boolean => values.includes(String(draft.value(name)))
const isTrue = (name: string) => (draft: Draft): boolean => draft.value(name) === true
const adams = [
  'adamw_hf', 'adamw_torch', 'adamw_torch_fused', 'adamw_torch_xla', 'adamw_apex_fused', 'adamw_bnb_8bit', 'adamw_anyprecision',
]

/** Arguments that only some values of others read. */
const conditions: readonly Condition[] = [
  {
    names: ['eval_steps'],
    by: ['evaluation_strategy'],
    isRead: isOneOf('evaluation_strategy', ['steps']),
    because: 'evaluation does not happen by `eval_steps`',
  },
  {
    names: ['eval_delay'],
    by: ['evaluation_strategy'],
    isRead: ({ schedule }) => schedule.evaluation.trigger.kind !== 'never',
    because: 'nothing is evaluated during training',
  },
  {
    names: ['logging_steps'],
    by: ['logging_strategy', 'evaluation_strategy', 'eval_steps'],
    // Evaluation by steps reads it too, where it has no number of its own.
    isRead: draft => draft.value('logging_strategy') === 'steps'
      || (draft.value('evaluation_strategy') === 'steps' && draft.value('eval_steps') === draft.value('logging_steps')),
    because: 'logging does not happen by `logging_steps`',
  },
  {
    names: ['save_steps'],
    by: ['save_strategy'],
    isRead: isOneOf('save_strategy', ['steps']),
    because: 'saving does not happen by `save_steps`',
  },
  {
    names: ['greater_is_better'],
    by: ['metric_for_best_model', 'load_best_model_at_end'],
    isRead: ({ value }) => value('metric_for_best_model') !== null,
    because: 'no metric decides which model is best',
  },
  {
    names: ['adam_beta1', 'adam_beta2', 'adam_epsilon'],
    by: ['optim'],
    isRead: isOneOf('optim', adams),
    because: '`optim` is not an Adam',
  },
  { names: ['optim_args'], by: ['optim'], isRead: isOneOf('optim', ['adamw_anyprecision']), because: 'only `adamw_anyprecision` reads it' },
  { names: ['length_column_name'], by: ['group_by_length'], isRead: isTrue('group_by_length'), because: '`group_by_length` is off' },
  {
    names: ['hub_model_id', 'hub_strategy', 'hub_token', 'hub_private_repo'],
    by: ['push_to_hub'],
    isRead: isTrue('push_to_hub'),
    because: '`push_to_hub` is off',
  },
  {
    names: ['half_precision_backend', 'fp16_backend'],
    by: ['fp16', 'bf16'],
    isRead: draft => isTrue('fp16')(draft) || isTrue('bf16')(draft),
    because: 'neither `fp16` nor `bf16` is on',
  },
  {
    names: ['fp16_opt_level'],
    by: ['half_precision_backend', 'fp16_backend'],
    isRead: isOneOf('half_precision_backend', ['apex']),
    because: '`half_precision_backend` is not `apex`',
  },
]

/** Something is written that nothing reads, because of what the same layer of the spec, or a lower one, says. */
export const withoutEffect: readonly Rule[] = conditions.map(({ names, by, isRead, because }): Rule => draft => {
  if (isRead(draft)) return []
  const unread = names.filter(name => {
    const place = draft.place(name)
    if (place?.form !== 'argument' || draft.value(name) === null || isDefault(draft, name)) return false
    return by.every(other => (draft.place(other)?.layer ?? 0) <= place.layer)
  })
  return unread.map(name => diagnostic('argument-without-effect', { name, because }, draft.at(name), { fixes: remove(draft, name) }))
})

/** An argument written with its default changes nothing and misleads no one. */
function isDefault(draft: Draft, name: string): boolean {
  return draft.context.declarations.get(name)?.defaultValue === draft.value(name)
}
