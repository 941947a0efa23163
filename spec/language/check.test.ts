import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckedSpec } from '../../src/language/checked-spec.ts'
import { checkFiles } from '../../src/language/check.ts'
import { prettyReport } from '../../src/diagnostics/reporters/pretty.ts'
import { nodeHostFor } from '../../src/language/host.ts'
import { runCase, spec, type CheckCase } from '../support/check-case.ts'

/** The checked spec of a case that must have no errors. */
function checked(files: CheckCase['files'], options: Pick<CheckCase, 'params' | 'sets'> = {}): CheckedSpec {
  const { checked: result } = runCase({ name: '', files, ...options })
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return result.spec!
}

const digits = join(import.meta.dirname, '../../examples/digits/digits.trainspec')

describe('the digits example', () => {
  const { spec: example, diagnostics } = checkFiles(digits, { host: nodeHostFor(digits), params: { rounds: '3' } })
  test('has nothing to say about it', () => expect(diagnostics).toEqual([]))

  test('every layer has its path, its options with defaults, and its input', () => {
    const paths = example!.model.nodes.map(({ path, layer }) => `${path}: ${layer}`)
    expect(paths.slice(0, 2)).toEqual(['conv2d_1: conv2d', 'relu_1: relu'])
    expect(paths.at(-1)).toBe('head: linear')
    const [convolution, relu] = example!.model.nodes
    expect(convolution!.options).toMatchObject({ channels: expect.any(Number), kernel: 3, stride: 1, padding: 1, dilation: 1, groups: 1, bias: true })
    expect(convolution!.inputs).toEqual([{ kind: 'input', name: 'pixels' }])
    expect(relu!.inputs).toEqual([{ kind: 'node', index: 0 }])
    expect(example!.model.output).toEqual({ kind: 'node', index: paths.length - 1 })
  })

  test('columns are expanded, types are read', () => {
    const [pixels] = example!.data.inputs
    expect(pixels!.type).toEqual({ kind: 'tensor', shape: [1, 8, 8] })
    expect(pixels!.value).toMatchObject({ op: '/', left: { op: 'columns', names: { length: 64 } }, right: { op: 'constant', value: 16 } })
    expect(example!.data.labels[0]).toMatchObject({ name: 'digit', type: { kind: 'class', count: 10, names: null }, value: { op: 'columns', names: ['digit'] } })
  })

  test('padding of a label of tokens is no class', () => {
    const files = spec({
      data: '  data {\n    train = csv("a.csv")\n    t = words(text, vocabulary: 9, max_length: 4)\n    input ids: t.ids\n    label tag: t.ids\n  }',
      model: '  model {\n    embedding(9, 9)\n  }',
    })
    const { data } = checked({ ...files, 'a.csv': 'text\n' })
    expect([...data.inputs, ...data.labels].map(({ type }) => type.kind === 'sequence' && type.pad)).toEqual([0, -100])
  })

  test('--param gives a value and an origin', () => {
    expect(example!.params.rounds).toEqual({ value: 3, origin: { kind: 'command-line', option: '--param rounds=3' } })
    expect(example!.arguments.num_train_epochs!.value).toBe(3)
    expect(example!.arguments.learning_rate!.origin.kind).toBe('file')
    expect(example!.arguments.adam_beta1!.origin.kind).toBe('default')
  })

  test('loss, metrics, callbacks and rules', () => {
    expect(example!.loss.options).toEqual({ weight: null, ignore_index: -100, label_smoothing: 0 })
    expect(example!.metrics.map(({ name, options }) => [name, options])).toEqual([['accuracy', {}], ['f1', { average: 'macro' }]])
    expect(example!.callbacks[0]!.options).toEqual({ patience: 3, threshold: 0.001 })
    expect(example!.eventRules[0]!.condition).toEqual({ op: '>', left: { op: 'name', name: 'eval.accuracy' }, right: { op: 'constant', value: 0.99 } })
    expect(example!.eventRules[1]!.condition).toEqual({ op: 'is-nan', operand: { op: 'name', name: 'train.loss' } })
  })
})

