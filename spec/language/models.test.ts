import { describe, expect, test } from 'vitest'
import { buildPrograms } from '../../src/models/build.ts'
import type { ModelPrograms } from '../../src/tensor/program.ts'
import { runCase, spec } from '../support/check-case.ts'

const numbers = (shape: string, count: number): string => `  data {
    train = csv("a.csv")
    input x: ${shape} = columns(${Array.from({ length: count }, (_, index) => `"c${index}"`).join(', ')})
    label y: class(3)
  }`

/** From a spec's text to its programs; `before` stands above the run, `columns` is the width of a row. */
function programsOf(shape: string, columns: number, model: string, before = ''): { readonly programs: ModelPrograms; readonly warnings: readonly string[] } {
  const files = { ...spec({ data: numbers(shape, columns), model: `  model {\n${model}\n  }`, before }), 'a.csv': `${[...Array.from({ length: columns }, (_, index) => `c${index}`), 'y'].join(',')}\n` }
  const { checked } = runCase({ name: '', files })
  expect(checked.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
  const { data, model: checkedModel, loss, metrics } = checked.spec!
  const built = buildPrograms({ model: checkedModel, inputs: data.inputs, labels: data.labels, loss, metrics, labelSmoothing: 0 })
  expect(built.errors).toEqual([])
  return { programs: built.programs!, warnings: checked.diagnostics.map(({ name }) => name) }
}

const namesOf = ({ parameters }: ModelPrograms): string[] => parameters.map(({ name }) => name)

describe('forms of layers', () => {
  test('repeat and sequence number their parts as nn.Sequential does, copies in a sequence go on counting', () => {
    const { programs, warnings } = programsOf('tensor[3]', 3, '    body = sequence(linear(4), repeat(2, block(4)), relu)\n    repeat(2, linear(3))', 'module block(width: int) {\n  up = linear(width)\n}\n')
    expect(namesOf(programs).filter(name => name.endsWith('weight'))).toEqual(['body.0.weight', 'body.1.up.weight', 'body.2.up.weight', 'repeat_1.0.weight', 'repeat_1.1.weight'])
    expect(warnings).toEqual([])
  })

  test('a named repetition that is applied twice shares its parameters', () => {
    const { programs } = programsOf('tensor[3]', 3, '    same = repeat(2, linear(3))\n    sum = same(x) + same(x * 2)')
    expect(namesOf(programs)).toEqual(['same.0.weight', 'same.0.bias', 'same.1.weight', 'same.1.bias'])
  })

  test('a named repetition whose parts are given a mask is a definition too', () => {
    const block = 'module block(mask: value) {\n  multi_head_attention(1, mask: mask)\n}\n'
    const { programs, warnings } = programsOf('tensor[4]', 4, `    wide = reshape(4, 1)(x)
    blocks = repeat(2, block(mask: x))
    cold = frozen(sequence(block(mask: x), relu))
    flatten(cold(blocks(linear(2)(wide))))
    head = linear(3)`, block)
    expect(namesOf(programs).filter(name => name.endsWith('in_proj_weight'))).toEqual(['blocks.0.multi_head_attention_1.in_proj_weight', 'blocks.1.multi_head_attention_1.in_proj_weight'])
    expect(warnings).toEqual([])
  })

  test('what is frozen is kept, saved and initialised, and no gradient is made of it', () => {
    const { programs } = programsOf('tensor[3]', 3, '    body = frozen(sequence(linear(4), relu))\n    head = linear(3)')
    expect(namesOf(programs)).toEqual(['head.weight', 'head.bias'])
    expect(programs.buffers.map(({ name }) => name)).toEqual(['body.0.weight', 'body.0.bias'])
    expect(programs.step.outputs.filter(({ role }) => role === 'gradient' || role === 'buffer').map(({ name }) => name)).toEqual(['head.weight', 'head.bias'])
  })

  test('what is frozen goes on as in training, and as in evaluation where that is said: statistics are kept, nothing is dropped', () => {
    const stepOf = (mode: string) => {
      const { programs } = programsOf('tensor[3]', 3, `    body = frozen(sequence(linear(4), batch_norm, dropout(0.5))${mode})\n    head = linear(3)`)
      const { outputs, instructions } = programs.step
      return { written: outputs.filter(({ role }) => role === 'buffer').map(({ name }) => name), drops: instructions.some(({ op }) => op === 'dropout') }
    }
    const statistics = ['body.1.num_batches_tracked', 'body.1.running_mean', 'body.1.running_var']
    expect(stepOf('')).toEqual({ written: statistics, drops: true })
    expect(stepOf(', mode: training')).toEqual({ written: statistics, drops: true })
    expect(stepOf(', mode: evaluation')).toEqual({ written: [], drops: false })
  })

  test('values are given by name to layers and to modules', () => {
    const text = '    wide = reshape(4, 1)(x)\n    wider = linear(2)(wide)\n    look(wider, mask: x)\n    flatten\n    linear(3)'
    const { programs } = programsOf('tensor[4]', 4, text.replace('look(wider, mask: x)', 'look(mask: x)(wider)'), 'module look(mask: value) {\n  multi_head_attention(1, mask: mask)\n}\n')
    expect(namesOf(programs)).toContain('look_1.multi_head_attention_1.in_proj_weight')
  })

  test.each([
    ['repeat(0, linear(3))', 'out-of-range'],
    ['repeat(2)', 'missing-option'],
    ['repeat(2, x)', 'not-a-layer'],
    ['frozen(linear(3), relu)', 'too-many-options'],
    ['sequence(first: relu)', 'unknown-option'],
    ['frozen(linear(3), mod: evaluation)', 'unknown-option'],
    ['frozen(linear(3), mode: never)', 'unknown-name'],
    ['mean(where: nothing)', 'unknown-layer'],
  ])('%s is a mistake', (text, name) => {
    const { checked } = runCase({ name: '', files: spec({ model: `  model { ${text} }` }) })
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error').map(diagnostic => diagnostic.name)).toEqual([name])
  })
})

describe('mistakes in a module', () => {
  const told = (model: string, before: string): readonly string[] =>
    runCase({ name: '', files: spec({ model: `  model {\n${model}\n  }`, before }) }).checked.diagnostics.map(({ name }) => name)

  test('one that follows from the options of a later application is told', () => {
    const block = 'module block(tenths: int) {\n  linear(3)\n  dropout(tenths / 10)\n}\n'
    expect(told('    block(1)\n    block(20)', block)).toEqual(['out-of-range'])
    expect(told('    block(20)\n    repeat(3, block(30))', block)).toEqual(['out-of-range'])
  })

  test('one of the module itself is told once, however often it is applied', () => {
    expect(told('    block\n    repeat(3, block)', 'module block {\n  linear(3)\n  dropuot(0.1)\n}\n')).toEqual(['unknown-layer'])
  })
})

describe('models of the standard library', () => {
  const count = ({ parameters }: ModelPrograms): number => parameters.reduce((sum, { shape }) => sum + shape.reduce((product, extent) => product * extent, 1), 0)

  test('a resnet18 has the parameters and buffers of torchvision\'s', () => {
    const { programs, warnings } = programsOf('tensor[3, 8, 8]', 192, '    net = resnet18(3)', 'use "std/models/resnet"')
    const plain = namesOf(programs).map(name => name.replace(/^net\./, ''))
    expect(plain.slice(0, 6)).toEqual(['conv1.weight', 'bn1.weight', 'bn1.bias', 'layer1.0.conv1.weight', 'layer1.0.bn1.weight', 'layer1.0.bn1.bias'])
    expect(plain).toContain('layer2.0.downsample.0.weight')
    expect(plain).toContain('layer4.1.bn2.bias')
    // 11,689,512 with 1000 classes: 997 rows of 512 weights and a bias fewer.
    expect(count(programs)).toBe(11_689_512 - 997 * 513)
    expect(plain).toHaveLength(62)
    expect(warnings.filter(name => name !== 'unused-name')).toEqual([])
  })

  test('a resnet34 and a small one', () => {
    expect(count(programsOf('tensor[3, 8, 8]', 192, '    resnet34(3)', 'use "std/models/resnet"').programs)).toBe(21_797_672 - 997 * 513)
    const { programs } = programsOf('tensor[1, 8, 8]', 64, '    small_resnet(3, blocks: 2, width: 4)', 'use "std/models/resnet"')
    expect(namesOf(programs).filter(name => name.endsWith('conv2.weight'))).toHaveLength(6)
  })

  test('a GPT predicts the next token, its table of tokens the weight of its output', () => {
    const files = { ...spec({ model: '  model { net = gpt(17, context: 8, layers: 2, heads: 2, width: 4) }', before: 'use "std/models/gpt"' }) }
    const { checked } = runCase({ name: '', files })
    expect(checked.diagnostics).toEqual([])
    const { model, loss } = checked.spec!
    const tokens = { kind: 'sequence', of: 'ids', vocabulary: 17, maximum: 8, fixed: false, pad: 0 } as const
    const request = { model, inputs: [{ name: 'x', type: tokens }], labels: [{ name: 'next', type: { ...tokens, pad: -100 } }], loss, metrics: [], labelSmoothing: 0 }
    const { programs, layers, errors } = buildPrograms(request)
    expect(errors).toEqual([])
    expect(layers.at(-1)).toEqual({ path: 'net.lm_head', layer: 'linear', output: ['batch', 'length', 17], parameters: 0 })
    expect(namesOf(programs!)).toHaveLength(2 + 2 * 12 + 2)
    expect(namesOf(programs!)).toEqual(expect.arrayContaining(['net.wte.weight', 'net.h.1.attn.in_proj_weight', 'net.h.0.mlp.c_proj.bias', 'net.ln_f.weight']))
    const outputs = programs!.step.outputs.filter(({ name }) => name === 'net.wte.weight')
    expect(outputs.map(({ rows }) => rows?.part ?? 'whole')).toEqual(['whole', 'values', 'indices'])
  })
})
