import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Draft, Rule } from '../draft.ts'
import { alsoAt, remove } from './edits.ts'

/** 16-bit formats exclude each other, and each needs a device and a backend that have it. */
export const precision: Rule = draft => {
  const on = (name: string): boolean => draft.value(name) === true
  const found: Diagnostic[] = []
  for (const [fp16, bf16] of [['fp16', 'bf16'], ['fp16_full_eval', 'bf16_full_eval']] as const) {
    if (!on(fp16) || !on(bf16)) continue
    found.push(diagnostic('fp16-with-bf16', { fp16, bf16 }, draft.at(fp16), {
      related: alsoAt(draft, bf16, `\`${bf16}\` is set here`),
      fixes: [...remove(draft, fp16), ...remove(draft, bf16)],
    }))
  }
  if (on('no_cuda')) found.push(...onProcessor(draft))
  const backend = draft.value('half_precision_backend')
  const backendName = draft.isWritten('half_precision_backend') ? 'half_precision_backend' : 'fp16_backend'
  if (on('bf16') && backend === 'apex') {
    found.push(diagnostic('bf16-with-apex', {}, draft.at(backendName), {
      related: alsoAt(draft, 'bf16', '`bf16` is set here'),
      fixes: remove(draft, backendName),
    }))
  }
  if (on('fp16') && backend === 'cpu_amp') {
    found.push(diagnostic('fp16-with-cpu-amp', {}, draft.at(backendName), {
      related: alsoAt(draft, 'fp16', '`fp16` is set here'),
      fixes: remove(draft, backendName),
    }))
  }
  return found
}

function onProcessor(draft: Draft): Diagnostic[] {
  const found: Diagnostic[] = []
  const related = alsoAt(draft, 'no_cuda', '`no_cuda` is set here')
  for (const name of ['fp16', 'fp16_full_eval']) {
    if (draft.value(name) !== true) continue
    const bf16 = name.replace('fp16', 'bf16')
    const range = draft.place(name)?.name ?? null
    found.push(diagnostic('fp16-on-cpu', { name }, draft.at(name), {
      related,
      fixes: range === null || draft.isWritten(bf16) ? [] : [{ title: `Write ${bf16}`, safe: false, edits: [{ range, text: bf16 }] }],
    }))
  }
  if (draft.value('tf32') === true) found.push(diagnostic('tf32-on-cpu', {}, draft.at('tf32'), { related, fixes: remove(draft, 'tf32') }))
  if (draft.value('use_mps_device') === true) {
    found.push(diagnostic('mps-with-no-cuda', {}, draft.at('use_mps_device'), { related, fixes: remove(draft, 'use_mps_device') }))
  }
  return found
}
