import fc from 'fast-check'
import type { Application, Constant, FeatureType, ValueReference } from '../../src/language/checked-spec.ts'
import { buildPrograms } from '../../src/models/build.ts'
import type { ModelPrograms } from '../../src/tensor/program.ts'
import type { NumberArray } from './interpreter/array.ts'
import type { LayerCase } from './layer-cases.ts'
import { layerCases } from './layer-cases.ts'
import type { WrittenLayer } from './model.ts'
import { classes, ids, input, layer, loss, mask, modelRequest, node, tensor } from './model.ts'
import { randomInputs } from './random-inputs.ts'

/** A random model for PyTorch and for us. */
export interface PyTorchCase {
  /** The layer or the loss that it is for. */
  readonly name: string
  readonly layers: readonly WrittenLayer[]
  readonly loss: Application
  readonly programs: ModelPrograms
  /** Features, labels, parameters and buffers by name. */
  readonly values: Readonly<Record<string, NumberArray>>
}

interface Draft {
  readonly name: string
  readonly inputs: Readonly<Record<string, FeatureType>>
  readonly layers: readonly WrittenLayer[]
  /** Null: numbers of the shape that the model gives, under mse. */
  readonly judged: { readonly label: FeatureType; readonly loss: Application } | null
  readonly seed: number
  readonly rows?: number
}

/** Layers are called by their number, but for those that share what another one has. */
const at = (paths: readonly WrittenLayer[]): readonly WrittenLayer[] => paths.map((written, index) => ({ path: `l${index}`, ...written }))

