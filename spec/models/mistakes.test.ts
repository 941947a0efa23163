import { expect, test } from 'vitest'
import type { BuildError } from '../../src/models/request.ts'
import type { WrittenModel } from '../support/model.ts'
import { buildPrograms } from '../../src/models/build.ts'
import { classes, digitsModel, input, layer, loss, mask, metric, modelRequest, node, tensor } from '../support/model.ts'

const errorsOf = (model: Partial<WrittenModel>): readonly BuildError[] => {
  const { programs, errors } = buildPrograms(modelRequest({ ...digitsModel, metrics: [], ...model }))
  expect(programs === null).toBe(errors.length > 0)
  return errors
}

const conv = (options: object) => layer('conv2d', { channels: 4, kernel: 3, ...options })
const head = layer('linear', { features: 10 })
const image = { pixels: tensor(1, 8, 8) }

test.each<[string, Partial<WrittenModel>, string, string?]>([
  ['a convolution of a flat input', { inputs: { pixels: tensor(64) }, layers: [conv({})] }, 'conv2d needs an input of shape [batch, channels, height, width], and it is [batch, 64]', 'put reshape(CHANNELS, HEIGHT, WIDTH) before it'],
  ['class numbers into a linear layer', { inputs: { pixels: classes(3) }, layers: [head] }, 'linear needs numbers, and its input is class numbers of shape [batch]', 'put embedding(COUNT, WIDTH) before it, which makes a row of numbers of each'],
  ['a linear layer of one number a row', { inputs: { pixels: tensor() }, layers: [head] }, 'linear needs an input of shape [batch, …, features], and it is [batch]', 'it has one number a row: declare the input as tensor[1], or put reshape(1) before it'],
  ['a filter larger than the image', { layers: [conv({ kernel: 5, dilation: 2 })] }, 'the filter of conv2d reaches over [9, 9], and its input is [batch, 1, 8, 8], [8, 8] with padding', 'take a smaller kernel or more padding'],
  ['groups that do not divide', { layers: [conv({ groups: 2 })] }, 'conv2d with groups: 2 needs channels that it divides, and there are 1 in and 4 out', 'leave groups out, or take a number that divides both'],
  ['same padding with a stride', { layers: [conv({ padding: 'same', stride: 2 })] }, 'conv2d with padding: same needs stride 1, and its stride is [2, 2]', 'give the padding as a number'],
  ['a window larger than the image', { layers: [layer('max_pool2d', { kernel: [2, 9] })] }, 'the window of max_pool2d reaches over [2, 9], and its input is [batch, 1, 8, 8]', 'take a smaller kernel'],
  ['padding beyond half the kernel', { layers: [layer('avg_pool2d', { kernel: 3, padding: 2 })] }, 'avg_pool2d allows padding of at most half the kernel [3, 3], and it is [2, 2]'],
  ['flattening the batch', { layers: [layer('flatten', { start: 0 })] }, 'flatten with start: 0 needs an axis from 1 to 3, and its input is [batch, 1, 8, 8]', 'axis 0 is the batch'],
  ['a shape of other size', { layers: [layer('reshape', { shape: [8, 9] })] }, 'reshape to [batch, 8, 9] needs 72 values a sample, and [batch, 1, 8, 8] has 64', 'choose extents whose product is 64'],
  ['an open extent that does not come out', { layers: [layer('reshape', { shape: [-1, 7] })] }, 'reshape to [batch, -1, 7] needs 7 values a sample or a multiple, and [batch, 1, 8, 8] has 64', 'choose extents whose product is 64'],
  ['two open extents', { layers: [layer('reshape', { shape: [-1, -1] })] }, 'reshape to [batch, -1, -1] leaves more than one extent open', 'write -1 once'],
  ['more normalised axes than there are', { inputs: { pixels: tensor(64) }, layers: [layer('layer_norm', { axes: 2 })] }, 'layer_norm needs an input of shape [batch, …] with 2 axes or more after the batch, and it is [batch, 64]', 'put reshape before it, with as many axes'],
  ['softmax over the batch', { layers: [layer('softmax', { axis: 0 })] }, 'softmax with axis: 0 needs an axis from 1 to 3, and its input is [batch, 1, 8, 8]', 'axis 0 is the batch'],
  ['adding values of two shapes', { layers: [layer('flatten'), layer('add', {}, { inputs: [node(0), input('pixels')] })] }, 'add needs values of one shape (an extent of 1 stretches), and they are [batch, 64] and [batch, 1, 8, 8]', 'bring both to as many axes with flatten or reshape'],
  ['joining values of two shapes', { layers: [conv({ padding: 0 }), layer('concat', {}, { inputs: [node(0), input('pixels')] })] }, 'concat along axis 1 needs values alike on all other axes, and they are [batch, 4, 6, 6] and [batch, 1, 8, 8]', 'bring both to one shape first'],
])('%s', (_, model, message, help) => {
  const errors = errorsOf({ inputs: image, ...model })
  expect(errors.map(error => [error.message, error.help])).toEqual([[message, help]])
  expect(errors[0]!.at).toEqual({ node: model.layers!.length - 1 })
})

