import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Constant } from '../../checked-spec.ts'
import { suggest } from '../../did-you-mean.ts'
import { isQuantity, isSecret } from '../../types.ts'
import type { Draft, Rule } from '../draft.ts'
import { alsoAt, remove } from './edits.ts'
import { isOn } from './words.ts'

const keys = [
  'fsdp_min_num_params', 'fsdp_transformer_layer_cls_to_wrap', 'fsdp_backward_prefetch', 'fsdp_forward_prefetch', 'limit_all_gathers',
  'xla', 'xla_fsdp_settings', 'xla_fsdp_grad_ckpt',
]

/** Options of `fsdp`: said once, known, compatible, and read at all. */
export const fsdpOptions: Rule = draft => {
  const config = configMap(draft.value('fsdp_config'))
  const option = (key: string): Constant => (Object.hasOwn(config, key) ? config[key] ?? null : draft.value(key))
  const found: Diagnostic[] = []
  for (const key of Object.keys(config)) {
    if (!keys.includes(key)) {
      const { nearest } = suggest(key, keys, null)
      found.push(diagnostic('fsdp-config-key', { key, nearest, keys }, draft.at('fsdp_config')))
    } else if (draft.isWritten(key)) {
      found.push(diagnostic('fsdp-config-twice', { key }, draft.at(key), {
        related: alsoAt(draft, 'fsdp_config', 'the other one is here'),
        fixes: remove(draft, key),
      }))
    }
  }
  if (!isOn(draft.value('fsdp'))) {
    const unread = ['fsdp_config', ...keys].filter(name => draft.isWritten(name) && isOn(draft.value(name)) && draft.value(name) !== 0)
    found.push(...unread.map(name => diagnostic('fsdp-option-without-fsdp', { name }, draft.at(name), { fixes: remove(draft, name) })))
    return found
  }
  const bySize = option('fsdp_min_num_params')
  const isBySize = typeof bySize === 'number' && bySize > 0
  const isByClass = isOn(option('fsdp_transformer_layer_cls_to_wrap'))
  if (isBySize && isByClass) {
    found.push(diagnostic('fsdp-wraps-twice', {}, draft.at(placed(draft, 'fsdp_min_num_params')), {
      related: alsoAt(draft, 'fsdp_transformer_layer_cls_to_wrap', 'the classes are named here'),
      fixes: [...remove(draft, 'fsdp_min_num_params'), ...remove(draft, 'fsdp_transformer_layer_cls_to_wrap')],
    }))
  }
  if (option('xla_fsdp_grad_ckpt') === true) {
    const at = draft.at(placed(draft, 'xla_fsdp_grad_ckpt'))
    if (option('xla') !== true) found.push(diagnostic('xla-gradient-checkpointing', { missing: '`xla`' }, at))
    else if (!isBySize && !isByClass) {
      found.push(diagnostic('xla-gradient-checkpointing', { missing: '`fsdp_min_num_params` or `fsdp_transformer_layer_cls_to_wrap`' }, at))
    }
  }
  return found
}

/** Where an option is written: by itself, or in `fsdp_config`. */
const placed = (draft: Draft, key: string): string => (draft.isWritten(key) ? key : 'fsdp_config')

const configMap = (value: Constant): Readonly<Record<string, Constant>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isQuantity(value) && !isSecret(value)
    ? (value as Readonly<Record<string, Constant>>)
    : {}
