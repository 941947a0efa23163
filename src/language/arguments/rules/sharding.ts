import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../../diagnostics/registry.ts'
import { suggest } from '../../did-you-mean.ts'
import type { Draft, Rule } from '../draft.ts'
import { alsoAt, remove, writeValue } from './edits.ts'
import { isOn, wordsOf } from './words.ts'

const ways = {
  fsdp: { onTrue: 'full_shard', options: ['full_shard', 'shard_grad_op', 'no_shard', 'offload', 'auto_wrap'] },
  sharded_ddp: { onTrue: 'simple', options: ['simple', 'zero_dp_2', 'zero_dp_3', 'offload', 'auto_wrap'] },
} as const

/** One way of sharding at a time, its options known and compatible. */
export const sharding: Rule = draft => {
  const found: Diagnostic[] = []
  for (const name of ['fsdp', 'sharded_ddp'] as const) found.push(...options(draft, name))
  const on = ['fsdp', 'deepspeed', 'sharded_ddp'].filter(name => isOn(draft.value(name)))
  if (on.length > 1) {
    const [first, ...others] = on
    found.push(diagnostic('sharding-twice', { names: on }, draft.at(first ?? 'fsdp'), {
      related: others.flatMap(name => alsoAt(draft, name, `\`${name}\` is set here`)),
      fixes: on.flatMap(name => (on.length === 2 ? remove(draft, name) : [])),
    }))
  }
  if (isOn(draft.value('sharded_ddp')) && draft.value('bf16') === true) {
    found.push(diagnostic('bf16-with-sharded-ddp', {}, draft.at('sharded_ddp'), { related: alsoAt(draft, 'bf16', '`bf16` is set here') }))
  }
  return found
}

function options(draft: Draft, name: 'fsdp' | 'sharded_ddp'): Diagnostic[] {
  const { onTrue, options: known } = ways[name]
  const words = wordsOf(draft.value(name), onTrue)
  const at = draft.at(name)
  const unknown = words.filter(word => !(known as readonly string[]).includes(word)).map(option => {
    const { nearest } = suggest(option, known, null)
    const text = JSON.stringify(words.map(word => (word === option && nearest !== null ? nearest : word)).join(' '))
    const fixes = nearest === null ? [] : writeValue(draft, name, text)
    return diagnostic('sharding-unknown-option', { name, option, nearest, options: known }, at, { fixes })
  })
  const has = (word: string): boolean => words.includes(word)
  const conflict = (conflicting: readonly string[], why: string): Diagnostic[] =>
    [diagnostic('sharding-options-conflict', { name, options: conflicting, why }, at)]
  if (words.length === 1 && has('offload')) {
    const shards = known.filter(word => word !== 'offload' && word !== 'auto_wrap' && word !== 'simple' && word !== 'no_shard')
    return [...unknown, ...conflict(['offload'], `It goes with ${shards.join(' or ')}.`)]
  }
  if (name === 'fsdp') {
    const shards = ['full_shard', 'shard_grad_op', 'no_shard'].filter(has)
    if (shards.length > 1) return [...unknown, ...conflict(shards, 'Each is a way of sharding: keep one.')]
    const unshared = has('no_shard') && has('offload')
    return unshared ? [...unknown, ...conflict(['no_shard', 'offload'], '`offload` keeps shards, and there are none.')] : unknown
  }
  if (has('simple') && words.length > 1) return [...unknown, ...conflict(words, '`simple` takes no further option.')]
  const both = has('zero_dp_2') && has('zero_dp_3')
  return both ? [...unknown, ...conflict(['zero_dp_2', 'zero_dp_3'], 'Each is a way of sharding: keep one.')] : unknown
}