test('what follows a faulty layer is not blamed, what stands beside it is', () => {
  const errors = errorsOf({
    layers: [
      conv({ kernel: 20 }),
      layer('relu'),
      layer('linear', { features: 3 }, { inputs: [input('pixels')] }),
      layer('conv1d', { channels: 1, kernel: 1 }, { inputs: [node(2)] }),
      layer('add', {}, { inputs: [node(1), node(3)] }),
    ],
  })
  expect(errors.map(({ at }) => at)).toEqual([{ node: 0 }, { node: 3 }])
})

test('a layer applied to two widths', () => {
  const errors = errorsOf({
    inputs: { a: tensor(3), b: tensor(4) },
    layers: [layer('linear', { features: 2 }, { path: 'enc' }), layer('linear', { features: 2 }, { path: 'enc', inputs: [input('b')] }), layer('add', {}, { inputs: [node(0), node(1)] })],
  })
  expect(errors).toEqual([
    {
      at: { node: 1 },
      kind: 'shape',
      message: 'enc is applied twice, and its parameter enc.weight would need the shapes [2, 3] and [2, 4]',
      help: 'apply it to values of one shape, or write a second layer',
    },
  ])
})

const flat = { inputs: { x: tensor(4) }, layers: [layer('linear', { features: 3 })] }

test.each<[string, Partial<WrittenModel>, Omit<BuildError, 'at'>]>([
  ['more classes than outputs', { labels: { digit: classes(10) } }, { kind: 'shape', message: 'cross_entropy with 10 classes of digit needs a model output of shape [batch, 10], and it is [batch, 3]', help: 'end the model with linear(10)', classes: [3, 10] }],
  ['an image where logits are due', { inputs: image, layers: [conv({})] }, { kind: 'shape', message: 'cross_entropy with 10 classes of digit needs a model output of shape [batch, 10], and it is [batch, 4, 6, 6]', help: 'put flatten and linear(10) at the end of the model' }],
  ['numbers where a class is due', { labels: { size: tensor() } }, { kind: 'label', message: 'cross_entropy needs a class label, and size is numbers of shape [batch]' }],
  ['weights of another count', { labels: { y: classes(3) }, loss: loss('cross_entropy', { weight: [1, 2] }) }, { kind: 'option', option: 'weight', message: 'cross_entropy needs a weight for each of the 3 classes of y, and there are 2' }],
  ['an output wider than its label', { labels: { y: tensor() }, loss: loss('mse') }, { kind: 'shape', message: "mse compares the model's output with y, and their shapes are [batch, 3] and [batch]", help: 'end the model with linear(1)' }],
  ['a class where numbers are due', { labels: { y: classes(3) }, loss: loss('huber') }, { kind: 'label', message: 'huber needs numbers as label, and y is a class of 3' }],
  ['smoothing of a loss that has none', { labels: { y: tensor(3) }, loss: loss('l1'), labelSmoothing: 0.1 }, { kind: 'option', message: 'label_smoothing_factor is 0.1, and l1 has no label smoothing', help: 'use cross_entropy, or leave label_smoothing_factor at 0' }],
  ['two smoothings', { labels: { y: classes(3) }, loss: loss('cross_entropy', { label_smoothing: 0.2 }), labelSmoothing: 0.1 }, { kind: 'option', option: 'label_smoothing', message: 'label_smoothing_factor is 0.1, and label_smoothing of cross_entropy is 0.2', help: 'say it in one place' }],
  ['no label', { labels: {} }, { kind: 'label', message: 'cross_entropy needs a label, and the data declares none' }],
])('the loss: %s', (_, model, error) => {
  expect(errorsOf({ ...flat, ...model })).toEqual([{ at: { loss: true }, ...error }])
})

test('each metric at fault is named', () => {
  const errors = errorsOf({ ...flat, labels: { y: classes(3) }, metrics: [metric('accuracy'), metric('r2'), metric('top_k', { k: 4 })] })
  expect(errors).toEqual([
    { at: { metric: 1 }, kind: 'label', message: 'r2 needs numbers as label, and y is a class of 3' },
    { at: { metric: 2 }, kind: 'option', option: 'k', message: 'top_k with k: 4 needs at least as many classes, and y has 3', help: 'take a k below 3' },
  ])
})

test('an output [batch, 1] fits a label [batch]', () => {
  expect(errorsOf({ inputs: { x: tensor(4) }, labels: { y: tensor() }, layers: [layer('linear', { features: 1 })], loss: loss('mse') })).toEqual([])
})

test.each(['lstm', 'gru'])('a mask of %s that is not as long as its input', name => {
  const model = { inputs: { x: tensor(4, 3), mask: mask({ maximum: 5, fixed: true }) }, layers: [layer(name, { hidden: 2, mask: 1 }, { inputs: [input('x'), input('mask')] }), layer('last_token'), layer('linear', { features: 10 })] }
  expect(errorsOf(model)).toEqual([
    { at: { node: 0 }, kind: 'shape', message: `${name} needs a mask of shape [batch, 4], and it is int32 [batch, 5]`, help: 'a mask has 1 or 0 for each place of a row: tokens.mask, or an input of type tensor[4]' },
  ])
})
