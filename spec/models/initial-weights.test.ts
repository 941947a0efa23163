import { expect, test } from 'vitest'
import { buildPrograms } from '../../src/models/build.ts'
import { compareWeights, differenceInWords, helpForDifference, placed } from '../../src/models/initial-weights.ts'
import { classes, layer, loss, modelRequest, tensor } from '../support/model.ts'

const { programs, layers } = buildPrograms(modelRequest({
  inputs: { x: tensor(8) },
  labels: { y: classes(3) },
  layers: [layer('linear', { features: 4 }, { path: 'net.body' }), layer('relu'), layer('linear', { features: 3 }, { path: 'net.fc' })],
  loss: loss('cross_entropy'),
}))
const spec = { model: { parameters: programs!.parameters, buffers: programs!.buffers, layers }, programs: programs! }

type Given = Readonly<Record<string, readonly number[] | { readonly dtype: 'int32'; readonly shape: readonly number[] }>>

const own: Given = { 'net.body.weight': [4, 8], 'net.body.bias': [4], 'net.fc.weight': [3, 4], 'net.fc.bias': [3] }

/** What is said of a file with these tensors: the difference, and what to do. */
function told(given: Given, fresh: readonly string[] = [], into: string | null = null): readonly [string | null, string] {
  const taken = { fresh, into }
  const tensors = Object.entries(given).map(([name, value]) => [placed(name, taken), 'dtype' in value ? value : { dtype: 'float32' as const, shape: value }] as const)
  const difference = compareWeights(spec, new Map(tensors), taken)
  return [differenceInWords(difference), helpForDifference(spec, difference, '"w.safetensors"', taken)]
}

const renamed = (rename: (name: string) => string): Given => Object.fromEntries(Object.entries(own).map(([name, shape]) => [rename(name), shape]))

test.each<[string, Given, RegExp | null, RegExp]>([
  ['the model\'s own', own, null, /./],
  ['another head', { ...own, 'net.fc.weight': [5, 4], 'net.fc.bias': [5] }, /^net\.fc\.weight is \[5, 4\] where the model needs \[3, 4\], net\.fc\.bias is \[5\] where the model needs \[3\]$/, /^To begin .* `init weights\("w\.safetensors", fresh: "net\.fc"\)`\.$/],
  ['names behind another', renamed(name => `module.${name}`), /^it has no net\.body\.weight, .*; it has module\.net\.body\.weight, .*, which the model has not$/, /^The file has the model's names behind `module\.`.*removeprefix\("module\."\)/],
  ['names without the module\'s', renamed(name => name.replace('net.', '')), /^it has no net\.body\.weight/, /^The model has the file's names behind `net\.`: write `init weights\("w\.safetensors", into: "net"\)`\.$/],
  ['names of other houses', { 'dense/kernel': [8, 4] }, /it has dense\/kernel, which/, /^Layers take the names/],
  ['a transposed weight', { ...own, 'net.fc.weight': [4, 3] }, /^net\.fc\.weight is \[4, 3\]/, /^net\.fc\.weight seems to be transposed: .* fresh: "net\.fc\.weight"\)`\.$/],
  ['whole numbers', { ...own, 'net.fc.bias': { dtype: 'int32', shape: [3] } }, /^net\.fc\.bias is int32\[3\] where the model needs float32\[3\]$/, /fresh: "net\.fc\.bias"/],
])('%s', (_, given, difference, help) => {
  const [words, todo] = told(given)
  if (difference === null) expect(words).toBeNull()
  else expect(words).toMatch(difference)
  expect(todo).toMatch(help)
})

test('what is fresh is neither missing nor of the wrong shape, and the line to write keeps it', () => {
  const { 'net.fc.weight': _, ...rest } = own
  expect(told({ ...rest, 'net.fc.bias': [9] }, ['net.fc'])[0]).toBeNull()
  expect(told({ 'net.body.weight': [4, 8] }, ['net.fc'])).toEqual([
    'it has no net.body.bias',
    'To begin what differs from the seed and take the rest from the file, write `init weights("w.safetensors", fresh: ["net.fc", "net.body.bias"])`.',
  ])
})

test('a file of one part is compared with that part alone', () => {
  const { body, fc } = { body: { weight: [4, 8], bias: [4] }, fc: { weight: [3, 4], bias: [3] } }
  expect(told(body, [], 'net.body')[0]).toBeNull()
  expect(told({ 'body.weight': body.weight, 'body.bias': body.bias, 'fc.weight': [5, 4], 'fc.bias': fc.bias }, [], 'net')).toEqual([
    'net.fc.weight is [5, 4] where the model needs [3, 4]',
    'To begin what differs from the seed and take the rest from the file, write `init weights("w.safetensors", fresh: "net.fc.weight", into: "net")`.',
  ])
})