function finished({ name, inputs, layers: written, judged, seed, rows = 4 }: Draft): PyTorchCase {
  const layers = at(written)
  const shapeOf = (): readonly number[] => {
    const probe = buildPrograms(modelRequest({ inputs, labels: { y: tensor(1) }, layers, loss: loss('mse') }))
    return probe.layers.at(-1)!.output.slice(1).map(Number)
  }
  const { label, loss: applied } = judged ?? { label: tensor(...shapeOf()), loss: loss('mse') }
  const { programs, errors } = buildPrograms(modelRequest({ inputs, labels: { y: label }, layers, loss: applied }))
  if (programs === null || errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`)
  const most = label.kind === 'class' ? label.count : label.kind === 'sequence' ? label.vocabulary : 4
  const values = randomInputs(programs.step, rows, seed, most)
  // At least one token of each row is there. Every other case has them last, but packed sequences; a memory may have none.
  const first = seed % 2 === 0 || ['lstm', 'gru'].includes(name)
  for (const [feature, type] of Object.entries(inputs)) {
    if (type.kind !== 'sequence' || type.of !== 'mask') continue
    const { data, shape } = values[feature]!
    const length = shape[1]!
    data.forEach((_, index) => {
      const place = first ? index % length : length - 1 - (index % length)
      data[index] = place <= (Math.floor(index / length) + seed) % length ? 1 : 0
    })
  }
  if (applied.name === 'binary_cross_entropy_with_logits') values['y']!.data.forEach((value, index, all) => (all[index] = value > 0 ? 1 : 0))
  // Some tokens do not count.
  if (label.kind === 'sequence') values['y']!.data.forEach((_, index, all) => (all[index] = index % 5 === 3 ? -100 : all[index]!))
  return { name, layers, loss: applied, programs, values }
}

const samples = <T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): readonly T[] => fc.sample(arbitrary, { numRuns: count, seed })

/** Random masks differ from PyTorch's: nothing is dropped. */
const undropped = (options: LayerCase['options']): LayerCase['options'] => ({
  ...options, ...('dropout' in options ? { dropout: 0 } : {}), ...('rate' in options ? { rate: 0 } : {}),
})

const masked: Readonly<Record<string, string>> = { multi_head_attention: 'mask', transformer_encoder_layer: 'mask', lstm: 'mask', gru: 'mask', mean: 'where', last_token: 'where' }

/** Random applications of a layer of one value behind a linear layer, every other one with a mask where it takes one. */
function ofLayer(name: string, count: number, seed: number): readonly PyTorchCase[] {
  return samples(layerCases[name]!, count, seed).map(({ shape, options: drawn }, index) => {
    const options: Record<string, Constant> = { ...undropped(drawn) }
    const wiring: ValueReference[] = [node(0)]
    const inputs: Record<string, FeatureType> = { x: tensor(...shape) }
    const takes = masked[name]
    if (takes !== undefined && index % 2 === 1) {
      options[takes] = 1
      if (name === 'mean') options['over'] = 'length'
      inputs['mask'] = mask({ maximum: shape[0]!, fixed: true })
      wiring.push(input('mask'))
    }
    return finished({
      name, inputs, seed: seed + index, judged: null,
      layers: [layer('linear', { features: shape.at(-1)! }, { inputs: [input('x')] }), layer(name, options, { inputs: wiring })],
    })
  })
}

/** Two linear layers of one input, and the layer of both. */
const twoInto = (name: string, options: Readonly<Record<string, Constant>>, seed: number, width = 4, more: readonly ValueReference[] = []): PyTorchCase => finished({
  name, seed, judged: null, inputs: { x: tensor(3, 4), z: tensor(3, width), mask: mask({ maximum: 3, fixed: true }) },
  layers: [
    layer('linear', { features: 4 }, { inputs: [input('x')] }),
    layer('linear', { features: width }, { inputs: [input('z')] }),
    layer(name, options, { inputs: [node(0), node(1), ...more] }),
  ],
})

const decoders = fc.record({ heads: fc.constantFrom(1, 2, 4), feedforward: fc.integer({ min: 1, max: 4 }), norm_first: fc.boolean(), causal: fc.boolean(), bias: fc.boolean(), activation: fc.constantFrom('relu', 'gelu'), epsilon: fc.constantFrom(1e-3, 0.1) })

/** Layers of several values, or of numbers of tokens. */
function ofSeveral(count: number, seed: number): readonly PyTorchCase[] {
  const tokens = (name: string, options: Readonly<Record<string, Constant>>, index: number): PyTorchCase => finished({
    name, seed: seed + index, judged: null, inputs: { t: index % 2 === 0 ? ids(4, { maximum: 3, fixed: true }) : classes(4) },
    layers: [layer(name, options, { inputs: [input('t')] }), layer('linear', { features: 2 })],
  })
  return [
    ...['add', 'subtract', 'multiply', 'divide'].map((name, index) => twoInto(name, {}, seed + index)),
    ...[1, 2].map(axis => twoInto('concat', { axis }, seed + axis, axis === 2 ? 3 : 4)),
    ...samples(decoders, count, seed).map((options, index) =>
      twoInto('transformer_decoder_layer', { ...options, dropout: 0, memory: 1, ...(index % 2 === 0 ? {} : { mask: 2, memory_mask: 2 }) }, seed + index, 4, index % 2 === 0 ? [] : [input('mask')])),
    twoInto('multi_head_attention', { heads: 2, memory: 1, mask: 2, rotary: 100 }, seed, 4, [input('mask')]),
    twoInto('multi_head_attention', { heads: 4, key_value_heads: 2, memory: 1, causal: true, bias: false }, seed),
    ...[null, 0, 2, -1].map((padding, index) => tokens('embedding', { vocabulary: 4, width: 3, padding_index: padding }, index)),
    ...[0, 1].map(index => tokens('one_hot', { classes: 4 }, index)),
  ]
}

const classCount = 3
const lossOptions: Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, Constant>>>>> = {
  cross_entropy: fc.record({
    weight: fc.oneof(fc.constant(null), fc.constantFrom([0.5, 2, 1.25], [0, 1, 3])), ignore_index: fc.constantFrom(-100, 0, 2), label_smoothing: fc.constantFrom(0, 0.1, 0.5),
  }),
  multi_margin: fc.record({ margin: fc.constantFrom(0.3, 1, 2) }),
  contrastive: fc.record({ margin: fc.constantFrom(0.5, 1, 3) }),
  triplet: fc.record({ margin: fc.constantFrom(0, 0.5, 2) }),
  mse: fc.constant({}),
  l1: fc.constant({}),
  huber: fc.record({ delta: fc.constantFrom(0.2, 1, 3) }),
  binary_cross_entropy_with_logits: fc.constant({}),
}

function ofLoss(name: string, count: number, seed: number): readonly PyTorchCase[] {
  const forClasses = ['cross_entropy', 'multi_margin', 'contrastive', 'triplet'].includes(name)
  const shapes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 })
  return samples(fc.record({ options: lossOptions[name]!, shape: shapes, rows: fc.integer({ min: 6, max: 9 }) }), count, seed).map(({ options, shape, rows }, index) => {
    const tokens = ['cross_entropy', 'multi_margin'].includes(name) && index % 2 === 1
    const label = tokens ? ids(classCount, { maximum: 4, fixed: true, pad: -100 }) : forClasses ? classes(classCount) : tensor(...shape)
    const width = forClasses ? classCount : shape.at(-1)!
    const x = tokens ? tensor(4, 2) : forClasses ? tensor(4) : tensor(...shape)
    return finished({ name, inputs: { x }, layers: [layer('linear', { features: width })], judged: { label, loss: loss(name, options) }, seed: seed + index, rows })
  })
}

/** Applications that chance would rarely draw, of a layer behind a linear one. */
const rare: readonly (readonly [name: string, shape: readonly number[], options: Readonly<Record<string, Constant>>])[] = [
  // The last window reaches past the end by as much as the kernel, and further.
  ['max_pool1d', [2, 7], { kernel: 2, stride: 3, dilation: 2, ceil: true }],
  ['max_pool2d', [2, 5, 6], { kernel: [2, 3], stride: 2, padding: 1, dilation: [3, 2], ceil: true }],
]

const ofRare = (seed: number): readonly PyTorchCase[] => rare.map(([name, shape, options]) => finished({
  name, seed, judged: null, inputs: { x: tensor(...shape) },
  layers: [layer('linear', { features: shape.at(-1)! }, { inputs: [input('x')] }), layer(name, options)],
}))

/** Layers that are applied twice, with statistics that go on from one to the next, and weights that are tied. */
const ofShared = (seed: number): readonly PyTorchCase[] => [
  finished({
    name: 'batch_norm', seed, judged: null, inputs: { x: tensor(4, 3), z: tensor(4, 3) },
    layers: [
      layer('linear', { features: 3 }, { inputs: [input('x')], path: 'deep' }),
      layer('batch_norm', {}, { inputs: [node(0)], path: 'norm' }),
      layer('linear', { features: 3 }, { inputs: [input('z')], path: 'deep' }),
      layer('batch_norm', {}, { inputs: [node(2)], path: 'norm' }),
      layer('multiply', {}, { inputs: [node(1), node(3)] }),
      layer('batch_norm', {}, { path: 'norm' }),
    ],
  }),
  ...[null, 0].map(padding => finished({
    name: 'linear', seed, inputs: { t: ids(5, { maximum: 3, fixed: true }), s: classes(5) },
    layers: [
      layer('embedding', { vocabulary: 5, width: 4, padding_index: padding }, { inputs: [input('t')], path: 'table' }),
      layer('gru', { hidden: 4 }),
      layer('mean'),
      layer('embedding', { vocabulary: 5, width: 4, padding_index: padding }, { inputs: [input('s')], path: 'table' }),
      layer('add', {}, { inputs: [node(2), node(3)] }),
      layer('linear', { features: 5, tie: 'table.weight' }),
    ],
    judged: { label: classes(5), loss: loss('cross_entropy') },
  })),
]

/** Random cases of every layer and every loss of the standard library. */
export const pyTorchCases = (count: number, seed: number): readonly PyTorchCase[] => [
  ...Object.keys(layerCases).flatMap(name => ofLayer(name, count, seed)),
  ...ofSeveral(count, seed),
  ...ofRare(seed),
  ...ofShared(seed),
  ...Object.keys(lossOptions).flatMap(name => ofLoss(name, 2 * count, seed)),
]
