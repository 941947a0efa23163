import { describe, expect, test } from 'vitest'
import type { Constant } from '../../../src/language/checked-spec.ts'
import { checkText, specText } from './specimen.ts'

const resolved = (text: string) => checkText(specText({ arguments: text })).spec?.arguments ?? {}
const best = 'evaluation_strategy: epoch\nsave_strategy: epoch\nload_best_model_at_end: true\n'

const cases: readonly [text: string, name: string, value: Constant, reason: string][] = [
  ['', 'do_train', true, 'because `run` trains'],
  ['evaluation_strategy: epoch', 'do_eval', true, 'because evaluation happens during training'],
  ['evaluation_strategy: steps\nlogging_steps: 20', 'eval_steps', 20, 'because eval_steps is not set'],
  [best, 'metric_for_best_model', 'loss', 'because load_best_model_at_end is on'],
  [best, 'greater_is_better', false, 'because the metric is a loss'],
  [`${best}metric_for_best_model: eval_loss`, 'greater_is_better', false, 'because the metric is a loss'],
  [`${best}metric_for_best_model: accuracy`, 'greater_is_better', true, 'because the metric is not a loss'],
  ['seed: 7', 'data_seed', 7, 'because data_seed is not set'],
  ['fp16: true\nfp16_backend: apex', 'half_precision_backend', 'apex', 'because fp16_backend is its older name'],
  ['torchdynamo: eager', 'torch_compile_backend', 'eager', 'because torchdynamo is its older name'],
  ['torchdynamo: eager', 'torch_compile', true, 'because torch_compile_backend is set'],
  ['torch_compile: true', 'torch_compile_backend', 'inductor', 'because torch_compile is on'],
]

describe('derived values', () => {
  test.each(cases)('%j gives %s', (text, name, value, reason) => {
    expect(resolved(text)[name]).toMatchObject({ value, origin: { kind: 'derived', reason } })
  })

  test('every argument has a value, with its origin', () => {
    const args = resolved('seed: 7')
    expect(Object.keys(args)).toHaveLength(103)
    expect(args['seed']).toMatchObject({ value: 7, origin: { kind: 'file' } })
    expect(args['optim']).toEqual({ value: 'adamw_hf', origin: { kind: 'default' } })
  })

  test('what is written is not derived', () => {
    expect(resolved('seed: 7\ndata_seed: 8')['data_seed']).toMatchObject({ value: 8, origin: { kind: 'file' } })
    expect(resolved('evaluation_strategy: steps\neval_steps: 3')['eval_steps']?.value).toBe(3)
  })
})
