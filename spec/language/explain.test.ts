import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { codeOf, registry } from '../../src/diagnostics/registry.ts'
import { declaredArguments } from '../../src/language/arguments/declared.ts'
import { argumentsShown } from '../support/named-test.ts'
import { argumentsDocument } from '../../src/language/explain/arguments-document.ts'
import { explain, explainable } from '../../src/language/explain.ts'
import { kindNames, kindsPage } from '../../src/language/explain/kind-page.ts'
import { libraryFiles } from '../../src/language/explain/model-page.ts'
import { library } from '../../src/language/library.ts'

const diagnostics = Object.entries(registry as Readonly<Record<string, { number: number; page: string }>>)

describe('explain', () => {
  test.each(diagnostics)('has a page for %s, by name and by code', (name, { number }) => {
    const page = explain(name)
    expect(page).toContain(`# ${codeOf(number)} ${name}`)
    expect(explain(codeOf(number))).toBe(page)
    expect(explain(String(number))).toBe(page)
    expect(explain(codeOf(number).toLowerCase())).toBe(page)
    // A page says what the message cannot.
    expect(registry[name as keyof typeof registry].page.length).toBeGreaterThan(40)
  })

  test.each([...declaredArguments.keys()])('has a page for the argument %s, by every name', name => {
    const page = explain(name)
    expect(page).toContain(`# ${name}\n\nAn argument of a run.`)
    expect(page).toContain('| type |')
    expect(page).toContain('| default |')
    expect(page).toContain('`onnx`')
    for (const alias of declaredArguments.get(name)?.aliases ?? []) expect(explain(alias)).toBe(page)
  })

  test('has a page for everything else that is declared', () => {
    const { statements, layers, forms, losses, metrics, callbacks, strategies, sources, functions, actions, events } = library
    for (const table of [statements, layers, forms, losses, metrics, callbacks, strategies, sources, functions, actions, events]) {
      for (const { name, what } of Object.values(table)) {
        const page = explain(name)
        expect(page, name).toContain(`# ${what} ${name}\n`)
        expect(page, name).toContain(String(table[name]?.properties['doc']))
      }
    }
  })

  test.each([
    ['gpt', /^# module gpt\n\nA module of `std\/models\/gpt`\. The whole model[^]*gpt\(vocabulary: int\(min: 1\), [^]*rate: number\(min: 0, below: 1\) = 0\.1\)\n[^]*use "std\/models\/gpt"\n\nnet = gpt\(vocabulary[^]*# model std\/models\/gpt\n/],
    ['small_resnet', /A module of `std\/models\/resnet`\. For small pictures/],
    ['resnet', /^# model std\/models\/resnet\n[^]*- `resnet18`: 18 layers/],
    ['std/models/gpt', /- `gpt_mlp`: The two wide layers/],
    ['baseline', /^# preset std\/presets\/baseline\n[^]*learning_rate: 1e-3/],
    ['std/presets/finetune', /For weights that are already good/],
    ['tie', /- layer `linear`: `tie: string \| null = null`\n  Name of a parameter/],
    ['frozen', /running ones[^]*`\.eval\(\)`/],
    ['init', /```trainspec\ninit "FILE\.safetensors"\n```[^]*\| where \| model \|[^]*trainspec explain weights/],
    ['models', /- `gpt`: The whole model/],
    ['presets', /- `std\/presets\/baseline`: A calm start/],
  ])('has a page for %s', (name, page) => {
    expect(explain(name)).toMatch(page)
  })

  test('has a page for each word that a statement begins with', () => {
    for (const word of ['run', 'module', 'param', 'let', 'use', 'extends', 'data', 'model', 'arguments', 'callbacks', 'strategy', 'loss', 'metrics', 'input', 'label', 'init', 'callback', 'on']) {
      expect(explain(word), word).toContain(`# statement ${word}\n`)
    }
  })

  test('the examples of modules and statements can be read', () => {
    const examples = [...libraryFiles('models').flatMap(({ modules }) => modules.map(({ example }) => example)), ...Object.values(library.statements).flatMap(({ properties }) => (typeof properties['example'] === 'string' ? [properties['example']] : []))]
    expect(examples.length).toBeGreaterThan(15)
    for (const example of examples) {
      const { statements, errors } = parse(example)
      expect([example, errors, statements.length]).toEqual([example, [], 1])
    }
  })

  test('says what there are pages of', () => {
    const page = kindsPage()
    for (const kind of kindNames) {
      expect(page).toContain(`- \`trainspec explain ${kind}\`: `)
      expect(explain(kind)).toContain(`# ${kind}\n`)
    }
  })

  test('lists all of a kind', () => {
    const page = explain('layers')!
    for (const name of Object.keys(library.layers)) expect(page).toMatch(new RegExp(`^- \`${name}\`: \\S`, 'm'))
    expect(explain('arguments')).toContain('- `learning_rate`: ')
  })

  test('gives both pages of a name that stands for two things', () => {
    expect(explain('mse')).toMatch(/# loss mse[^]*---[^]*# metric mse/)
  })

  test('an entry has the pages of the strategies that take it', () => {
    expect(explain('warmup')).toBe(explain('schedule'))
    expect(explain('every')!.match(/^# strategy \w+$/gm)).toEqual(['# strategy evaluation', '# strategy logging', '# strategy saving'])
  })

  test('knows nothing of other names', () => {
    for (const name of ['', 'learning_rat', 'SPEC9999', 'toString', '__proto__', '42']) expect(explain(name), name).toBeNull()
  })

  test('lists what it explains', () => {
    for (const name of explainable()) expect(explain(name), name).not.toBeNull()
  })

  test('describes an argument', () => {
    expect(explain('optim')).toBe(`# optim

An argument of a run.

The optimizer. \`adamw_hf\` decays after the step and adds epsilon before bias correction; \`adamw_torch\` is PyTorch's AdamW. \`sgd\` and \`adagrad\` take the learning rate alone, and decay by adding to the gradient.

| | |
|---|---|
| type | \`"adamw_hf" \\| "adamw_torch" \\| "adamw_torch_fused" \\| "adamw_torch_xla" \\| "adamw_apex_fused" \\| "adafactor" \\| "adamw_bnb_8bit" \\| "adamw_anyprecision" \\| "sgd" \\| "adagrad"\` |
| default | \`"adamw_hf"\` |
| group | optimizer |

## Engines

- \`onnx\`: only \`"adamw_hf"\`, \`"adamw_torch"\`, \`"adamw_torch_fused"\`, \`"adafactor"\`, \`"adamw_anyprecision"\`, \`"sgd"\`, \`"adagrad"\`: the others come with libraries for CUDA and TPU devices
- \`torch\`: yes

## In other releases

- \`adafactor\`: Write \`optim: "adafactor"\`.

See also: \`learning_rate\`, \`weight_decay\`, \`optim_args\`.
`)
  })
})

test('spec/arguments.md is what stdlib/ says: `node scripts/arguments-doc.mjs` writes it', () => {
  expect(readFileSync(new URL('../arguments.md', import.meta.url), 'utf8')).toBe(argumentsDocument(argumentsShown))
})
