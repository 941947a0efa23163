import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { TrainedModel } from '../../src/commands/trained-model.ts'
import { trainedModel } from '../../src/commands/trained-model.ts'
import type { HostTensor } from '../../src/engines/engine.ts'
import { onnxEngine } from '../../src/engines/onnx/engine.ts'
import { readSafetensors } from '../../src/models/safetensors.ts'
import { draw, streamOf, wordsOf } from '../../src/tensor/random.ts'
import { need, pythonJson } from '../support/python.ts'
import { memoryIo, trainspec } from './fake-io.ts'

// Models of every kind, trained for a few updates so that no weight is what it began with, and written for other programs.

const pictures = ['input pixels: tensor[1, 8, 8] = columns("p0".."p63") / 16', 'label digit: class(10)']
const sentences = ['tokens = words(text, vocabulary: 30, max_length: 12)', 'input ids: tokens.ids', 'input mask: tokens.mask', 'label kind: class(3)']
const models: Readonly<Record<string, { readonly data: readonly string[]; readonly model: readonly string[]; readonly use?: string }>> = {
  cnn: {
    data: pictures,
    model: ['conv2d(8, kernel: 3, padding: 1)', 'batch_norm', 'relu', 'conv2d(12, kernel: 3, padding: 1, groups: 4, bias: false)', 'group_norm(3)', 'max_pool2d(2)', 'flatten', 'dropout(0.1)', 'head = linear(10)'],
  },
  resnet: { data: pictures, model: ['net = small_resnet(10, blocks: 2, width: 4)'], use: 'std/models/resnet' },
  gpt: {
    data: ['tokens = words(text, vocabulary: 30, max_length: 12)', 'input ids: tokens.ids', 'label next: tokens.next'],
    model: ['net = gpt(30, context: 12, layers: 2, heads: 2, width: 8, rate: 0.1)'],
    use: 'std/models/gpt',
  },
  recurrent: {
    data: ['input pixels: tensor[8, 8] = columns("p0".."p63") / 16', 'label digit: class(10)'],
    model: ['lstm(5, layers: 2, bidirectional: true)', 'gru(6)', 'last_token', 'linear(10)'],
  },
  packed: {
    data: sentences,
    model: ['embedding(30, 8)(ids)', 'lstm(5, layers: 2, bidirectional: true, mask: mask)', 'gru(6, mask: mask)', 'last_token(where: mask)', 'linear(3)'],
  },
  transformer: {
    data: sentences,
    model: [
      'words = embedding(30, 8)(ids)', 'places = learned_positions(12)', 'encoder = transformer_encoder_layer(2, feedforward: 16, norm_first: true, activation: gelu, mask: mask)',
      'decoder = transformer_decoder_layer(4, memory: encoder, feedforward: 16, mask: mask, memory_mask: mask)(places)', 'norm = rms_norm', 'mean(where: mask)', 'head = linear(3)',
    ],
  },
}
const names = Object.keys(models)

let home: string
const trained: Record<string, TrainedModel> = {}
const ours: Record<string, HostTensor> = {}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-export-'))
  writeFileSync(join(home, 'trainspec.yaml'), '')
  const columns = Array.from({ length: 64 }, (_, index) => `p${index}`)
  const vocabulary = 'one two three four five six seven eight nine ten'.split(' ')
  const stream = streamOf(7, ...wordsOf('rows'))
  let drawn = 0
  const below = (count: number): number => Math.floor((draw(stream, drawn++) / 2 ** 32) * count)
  const rows = Array.from({ length: 24 }, () =>
    [...columns.map(() => below(17)), Array.from({ length: 2 + below(14) }, () => vocabulary[below(10)]).join(' '), below(10), below(3)].join(','))
  writeFileSync(join(home, 'rows.csv'), `${[...columns, 'text', 'digit', 'kind'].join(',')}\n${rows.join('\n')}\n`)
  for (const [name, { data, model, use }] of Object.entries(models)) {
    const path = join(home, `${name}.trainspec`)
    writeFileSync(path, `${use === undefined ? '' : `use "${use}"\n`}run ${name} {
  data {
    train = csv("rows.csv")
    ${data.join('\n    ')}
  }
  model {
    ${model.join('\n    ')}
  }
  loss cross_entropy
  arguments { output_dir: "${name}"; max_steps: 2; per_device_train_batch_size: 8; learning_rate: 0.02; save_strategy: "no" }
}
`)
    const ran = await trainspec(['run', path, '--view', 'plain', '--threads', '1'], { cwd: home })
    expect([name, ran.code]).toEqual([name, 0])
    const exported = await trainspec(['export', name, '--onnx', `${name}.onnx`, '--safetensors', `${name}.safetensors`], { cwd: home })
    expect([name, exported.code, exported.err]).toEqual([name, 0, ''])
    trained[name] = await trainedModel(name, {}, memoryIo({ cwd: home }).io)
    const feeds = feedsOf(trained[name])
    writeFileSync(join(home, `${name}.json`), JSON.stringify(Object.fromEntries(Object.entries(feeds).map(([input, tensor]) => [input, { ...tensor, data: Array.from(tensor.data) }]))))
    const inference = await onnxEngine.infer(trained[name].plan, trained[name].weights, { device: 'cpu', threads: 1 })
    ours[name] = (await inference.run(feeds))['output']!
    await inference.close()
  }
}, 240_000)

