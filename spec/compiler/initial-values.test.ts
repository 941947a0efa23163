import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { check } from '../../src/language/check.ts'
import { nodeHost } from '../../src/language/host.ts'
import { writeSafetensors } from '../../src/models/safetensors.ts'
import { freshWeights } from '../../src/training/fresh-weights.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-values-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What each parameter and buffer of a model begins with, and the warnings and errors. */
async function begun(model: string, input = 'input x: tensor[2] = columns("a", "b")') {
  writeFileSync(join(folder, 'rows.csv'), 'a,b,t,y\n1,2,one,0\n3,4,two,1\n')
  writeFileSync(join(folder, 'spec.trainspec'), `run r {
  param prior: number = -2.5
  data {
    train = csv("rows.csv")
    ${input}
    label y: class(2)
  }
  model {
    ${model}
  }
  loss cross_entropy
  arguments { output_dir: "out" }
}
`)
  const [spec, found] = check(join(folder, 'spec.trainspec'), { host: nodeHost(folder) })
  const [plan, more] = await compile(spec!, { engine: 'onnx', device: 'cpu', threads: 1, now: new Date(0) })
  const weights = plan === null ? {} : freshWeights(plan)
  return { told: [...found, ...more].map(({ name }) => name), values: Object.fromEntries(Object.entries(weights).map(([name, { data }]) => [name, [...data]])) }
}

test('parameters and statistics begin with literal numbers, one for all or one for each; the others as without', async () => {
  const model = 'norm = batch_norm; up = frozen(linear(2)); head = linear(2)'
  const { told, values } = await begun(`init values("head.bias", [prior, 2 * 3]); init values(["up.weight", "norm.running_var"], 0.5); ${model}`)
  const without = (await begun(`x * prior; ${model}`)).values
  expect(told).toEqual([])
  expect(values).toEqual({ ...without, 'head.bias': [-2.5, 6], 'up.weight': [0.5, 0.5, 0.5, 0.5], 'norm.running_var': [0.5, 0.5] })
})

test('they stand above a file, which does not need them', async () => {
  const tensor = (shape: readonly number[], value: number) => ({ dtype: 'float32', shape, data: new Float32Array(shape.reduce((product, extent) => product * extent, 1)).fill(value) } as const)
  writeFileSync(join(folder, 'first.safetensors'), writeSafetensors({ 'head.weight': tensor([2, 2], 7) }))
  const { told, values } = await begun('init "first.safetensors"; init values("head.bias", prior); head = linear(2)')
  expect(told).toEqual([])
  expect(values).toEqual({ 'head.weight': [7, 7, 7, 7], 'head.bias': [-2.5, -2.5] })
})

test('a tied weight is meant by any of its names', async () => {
  const text = 'tokens = bytes(t, max_length: 3)\n    input ids: tokens.ids'
  const { told, values } = await begun('init values("up.weight", prior); table = embedding(257, 1); mean; up = linear(257, tie: "table.weight", bias: false); linear(2)', text)
  expect(told).toEqual([])
  expect(values['table.weight']).toEqual(Array(257).fill(-2.5))
})
