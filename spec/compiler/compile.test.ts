import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckedSpec } from '../../src/language/checked-spec.ts'
import { hashOf } from '../../src/plan/hash.ts'
import { compileFor, planFor, told, withArguments } from '../support/compile-digits.ts'
import { digits, placeOf } from '../support/digits.ts'

describe('the digits example', () => {
  test('compiles to a plan that names data, model and every event', async () => {
    const { spec } = await planFor()
    expect(spec.data.sources.train).toMatchObject({ kind: 'csv', path: 'examples/digits/data/digits-train.csv', delimiter: ',', rows: 1437 })
    expect(spec.data.eval).toEqual(['eval'])
    expect(spec.model.layers.map(({ path, output, parameters }) => [path, output.join(' '), parameters])).toEqual([
      ['conv2d_1', 'batch 32 8 8', 320],
      ['relu_1', 'batch 32 8 8', 0],
      ['max_pool2d_1', 'batch 32 4 4', 0],
      ['flatten_1', 'batch 512', 0],
      ['dropout_1', 'batch 512', 0],
      ['head', 'batch 10', 5130],
    ])
    expect(spec.training).toMatchObject({ batches_per_epoch: 23, updates_per_epoch: 23, total_updates: 276, epochs: 12, warmup_updates: 17, eval_rows: 360 })
    expect(spec.forecast).toMatchObject({
      effective_batch: 64,
      samples: 12 * 1437,
      parameters: 5450,
      logs: [[1, 1, 1], [20, 260, 20]],
      evaluations: [[1, 1, 1], [23, 276, 23]],
      saves: [[23, 276, 23]],
      checkpoints_kept: 2,
    })
    expect(spec.optimizer.groups).toEqual([
      { weight_decay: 0.01, parameters: ['conv2d_1.weight', 'head.weight'] },
      { weight_decay: 0, parameters: ['conv2d_1.bias', 'head.bias'] },
    ])
  })

  test('says where everything was written', async () => {
    const plan = await planFor()
    const rate = placeOf('3e-3')
    const before = digits.files[0]!.text.slice(0, rate.start).split('\n')
    expect(plan.source_map['/arguments/learning_rate']).toEqual({ ...rate, line: before.length, column: before.at(-1)!.length + 1 })
    expect(plan.source_map['/model/layers/5']).toMatchObject(placeOf('head = linear(10)'))
    for (const pointer of Object.keys(plan.source_map)) expect(at(plan.spec, pointer), pointer).toBeDefined()
    expect(plan.source_map['/arguments/max_steps']).toBeUndefined()
  })

  test('has the same hash on every day and every machine, and another where the run is another', async () => {
    const plan = await planFor()
    expect(plan.hash).toBe(hashOf(plan.spec))
    expect((await planFor()).hash).toBe(plan.hash)
    // A comment at the top moves every range; a value may come from the command line.
    const inputs = digits.data.inputs.map(feature => ({ ...feature, value: { op: 'columns', names: ['p0'], range: placeOf('conv2d') } as const }))
    const moved = (range = placeOf('relu')) => ({ ...digits, data: { ...digits.data, inputs: inputs.map(feature => ({ ...feature, type: { kind: 'tensor', shape: [1, 8, 8] } as const, value: { ...feature.value, range } })) } })
    const seed = { value: 42, origin: { kind: 'command-line', option: '--set arguments.seed=42' } } as const
    expect((await planFor({ ...moved(placeOf('dropout')), arguments: { ...digits.arguments, seed } })).hash).toBe((await planFor(moved())).hash)
    expect((await planFor(withArguments({ seed: 43 }))).hash).not.toBe(plan.hash)
  })
})