/** Five rows of each input, sequences of nine places of which the later rows have fewer. */
function feedsOf({ plan }: TrainedModel): Record<string, HostTensor> {
  const lengths = [9, 9, 4, 1, 7]
  return Object.fromEntries(plan.spec.data.inputs.map(({ name, type }): [string, HostTensor] => {
    const stream = streamOf(3, ...wordsOf(name))
    const share = (index: number): number => draw(stream, index) / 2 ** 32
    if (type.kind === 'sequence') {
      const data = Int32Array.from({ length: 45 }, (_, index) => {
        const there = index % 9 < lengths[Math.floor(index / 9)]!
        return !there ? 0 : type.of === 'mask' ? 1 : Math.floor(share(index) * type.vocabulary)
      })
      return [name, { dtype: 'int32', shape: [5, 9], data }]
    }
    if (type.kind === 'class') return [name, { dtype: 'int32', shape: [5], data: Int32Array.from({ length: 5 }, (_, index) => Math.floor(share(index) * type.count)) }]
    const size = type.shape.reduce((product, extent) => product * extent, 1)
    return [name, { dtype: 'float32', shape: [5, ...type.shape], data: Float32Array.from({ length: 5 * size }, (_, index) => share(index)) }]
  }))
}

const difference = (name: string, theirs: readonly number[]): number => {
  const { data } = ours[name]!
  expect(theirs).toHaveLength(data.length)
  return theirs.reduce((most, value, index) => Math.max(most, Math.abs(value - data[index]!)), 0)
}

test('ONNX Runtime alone, in a process of its own, gives the same outputs', () => {
  const said = execFileSync(process.execPath, ['spec/commands/exported/run.mjs', home, ...names], { encoding: 'utf8' })
  const outputs = JSON.parse(said) as Record<string, Record<string, { dims: number[]; data: number[] }>>
  const differences = names.map(name => {
    expect(Object.keys(outputs[name]!)).toEqual(['output'])
    const { dims, data } = outputs[name]!['output']!
    expect([name, dims]).toEqual([name, ours[name]!.shape])
    return [name, difference(name, data)] as const
  })
  console.log(`largest differences from ONNX Runtime: ${differences.map(([name, most]) => `${name} ${most.toExponential(1)}`).join(', ')}`)
  for (const [name, most] of differences) expect([name, most < 2e-6]).toEqual([name, true])
})

test('the same nn.Module loads the weights with strict=True and gives the same outputs; onnx.checker finds nothing', ({ skip }) => {
  need(skip, 'torch', 'safetensors', 'onnx')
  const found = pythonJson('spec/commands/exported/modules.py', [home]) as Record<string, { readonly output: number[]; readonly domains: string[] }>
  const differences = names.map(name => [name, difference(name, found[name]!.output)] as const)
  console.log(`largest differences from PyTorch: ${differences.map(([name, most]) => `${name} ${most.toExponential(1)}`).join(', ')}`)
  for (const [name, most] of differences) expect([name, most < 5e-6]).toEqual([name, true])
  // No op beyond the standard's.
  for (const name of names) expect([name, found[name]!.domains]).toEqual([name, ['']])
}, 240_000)

test('what is written is told; the weights are those of the run, and nothing to write is wrong use', async () => {
  const { out } = await trainspec(['export', 'transformer', '--onnx', 'again.onnx'], { cwd: home })
  expect(out).toMatch(/^again\.onnx: [\d.]+ KiB, from transformer\n {2}input ids: int32\[batch, length\]\n {2}input mask: int32\[batch, length\]\n {2}output output: float32\[batch, 3\]\n$/)
  expect(readFileSync(join(home, 'again.onnx'))).toEqual(readFileSync(join(home, 'transformer.onnx')))
  expect(readFileSync(join(home, 'cnn.safetensors'))).toEqual(readFileSync(join(home, 'cnn/model.safetensors')))
  const read = readSafetensors(readFileSync(join(home, 'cnn.safetensors')))
  expect(read.ok && Object.keys(read.file.tensors)).toContain('batch_norm_1.num_batches_tracked')
  expect((await trainspec(['export', 'cnn'], { cwd: home })).code).toBe(2)
  expect((await trainspec(['export', 'nowhere', '--onnx', 'x.onnx'], { cwd: home })).code).toBe(2)
  expect((await trainspec(['export', 'cnn', '--onnx', 'no/where.onnx'], { cwd: home })).code).toBe(2)
})

test('names and preprocessing lie in the model for whoever opens it', () => {
  const text = readFileSync(join(home, 'transformer.onnx')).toString('latin1')
  expect(text).toContain('trainspec.preprocessing')
  expect(text).toContain('"vocabulary":[')
  expect(text).toContain('encoder.self_attn.in_proj_weight')
})