describe('modules', () => {
  test('are expanded with paths, each use of a definition shares its own', () => {
    const { model } = checked(spec({
      before: `module block(width: int, act: int = 1) {
  y = input + down(gelu(up(layer_norm(input))))
  up = linear(4 * width)
  down = linear(width)
}
module pair { block(3); block(3) }`,
      model: `  model {
    block(3)
    same = pair
    twice = same(x) + same(x)
    linear(3)
  }`,
    }))
    expect(model.nodes.map(({ path }) => path)).toEqual([
      ...['layer_norm_1', 'up', 'gelu_1', 'down', 'y'].map(name => `block_1.${name}`),
      ...[0, 1].flatMap(() => ['block_1', 'block_2'].flatMap(block => ['layer_norm_1', 'up', 'gelu_1', 'down', 'y'].map(name => `same.${block}.${name}`))),
      'twice', 'linear_1',
    ])
    expect(model.nodes[1]!.options.features).toBe(12)
  })

  test('inserting an anonymous layer renames no layer of another kind', () => {
    const paths = (text: string): readonly string[] => checked(spec({ model: `  model { ${text} }` })).model.nodes.map(({ path }) => path)
    const before = paths('linear(4); relu; linear(3)')
    expect(paths('linear(4); dropout(0.1); relu; linear(3)').filter(path => !path.startsWith('dropout'))).toEqual(before)
  })

  test('an ordinal steps over a name that is taken', () => {
    expect(checked(spec({ model: '  model { relu_1 = linear(3); relu; linear(3) }' })).model.nodes.map(({ path }) => path)).toEqual(['relu_1', 'relu_2', 'linear_1'])
  })

  test('operators between values are layers, numbers are constants', () => {
    const { model } = checked(spec({ model: '  model { h = linear(3)(x); 1 - h * 2; linear(3) }' }))
    expect(model.nodes.map(({ path, inputs }) => [path, inputs])).toEqual([
      ['h', [{ kind: 'input', name: 'x' }]],
      ['multiply_1', [{ kind: 'node', index: 0 }, { kind: 'constant', value: 2 }]],
      ['subtract_1', [{ kind: 'constant', value: 1 }, { kind: 'node', index: 1 }]],
      ['linear_1', [{ kind: 'node', index: 2 }]],
    ])
  })
})