describe('mistakes are reported together, each at its place', () => {
  test('a shape that does not fit, at the layer', async () => {
    const [first, ...rest] = digits.model.nodes
    if (first === undefined) throw new Error('the example has no layers')
    const swapped: CheckedSpec = {
      ...digits,
      model: {
        ...digits.model,
        nodes: [
          { ...first, path: 'flatten_1', layer: 'flatten', options: { start: 1, end: -1 }, range: placeOf('flatten') },
          { ...first, inputs: [{ kind: 'node', index: 0 }] },
          ...rest.slice(1).map((node, index) => ({ ...node, inputs: [{ kind: 'node', index: index + 1 } as const] })),
        ],
      },
    }
    const [plan, diagnostics] = await compileFor(swapped)
    expect(plan).toBeNull()
    expect(told(diagnostics)).toEqual(['model-shape at conv2d(32, kernel: 3, padding: 1)'])
    expect(diagnostics[0]?.message).toMatch(/64/)
  })

  test('a model that gives another number of classes than the label has, at the loss', async () => {
    const nodes = digits.model.nodes.map(node => (node.path === 'head' ? { ...node, options: { ...node.options, features: 5 } } : node))
    const [plan, diagnostics] = await compileFor({ ...digits, model: { ...digits.model, nodes } })
    expect(plan).toBeNull()
    expect(told(diagnostics)[0]).toBe('model-label at cross_entropy')
    expect(diagnostics[0]?.message).toMatch(/5.*10|10.*5/)
  })

  test('data that is not there and a model that does not fit, in one pass', async () => {
    const nodes = digits.model.nodes.map(node => (node.path === 'head' ? { ...node, options: { ...node.options, features: 5 } } : node))
    const sources: CheckedSpec['data']['sources'] = {
      train: { kind: 'csv', path: '/nowhere/train.csv', delimiter: null, range: placeOf('csv("data/digits-train.csv")') },
    }
    const [, diagnostics] = await compileFor({ ...digits, model: { ...digits.model, nodes }, data: { ...digits.data, sources } })
    expect(told(diagnostics)).toContain('data-file-missing at csv("data/digits-train.csv")')
    expect(told(diagnostics)).toContain('model-label at cross_entropy')
  })

  test('gradient_checkpointing that would save nothing, at the argument', async () => {
    const value = { value: true, origin: { kind: 'file', range: placeOf('seed: 42') } } as const
    const [plan, diagnostics] = await compileFor({ ...digits, arguments: { ...digits.arguments, gradient_checkpointing: value } })
    expect(plan).not.toBeNull()
    expect(told(diagnostics)).toEqual(['nothing-to-recompute at seed: 42'])
  })

  test('initial weights that are not there', async () => {
    const initialWeights = { path: '/nowhere/weights.safetensors', range: placeOf('head = linear(10)') }
    const [, diagnostics] = await compileFor({ ...digits, model: { ...digits.model, initialWeights } })
    expect(told(diagnostics)).toEqual(['weights-unreadable at head = linear(10)'])
  })
})

describe('splits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-splits-'))
  const path = join(folder, 'rows.csv')
  writeFileSync(path, `${[...Array.from({ length: 64 }, (_, index) => `p${index}`), 'digit'].join(',')}\n${`${Array(65).fill('1').join(',')}\n`.repeat(101)}`)
  const range = placeOf('csv("data/digits-train.csv")')
  const splitFrom = (of: string, fraction: number) => ({ kind: 'split', of, fraction, stratify: null, seed: 1, range }) as const

  test('take their rows out of what they split, one after the other', async () => {
    const sources: CheckedSpec['data']['sources'] = {
      train: { kind: 'csv', path, delimiter: null, range },
      eval: splitFrom('train', 0.1),
      test: splitFrom('train', 0.5),
    }
    const { spec } = await planFor({ ...digits, root: folder, data: { ...digits.data, sources } })
    // 101 rows: 10 to eval, then half of 91 to test.
    expect(spec.data.sources.eval).toMatchObject({ rows: 10 })
    expect(spec.data.sources.test).toMatchObject({ rows: 46 })
    expect(spec.training).toMatchObject({ train_rows: 45, eval_rows: 10 })
    expect(spec.data.test).toBe('test')
  })

  test('a share of what a column has left is a share of that', async () => {
    const parts = join(folder, 'parts.csv')
    writeFileSync(parts, `${[...Array.from({ length: 64 }, (_, index) => `p${index}`), 'digit'].join(',')}\n${Array.from({ length: 100 }, (_, row) => `${Array(64).fill('1').join(',')},${row % 4}\n`).join('')}`)
    const sources: CheckedSpec['data']['sources'] = {
      train: { kind: 'csv', path: parts, delimiter: null, range },
      test: { ...splitFrom('train', 0), where: { column: 'digit', value: '3' } },
      eval: splitFrom('train', 0.2),
    }
    const { spec } = await planFor({ ...digits, root: folder, data: { ...digits.data, sources } })
    expect(spec.data.sources).toMatchObject({ test: { rows: 25 }, eval: { rows: 15 } })
    expect(spec.training).toMatchObject({ train_rows: 60, eval_rows: 15 })
  })

  test('of nothing, or of each other, are an error and not a loop', async () => {
    const sources: CheckedSpec['data']['sources'] = {
      train: { kind: 'csv', path, delimiter: null, range },
      a: splitFrom('b', 0.1),
      b: splitFrom('a', 0.1),
    }
    const [plan, diagnostics] = await compileFor({ ...digits, root: folder, data: { ...digits.data, sources } })
    expect(plan).toBeNull()
    expect(diagnostics.map(({ name }) => name)).toEqual(['split-without-source'])
  })
})

/** The value that a JSON pointer names. */
function at(value: unknown, pointer: string): unknown {
  return pointer.slice(1).split('/').reduce<unknown>((inner, token) => {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Readonly<Record<string, unknown>>)[key] : undefined
  }, value)
}
