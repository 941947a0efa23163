import { describe, expect, test } from 'vitest'
import { declaredArguments } from '../../../src/language/arguments/declared.ts'
import { engineRefusals, sameConstant } from '../../../src/language/arguments/support.ts'
import { checkText, specText } from './specimen.ts'

const refusals = (text: string, engine = 'onnx') => engineRefusals(checkText(specText({ arguments: text })).spec?.arguments ?? {}, engine)

describe('what an engine cannot honour', () => {
  test('nothing is refused while all is at its default', () => {
    expect(refusals('')).toEqual([])
    expect(refusals('bf16: false\nddp_timeout: 1800\nreport_to: "all"\nfsdp: false')).toEqual([])
  })

  test.each([
    'bf16: true', 'fp16: true', 'push_to_hub: true', 'fsdp: full_shard',
    'deepspeed: "ds.json"', 'torch_compile: true', 'report_to: wandb', 'report_to: ["mlflow", "tensorboard"]', 'optim: adamw_bnb_8bit',
    'eval_accumulation_steps: 2',
    'ddp_timeout: 60',
    'debug: "tpu_metrics_debug"', 'debug: "underflow_overflow tpu_metrics_debug"',
  ])('%s is refused on onnx, and the engine torch is named', text => {
    const [refusal, ...others] = refusals(text)
    expect(others).toEqual([])
    expect(refusal).toMatchObject({ name: 'argument-not-on-engine', severity: 'error' })
    expect(refusal?.help).toContain('The engine torch has it, which is not part of this release.')
    expect(refusal?.range).not.toBeNull()
    expect(refusals(text, 'torch')).toEqual([])
  })

  test.each([
    'optim: sgd', 'optim: adamw_torch', 'optim: adafactor', 'report_to: "none"', 'report_to: []', 'report_to: tensorboard', 'report_to: ["tensorboard"]', 'max_steps: 5',
    'label_smoothing_factor: 0.1', 'no_cuda: true', 'debug: "underflow_overflow"', 'debug: ["underflow_overflow"]', 'full_determinism: true', 'dataloader_drop_last: true',
    'lr_scheduler_type: cosine_with_restarts', 'auto_find_batch_size: true', 'dataloader_num_workers: 2', 'gradient_checkpointing: true',
  ])('%s is honoured on onnx', text => {
    expect(refusals(text)).toEqual([])
  })

  test('optim_args is honoured item by item', () => {
    const anyprecision = (options: string) => refusals(`optim: adamw_anyprecision\noptim_args: "${options}"`)
    expect(anyprecision('use_kahan_summation=True, momentum_dtype=float32')).toEqual([])
    expect(anyprecision('use_kahan_summation=True, momentum_dtype=bfloat16')[0]?.help)
      .toContain('optimizers keep all their state in float32 (momentum_dtype=bfloat16)')
  })

  test.each(['use_ipex: true', 'past_index: 2', 'ray_scope: "all"'])('%s is on no engine', text => {
    for (const engine of ['onnx', 'torch']) {
      expect(refusals(text, engine)[0]?.help).not.toContain('The engine')
      expect(refusals(text, engine)).toHaveLength(1)
    }
  })

  test('what follows from a refused argument is not refused again', () => {
    expect(refusals('torch_compile_mode: "default"').map(({ message }) => message)).toHaveLength(1)
  })

  test('an engine that no declaration speaks of honours nothing but defaults', () => {
    expect(refusals('learning_rate: 1e-3', 'nowhere').length).toBeGreaterThan(0)
  })

  test('these are honoured in full by the embedded engine, and no others', () => {
    const full = [...declaredArguments.values()].filter(({ engines }) => engines['onnx']?.kind === 'full').map(({ name }) => name)
    expect(full.sort()).toEqual([
      'adam_beta1', 'adam_beta2', 'adam_epsilon', 'auto_find_batch_size', 'data_seed', 'dataloader_drop_last', 'dataloader_num_workers', 'dataloader_pin_memory', 'disable_tqdm', 'do_eval',
      'do_predict', 'do_train', 'eval_delay', 'eval_steps', 'evaluation_strategy', 'full_determinism', 'gradient_accumulation_steps', 'gradient_checkpointing',
      'greater_is_better', 'group_by_length', 'ignore_data_skip', 'label_names', 'label_smoothing_factor', 'learning_rate',
      'length_column_name', 'load_best_model_at_end', 'log_level', 'log_level_replica', 'log_on_each_node', 'logging_dir',
      'logging_first_step', 'logging_nan_inf_filter', 'logging_steps', 'logging_strategy', 'lr_scheduler_type', 'max_grad_norm',
      'max_steps', 'metric_for_best_model', 'no_cuda', 'num_train_epochs', 'output_dir', 'overwrite_output_dir',
      'per_device_eval_batch_size', 'per_device_train_batch_size', 'prediction_loss_only', 'resume_from_checkpoint', 'run_name',
      'save_steps', 'save_strategy', 'save_total_limit', 'seed', 'skip_memory_metrics', 'warmup_ratio', 'warmup_steps', 'weight_decay',
    ])
  })
})

test('constants are compared by value', () => {
  expect(sameConstant([1, { a: null }], [1, { a: null }])).toBe(true)
  expect(sameConstant([1, 2], [1])).toBe(false)
  expect(sameConstant({ a: 1 }, { b: 1 })).toBe(false)
  expect(sameConstant([], {})).toBe(false)
  expect(sameConstant({ kind: 'secret', variable: 'A' }, { kind: 'secret', variable: 'B' })).toBe(false)
})
