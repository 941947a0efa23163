import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSafetensors } from '../../src/models/safetensors.ts'
import type { HostTensor } from '../../src/tensor/host-tensor.ts'
import { readTensors } from '../../src/training/checkpoint/contents.ts'
import { freshWeights } from '../../src/training/fresh-weights.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'trainspec-first-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

/** Writes a spec over a small text and returns its path. */
function write(model: string, before = ''): string {
  writeFileSync(at('a.txt'), 'to be\nor not to be\nthat is\nthe question\n')
  writeFileSync(at('s.trainspec'), `${before}
run first {
  data {
    train = text("a.txt")
    letters = characters(text, vocabulary: 20, max_length: 12)
    input ids: letters.ids
    label next: letters.next
  }
  model { ${model} }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 2; per_device_train_batch_size: 2; save_steps: 2 }
}
`)
  return at('s.trainspec')
}

const tied = 'tokens = embedding(20, 6); lm_head = linear(20, bias: false, tie: "tokens.weight")'

const save = (tensors: Readonly<Record<string, HostTensor>>): void => writeFileSync(at('first.safetensors'), writeSafetensors(tensors))

const wave = (shape: readonly number[], scale: number): HostTensor => {
  const length = shape.reduce((product, extent) => product * extent, 1)
  return { dtype: 'float32', shape, data: Float32Array.from({ length }, (_, index) => Math.sin(index) * scale) }
}

test('a tied weight stands in checkpoints and in the final model under both names, and the plan counts both', async () => {
  const plan = await planOf(write(tied.replace('6', '64')), folder)
  expect((await run(plan)).kind).toBe('finished')
  for (const file of ['run/model.safetensors', 'run/checkpoint-2/model.safetensors']) {
    const tensors = readTensors(at(file))
    expect(Object.keys(tensors)).toEqual(['lm_head.weight', 'tokens.weight'])
    expect(tensors['lm_head.weight']).toEqual(tensors['tokens.weight'])
  }
  const bytes = readdirSync(at('run/checkpoint-2')).reduce((sum, file) => sum + statSync(at(`run/checkpoint-2/${file}`)).size, 0)
  expect(Math.abs(bytes - plan.spec.forecast.checkpoint_bytes)).toBeLessThan(1000)
})

test('a tied weight of a module goes by the path of the module', async () => {
  const plan = await planOf(write('gpt(vocabulary: 20, context: 12, width: 8, layers: 1, heads: 2)', 'use "std/models/gpt"'), folder)
  expect((await run(plan)).kind).toBe('finished')
  const tensors = readTensors(at('run/model.safetensors'))
  expect(tensors['gpt_1.lm_head.weight']).toEqual(tensors['gpt_1.wte.weight'])
})

test('a frozen table can be tied to', async () => {
  const plan = await planOf(write(tied.replace('embedding(20, 6)', 'frozen(embedding(20, 6))')), folder)
  expect(plan.spec.model.parameters).toEqual([])
  expect(plan.spec.model.buffers.map(({ name }) => name)).toEqual(['tokens.weight'])
})

test('first weights may have a tied one under either name or under both with one value', async () => {
  const [table, other] = [wave([20, 6], 1), wave([20, 6], 2)]
  const path = write(`init "first.safetensors"; ${tied}`)
  for (const names of [['tokens.weight'], ['lm_head.weight'], ['tokens.weight', 'lm_head.weight']]) {
    save(Object.fromEntries(names.map(name => [name, table])))
    expect(freshWeights(await planOf(path, folder))).toEqual({ 'tokens.weight': table })
  }
  save({ 'tokens.weight': table, 'lm_head.weight': other })
  const plan = await planOf(path, folder)
  expect(() => freshWeights(plan)).toThrow('tokens.weight and lm_head.weight differ')
})

test('a tied weight is fresh by either name, whatever the file has under both', async () => {
  const drawn = freshWeights(await planOf(write(tied), folder))
  const files: readonly Readonly<Record<string, HostTensor>>[] =
    [{}, { 'tokens.weight': wave([20, 6], 1) }, { 'tokens.weight': wave([9, 6], 1), 'lm_head.weight': wave([20, 6], 2) }]
  for (const name of ['tokens', 'lm_head']) {
    const path = write(`init weights("first.safetensors", fresh: "${name}"); ${tied}`)
    for (const tensors of files) {
      save(tensors)
      expect(freshWeights(await planOf(path, folder))).toEqual(drawn)
    }
  }
})

test('what is fresh begins from the seed, whatever the file has there; the rest comes from the file, which changes no other hash', async () => {
  const model = 'tokens = embedding(20, 6); head = linear(20)'
  const drawn = freshWeights(await planOf(write(model), folder))
  const table = wave([20, 6], 1)
  for (const head of [wave([20, 6], 3), wave([9, 6], 3), null]) {
    save({ 'tokens.weight': table, ...(head === null ? {} : { 'head.weight': head }), 'head.old': wave([2], 1) })
    const plan = await planOf(write(`init weights("first.safetensors", fresh: "head"); ${model}`), folder)
    expect(plan.spec.model.initial_weights).toMatchObject({ path: 'first.safetensors', fresh: ['head'] })
    expect(freshWeights(plan)).toEqual({ ...drawn, 'tokens.weight': table })
  }
  save({ ...drawn })
  const all = await planOf(write(`init "first.safetensors"; ${model}`), folder)
  const same = await planOf(write(`init weights("first.safetensors"); ${model}`), folder)
  expect(same.hash).toBe(all.hash)
  expect((await planOf(write(`init weights("first.safetensors", fresh: "head"); ${model}`), folder)).hash).not.toBe(all.hash)
})

test('a file of one part of the model goes into that part, and all else begins from the seed', async () => {
  const model = 'tokens = embedding(20, 6); net = sequence(linear(8), linear(6)); head = linear(20)'
  const drawn = freshWeights(await planOf(write(model), folder))
  const part = { '0.weight': wave([8, 6], 1), '0.bias': wave([8], 2), '1.weight': wave([6, 8], 3), '1.bias': wave([6], 4) }
  save(part)
  const plan = await planOf(write(`init weights("first.safetensors", into: "net"); ${model}`), folder)
  expect(plan.spec.model.initial_weights).toMatchObject({ path: 'first.safetensors', into: 'net' })
  expect(freshWeights(plan)).toEqual({ ...drawn, ...Object.fromEntries(Object.entries(part).map(([name, tensor]) => [`net.${name}`, tensor])) })
  const headless = freshWeights(await planOf(write(`init weights("first.safetensors", into: "net", fresh: "net.1"); ${model}`), folder))
  expect(headless).toEqual({ ...drawn, 'net.0.weight': part['0.weight'], 'net.0.bias': part['0.bias'] })
})

test('weights that are no finite numbers begin nothing', async () => {
  const table = wave([20, 6], 1)
  table.data[7] = NaN
  save({ 'tokens.weight': table })
  const plan = await planOf(write(`init "first.safetensors"; ${tied}`), folder)
  expect(() => freshWeights(plan)).toThrow('tokens.weight holds NaN or infinite values')
})
