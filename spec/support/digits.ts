import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SourceRange } from '../../src/diagnostics/diagnostic.ts'
import { nothingWritten } from '../../src/language/options.ts'
import type { CheckedSpec, Constant, LayerNode, Resolved, ValueReference } from '../../src/language/checked-spec.ts'

const file = 'examples/digits/digits.trainspec'
const text = readFileSync(file, 'utf8')

/** The first place where `what` stands in the digits example. */
export const placeOf = (what: string): SourceRange => {
  const start = text.indexOf(what)
  if (start < 0) throw new Error(`the digits example does not contain ${what}`)
  return { file, start, end: start + what.length }
}

const asDefault = (value: Constant): Resolved<Constant> => ({ value, origin: { kind: 'default' } })
const given = (value: Constant, what: string): Resolved<Constant> => ({ value, origin: { kind: 'file', range: placeOf(what) } })

const node = (path: string, layer: string, options: LayerNode['options'], input: ValueReference, what: string): LayerNode => ({
  path,
  layer,
  options,
  inputs: [input],
  written: nothingWritten,
  within: null,
  range: placeOf(what),
})
const after = (index: number): ValueReference => ({ kind: 'node', index })

/** The digits example as the checker gives it. */
export const digits: CheckedSpec = {
  name: 'digits',
  root: resolve('.'),
  files: [{ path: file, text }],
  arguments: {
    output_dir: given('runs/digits', '"runs/digits"'),
    learning_rate: given(3e-3, '3e-3'),
    per_device_train_batch_size: given(64, '64'),
    per_device_eval_batch_size: asDefault(8),
    gradient_accumulation_steps: asDefault(1),
    num_train_epochs: given(12, 'num_train_epochs: rounds'),
    max_steps: asDefault(-1),
    weight_decay: given(0.01, '0.01'),
    adam_beta1: asDefault(0.9),
    adam_beta2: asDefault(0.999),
    adam_epsilon: asDefault(1e-8),
    max_grad_norm: asDefault(1),
    optim: asDefault('adamw_torch'),
    optim_args: asDefault(null),
    seed: given(42, '42'),
    data_seed: asDefault(null),
    dataloader_drop_last: asDefault(false),
    group_by_length: asDefault(false),
    length_column_name: asDefault('length'),
    label_smoothing_factor: asDefault(0),
    gradient_checkpointing: asDefault(false),
    logging_nan_inf_filter: asDefault(true),
  },
  schedule: {
    evaluation: { trigger: { kind: 'epochs', every: 1 }, delay: 0 },
    logging: { trigger: { kind: 'steps', every: 20 }, firstStep: true },
    saving: { trigger: { kind: 'epochs', every: 1 }, keep: 2, best: { metric: 'accuracy', greaterIsBetter: true }, loadBestAtEnd: true },
    learningRate: { kind: 'cosine', warmup: { kind: 'ratio', value: 0.06 } },
  },
  data: {
    sources: {
      train: { kind: 'csv', path: resolve('examples/digits/data/digits-train.csv'), delimiter: null, range: placeOf('csv("data/digits-train.csv")') },
      eval: { kind: 'csv', path: resolve('examples/digits/data/digits-eval.csv'), delimiter: null, range: placeOf('csv("data/digits-eval.csv")') },
    },
    inputs: [
      {
        name: 'pixels',
        type: { kind: 'tensor', shape: [1, 8, 8] },
        value: {
          op: '/',
          left: { op: 'columns', names: Array.from({ length: 64 }, (_, index) => `p${index}`), range: placeOf('columns("p0".."p63")') },
          right: { op: 'constant', value: 16 },
        },
        typeRange: placeOf('tensor[1, 8, 8]'),
        range: placeOf('input pixels'),
      },
    ],
    labels: [
      { name: 'digit', type: { kind: 'class', count: 10, names: null }, value: { op: 'columns', names: ['digit'], range: placeOf('label digit') }, typeRange: placeOf('class(10)'), range: placeOf('label digit') },
    ],
  },
  model: {
    nodes: [
      node('conv2d_1', 'conv2d', { channels: 32, kernel: 3, stride: 1, padding: 1, dilation: 1, groups: 1, bias: true }, { kind: 'input', name: 'pixels' }, 'conv2d(32, kernel: 3, padding: 1)'),
      node('relu_1', 'relu', {}, after(0), 'relu'),
      node('max_pool2d_1', 'max_pool2d', { kernel: 2, stride: null, padding: 0, dilation: 1, ceil: false }, after(1), 'max_pool2d(2)'),
      node('flatten_1', 'flatten', { start: 1, end: -1 }, after(2), 'flatten'),
      node('dropout_1', 'dropout', { rate: 0.25 }, after(3), 'dropout(0.25)'),
      node('head', 'linear', { features: 10, bias: true }, after(4), 'head = linear(10)'),
    ],
    output: after(5),
    initialWeights: null,
  },
  loss: { name: 'cross_entropy', options: { weight: null, label_smoothing: 0, ignore_index: -100 }, written: nothingWritten, range: placeOf('cross_entropy') },
  metrics: [
    { name: 'accuracy', options: {}, written: nothingWritten, range: placeOf('accuracy, f1') },
    { name: 'f1', options: { average: 'macro' }, written: nothingWritten, range: placeOf('f1(average: macro)') },
  ],
  callbacks: [{ name: 'early_stopping', options: { patience: 3, threshold: 0.001 }, written: nothingWritten, range: placeOf('early_stopping(patience: 3, threshold: 0.001)') }],
  eventRules: [
    {
      event: 'evaluate',
      condition: { op: '>', left: { op: 'name', name: 'eval.accuracy' }, right: { op: 'constant', value: 0.99 } },
      actions: [{ name: 'stop', options: { reason: 'good enough' }, written: nothingWritten, range: placeOf('stop("good enough")') }],
      range: placeOf('on evaluate when'),
    },
  ],
  callbackFiles: [],
  params: { rounds: given(12, '12') },
}
