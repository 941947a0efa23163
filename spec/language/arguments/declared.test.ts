import { describe, expect, test } from 'vitest'
import { declaredArguments, declaredStrategies } from '../../../src/language/arguments/declared.ts'
import type { Constant } from '../../../src/language/checked-spec.ts'
import { within } from '../../../src/language/types.ts'

/** The parameters of the source document with its defaults; `required` has none. Order as there. */
const source: Readonly<Record<string, Constant | 'required'>> = {
  output_dir: 'required', overwrite_output_dir: false, do_train: false, do_eval: false, do_predict: false, evaluation_strategy: 'no',
  prediction_loss_only: false, per_device_train_batch_size: 8, per_device_eval_batch_size: 8, gradient_accumulation_steps: 1,
  eval_accumulation_steps: null, eval_delay: 0, learning_rate: 5e-5, weight_decay: 0, adam_beta1: 0.9, adam_beta2: 0.999,
  adam_epsilon: 1e-8,
  max_grad_norm: 1, num_train_epochs: 3, max_steps: -1, lr_scheduler_type: 'linear', warmup_ratio: 0, warmup_steps: 0, log_level: 'passive',
  log_level_replica: 'warning', log_on_each_node: true, logging_dir: null, logging_strategy: 'steps', logging_first_step: false,
  logging_steps: 500, logging_nan_inf_filter: true, save_strategy: 'steps', save_steps: 500, save_total_limit: null,
  save_on_each_node: false,
  no_cuda: false, seed: 42, data_seed: null, jit_mode_eval: false, use_ipex: false, bf16: false, fp16: false, fp16_opt_level: 'O1',
  fp16_backend: 'auto', half_precision_backend: 'auto', bf16_full_eval: false, fp16_full_eval: false, tf32: null, local_rank: -1,
  xpu_backend: null, tpu_num_cores: null, dataloader_drop_last: false, eval_steps: null, dataloader_num_workers: 0, past_index: -1,
  run_name: null, disable_tqdm: null, remove_unused_columns: true, label_names: null, load_best_model_at_end: false,
  metric_for_best_model: null, greater_is_better: null, ignore_data_skip: false, sharded_ddp: false, fsdp: false, fsdp_config: null,
  fsdp_min_num_params: 0, fsdp_transformer_layer_cls_to_wrap: null, fsdp_backward_prefetch: null, fsdp_forward_prefetch: false,
  limit_all_gathers: false, xla: false, xla_fsdp_settings: null, xla_fsdp_grad_ckpt: false, deepspeed: null, label_smoothing_factor: 0,
  debug: '', optim: 'adamw_hf', optim_args: null, group_by_length: false, length_column_name: 'length', report_to: 'all',
  ddp_find_unused_parameters: null, ddp_bucket_cap_mb: null, dataloader_pin_memory: true, skip_memory_metrics: true, push_to_hub: false,
  resume_from_checkpoint: null, hub_model_id: null, hub_strategy: 'every_save', hub_token: null, hub_private_repo: false,
  gradient_checkpointing: false, include_inputs_for_metrics: false, auto_find_batch_size: false, full_determinism: false, torchdynamo: null,
  ray_scope: 'last', ddp_timeout: 1800, use_mps_device: false, torch_compile: false, torch_compile_backend: null, torch_compile_mode: null,
}

const all = [...declaredArguments.values()]

describe('declared arguments', () => {
  test('are exactly the 103 of the source document', () => {
    expect(Object.keys(source)).toHaveLength(103)
    expect([...declaredArguments.keys()].sort()).toEqual(Object.keys(source).sort())
  })

  test('have its defaults', () => {
    const defaults = Object.fromEntries(all.map(({ name, defaultValue }) => [name, defaultValue === undefined ? 'required' : defaultValue]))
    expect(defaults).toEqual(source)
  })

  test.each(all)('$name is documented, and its facts agree', argument => {
    expect(argument.doc.length).toBeGreaterThan(10)
    expect(argument.group).not.toBe('')
    expect(Object.keys(argument.engines)).toEqual(['onnx', 'torch'])
    for (const support of Object.values(argument.engines)) {
      if (support.kind !== 'full') expect(support.because.length).toBeGreaterThan(5)
    }
    for (const other of argument.see) expect([...declaredArguments.keys()]).toContain(other)
    if (argument.deprecated !== null && argument.deprecated.use !== null) expect(declaredArguments.has(argument.deprecated.use)).toBe(true)
    const { range, defaultValue } = argument
    if (range !== null && typeof defaultValue === 'number') expect(within(defaultValue, range)).toBe(true)
    if (argument.derives !== null) expect(argument.defaultValue).toBeNull()
  })

  test('other names lead to one argument, and are not names themselves', () => {
    const others = all.flatMap(({ aliases, former }) => [...aliases, ...Object.keys(former)])
    expect(new Set(others).size).toBe(others.length)
    expect(others.filter(name => declaredArguments.has(name))).toEqual([])
    expect(others).toEqual(expect.arrayContaining(['eval_strategy', 'use_cpu', 'ddp_backend', 'push_to_hub_token']))
  })
})

describe('declared strategies', () => {
  test.each([...declaredStrategies.values()])('$name says what arguments say', ({ doc, example, entries }) => {
    expect(doc).not.toBe('')
    expect(example).toMatch(/^strategy /)
    for (const entry of entries) {
      expect(entry.doc).not.toBe('')
      expect(entry.says.length).toBeGreaterThan(0)
      for (const name of entry.says) expect(declaredArguments.has(name)).toBe(true)
    }
  })
})