describe('layers of a spec', () => {
  const base = spec({ rest: '  arguments { seed: 1; weight_decay: 0.5 }\n  metrics accuracy' })
  const files = {
    'a.csv': base['a.csv']!,
    'base.trainspec': `use "std/presets/baseline"\n${base['spec.trainspec']!}`,
    'spec.trainspec': `extends "./base.trainspec"
run child {
  model { linear(7); linear(3) }
  strategy evaluation { every: never }
  arguments { seed: 2 }
}`,
  }

  test('file over base, base over its preset, each with its place', () => {
    const child = checked(files)
    expect(child.name).toBe('child')
    expect(child.arguments.seed).toMatchObject({ value: 2, origin: { kind: 'file', range: { file: expect.stringMatching(/spec\.trainspec$/) } } })
    expect(child.arguments.weight_decay).toMatchObject({ value: 0.5, origin: { range: { file: expect.stringMatching(/base\.trainspec$/) } } })
    expect(child.arguments.learning_rate).toMatchObject({ value: 1e-3, origin: { range: { file: 'std/presets/baseline.trainspec' } } })
    expect(child.model.nodes.map(({ path }) => path)).toEqual(['linear_1', 'linear_2'])
    expect(child.metrics.map(({ name }) => name)).toEqual(['accuracy'])
    expect(child.files.map(({ path }) => path.replace(/^.*\/(?=[^/]+$)/, ''))).toEqual(['spec.trainspec', 'base.trainspec', 'baseline.trainspec'])
  })

  test('--set over the file, checked like it', () => {
    const child = checked(files, { sets: { 'arguments.seed': '3', metrics: 'f1(average: micro)', 'strategy.saving.keep': '5' } })
    expect(child.arguments.seed).toEqual({ value: 3, origin: { kind: 'command-line', option: '--set arguments.seed=3' } })
    expect(child.metrics.map(({ name, options }) => [name, options])).toEqual([['f1', { average: 'micro' }]])
    expect(child.schedule.saving).toMatchObject({ keep: 5, trigger: { kind: 'epochs', every: 1 } })
    const text = checked(files, { sets: { 'arguments.output_dir': 'runs/b', 'arguments.run_name': 'null' } })
    expect([text.arguments.output_dir?.value, text.arguments.run_name?.value]).toEqual(['runs/b', null])
    const wrong = runCase({ name: '', files, sets: { 'arguments.seed': '"x"', 'arguments.sed': '3' } })
    expect(wrong.checked.diagnostics.flatMap(({ fixes }) => fixes)).toEqual([])
    expect(wrong.elsewhere).toEqual(['wrong-type', 'unknown-argument'])
  })

  test('the command line is told what it gave and what was meant, and is nothing that check --fix could mend', () => {
    const said = (sets: Readonly<Record<string, string>>, params: Readonly<Record<string, string>> = {}): string[] => {
      const more = { ...files, 'base.trainspec': `param rounds: int = 3\nlet used = rounds\nlet both = used\n${files['base.trainspec']}` }
      const { diagnostics } = runCase({ name: '', files: more, sets, params }).checked
      expect(diagnostics.flatMap(({ fixes }) => fixes)).toEqual([])
      return diagnostics.filter(({ severity }) => severity === 'error').map(({ message, help }) => `${message}. ${help}`)
    }
    expect(said({ learning_rate: '1' })).toEqual(['--set cannot set `learning_rate`. Did you mean `arguments.learning_rate`?'])
    expect(said({ learnin_rate: '1' })).toEqual(['--set cannot set `learnin_rate`. Did you mean `arguments.learning_rate`?'])
    expect(said({ rounds: '1' })).toEqual(['--set cannot set `rounds`. Did you mean `--param rounds`?'])
    expect(said({ metrics: 'accurac' })).toEqual(['There is no metric `accurac`. Did you mean `accuracy`?'])
    expect(said({ 'arguments.seed': 'abc' })).toEqual(['`seed` takes a whole number, not `abc`. Write a whole number.'])
    expect(said({ 'arguments.lr_scheduler_type': 'linea' })[0]).toMatch(/not `linea`\. Did you mean `linear`\?$/)
    expect(said({}, { rounds: 'abc' })).toEqual(['`rounds` takes a whole number, not `abc`. Write a whole number.'])
    expect(said({ 'arguments.seed': 'rounds' })).toEqual([])
  })

  test('what is no name at all is told so', () => {
    const said = (rest: string): string[] => runCase({ name: '', files: spec({ rest }) }).checked.diagnostics.map(({ message }) => message)
    expect(said('  metrics [accuracy]')).toContain('This is not the name of a metric')
    expect(said('  callbacks { on step { [stop] } }')).toContain('This is not the name of an action')
  })

  test('a misspelt metric is the only mistake: what waits for it by its right name is not', () => {
    const { checked: result } = runCase({ name: '', files: spec({ rest: '  metrics accurac\n  callbacks { on evaluate when eval.accuracy > 0.9 { stop } }\n  arguments { metric_for_best_model: accuracy }' }) })
    expect(result.diagnostics.filter(({ severity }) => severity === 'error').map(({ name }) => name)).toEqual(['unknown-metric'])
  })

  test('BLEU and ROUGE are sent to where text is written, by whatever name', () => {
    for (const name of ['bleu', 'sacrebleu', 'bleu_score', 'rouge', 'rougeL', 'rouge_1']) {
      const { checked: { diagnostics } } = runCase({ name: '', files: spec({ rest: `  metrics ${name}` }) })
      expect(diagnostics.map(({ name, help }) => [name, help?.includes('trainspec predict ROWS RUN --report --reference COLUMN')]), name).toContainEqual(['unknown-metric', true])
    }
    const { checked: { diagnostics } } = runCase({ name: '', files: spec({ rest: '  metrics acuracy' }) })
    expect(diagnostics.map(({ help }) => help)).toContain('Did you mean `accuracy`?')
  })
})

test('a token written without quotes is repeated nowhere', () => {
  const files = spec({ rest: 'arguments { output_dir: "x"; push_to_hub: true; hub_token: hf_abcdef }' })
  const { checked: { diagnostics, files: read } } = runCase({ name: '', files })
  expect(diagnostics.map(({ name }) => name)).toContain('secret-in-plain-text')
  expect(prettyReport(diagnostics, read)).not.toContain('hf_abcdef')
})

