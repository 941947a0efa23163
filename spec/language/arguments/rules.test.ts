import { describe, expect, test } from 'vitest'
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts'
import type { DiagnosticName } from '../../../src/diagnostics/registry.ts'
import { argumentDiagnostics } from '../../../src/diagnostics/catalog/arguments.ts'
import { applyFixes } from '../../../src/language/fixes.ts'
import { checkFiles } from '../../../src/language/check.ts'
import { checkText, memoryHost, namesOf, specText, type Parts } from './specimen.ts'

interface Case {
  readonly name: DiagnosticName
  readonly wrong: Parts
  readonly right: Parts
}

const args = (text: string): Parts => ({ arguments: text })
const best = 'evaluation_strategy: epoch\nsave_strategy: epoch\nload_best_model_at_end: true\n'

const cases: readonly Case[] = [
  { name: 'unknown-argument', wrong: args('learning_rat: 1e-3'), right: args('learning_rate: 1e-3') },
  { name: 'unknown-argument', wrong: args('adafactor: true'), right: args('optim: "adafactor"') },
  { name: 'argument-alias', wrong: args('eval_strategy: epoch'), right: args('evaluation_strategy: epoch') },
  { name: 'argument-twice', wrong: args('seed: 1\nseed: 1'), right: args('seed: 1') },
  { name: 'argument-missing', wrong: args('# output_dir'), right: args('output_dir: "x"') },
  { name: 'argument-missing', wrong: args('output_dir: ""'), right: args('output_dir: "x"') },
  { name: 'argument-out-of-range', wrong: args('per_device_train_batch_size: 0'), right: args('per_device_train_batch_size: 1') },
  { name: 'argument-out-of-range', wrong: args('gradient_accumulation_steps: 0'), right: args('gradient_accumulation_steps: 1') },
  { name: 'argument-out-of-range', wrong: args('warmup_ratio: 1.5'), right: args('warmup_ratio: 1') },
  { name: 'argument-out-of-range', wrong: args('num_train_epochs: 0'), right: args('num_train_epochs: 0.1') },
  { name: 'argument-out-of-range', wrong: args('adam_beta2: 1'), right: args('adam_beta2: 0.99') },
  { name: 'argument-out-of-range', wrong: args('warmup_steps: -1'), right: args('warmup_steps: 0') },
  { name: 'argument-out-of-range', wrong: args('learning_rate: -1e-3'), right: args('learning_rate: 0') },
  { name: 'argument-deprecated', wrong: args('fp16: true\nfp16_backend: auto'), right: args('fp16: true\nhalf_precision_backend: auto') },
  { name: 'argument-deprecated', wrong: args('torchdynamo: inductor'), right: args('torch_compile_backend: "inductor"') },
  {
    name: 'argument-without-effect',
    wrong: args('evaluation_strategy: epoch\neval_steps: 10'),
    right: args('evaluation_strategy: steps\neval_steps: 10'),
  },
  { name: 'argument-without-effect', wrong: args('optim: sgd\nadam_beta1: 0.8'), right: args('optim: adamw_torch\nadam_beta1: 0.8') },
  {
    name: 'argument-without-effect',
    wrong: args('greater_is_better: false'),
    right: args(`${best}metric_for_best_model: loss\ngreater_is_better: false`),
  },
  { name: 'argument-without-effect', wrong: args('hub_private_repo: true'), right: args('push_to_hub: true\nhub_private_repo: true') },
  {
    name: 'said-twice',
    wrong: { arguments: 'save_steps: 10', strategies: 'strategy saving { every: 10 steps }' },
    right: { strategies: 'strategy saving { every: 10 steps }' },
  },
  {
    name: 'said-twice',
    wrong: { arguments: 'warmup_steps: 10', strategies: 'strategy schedule { warmup: 5% }' },
    right: { arguments: 'warmup_steps: 10', strategies: 'strategy schedule { cosine }' },
  },
  {
    name: 'unknown-strategy',
    wrong: { strategies: 'strategy savings { every: 1 epoch }' },
    right: { strategies: 'strategy saving { every: 1 epoch }' },
  },
  {
    name: 'strategy-twice',
    wrong: { strategies: 'strategy saving { every: 1 epoch }\nstrategy saving { keep: 2 }' },
    right: { strategies: 'strategy saving { every: 1 epoch, keep: 2 }' },
  },
  {
    name: 'unknown-entry',
    wrong: { strategies: 'strategy saving { evry: 1 epoch }' },
    right: { strategies: 'strategy saving { every: 1 epoch }' },
  },
  { name: 'unknown-entry', wrong: { strategies: 'strategy schedule { cosin }' }, right: { strategies: 'strategy schedule { cosine }' } },
  {
    name: 'entry-twice',
    wrong: { strategies: 'strategy schedule { cosine, linear }' },
    right: { strategies: 'strategy schedule { linear }' },
  },
  {
    name: 'steps-not-whole',
    wrong: { strategies: 'strategy logging { every: 1.5 steps }' },
    right: { strategies: 'strategy logging { every: 1.5 epochs }' },
  },
  { name: 'steps-not-whole', wrong: args('logging_steps: 1.5'), right: args('logging_steps: 0.5') },
  { name: 'steps-not-whole', wrong: args('save_steps: 20.5'), right: args('save_steps: 0.25') },
  {
    name: 'delay-unit',
    wrong: { strategies: 'strategy evaluation { every: 1 epoch, delay: 5 steps }' },
    right: { strategies: 'strategy evaluation { every: 1 epoch, delay: 5 epochs }' },
  },
  { name: 'zero-logging-steps', wrong: args('logging_steps: 0'), right: args('logging_strategy: "no"') },
  {
    name: 'zero-eval-steps',
    wrong: args('evaluation_strategy: steps\nlogging_strategy: epoch\nlogging_steps: 0'),
    right: args('evaluation_strategy: steps\nlogging_strategy: epoch\neval_steps: 5'),
  },
  { name: 'eval-steps-zero', wrong: args('evaluation_strategy: steps\neval_steps: 0'), right: args('evaluation_strategy: steps') },
  { name: 'save-steps-not-positive', wrong: args('save_steps: 0'), right: args('save_strategy: "no"') },
  { name: 'best-without-evaluation', wrong: args('load_best_model_at_end: true'), right: args(best) },
  { name: 'best-strategies-differ', wrong: args('load_best_model_at_end: true\nevaluation_strategy: epoch'), right: args(best) },
  {
    name: 'best-strategies-differ',
    wrong: { strategies: 'strategy evaluation { every: 5 min }\nstrategy saving { every: 5 min, best: loss }' },
    right: { strategies: 'strategy evaluation { every: 1 epoch }\nstrategy saving { every: 2 epochs, best: loss }' },
  },
  {
    name: 'best-save-not-multiple',
    wrong: args('load_best_model_at_end: true\nevaluation_strategy: steps\neval_steps: 200\nsave_steps: 500'),
    right: args('load_best_model_at_end: true\nevaluation_strategy: steps\neval_steps: 200\nsave_steps: 600'),
  },
  {
    name: 'best-save-not-multiple',
    wrong: { strategies: 'strategy evaluation { every: 0.1 epochs }\nstrategy saving { every: 0.25 epochs, best: loss }' },
    right: { strategies: 'strategy evaluation { every: 0.1 epochs }\nstrategy saving { every: 0.3 epochs, best: loss }' },
  },
  {
    name: 'best-save-not-multiple',
    wrong: args('load_best_model_at_end: true\nevaluation_strategy: steps\neval_steps: 0.1\nsave_steps: 0.25'),
    right: args('load_best_model_at_end: true\nevaluation_strategy: steps\neval_steps: 0.1\nsave_steps: 0.3'),
  },
  {
    name: 'best-metric-unknown',
    wrong: args(`${best}metric_for_best_model: acuracy`),
    right: args(`${best}metric_for_best_model: "eval_accuracy"`),
  },
  {
    name: 'best-metric-unknown',
    wrong: { data: 'eval = { near: csv("eval.csv"), far: csv("more.csv") }', arguments: `${best}metric_for_best_model: accuracy` },
    right: { data: 'eval = { near: csv("eval.csv"), far: csv("more.csv") }', arguments: `${best}metric_for_best_model: far_accuracy` },
  },
  {
    name: 'best-metric-matrix',
    wrong: { metrics: 'accuracy, confusion_matrix', arguments: `${best}metric_for_best_model: eval_confusion_matrix` },
    right: { metrics: 'accuracy, confusion_matrix', arguments: `${best}metric_for_best_model: accuracy` },
  },
  {
    name: 'best-metric-direction',
    wrong: { label: 'number', metrics: 'mae', arguments: `${best}metric_for_best_model: mae` },
    right: { label: 'number', metrics: 'mae', arguments: `${best}metric_for_best_model: mae\ngreater_is_better: false` },
  },
  {
    name: 'best-metric-direction',
    wrong: args(`${best}metric_for_best_model: loss\ngreater_is_better: true`),
    right: args(`${best}metric_for_best_model: loss`),
  },
  {
    name: 'best-metric-not-computed',
    wrong: args(`${best}metric_for_best_model: accuracy\nprediction_loss_only: true`),
    right: args(`${best}prediction_loss_only: true`),
  },
  {
    name: 'early-stopping-without-evaluation',
    wrong: { callbacks: 'early_stopping(patience: 3)' },
    right: { callbacks: 'early_stopping(patience: 3)', arguments: best },
  },
  {
    name: 'early-stopping-without-best',
    wrong: { callbacks: 'early_stopping(patience: 3)', arguments: 'evaluation_strategy: epoch' },
    right: { callbacks: 'early_stopping(patience: 3)', arguments: best },
  },
  {
    name: 'evaluation-without-data',
    wrong: { data: '', arguments: 'evaluation_strategy: epoch' },
    right: { data: 'eval = split(train, 10%)', arguments: 'evaluation_strategy: epoch' },
  },
  { name: 'evaluation-data-unused', wrong: {}, right: { strategies: 'strategy evaluation { every: 1 epoch }' } },
  { name: 'evaluation-data-unused', wrong: { data: 'eval = { a: csv("eval.csv"), b: csv("more.csv") }' }, right: args('evaluation_strategy: "no"') },
  { name: 'evaluation-data-unused', wrong: args('eval_delay: 3'), right: args('evaluation_strategy: steps') },
  { name: 'evaluation-data-unused', wrong: args('do_predict: true'), right: args('do_eval: false') },
  { name: 'evaluation-data-unused', wrong: {}, right: { data: 'test = csv("test.csv")', arguments: 'do_predict: true' } },
  { name: 'do-eval-without-evaluation', wrong: args('do_eval: true'), right: args('do_eval: true\nevaluation_strategy: epoch') },
  { name: 'do-eval-contradicted', wrong: args('do_eval: false\nevaluation_strategy: epoch'), right: args('do_eval: false') },
  { name: 'training-switched-off', wrong: args('do_train: false'), right: args('do_train: true') },
  {
    name: 'predict-without-test-data',
    wrong: args('do_predict: true'),
    right: { data: 'test = csv("test.csv")', arguments: 'do_predict: true' },
  },
  {
    name: 'predict-rule-without-prediction',
    wrong: { callbacks: 'on predict { warn("done") }', data: 'test = csv("test.csv")' },
    right: { callbacks: 'on predict { warn("done") }', data: 'test = csv("test.csv")', arguments: 'do_predict: true' },
  },
  {
    name: 'predict-rule-without-prediction',
    wrong: { callbacks: 'on predict { warn("done") }', arguments: 'do_predict: false' },
    right: { callbacks: 'on end { warn("done") }', arguments: 'do_predict: false' },
  },
  { name: 'label-names-differ', wrong: args('label_names: ["x"]'), right: args('label_names: ["y"]') },
  { name: 'max-steps-zero', wrong: args('max_steps: 0'), right: args('max_steps: -1') },
  { name: 'max-steps-over-epochs', wrong: args('max_steps: 10\nnum_train_epochs: 3'), right: args('max_steps: 10') },
  {
    name: 'delay-unit',
    wrong: { strategies: 'strategy evaluation { every: 5 min, delay: 2 epochs }' },
    right: { strategies: 'strategy evaluation { every: 5 min, delay: 20 steps }' },
  },
  { name: 'warmup-both-ways', wrong: args('warmup_steps: 10\nwarmup_ratio: 0.1'), right: args('warmup_ratio: 0.1') },
  {
    name: 'polynomial-rate-too-small',
    wrong: args('lr_scheduler_type: polynomial\nlearning_rate: 1e-7'),
    right: args('lr_scheduler_type: polynomial\nlearning_rate: 2e-7'),
  },
  {
    name: 'constant-ignores-warmup',
    wrong: args('lr_scheduler_type: constant\nwarmup_steps: 10'),
    right: args('lr_scheduler_type: constant_with_warmup\nwarmup_steps: 10'),
  },
  {
    name: 'inverse-sqrt-without-warmup',
    wrong: args('lr_scheduler_type: inverse_sqrt'),
    right: args('lr_scheduler_type: inverse_sqrt\nwarmup_steps: 10'),
  },
  {
    name: 'optim-args-malformed',
    wrong: args('optim: adamw_anyprecision\noptim_args: "a=1,b"'),
    right: args('optim: adamw_anyprecision\noptim_args: "a=1, b=2"'),
  },
  { name: 'fp16-with-bf16', wrong: args('fp16: true\nbf16: true'), right: args('fp16: true') },
  { name: 'fp16-with-bf16', wrong: args('fp16_full_eval: true\nbf16_full_eval: true'), right: args('bf16_full_eval: true') },
  { name: 'fp16-on-cpu', wrong: args('fp16: true\nno_cuda: true'), right: args('bf16: true\nno_cuda: true') },
  { name: 'tf32-on-cpu', wrong: args('tf32: true\nno_cuda: true'), right: args('tf32: false\nno_cuda: true') },
  {
    name: 'bf16-with-apex',
    wrong: args('bf16: true\nhalf_precision_backend: apex'),
    right: args('fp16: true\nhalf_precision_backend: apex'),
  },
  {
    name: 'fp16-with-cpu-amp',
    wrong: args('fp16: true\nhalf_precision_backend: cpu_amp'),
    right: args('bf16: true\nhalf_precision_backend: cpu_amp'),
  },
  { name: 'bf16-with-sharded-ddp', wrong: args('bf16: true\nsharded_ddp: simple'), right: args('bf16: true\nfsdp: full_shard') },
  { name: 'mps-with-no-cuda', wrong: args('use_mps_device: true\nno_cuda: true'), right: args('use_mps_device: true') },
  {
    name: 'compile-switched-on',
    wrong: args('torch_compile: false\ntorch_compile_mode: "default"'),
    right: args('torch_compile: true\ntorch_compile_mode: "default"'),
  },
  {
    name: 'older-name-contradicts',
    wrong: args('fp16: true\nfp16_backend: apex\nhalf_precision_backend: auto'),
    right: args('fp16: true\nfp16_backend: apex\nhalf_precision_backend: apex'),
  },
  { name: 'debug-unknown-option', wrong: args('debug: "underflow_overflo"'), right: args('debug: "underflow_overflow tpu_metrics_debug"') },
  { name: 'sharding-unknown-option', wrong: args('fsdp: "fullshard auto_wrap"'), right: args('fsdp: "full_shard auto_wrap"') },
  { name: 'sharding-options-conflict', wrong: args('fsdp: [full_shard, shard_grad_op]'), right: args('fsdp: [full_shard, offload]') },
  { name: 'sharding-options-conflict', wrong: args('fsdp: offload'), right: args('fsdp: true') },
  { name: 'sharding-options-conflict', wrong: args('sharded_ddp: "simple offload"'), right: args('sharded_ddp: "zero_dp_2 offload"') },
  { name: 'sharding-options-conflict', wrong: args('sharded_ddp: "zero_dp_2 zero_dp_3"'), right: args('sharded_ddp: zero_dp_3') },
  { name: 'sharding-twice', wrong: args('fsdp: full_shard\ndeepspeed: "ds.json"'), right: args('deepspeed: "ds.json"') },
  { name: 'sharding-twice', wrong: args('fsdp: full_shard\nsharded_ddp: true'), right: args('fsdp: full_shard\nsharded_ddp: false') },
  { name: 'fsdp-option-without-fsdp', wrong: args('limit_all_gathers: true'), right: args('fsdp: true\nlimit_all_gathers: true') },
  {
    name: 'fsdp-wraps-twice',
    wrong: args('fsdp: true\nfsdp_min_num_params: 5\nfsdp_transformer_layer_cls_to_wrap: "A"'),
    right: args('fsdp: true\nfsdp_min_num_params: 5'),
  },
  {
    name: 'fsdp-config-key',
    wrong: args('fsdp: true\nfsdp_config: { fsdp_min_params: 5 }'),
    right: args('fsdp: true\nfsdp_config: { fsdp_min_num_params: 5 }'),
  },
  {
    name: 'fsdp-config-twice',
    wrong: args('fsdp: true\nxla: true\nfsdp_config: { xla: true }'),
    right: args('fsdp: true\nfsdp_config: { xla: true }'),
  },
  {
    name: 'xla-gradient-checkpointing',
    wrong: args('fsdp: true\nxla_fsdp_grad_ckpt: true'),
    right: args('fsdp: true\nxla: true\nfsdp_min_num_params: 9\nxla_fsdp_grad_ckpt: true'),
  },
  {
    name: 'xla-gradient-checkpointing',
    wrong: args('fsdp: true\nxla: true\nxla_fsdp_grad_ckpt: true'),
    right: args('fsdp: true\nfsdp_config: { xla: true, fsdp_min_num_params: 9, xla_fsdp_grad_ckpt: true }'),
  },
  {
    name: 'cpu-processes-need-backend',
    wrong: args('no_cuda: true\nlocal_rank: 0'),
    right: args('no_cuda: true\nlocal_rank: 0\nxpu_backend: gloo'),
  },
  { name: 'report-to-unknown', wrong: args('report_to: "tensorbord"'), right: args('report_to: tensorboard') },
  { name: 'report-to-mixed', wrong: args('report_to: ["all", "wandb"]'), right: args('report_to: ["wandb", "mlflow"]') },
  {
    name: 'secret-in-plain-text',
    wrong: args('push_to_hub: true\nhub_token: "hf_secret"'),
    right: args('push_to_hub: true\nhub_token: secret env("HF_TOKEN")'),
  },
]

