import { nothingWritten } from '../../src/language/options.ts'
import type { Application, Constant, FeatureType, LayerNode, ValueReference } from '../../src/language/checked-spec.ts'
import type { Declarations } from '../../src/language/library.ts'
import type { BuildRequest } from '../../src/models/request.ts'
import { library } from '../../src/language/library.ts'

/** A model as tests write it: layers in order, each fed by the one before unless it says otherwise. */

const range = { file: 'test.trainspec', start: 0, end: 0 }

type Options = Readonly<Record<string, Constant>>

const withDefaults = (declarations: Declarations, name: string, options: Options): Options => {
  const declared = declarations[name]
  if (declared === undefined) throw new Error(`stdlib declares no ${name}`)
  const defaults = declared.parameters.flatMap(parameter => (parameter.default === undefined ? [] : [[parameter.name, parameter.default]]))
  return { ...(Object.fromEntries(defaults) as Options), ...options }
}

export interface WrittenLayer {
  readonly layer: string
  readonly options: Options
  readonly path?: string
  readonly inputs?: readonly ValueReference[]
}

export const layer = (name: string, options: Options = {}, wiring: Pick<WrittenLayer, 'path' | 'inputs'> = {}): WrittenLayer => ({
  layer: name,
  options: withDefaults(library.layers, name, options),
  ...wiring,
})

export const input = (name: string): ValueReference => ({ kind: 'input', name })
export const node = (index: number): ValueReference => ({ kind: 'node', index })

export const loss = (name: string, options: Options = {}): Application => ({ name, options: withDefaults(library.losses, name, options), written: nothingWritten, range })
export const metric = (name: string, options: Options = {}): Application => ({ name, options: withDefaults(library.metrics, name, options), written: nothingWritten, range })

export const tensor = (...shape: number[]): FeatureType => ({ kind: 'tensor', shape })
export const classes = (count: number): FeatureType => ({ kind: 'class', count, names: null })

interface Length {
  readonly maximum?: number
  readonly fixed?: boolean
  readonly pad?: number
}
export const ids = (vocabulary: number, { maximum = 8, fixed = false, pad = 0 }: Length = {}): FeatureType => ({ kind: 'sequence', of: 'ids', vocabulary, maximum, fixed, pad })
export const mask = ({ maximum = 8, fixed = false }: Length = {}): FeatureType => ({ kind: 'sequence', of: 'mask', vocabulary: 2, maximum, fixed, pad: 0 })

export interface WrittenModel {
  readonly inputs: Readonly<Record<string, FeatureType>>
  readonly labels: Readonly<Record<string, FeatureType>>
  readonly layers: readonly WrittenLayer[]
  readonly loss: Application
  readonly metrics?: readonly Application[]
  readonly labelSmoothing?: number
}

/** Anonymous layers are named by kind and ordinal among their kind, as the language does. */
export function modelRequest({ inputs, labels, layers, loss: lossApplication, metrics = [], labelSmoothing = 0 }: WrittenModel): BuildRequest {
  const ordinals: Record<string, number> = {}
  const first: ValueReference = { kind: 'input', name: Object.keys(inputs)[0]! }
  const nodes = layers.map((written, index): LayerNode => {
    const ordinal = written.path === undefined ? (ordinals[written.layer] = (ordinals[written.layer] ?? 0) + 1) : 0
    return {
      path: written.path ?? `${written.layer}_${ordinal}`,
      layer: written.layer,
      options: written.options,
      inputs: written.inputs ?? [index === 0 ? first : node(index - 1)],
      written: nothingWritten,
      within: null,
      range,
    }
  })
  const named = (features: Readonly<Record<string, FeatureType>>) => Object.entries(features).map(([name, type]) => ({ name, type }))
  return {
    model: { nodes, output: nodes.length === 0 ? first : node(nodes.length - 1), initialWeights: null },
    inputs: named(inputs),
    labels: named(labels),
    loss: lossApplication,
    metrics,
    labelSmoothing,
  }
}

/** The model of examples/digits. */
export const digitsModel: WrittenModel = {
  inputs: { pixels: tensor(1, 8, 8) },
  labels: { digit: classes(10) },
  layers: [
    layer('conv2d', { channels: 32, kernel: 3, padding: 1 }),
    layer('relu'),
    layer('max_pool2d', { kernel: 2 }),
    layer('flatten'),
    layer('dropout', { rate: 0.25 }),
    layer('linear', { features: 10 }, { path: 'head' }),
  ],
  loss: loss('cross_entropy'),
  metrics: [metric('accuracy'), metric('f1', { average: 'macro' })],
}