describe('values', () => {
  const withParam = (type: string, value: string): unknown => {
    const files = spec({ before: `param p: ${type}\nlet used = [p]\nlet used_too = used`, rest: '' })
    return runCase({ name: '', files, params: { p: value } }).checked.spec?.params.p?.value
  }
  test('--param is read as the type of the param wants it', () => {
    expect(withParam('string', 'plain words')).toBe('plain words')
    expect(withParam('string', '"quoted"')).toBe('quoted')
    expect(withParam('int', '2 * 3')).toBe(6)
    expect(withParam('fast | slow', 'slow')).toBe('slow')
    expect(withParam('string | null', 'null')).toBe(null)
    expect(withParam('epochs', '2 epochs')).toEqual({ kind: 'quantity', value: 2, unit: 'epochs' })
    expect(withParam('list[int]', '[1, 2]')).toEqual([1, 2])
    expect(withParam('int', 'two')).toBeUndefined()
  })

  test('a secret stays the name of its variable', () => {
    const { arguments: made } = checked(spec({ rest: '  arguments { hub_token: secret env("HF_TOKEN") }' }))
    expect(made.hub_token!.value).toEqual({ kind: 'secret', variable: 'HF_TOKEN' })
  })

  test('units come in their base', () => {
    const { params } = checked(spec({ before: 'param a: seconds = 1.5 min\nparam b: bytes = 2 KiB + 1 B\nparam c: percent = 6%\nlet all = [a, b, c]' }))
    expect(Object.values(params).map(({ value }) => value)).toEqual([
      { kind: 'quantity', value: 90, unit: 'seconds' }, { kind: 'quantity', value: 2049, unit: 'bytes' }, { kind: 'quantity', value: 6, unit: 'percent' },
    ])
  })
})

test('a quoted name of a class, a split and an evaluation set in their order', () => {
  const { data } = checked(spec({
    data: `  data {
    eval = { near: split(train, 20%, stratify: y), far: csv("a.csv") }
    train = csv("a.csv")
    input x: tensor[3] = standardize(columns("a", "b", "c"))
    label y: class("0", "1", "2")
  }`,
  }))
  expect(Object.keys(data.sources)).toEqual(['eval.near', 'eval.far', 'train'])
  expect(data.sources['eval.near']).toMatchObject({ kind: 'split', of: 'train', fraction: 0.2, stratify: 'y', seed: 0 })
  expect(data.labels[0]!.type).toEqual({ kind: 'class', count: 3, names: ['0', '1', '2'] })
})

test('safe fixes are those that cannot be meant otherwise', () => {
  const { checked: result } = runCase({ name: '', files: spec({ model: '  model { linaer(4); rel; dropot(0.1); linear(3) }' }) })
  expect(result.diagnostics.map(({ fixes }) => fixes.map(({ safe, edits }) => [safe, edits[0]!.text]))).toEqual([
    [[true, 'linear']], [[false, 'relu']], [[true, 'dropout']],
  ])
})

describe('one cause, one error', () => {
  const names = (files: CheckCase['files']): readonly string[] => runCase({ name: '', files }).checked.diagnostics.map(({ name }) => name)

  test('what a base or a preset that cannot be read would have said is not missing', () => {
    expect(names({ 'spec.trainspec': 'extends "./none.trainspec"\nrun x {}\n' })).toEqual(['file-not-found'])
    expect(names({ 'spec.trainspec': 'use "std/presets/none"\nrun x {}\n' })).toEqual(['unknown-preset'])
    expect(names({ 'spec.trainspec': 'extends "./b.trainspec"\nrun x {}\n', 'b.trainspec': 'extends "./spec.trainspec"\nrun y {}\n' })).toEqual(['circular-use'])
    expect(names({ 'spec.trainspec': 'run x {}\n' })).toEqual(['missing-statement', 'missing-statement', 'missing-statement', 'argument-missing'])
  })

  test('what a syntax error hides is not missing', () => {
    expect(new Set(names({ 'spec.trainspec': 'run x {\n  = 3\n}\n' }))).toEqual(new Set(['unexpected-token']))
    const files = spec({})
    const path = 'spec.trainspec'
    const text = files[path]!
    const damaged = text.replace(/input \w+/, 'input größe')
    expect(damaged).not.toBe(text)
    expect(names({ ...files, [path]: damaged })).not.toContain('missing-feature')
  })
})

test('a table in place of a spec is told as one mistake, and a few lines that lack their run as they are', () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, row) => `${row},1,a\n`).join('')
  const told = (text: string): readonly string[] => runCase({ name: '', files: { 'spec.trainspec': text } }).checked.diagnostics.map(({ name, message }) => `${name}: ${message}`)
  expect(told(rows(1000))).toEqual(['no-run: This file is no spec: none of its lines is a statement'])
  expect(told('relu\nlinear(3)\n')).toContain('no-run: This file has no run')
  expect(told(`${rows(1000)}run a { }\n`).length).toBeGreaterThan(1000)
})