describe('each rule', () => {
  test.each(cases)('$name: $wrong.arguments $wrong.strategies', ({ name, wrong, right }) => {
    const found = namesOf(wrong)
    expect(found.filter(other => other === name), `found ${found.join(', ')}`).toHaveLength(1)
    const { diagnostics } = checkText(specText(right))
    expect(diagnostics.map(diagnostic => diagnostic.name)).not.toContain(name)
    expect(hasErrors(diagnostics), diagnostics.map(({ message }) => message).join('; ')).toBe(false)
  })

  test('every diagnostic about arguments has such a case', () => {
    const untested = Object.keys(argumentDiagnostics).filter(name => !cases.some(known => known.name === name))
    // Reported for an engine, and tested in support.test.ts.
    expect(untested).toEqual(['argument-not-on-engine'])
  })

  test('every fix makes its diagnostic go away, and brings no new error', () => {
    for (const { wrong, name } of cases) {
      const text = specText(wrong)
      const { diagnostics, files } = checkText(text)
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length
      for (const diagnostic of diagnostics.filter(other => other.name === name)) {
        for (const fix of diagnostic.fixes) {
          const fixed = applyFixes([{ ...diagnostic, fixes: [fix] }], files, () => true).files[0]?.text ?? text
          const after = checkText(fixed).diagnostics
          expect(after.map(other => other.name), `${fix.title}\n${fixed}`).not.toContain(name)
          expect(after.filter(({ severity }) => severity === 'error').length, `${fix.title}\n${fixed}`).toBeLessThanOrEqual(errors)
        }
      }
    }
  })
})

test('evaluation data that nothing looks at is told of once: not beside an error that says the same, nor where a base evaluates', () => {
  for (const parts of [args('do_eval: true'), args('load_best_model_at_end: true'), { callbacks: 'early_stopping(patience: 3)' }]) {
    expect(namesOf(parts)).not.toContain('evaluation-data-unused')
  }
  expect(checkText(specText(), { 'arguments.evaluation_strategy': 'epoch' }).diagnostics).toEqual([])
  const run = specText().replace('run specimen {', 'run specimen {\n  extends "./base.trainspec"')
  const base = 'run base {\n  strategy evaluation { every: 1 epoch }\n}\n'
  const host = memoryHost({ 'specimen.trainspec': run, 'base.trainspec': base, 'train.csv': 'a,b,y\n1,2,0\n', 'eval.csv': 'a,b,y\n1,2,0\n' })
  expect(checkFiles('/specs/specimen.trainspec', { host }).diagnostics).toEqual([])
})
