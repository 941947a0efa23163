import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { hasErrors, type Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { check } from '../../src/language/check.ts'
import { nodeHost } from '../../src/language/host.ts'
import { writeSafetensors } from '../../src/models/safetensors.ts'

const kinds = {
  row: 'input x: tensor[8] = columns("c0".."c7")',
  picture: 'input x: tensor[1, 2, 4] = columns("c0".."c7")',
  plane: 'input x: tensor[2, 4] = columns("c0".."c7")',
  places: 'input x: tensor[4, 2] = columns("c0".."c7"); input m: tensor[3] = columns("c0".."c2")',
  number: 'input a: number = c0',
  classed: 'input a: tensor[7] = columns("c1".."c7"); input k: class(3) = column("y")',
  mixed: 'input a: number = c0; input b: tensor[7] = columns("c1".."c7")',
  text: 'tokens = words(t, vocabulary: 50, max_length: 6); input ids: tokens.ids',
  texts: 'long = words(t, vocabulary: 50, max_length: 6); short = characters(t, vocabulary: 50, max_length: 4); input ids: long.ids; input signs: short.ids',
}

interface Mistake {
  readonly data: keyof typeof kinds
  readonly model: string
  readonly loss?: string
  readonly before?: string
}

const textOf = ({ data, model, loss = 'cross_entropy', before = '' }: Mistake): string => `${before}
run r {
  data {
    train = csv("a.csv")
    ${kinds[data]}
    label y: class(3)
  }
  model {
    ${model}
  }
  loss ${loss}
  arguments { output_dir: "out" }
}
`

const rows = `${Array.from({ length: 8 }, (_, i) => `c${i}`).join()},t,y\n0,1,2,3,4,5,6,7,some words,0\n7,6,5,4,3,2,1,0,others,1\n`

/** A safetensors file with tensors of these shapes. */
const weights = (shapes: Readonly<Record<string, readonly number[]>>): Uint8Array =>
  writeSafetensors(Object.fromEntries(Object.entries(shapes).map(([name, shape]) => {
    return [name, { dtype: 'float32', shape, data: new Float32Array(shape.reduce((product, extent) => product * extent, 1)) }]
  })))

const files = {
  'a.csv': rows,
  'other.safetensors': weights({ 'fc.weight': [1] }),
  'head.safetensors': weights({ 'body.weight': [4, 8], 'body.bias': [4], 'net.1.weight': [5, 4], 'fc.weight': [1] }),
  'torn.safetensors': 'hello',
}
const folder = mkdtempSync(join(tmpdir(), 'trainspec-mistakes-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** All that is said of a spec, from reading it to making its plan. */
async function told(text: string): Promise<readonly Diagnostic[]> {
  for (const [name, content] of Object.entries({ ...files, 'spec.trainspec': text })) writeFileSync(join(folder, name), content)
  const [spec, diagnostics] = check(join(folder, 'spec.trainspec'), { host: nodeHost(folder) })
  if (spec === null || hasErrors(diagnostics)) return diagnostics
  const [, problems] = await compile(spec, { engine: 'onnx', device: 'cpu', threads: 1, now: new Date(0) })
  return [...diagnostics, ...problems]
}

// The mistakes of those who write their first model: what is underlined, and what to write in its place.
test.each<[string, Mistake, string, string, RegExp, RegExp]>([
  ['a convolution of a row', { data: 'row', model: 'conv2d(8, kernel: 3); flatten; linear(3)' }, 'model-shape', 'conv2d(8, kernel: 3)', /needs an input of shape \[batch, channels, height, width\], and it is \[batch, 8\]/, /^Put reshape\(CHANNELS, HEIGHT, WIDTH\) before it\.$/],
  ['channels forgotten', { data: 'plane', model: 'conv2d(8, kernel: 1); flatten; linear(3)' }, 'model-shape', 'conv2d(8, kernel: 1)', /\[batch, 2, 4\]/, /^For one channel put reshape\(1, 2, 4\) before it/],
  ['flatten forgotten', { data: 'picture', model: 'conv2d(8, kernel: 1); linear(3)' }, 'model-label', 'cross_entropy', /\[batch, 3\], and it is \[batch, 8, 2, 3\]/, /^Put flatten and linear\(3\) at the end/],
  ['another count of classes', { data: 'row', model: 'linear(16); relu; linear(10)' }, 'model-label', 'cross_entropy', /3 classes of y .* it is \[batch, 10\]/, /^End the model with linear\(3\)\.$/],
  ['a score for each token', { data: 'text', model: 'embedding(50, 8); linear(3)' }, 'model-label', 'cross_entropy', /\[batch, length, 3\]/, /^Put mean, first_token or last_token before linear\(3\)/],
  ['tokens flattened', { data: 'text', model: 'embedding(50, 8); flatten; linear(3)' }, 'model-shape', 'linear(3)', /\[batch, 8\*length\]/, /mean, first_token or last_token .* pad: max_length/],
  ['tokens as numbers', { data: 'text', model: 'linear(8); linear(3)' }, 'model-shape', 'linear(8)', /class numbers of shape \[batch, length\]/, /^Put embedding\(COUNT, WIDTH\) before it/],
  ['numbers as tokens', { data: 'row', model: 'embedding(50, 8); mean; linear(3)' }, 'model-shape', 'embedding(50, 8)', /needs token or class numbers/, /class\(COUNT\) or take tokens\.ids/],
  ['too small an embedding', { data: 'text', model: 'embedding(10, 8); mean; linear(3)' }, 'model-option', '10', /10 rows, .* numbers up to 49/, /^Write embedding\(50, 8\)\.$/],
  ['too few positions', { data: 'text', model: 'embedding(50, 8); learned_positions(4); mean; linear(3)' }, 'model-option', '4', /4 places, .* up to 6 long/, /^Write learned_positions\(6\)/],
  ['positions of the shorter of two texts', { data: 'texts', model: 'a = learned_positions(6)(embedding(50, 8)(ids)); b = learned_positions(4)(embedding(50, 8)(signs)); a + b; mean; linear(3)' }, 'model-option', '4', /4 places, and `signs`, of up to 4 tokens, is as long in a batch as `ids`, of up to 6$/, /^Write learned_positions\(6\), or give both the same max_length/],
  ['heads that do not divide', { data: 'text', model: 'embedding(50, 30); multi_head_attention(8); mean; linear(3)' }, 'model-option', '8', /heads: 8 needs a width that it divides/, /^Of a width of 30 there can be 1, 2, 3, 5, 6, 10, 15 or 30 heads\.$/],
  ['heads of keys that do not divide, by the name of the option', { data: 'text', model: 'embedding(50, 32); multi_head_attention(4, key_value_heads: 3); mean; linear(3)' }, 'model-option', 'key_value_heads: 3', /key_value_heads: 3/, /^4 heads can share 1, 2 or 4 heads/],
  ['the same of a layer that is defined and applied', { data: 'text', model: 'e = embedding(50, 32)(ids); attend = multi_head_attention(4, key_value_heads: 3); mean(e + attend(e)); linear(3)' }, 'model-option', 'key_value_heads: 3', /key_value_heads: 3/, /^4 heads can share/],
  ['heads of a layer that is defined and applied', { data: 'text', model: 'e = embedding(50, 30)(ids); attend = transformer_encoder_layer(8); mean(e + attend(e)); linear(3)' }, 'model-option', '8', /heads: 8/, /^Of a width of 30/],
  ['heads that a module hands on from the one around it', { data: 'text', model: 'embedding(50, 30); repeat(2, stack(heads: 8)); mean; linear(3)', before: 'module inner(n: int) { multi_head_attention(n) }\nmodule stack(heads: int) { inner(heads) }' }, 'model-option', 'heads: 8', /heads: 8/, /^Of a width of 30/],
  ['an option by its name in another call of the line', { data: 'text', model: 'embedding(50, 30); sequence(multi_head_attention(5), multi_head_attention(4)); mean; linear(3)' }, 'model-option', '4', /heads: 4/, /^Of a width of 30/],
  ['a model that is one module with another count of classes', { data: 'row', model: 'net(16, 10)', before: 'module net(width: int, classes: int) { linear(width); linear(classes) }' }, 'model-label', 'cross_entropy', /it is \[batch, 10\]/, /^Write `net\(16, 3\)`\.$/],
  ['the same number twice in the call, and a comment that looks like one', { data: 'row', model: '# net(10)\n net(10,\n classes: 10)(x); relu', before: 'module net(width: int, classes: int) { linear(width); linear(classes) }' }, 'model-label', 'cross_entropy', /it is \[batch, 10\]/, /^Write `net\(10, classes: 3\)`\.$/],
  ['classes that a module has from nobody', { data: 'row', model: 'net(10)', before: 'module net(width: int) { linear(width); linear(10) }' }, 'model-label', 'cross_entropy', /it is \[batch, 10\]/, /^End the model with linear\(3\)\.$/],
  ['attention over a row', { data: 'row', model: 'multi_head_attention(2); linear(3)' }, 'model-shape', 'multi_head_attention(2)', /\[batch, length, width\], and it is \[batch, 8\]/, /put reshape\(8, 1\) before it, else reshape\(LENGTH, WIDTH\)/],
  ['a decoder without memory', { data: 'text', model: 'embedding(50, 8); transformer_decoder_layer(2); mean; linear(3)' }, 'model-option', 'transformer_decoder_layer(2)', /needs a memory/, /^Write memory: /],
  ['a recurrent layer of a row', { data: 'row', model: 'lstm(4); last_token; linear(3)' }, 'model-shape', 'lstm(4)', /\[batch, length, features\]/, /put reshape\(8, 1\) before it/],
  ['a mask of another length', { data: 'places', model: 'lstm(4, mask: m)(x); last_token; linear(3)' }, 'model-shape', 'lstm(4, mask: m)(x)', /mask of shape \[batch, 4\], and it is \[batch, 3\]/, /tokens\.mask, or an input of type tensor\[4\]/],
  ['a number into a layer', { data: 'number', model: 'linear(8); linear(3)' }, 'model-shape', 'linear(8)', /it is \[batch\]/, /^`a` is one number .* Write `input a: tensor\[1\] = c0`, which has one\.$/],
  ['a number joined', { data: 'mixed', model: 'concat(a, b); linear(3)' }, 'model-option', 'concat(a, b)', /needs an axis beside the batch/, /Write `input a: tensor\[1\] = c0`/],
  ['a number joined behind others', { data: 'mixed', model: 'concat(b, a); linear(3)' }, 'model-shape', 'concat(b, a)', /\[batch, 7\] and \[batch\]/, /Write `input a: tensor\[1\] = c0`/],
  ['a class joined with numbers', { data: 'classed', model: 'concat(a, k); linear(3)' }, 'model-shape', 'concat(a, k)', /\[batch, 7\] and int32 \[batch\]/, /put one_hot or embedding before them/],
  ['a residual of other width', { data: 'row', model: 'h = linear(16)(x); h + x; linear(3)' }, 'model-shape', 'h + x', /\[batch, 16\] and \[batch, 8\]/, /^Bring both to one width: linear\(16\) on the second/],
  ['a residual of other channels', { data: 'picture', model: 'f = conv2d(4, kernel: 1)(x); h = conv2d(8, kernel: 1)(f); h + f; flatten; linear(3)' }, 'model-shape', 'h + f', /\[batch, 8, 2, 4\] and \[batch, 4, 2, 4\]/, /^Bring both to as many channels: conv2d\(8, kernel: 1\) on the second/],
  ['a repeated block that grows', { data: 'row', model: 'repeat(2, widen); linear(3)', before: 'module widen { h = linear(16); h + input }' }, 'model-shape', 'h + input', /\[batch, 16\] and \[batch, 8\]/, /^Bring both to one width/],
  ['a tie of other shape', { data: 'text', model: 'tokens = embedding(50, 8); mean; linear(3, tie: "tokens.weight")' }, 'model-shape', 'linear(3, tie: "tokens.weight")', /\[3, 8\], and tokens\.weight is \[50, 8\]/, /^That weight fits linear\(50\) on a value of width 8/],
  ['a tie to nothing', { data: 'text', model: 'tokens = embedding(50, 8); mean; linear(3, tie: "token.weight")' }, 'model-option', 'tie: "token.weight"', /no layer before it/, /whole path/],
  ['axes joined that differ elsewhere', { data: 'row', model: 'a = reshape(2, 4)(x); b = linear(6)(a); concat(a, b, axis: 1); flatten; linear(3)' }, 'model-shape', 'concat(a, b, axis: 1)', /\[batch, 2, 4\] and \[batch, 2, 6\]/, /^Write axis: 2, in which alone they differ/],
  ['a shape that does not come out', { data: 'row', model: 'reshape(3, 3); flatten; linear(3)' }, 'model-shape', 'reshape(3, 3)', /9 values a sample/, /product is 8/],
  ['a filter beyond the picture', { data: 'picture', model: 'conv2d(8, kernel: 5); flatten; linear(3)' }, 'model-shape', 'conv2d(8, kernel: 5)', /\[5, 5\]/, /smaller kernel or more padding/],
  ['pooled once too often', { data: 'picture', model: 'max_pool2d(2); max_pool2d(2); flatten; linear(3)' }, 'model-shape', 'max_pool2d(2)', /\[batch, 1, 1, 2\]/, /smaller kernel/],
  ['a named layer in a sequence', { data: 'row', model: 'up = linear(8, bias: false); a = up(x); sequence(up, relu)(a); linear(3)' }, 'part-has-name', 'up', /^`up` has a name/, /`sequence\(…, linear\(8, bias: false\)\)`, .* `up\(VALUE\)`, which shares/],
  ['a named layer that is frozen', { data: 'row', model: 'up = linear(8); frozen(up); linear(3)' }, 'part-has-name', 'up', /^`up` has a name/, /^Freeze it where it is named: `up = frozen\(linear\(8\)\)`\.$/],
  ['groups that do not divide', { data: 'picture', model: 'conv2d(8, kernel: 1, groups: 3); flatten; linear(3)' }, 'model-option', 'groups: 3', /1 in and 8 out/, /^Leave groups out/],
  ['a tensor beyond all engines', { data: 'row', model: 'linear(1000000000); linear(3)' }, 'model-shape', 'linear(1000000000)', /\[1000000000, 8\], and none can have more than 2147483648 elements$/, /./],
  ['a value beyond all engines', { data: 'picture', model: 'upsample2d(100000); flatten; linear(3)' }, 'model-shape', 'upsample2d(100000)', /\[batch, 1, 200000, 400000\]/, /./],
  ['a table beyond all plans', { data: 'row', model: 'linear(4000000); reshape(2, 2000000); sinusoidal_positions; flatten; linear(3)' }, 'model-shape', 'sinusoidal_positions', /a table of 1000000 numbers, and a plan holds 100000 at most$/, /./],
  ['axes beyond all engines', { data: 'row', model: `reshape(${'1, '.repeat(15)}8); flatten; linear(3)` }, 'model-option', `reshape(${'1, '.repeat(15)}8)`, /16 axes, and a tensor has at most 15/, /./],
  ['a list as constant', { data: 'row', model: 'x * [1, 2, 3]; linear(3)' }, 'not-a-model-value', '[1, 2, 3]', /^A list cannot stand/, /A constant is one number/],
  ['weights of another count', { data: 'row', model: 'linear(3)', loss: 'cross_entropy(weight: [1, 2])' }, 'weights-do-not-fit', 'cross_entropy(weight: [1, 2])', /2 values, .* 3 classes/, /^Give 3 weights/],
  ['a loss for numbers', { data: 'row', model: 'linear(3)', loss: 'mse' }, 'label-mismatch', 'mse', /not for `y`, which is a class/, /cross_entropy/],
  ['one logit of three classes', { data: 'row', model: 'linear(1)', loss: 'binary_cross_entropy_with_logits' }, 'label-mismatch', 'binary_cross_entropy_with_logits', /which is a class of 3/, /cross_entropy/],
  ['a metric beyond the classes', { data: 'row', model: 'linear(3)', loss: 'cross_entropy; metrics top_k(k: 5)' }, 'model-option', 'k: 5', /y has 3/, /below 3/],
  ['a metric in two ways', { data: 'row', model: 'linear(3)', loss: 'cross_entropy; metrics f1(average: macro), f1(average: micro)' }, 'duplicate-name', 'f1(average: micro)', /`f1` is already declared/, /^An evaluation reports each metric by its name: give this one another, `f1_micro = f1\(…\)`\.$/],
  ['a metric twice', { data: 'row', model: 'linear(3)', loss: 'cross_entropy; metrics f1, f1(average: macro)' }, 'duplicate-name', 'f1(average: macro)', /`f1` is already declared/, /^An evaluation reports one `f1`: keep one of them\.$/],
  ['a name of a metric twice', { data: 'row', model: 'linear(3)', loss: 'cross_entropy; metrics a = f1, a = accuracy' }, 'duplicate-name', 'a', /`a` is already declared/, /^Give one of them another name\.$/],
  ['first weights under other names', { data: 'row', model: 'init "other.safetensors"; linear(3)' }, 'initial-weights', '"other.safetensors"', /it has no linear_1\.weight, linear_1\.bias; it has fc\.weight, which the model has not$/, /`fc = linear\(3\)` has `fc\.weight`/],
  ['first weights of a head of another shape', { data: 'row', model: 'init "head.safetensors"; body = linear(4); net = sequence(relu, linear(3))' }, 'initial-weights', '"head.safetensors"', /: net\.1\.weight is \[5, 4\] where the model needs \[3, 4\]; it has no net\.1\.bias; it has fc\.weight, which the model has not$/, /write `init weights\("head\.safetensors", fresh: \["net", "fc"\]\)`\. Layers take/],
  ['a fresh part that is none', { data: 'row', model: 'init weights("head.safetensors", fresh: ["net", "bodi"]); body = linear(4); net = sequence(relu, linear(3))' }, 'unknown-fresh', '["net", "bodi"]', /below `bodi`$/, /^Did you mean `body`\?$/],
  ['first weights for a part that is none', { data: 'row', model: 'init weights("head.safetensors", into: "nett"); body = linear(4); net = sequence(relu, linear(3))' }, 'unknown-into', '"nett"', /no layer or module `nett`/, /^Did you mean `net`\?$/],
  ['first values of a parameter that is none', { data: 'row', model: 'init values(["head.bias", "haed.weight"], 0); head = linear(3)' }, 'unknown-parameter', 'values(["head.bias", "haed.weight"], 0)', /no parameter `haed\.weight`/, /^Did you mean `head\.weight`\?$/],
  ['first values of another count', { data: 'row', model: 'init values("head.bias", [0, 1]); head = linear(3)' }, 'initial-values', 'values("head.bias", [0, 1])', /`head\.bias` .* 2 numbers are given, and \[3\] has 3$/, /one for each/],
  ['a first value beyond float32', { data: 'row', model: 'init values("head.bias", 1e39); head = linear(3)' }, 'initial-values', 'values("head.bias", 1e39)', /1e\+39 is not finite in float32$/, /^Give one number/],
  ['first values twice', { data: 'row', model: 'init values("head.bias", 1); init values("head.bias", 2); head = linear(3)' }, 'option-twice', 'values("head.bias", 2)', /`head\.bias` is given twice/, /^Keep one/],
  ['first weights in no such file', { data: 'row', model: 'init "torn.safetensors"; linear(3)' }, 'initial-weights', '"torn.safetensors"', /shorter than 8 bytes/, /^It is torn/],
  ['a layer of PyTorch', { data: 'row', model: 'nn.Linear(3)' }, 'unknown-layer', 'nn.Linear', /`Linear`/, /^Did you mean `linear`\?$/],
  ['a method of PyTorch', { data: 'row', model: 'x.view(8); linear(3)' }, 'unknown-layer', 'x.view', /`view`/, /trainspec explain layers/],
  ['heads that do not divide, of a model of the library', { data: 'text', model: 'gpt(50, context: 6, heads: 3, width: 16); mean; linear(3)', before: 'use "std/models/gpt"' }, 'model-option', 'heads: 3', /heads: 3 needs a width that it divides/, /^Of a width of 16 there can be/],
  ['a row into a model of the library', { data: 'row', model: 'net = small_resnet(3)', before: 'use "std/models/resnet"' }, 'model-shape', 'small_resnet(3)', /\[batch, 8\]/, /^Put reshape/],
  ['a residual as a word', { data: 'row', model: 'residual(linear(8)); linear(3)' }, 'unknown-layer', 'residual', /`residual`/, /^A residual is a sum: `x \+ block\(x\)`/],
  ['a form of nothing', { data: 'row', model: 'repeat(3); linear(3)' }, 'missing-option', 'repeat(3)', /`repeat` needs `of`/, /^For example `blocks = repeat\(12, block\(768\)\)`\.$/],
  ['a model of the library that is not used', { data: 'text', model: 'gpt(vocabulary: 50)' }, 'unknown-layer', 'gpt', /no layer, module or value `gpt`/, /^Write `use "std\/models\/gpt"`/],
])('%s', async (_, mistake, name, place, message, help) => {
  const text = textOf(mistake)
  const errors = (await told(text)).filter(({ severity }) => severity === 'error')
  expect(errors.map(({ name, range }) => [name, text.slice(range!.start, range!.end)])).toEqual([[name, place]])
  expect(errors[0]!.message).toMatch(message)
  expect(errors[0]!.help).toMatch(help)
})

test('a model of which nothing is trained gets a warning', async () => {
  const names = async (model: string) => (await told(textOf({ data: 'row', model }))).map(({ name, severity, message }) => [name, severity, message])
  expect(await names('frozen(sequence(linear(8), linear(3)))')).toEqual([['nothing-to-train', 'warning', 'All parameters of the model are frozen: the run trains none']])
  expect(await names('frozen(linear(8)); linear(3)')).toEqual([])
})

test('a mistake within a model of the library is told where it is applied, and shows the layer', async () => {
  const [problem] = await told(textOf({ data: 'text', model: 'sequence(gpt(50, context: 4, width: 12), mean); linear(3)', before: 'use "std/models/gpt"' }))
  expect(problem!.related.map(({ range, message }) => [range.file, message])).toEqual([['std/models/gpt.trainspec', 'the layer of the library']])
})

test('beside a mistake within modules stand the calls that led there, beside an option that is handed on the layer that takes it', async () => {
  const related = async (model: string, before: string) => {
    const text = textOf({ data: 'text', model: `embedding(50, 30); ${model}; mean; linear(3)`, before })
    return (await told(text)).flatMap(({ range, related }) => [range!, ...related.map(({ range }) => range)].map(({ start, end }) => text.slice(start, end)))
  }
  const outer = 'module outer(n: int) { inner(heads: n) }\n'
  expect(await related('outer(8)', `module inner(heads: int) { conv2d(heads, kernel: 1) }\n${outer}`)).toEqual(['conv2d(heads, kernel: 1)', 'inner(heads: n)', 'outer(8)'])
  expect(await related('outer(8)', `module inner(heads: int) { multi_head_attention(heads) }\n${outer}`)).toEqual(['8', 'multi_head_attention(heads)'])
  expect(await related('outer(8)', `module inner(heads: int) { multi_head_attention(heads) }\nmodule outer(n: int) { inner(7) }`)).toEqual(['7', 'multi_head_attention(heads)', 'outer(8)'])
})

test('weights that the model has not are told of, but for those that are meant to be left out', async () => {
  const model = 'body = linear(4); net = sequence(relu, linear(3))'
  const warnings = async (fresh: string) =>
    (await told(textOf({ data: 'row', model: `init weights("head.safetensors", fresh: ${fresh}); ${model}` }))).map(({ name, message, help }) => [name, message, help])
  expect(await warnings('"net"')).toEqual([[
    'weights-left-out', 'head.safetensors has fc.weight, which the model has not',
    'To leave out what the model has not, write `init weights("head.safetensors", fresh: ["net", "fc"])`.',
  ]])
  expect(await warnings('["net", "fc"]')).toEqual([])
})

test('a callback that is named twice is told to stand once, and not to have another name', async () => {
  const twice = textOf({ data: 'row', model: 'linear(3)', loss: 'cross_entropy; callbacks { early_stopping(patience: 1); early_stopping(patience: 2) }' })
  expect((await told(twice)).flatMap(({ name, help }) => (name === 'duplicate-name' ? [help] : []))).toEqual(['One acts once: keep one of them.'])
})
